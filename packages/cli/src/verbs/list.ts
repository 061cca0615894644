import { existsSync } from "node:fs";
import { fullName } from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, readFacts } from "@onetrust-client/catalog/bind";
import { type CopyReport, copy, isJobError, ndjsonSink, renderProgress } from "@onetrust-client/jobs";
import { findOperation } from "../catalog/find-operation.js";
import { openConnection } from "../connection/open-connection.js";
import { operationInput } from "../input/operation-input.js";
import { compile } from "../output/select.js";
import { interruptSignal } from "../terminal/interrupt.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface ListOptions {
  readonly out: string;
  readonly resume?: boolean;
  readonly key: string;
  readonly body?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

interface ListContext {
  readonly options: ListOptions;
  readonly terminal: Terminal;
}

/** Copies all rows of a paged operation into a file, from which a later run goes on. */
export async function list(name: string, flags: readonly string[], { options, terminal }: ListContext): Promise<void> {
  const operation = await findOperation(name);
  const { out, resume = false, json = false } = options;
  if (!operation.paged)
    throw new UsageError(
      `${fullName(operation)} is not paged. Call it: onetrust call ${fullName(operation)} --out ${out}`,
    );
  requireFile(out, resume);
  const facts = await readFacts(operation);
  const input = await operationInput(facts, flags, options);
  const findKey = await compile(options.key, "--key");
  const rows = requirePages(bindOperation(facts, await openConnection(options)));
  const report = await stoppable(() =>
    copy(rows, ndjsonSink(out), {
      input,
      key: (row: unknown) => keyIn(findKey(row)),
      signal: interruptSignal(),
      onProgress: renderProgress(),
    }),
  );
  terminal.print(json ? JSON.stringify(report) : summary(report, out));
}

function requireFile(out: string, isResumed: boolean): void {
  if (!out.endsWith(".ndjson"))
    throw new UsageError(`--out must be a file of JSON lines, whose name ends with .ndjson; got ${out}.`);
  if (existsSync(out) && !isResumed)
    throw new UsageError(
      `${out} is there already. To go on with it, or to bring it up to date, add --resume; otherwise name another file.`,
    );
}

type List = AnyOperation & Required<Pick<AnyOperation, "pages">>;

function requirePages(operation: AnyOperation): List {
  if (isList(operation)) return operation;
  throw new Error(`${operation.metadata.name} has no pages.`);
}

function isList(operation: AnyOperation): operation is List {
  return operation.pages !== undefined;
}

function keyIn([key]: readonly unknown[]): string | number | undefined {
  return typeof key === "string" || typeof key === "number" ? key : undefined;
}

/** A call that stopped the run says why better than the run itself. */
async function stoppable(run: () => Promise<CopyReport>): Promise<CopyReport> {
  try {
    return await run();
  } catch (error) {
    const { cause } = isJobError(error) && error.code === "stopped" ? error : { cause: undefined };
    if (!(cause instanceof Error)) throw error;
    cause.message = `${cause.message} What was read is kept; to go on, run the same command with --resume.`;
    throw cause;
  }
}

function summary({ counts, isSteady, failed }: CopyReport, out: string): string {
  const { rows, inserted, updated, unchanged, removed, withoutKey } = counts;
  const parts = [`${inserted} new`, `${updated} changed`, `${unchanged} unchanged`, `${removed} removed`];
  const others = [
    ...(withoutKey > 0 ? [`${withoutKey} rows without a key are not in the file.`] : []),
    ...(failed.length > 0 ? [`${failed.length} rows could not be read.`] : []),
    ...(isSteady
      ? []
      : ["The list changed while it was read; run the command again with --resume to get what was missed."]),
  ];
  return [`${rows} rows are in ${out}: ${parts.join(", ")}.`, ...others].join(" ");
}
