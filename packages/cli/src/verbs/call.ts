import { fullName, isWrite } from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import type { CallOptions, OperationInput } from "@onetrust-client/core";
import { findOperation } from "../catalog/find-operation.js";
import { openConnection, openOffline } from "../connection/open-connection.js";
import { checkInput } from "../input/check-input.js";
import { readOperationFlags } from "../input/operation-flags.js";
import { readBody } from "../input/read-body.js";
import { readInput } from "../input/read-input.js";
import { curlText, requestJson, requestText } from "../output/request-text.js";
import { printSelected, requireWritable, valueText, writeStream, writeText } from "../output/result.js";
import { compile } from "../output/select.js";
import { confirm } from "../terminal/ask.js";
import { interruptSignal } from "../terminal/interrupt.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface CallVerbOptions {
  readonly body?: string;
  /** `false`: the definition is wrong about this input. */
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly curl?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly select?: string;
  readonly out?: string;
  readonly limit?: string;
  readonly timeout?: string;
  readonly profile?: string;
}

/** Calls an operation and prints its data, or prints the request that would be sent. */
export async function call(name: string, flags: readonly string[], { options, terminal }: CallContext): Promise<void> {
  const facts = await readFacts(await findOperation(name));
  const given = readInput(readOperationFlags(flags), facts);
  const body = options.body === undefined ? undefined : await readBody(options.body, facts.definition);
  const input: OperationInput = { ...given, ...(body !== undefined && { body }) };
  if (options.check !== false) checkInput(input, facts);
  const work: CallWork = { facts, input, limit: limitOf(options, facts), options, terminal };
  if (options.dryRun || options.curl) return await printRequest(work);
  await send(work);
}

interface CallContext {
  readonly options: CallVerbOptions;
  readonly terminal: Terminal;
}

interface CallWork extends CallContext {
  readonly facts: OperationFacts;
  readonly input: OperationInput;
  /** How many rows are wanted. `undefined`: the response as it is. */
  readonly limit: number | undefined;
}

function limitOf({ limit }: CallVerbOptions, { operation }: OperationFacts): number | undefined {
  if (limit === undefined) return undefined;
  if (!operation.paged) throw new UsageError(`${fullName(operation)} is not paged. Leave --limit out.`);
  return wholeNumber("--limit", limit);
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0) return number;
  throw new UsageError(`${option} must be a whole number above 0; got ${JSON.stringify(text)}.`);
}

async function printRequest({ facts, input, options, terminal }: CallWork): Promise<void> {
  const draft = bindOperation(facts, openOffline(options)).draft(input);
  if (options.curl) terminal.print(curlText(draft, facts.definition, facts.operation.host === "tenant"));
  else terminal.print(options.json ? JSON.stringify(requestJson(draft)) : requestText(draft));
}

async function send(work: CallWork): Promise<void> {
  const { facts, options, terminal } = work;
  const find = options.select === undefined ? undefined : compile(options.select, "--select");
  const isBinary = facts.definition.response === "binary";
  if (isBinary && options.out === undefined && terminal.isWatched)
    throw new UsageError("The response is a file. Name one to write it to: --out <file>");
  if (options.out !== undefined) await requireWritable(options.out);
  const connection = await openConnection(options);
  await requireConsent(work, connection.baseUrl("tenant"));
  const operation = bindOperation(facts, connection);
  if (isBinary) return await receiveFile(operation, work);
  const data = await dataOf(operation, work);
  if (find !== undefined) return printSelected(find(data), options.json === true, terminal);
  if (options.out !== undefined) return await writeText(options.out, `${valueText(data, options.json === true)}\n`);
  if (data === undefined) terminal.note("Done. The response is empty.");
  else terminal.print(typeof data === "string" && !options.json ? data : valueText(data, options.json === true));
}

/** A write needs a yes: on a terminal by an answer, elsewhere by an option. */
async function requireConsent({ facts: { operation }, options, terminal }: CallWork, tenant: string): Promise<void> {
  if (!isWrite(operation) || options.yes) return;
  const what = `${fullName(operation)} (${operation.method} ${operation.path}) changes ${tenant}`;
  if (!terminal.canAsk)
    throw new UsageError(`${what}. To allow it, add --yes; to see the request first, add --dry-run.`);
  if (!(await confirm(`${what}. Send it?`))) throw new UsageError("Nothing was sent, as the answer was no.");
}

function callOptions({ options }: CallWork): CallOptions {
  const seconds = options.timeout === undefined ? undefined : wholeNumber("--timeout", options.timeout);
  return { signal: interruptSignal(), bigint: true, ...(seconds !== undefined && { timeout: seconds * 1000 }) };
}

async function dataOf(operation: AnyOperation, work: CallWork): Promise<unknown> {
  const { input, limit } = work;
  const options = callOptions(work);
  if (limit === undefined || operation.all === undefined) return await operation(input, options);
  return await operation.all(input, { ...options, limit });
}

async function receiveFile(operation: AnyOperation, work: CallWork): Promise<void> {
  const { input, options } = work;
  if (operation.stream === undefined) throw new Error("The operation gives no file.");
  const { data } = await operation.stream(input, callOptions(work));
  if (options.out !== undefined) return await writeStream(options.out, data);
  for await (const bytes of data) process.stdout.write(bytes);
}
