import { pipeline } from "node:stream/promises";
import { fullName, isWrite } from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import { curlExample } from "@onetrust-client/catalog/examples";
import type { CallOptions, OperationInput } from "@onetrust-client/core";
import { findOperation } from "../catalog/find-operation.js";
import { openConnection, openOffline } from "../connection/open-connection.js";
import { type InputOptions, operationInput } from "../input/operation-input.js";
import { requestJson, requestText } from "../output/request-text.js";
import { dataText, selectedText } from "../output/result.js";
import { compile } from "../output/select.js";
import { requireWritable, UnwrittenFile, writeStream, writeText } from "../output/whole-file.js";
import { confirm } from "../terminal/ask.js";
import { interruptSignal } from "../terminal/interrupt.js";
import { type Terminal, visibleText } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface CallVerbOptions extends InputOptions {
  readonly dryRun?: boolean;
  readonly curl?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly select?: string;
  readonly out?: string;
  /** How many rows are wanted. Absent: the response as it is. */
  readonly limit?: number;
  /** In seconds. */
  readonly timeout?: number;
  readonly profile?: string;
}

interface CallContext {
  readonly options: CallVerbOptions;
  readonly terminal: Terminal;
}

interface CallWork extends CallContext {
  readonly facts: OperationFacts;
  readonly input: OperationInput;
}

/** Calls an operation and prints its data, or prints the request that would be sent. */
export async function call(name: string, flags: readonly string[], { options, terminal }: CallContext): Promise<void> {
  const facts = await readFacts(await findOperation(name));
  const input = await operationInput(facts, flags, options);
  if (options.limit !== undefined && !facts.operation.paged)
    throw new UsageError(`${fullName(facts.operation)} is not paged. Leave --limit out.`);
  const work: CallWork = { facts, input, options, terminal };
  if (options.dryRun || options.curl) printRequest(work);
  else if (facts.definition.response === "binary") await receiveFile(work);
  else await receiveData(work);
}

function printRequest({ facts, input, options, terminal }: CallWork): void {
  const draft = bindOperation(facts, openOffline(options)).draft(input);
  if (options.curl) terminal.print(curlExample(draft, facts.definition, facts.operation.host === "tenant"));
  else terminal.print(options.json ? JSON.stringify(requestJson(draft)) : requestText(draft));
}

async function receiveData(work: CallWork): Promise<void> {
  const { options, terminal } = work;
  const { out, select, json = false } = options;
  const find = select === undefined ? undefined : await compile(select, "--select");
  const data = await dataOf(await openOperation(work), work);
  const text = find === undefined ? dataText(data, json) : selectedText(find(data), json);
  // A text that the host wrote ends where it ended.
  const end = text === undefined || text === data ? "" : "\n";
  if (out !== undefined) await written(() => writeText(out, `${text ?? ""}${end}`));
  else if (text !== undefined) terminal.print(terminal.isWatched ? visibleText(text) : text);
  else if (data === undefined) terminal.note("Done. The response is empty.");
}

async function dataOf(operation: AnyOperation, { input, options }: CallWork): Promise<unknown> {
  const { limit } = options;
  if (limit === undefined || operation.all === undefined) return await operation(input, callOptions(options));
  return await operation.all(input, { ...callOptions(options), limit });
}

async function receiveFile(work: CallWork): Promise<void> {
  const { input, options, terminal } = work;
  const { out, select } = options;
  if (out === undefined && terminal.isWatched)
    throw new UsageError("The response is a file. Name one to write it to: --out <file>");
  if (select !== undefined)
    throw new UsageError("The response is a file, in which --select finds nothing. Leave it out.");
  const { stream } = await openOperation(work);
  if (stream === undefined) throw new Error("The operation gives no file.");
  const { data } = await stream(input, callOptions(options));
  if (out !== undefined) await written(() => writeStream(out, data));
  else await pipeline(data, process.stdout, { end: false });
}

/** The operation, when all is said that can be said before something is sent. */
async function openOperation(work: CallWork): Promise<AnyOperation> {
  const { facts, options } = work;
  if (options.out !== undefined) await requireWritable(options.out);
  const connection = await openConnection(options);
  await requireConsent(work, connection.baseUrl("tenant"));
  return bindOperation(facts, connection);
}

/** A write needs a yes: on a terminal by an answer, elsewhere by an option. */
async function requireConsent({ facts: { operation }, options, terminal }: CallWork, tenant: string): Promise<void> {
  if (!isWrite(operation) || options.yes) return;
  const what = `${fullName(operation)} (${operation.method} ${operation.path}) changes ${tenant}`;
  if (!terminal.canAsk)
    throw new UsageError(`${what}. To allow it, add --yes; to see the request first, add --dry-run.`);
  if (!(await confirm(`${what}. Send it?`))) throw new UsageError("Nothing was sent, as the answer was no.");
}

function callOptions({ timeout }: CallVerbOptions): CallOptions {
  return { signal: interruptSignal(), bigint: true, ...(timeout !== undefined && { timeout: timeout * 1000 }) };
}

async function written(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw error instanceof UnwrittenFile ? new Error(`${error.message} The request was sent.`) : error;
  }
}
