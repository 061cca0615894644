import { existsSync } from "node:fs";
import { fullName } from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, readFacts } from "@onetrust-client/catalog/bind";
import { isOneTrustError } from "@onetrust-client/core";
import { type CopyReport, copy, isJobError, ndjsonSink, renderProgress } from "@onetrust-client/jobs";
import { findOperation } from "../catalog/find-operation.js";
import { columnsOf } from "../catalog/row-columns.js";
import { openConnection } from "../connection/open-connection.js";
import { operationInput } from "../input/operation-input.js";
import { writeCsv } from "../output/csv-file.js";
import { compile } from "../output/select.js";
import { requireWritable, UnwrittenFile } from "../output/whole-file.js";
import { interruptSignal } from "../terminal/interrupt.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface ListOptions {
  readonly out: string;
  readonly resume?: boolean;
  /** In comma-separated values, texts stay as they are that a spreadsheet would run. */
  readonly keepFormulas?: boolean;
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
  const { out, resume = false, json = false, keepFormulas = false } = options;
  if (!operation.paged)
    throw new UsageError(
      `${fullName(operation)} is not paged. Call it: onetrust call ${fullName(operation)} --out ${out}`,
    );
  const files = filesOf(options);
  requireFiles(files, resume);
  await requireWritable(out);
  const facts = await readFacts(operation);
  const input = await operationInput(facts, flags, options);
  const findKey = await compile(options.key, "--key");
  const rows = requirePages(bindOperation(facts, await openConnection(options)));
  const report = await stoppable(() =>
    copy(rows, ndjsonSink(files.rows), {
      input,
      key: (row: unknown) => keyIn(findKey(row)),
      signal: interruptSignal(),
      onProgress: renderProgress(),
    }),
  );
  if (files.csv !== undefined) {
    const columns = columnsOf(facts, rows.metadata.paging);
    await kept(() => writeCsv(out, { rows: files.rows, columns, keepFormulas }));
  }
  terminal.print(json ? JSON.stringify(report) : summary(report, out));
}

/** The files of a copy. Comma-separated values are made of a file of JSON lines beside them, which a later run goes on with. */
interface CopyFiles {
  /** JSON lines. */
  readonly rows: string;
  readonly csv?: string;
}

function filesOf({ out, keepFormulas }: ListOptions): CopyFiles {
  if (out.endsWith(".csv")) return { rows: `${out}.ndjson`, csv: out };
  if (!out.endsWith(".ndjson"))
    throw new UsageError(
      `--out must be a file whose name ends with .ndjson, for JSON lines, or .csv, for comma-separated values; got ${out}.`,
    );
  if (keepFormulas) throw new UsageError("--keep-formulas is for a file whose name ends with .csv. Leave it out.");
  return { rows: out };
}

function requireFiles({ rows, csv }: CopyFiles, isResumed: boolean): void {
  const there = [rows, csv].find((path) => path !== undefined && existsSync(path));
  if (there === undefined) return;
  if (!isResumed)
    throw new UsageError(
      `${there} is there already. To go on with it, or to bring it up to date, add --resume; otherwise name another file.`,
    );
  if (!existsSync(rows))
    throw new UsageError(
      `${csv} cannot be brought up to date without ${rows}, which is not there: it holds the rows and the state. Name another file.`,
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

/** The rows are there, whatever becomes of the file that is made of them. */
async function kept(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw error instanceof UnwrittenFile ? new Error(`${error.message} What was read is kept; ${GO_ON}`) : error;
  }
}

const GO_ON = "to go on, run the same command with --resume.";

/** Says of a run that ended early how it goes on. A call that stopped it says why better than the run itself. */
async function stoppable(run: () => Promise<CopyReport>): Promise<CopyReport> {
  try {
    return await run();
  } catch (error) {
    const reason = isJobError(error) && error.code === "stopped" ? error.cause : error;
    const goesOn = isJobError(reason) ? reason.code === "storage" : isOneTrustError(reason);
    if (!(reason instanceof Error) || !goesOn) throw error;
    reason.message = `${reason.message} What was read is kept; ${GO_ON}`;
    throw reason;
  }
}

function summary({ counts, isSteady, failed }: CopyReport, out: string): string {
  const { inserted, updated, unchanged, removed, withoutKey } = counts;
  const parts = [`${inserted} new`, `${updated} changed`, `${unchanged} unchanged`, `${removed} removed`];
  const left = [
    ...(withoutKey > 0
      ? [`The file lacks ${rowsText(withoutKey)} without a key; --key says what makes a row unique.`]
      : []),
    ...(failed.length > 0 ? [`${failed.length} rows could not be read.`] : []),
    // Rows without a key look like rows that were missed.
    ...(isSteady || withoutKey > 0
      ? []
      : ["The list changed while it was read; run the command again with --resume to get what was missed."]),
  ];
  const all = inserted + updated + unchanged;
  return [`${rowsText(all)} ${all === 1 ? "is" : "are"} in ${out}: ${parts.join(", ")}.`, ...left].join(" ");
}

function rowsText(number: number): string {
  return `${number} row${number === 1 ? "" : "s"}`;
}
