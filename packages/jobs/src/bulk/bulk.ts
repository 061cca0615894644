import { createStoppedError, isJobError } from "../job/job-error.js";
import { identityOf, type JobIdentity } from "../job/job-identity.js";
import type { Ledger, LedgerRow, RowState } from "../ledgers/ledger.js";
import { ProgressMeter } from "../progress/progress.js";
import { type BulkOptions, type BulkReport, checkBulkOptions, type InputOperation } from "./bulk-options.js";
import { LedgerWriter } from "./ledger-writer.js";
import { type ReadingNotes, readRows } from "./read-rows.js";
import { RowRunner } from "./run-rows.js";
import { requireReviewed } from "./settle-by.js";

/**
 * Calls an operation for each of many inputs, and never twice for one of them unless that is safe. Each row is written into the ledger
 * before its request leaves. So a run that was killed goes on where it was: run it again with the same arguments. A row whose response was
 * lost is settled by a read, or listed.
 *
 * Rejects with a {@link JobError}: `stopped` with the report so far if a failure concerns all rows or `signal` ends the run; others if the
 * ledger belongs to something else, is in use, or cannot be written.
 *
 * @example await bulk(createRequest, inputs, { ledger: ndjsonLedger("requests.ndjson"), key: ({ body }) => body.requestTraceId });
 */
export async function bulk<Input, Data>(
  operation: InputOperation<Input, Data>,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: BulkOptions<Input, Data>,
): Promise<BulkReport> {
  return await runBulk({ operation, inputs, options, longestWait: Number.POSITIVE_INFINITY });
}

interface BulkRun<Input, Data> {
  readonly operation: InputOperation<Input, Data>;
  readonly inputs: Iterable<Input> | AsyncIterable<Input>;
  readonly options: BulkOptions<Input, Data>;
  /** Longest time to wait, in ms, until a read tells for certain. The run ends if it takes longer. */
  readonly longestWait: number;
}

/** A run of {@link bulk}, or one step of it. */
export async function runBulk<Input, Data>({
  operation,
  inputs,
  options,
  longestWait,
}: BulkRun<Input, Data>): Promise<BulkReport> {
  checkBulkOptions(operation, options);
  if (options.settle) requireReviewed(options.settle, operation.metadata);
  const { ledger } = options;
  const first = await firstOf(operation, inputs);
  const run = { operation, inputs: first.inputs, total: totalOf(inputs), options, longestWait };
  if (!first.identity) return await runWithLedger(run);
  await ledger.open(first.identity);
  try {
    return await runWithLedger(run);
  } finally {
    await ledger.close();
  }
}

/** The inputs from the first on, and whose job they are. */
interface FirstInput<Input> {
  /** `undefined`: no request could be made of any input, so nobody knows the tenant. */
  readonly identity: JobIdentity | undefined;
  readonly inputs: AsyncIterable<Input>;
}

/** The address of a request names the tenant, so inputs are read up to the first of which a request can be made. */
async function firstOf<Input, Data>(
  operation: InputOperation<Input, Data>,
  inputs: Iterable<Input> | AsyncIterable<Input>,
): Promise<FirstInput<Input>> {
  const iterator = iterate(inputs);
  const read: Input[] = [];
  let identity: JobIdentity | undefined;
  while (identity === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    identity = draftIdentity(operation, next.value);
  }
  return { identity, inputs: both(read, iterator) };
}

async function* iterate<Input>(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Input, void, undefined> {
  yield* inputs;
}

async function* both<Input>(
  read: readonly Input[],
  rest: AsyncIterable<Input>,
): AsyncGenerator<Input, void, undefined> {
  yield* read;
  yield* rest;
}

function draftIdentity<Input, Data>(operation: InputOperation<Input, Data>, input: Input): JobIdentity | undefined {
  try {
    return identityOf("bulk", operation.metadata, operation.draft(input).url);
  } catch {
    // What is wrong with it is reported when its turn comes.
    return undefined;
  }
}

interface LedgerRun<Input, Data> extends BulkRun<Input, Data> {
  readonly inputs: AsyncIterable<Input>;
  readonly total: number | undefined;
}

async function runWithLedger<Input, Data>({
  operation,
  inputs,
  total,
  options,
  longestWait,
}: LedgerRun<Input, Data>): Promise<BulkReport> {
  const { ledger } = options;
  const meter = new ProgressMeter(operation.metadata, options, { rows: 0, total });
  const writer = new LedgerWriter(ledger);
  const put = (...rows: readonly LedgerRow[]): Promise<void> => writer.put(...rows);
  const notes: ReadingNotes = { inputs: 0, duplicates: 0, invalid: [], changed: [] };
  const onFinished = (what: string): void => meter.count(what);
  const runner = new RowRunner<Input, Data>({
    operation,
    options,
    put,
    longestWait,
    onRow: ({ state }) => onFinished(state),
    onPhase: (phase) => {
      meter.phase = phase;
    },
  });
  try {
    await runner.run(readRows(inputs, { operation, options, put, notes, onFinished }));
  } finally {
    meter.end();
  }
  const { stopped } = runner;
  // What the ledger or its lock says is the whole story, and the report would have to be read from them.
  if (stopped && isJobError(stopped.cause)) throw stopped.cause;
  const report = await reportOf(ledger, notes, runner);
  if (stopped) throw createStoppedError(`bulk ${operation.metadata.name}`, report, stopped.cause);
  return report;
}

/** Reads the ledger from its beginning: what it says is what happened. */
async function reportOf(
  ledger: Ledger,
  notes: ReadingNotes,
  { calls, settled }: { readonly calls: number; readonly settled: number },
): Promise<BulkReport> {
  const count: Record<RowState, number> = { planned: 0, sent: 0, done: 0, refused: 0, unknown: 0 };
  const refused: LedgerRow[] = [];
  const unknown: LedgerRow[] = [];
  for await (const row of ledger.rows()) {
    count[row.state]++;
    if (row.state === "refused") refused.push(row);
    // A row that is still "sent" is of an earlier run, and its input has not come again.
    if (row.state === "unknown" || row.state === "sent") unknown.push(row);
  }
  const { planned, done } = count;
  const totals = { done, refused: refused.length, unknown: unknown.length, planned };
  const rows = done + planned + refused.length + unknown.length;
  const { inputs, duplicates, invalid, changed } = notes;
  return {
    totals: { rows, ...totals },
    run: { inputs, calls, settled, duplicates },
    refused,
    unknown,
    invalid,
    changed,
  };
}

/** Number of inputs, where that is known before they are read. */
function totalOf(inputs: unknown): number | undefined {
  if (Array.isArray(inputs)) return inputs.length;
  return inputs instanceof Set || inputs instanceof Map ? inputs.size : undefined;
}
