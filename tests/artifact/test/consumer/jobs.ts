// Uses everything that the jobs package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import { type BulkExport, bulkExport } from "@onetrust-client/bulk-export";
import { connect, type Operation } from "@onetrust-client/core";
import { pace } from "@onetrust-client/core/pace";
import {
  type BulkExportOptions,
  type BulkExportReport,
  type BulkOptions,
  type BulkReport,
  type BulkState,
  type BulkStepOptions,
  type BulkStopped,
  bulk,
  bulkStep,
  type ChangesSince,
  type CopyCounts,
  type CopyOptions,
  type CopyReport,
  type CopyState,
  type CopyStepOptions,
  type CopyStopped,
  copy,
  copyStep,
  type ExportCredits,
  type ExportedFile,
  type ExportFile,
  type ExportOperations,
  type ExportRun,
  type ExportStep,
  type InputOperation,
  type InvalidInput,
  isJobError,
  type JobError,
  type JobErrorCode,
  type JobIdentity,
  type JsonValue,
  type Ledger,
  type LedgerRow,
  type LimitView,
  type ListOperation,
  type NdjsonLedgerOptions,
  type NdjsonSinkOptions,
  ndjsonLedger,
  ndjsonSink,
  type PageWrite,
  type Plan,
  type PlannedCalls,
  type PlanOptions,
  type PostgresClient,
  type PostgresLedgerOptions,
  type PostgresPool,
  type PostgresSinkOptions,
  type Progress,
  type ProgressOutput,
  plan,
  postgresLedger,
  postgresSink,
  type RenderOptions,
  type RowState,
  type RunOptions,
  renderProgress,
  requireSameJob,
  runBulkExport,
  type Settle,
  type SettleOptions,
  type SettleRule,
  type Sink,
  type SinkRow,
  type SqliteLedgerOptions,
  type SqliteSinkOptions,
  type StateStore,
  type Step,
  type StepResult,
  type StoppedError,
  settleBy,
  sqliteLedger,
  sqliteSink,
  stateFile,
  type TimeRange,
  type UnsettledRow,
  type Verdict,
  type WriteCounts,
} from "@onetrust-client/jobs";
import { type QueueJob, type StepProcessor, type Steps, stepProcessor } from "@onetrust-client/jobs/bullmq";
import {
  type CreatePurposeInput,
  type ListPurposesInput,
  type PurposeDetailsV1,
  universalConsent,
} from "@onetrust-client/universal-consent";

const limiter = pace();
const view: LimitView = limiter;
const consent = universalConsent(connect({ limiter }));
const ndjsonOptions: NdjsonLedgerOptions = { lease: 10_000 };
const sqliteOptions: SqliteLedgerOptions = { ...ndjsonOptions, table: "purposes" };
const ledgers: readonly Ledger[] = [ndjsonLedger("a.ndjson", ndjsonOptions), sqliteLedger("a.db", sqliteOptions)];

const rule: SettleRule<CreatePurposeInput, { path: { purposeId: string } }, { label?: string | null }> = {
  input: ({ key }: UnsettledRow<CreatePurposeInput>) => ({ path: { purposeId: key } }),
  verdict: ({ label }): Verdict => (label ? { state: "done", result: label } : { state: "unknown" }),
  notFound: "absent",
  after: 60_000,
};
const settle: Settle<CreatePurposeInput> = settleBy(consent.getPurpose, rule);
export const settleOwn: Settle<CreatePurposeInput> = async ({ key }, options: SettleOptions) => {
  await consent.getPurpose({ path: { purposeId: key } }, options);
  return { state: "done" };
};
const output: ProgressOutput = process.stderr;
const rendering: RenderOptions = { output, every: 1000 };
const options: BulkOptions<CreatePurposeInput, PurposeDetailsV1> = {
  ...{ ledger: ledgers[0] ?? ndjsonLedger("b.ndjson"), key: ({ body }) => body.Name, concurrency: 8 },
  ...{ settle, settleAfter: 1, result: ({ Id }): JsonValue => Id, repeatRefused: true, limiter: view },
  onProgress: renderProgress(rendering),
};
export const listening: BulkOptions<CreatePurposeInput, PurposeDetailsV1> = {
  ...options,
  onProgress: ({ phase, rows, total, perSecond, requestsLeft, eta, counts }: Progress) =>
    console.log(phase, rows, total, perSecond, requestsLeft, eta, counts),
};
export const calling: BulkOptions<CreatePurposeInput, PurposeDetailsV1> = {
  ...options,
  call: { timeout: 5_000, retry: { attempts: 2 } },
};
const operation: InputOperation<CreatePurposeInput, PurposeDetailsV1> = consent.createPurpose;
const typed: Operation<[input: CreatePurposeInput], PurposeDetailsV1> = consent.createPurpose;
void typed;

const exports: BulkExport = bulkExport(connect());
type Request = Parameters<BulkExport["createBulkExport"]>[0]["body"];
const operations: ExportOperations<Request & { name?: string | undefined }> = exports;
const exporting: BulkExportOptions = {
  ...{ download: connect().download, to: "receipts", keepCredits: 1, every: 5000, settleFor: [0, 1000] },
  onStep: (step: ExportStep) => console.log(step.step),
};
const exported: BulkExportReport = await runBulkExport(
  operations,
  { exportType: "CONSENT_RECEIPTS", startDate: "2026-01-01", endDate: "2026-03-31", name: "q1" },
  exporting,
);
const wholeFiles: readonly ExportedFile[] = exported.files;
const run: ExportRun = exported.run;
const credits: ExportCredits = await operations.getBulkExportCreditDetails();
for await (const file of operations.listBulkExportDownloadDetails.items({ path: { id: exported.runId } })) {
  const listed: ExportFile = file;
  console.log(listed.fileName, wholeFiles.length, run.status, credits.creditsRemaining);
}

try {
  const report: BulkReport = await bulk(operation, [], options);
  const invalid: readonly InvalidInput[] = report.invalid;
  for await (const row of options.ledger.rows()) show(row);
  console.log(invalid.length, report.totals.done, report.run.calls, report.changed.length);
  const inferred = await bulk(consent.getPurpose, [{ path: { purposeId: "1" } }], {
    ledger: options.ledger,
    key: ({ path }) => path.purposeId,
    result: ({ label }) => label,
  });
  console.log(inferred.totals.rows);
} catch (error) {
  if (!isJobError(error)) throw error;
  const { code, subject, expected, remedy }: JobError = error;
  const known: JobErrorCode = code;
  console.log(known, subject, expected, remedy);
}

function show({ key, state }: LedgerRow): RowState | string {
  return `${key} ${state}`;
}

export function reportOf(error: BulkStopped | StoppedError<BulkReport>): BulkReport {
  return error.report;
}

const job: JobIdentity = { format: 1, kind: "bulk", operation: "a.b", request: "POST /c", tenant: "d" };
requireSameJob("ledger a", JSON.parse("{}"), job);

const sinkOptions: NdjsonSinkOptions = { lease: 10_000 };
const tableOptions: SqliteSinkOptions = { ...sinkOptions, table: "purposes" };
const sinks: readonly Sink[] = [ndjsonSink("a.ndjson", sinkOptions), sqliteSink("a.db", tableOptions)];
const own: Sink = {
  name: "warehouse",
  open: async (identity: JobIdentity) => void identity,
  begin: async (state: CopyState) => void state.window?.from,
  write: async ({ rows, seen, pass, stateAfter }: PageWrite) => {
    const counts: WriteCounts = { inserted: rows.length, updated: seen.length, unchanged: pass, overlap: 0 };
    const first: SinkRow | undefined = rows[0];
    console.log(first?.key, first?.json, first?.hash, first?.row);
    return stateAfter(counts);
  },
  removeUnseen: async (before, stateAfter) => stateAfter(before),
  close: async () => {},
};
const client: PostgresClient = { query: async (text: string) => ({ rows: [text] }), release: () => {} };
const pool: PostgresPool = { connect: async () => client };
const postgres: PostgresSinkOptions = { table: "purposes" };
export const inPostgres: Sink = postgresSink(pool, postgres);
const ledgerTable: PostgresLedgerOptions = { table: "requests" };
export const ledgerInPostgres: Ledger = postgresLedger(pool, ledgerTable);
const store: StateStore = stateFile("a.state");
const range: TimeRange = { from: "2026-01-01T00:00:00.000Z", to: "2026-01-02T00:00:00.000Z" };
const since: ChangesSince<ListPurposesInput> = {
  from: new Date(range.from),
  input: ({ from, to }) => ({ query: { size: from < to ? 50 : 20 } }),
  ...{ window: 86_400_000, lookback: 3_600_000 },
};
const list: ListOperation<ListPurposesInput, PurposeDetailsV1> = consent.listPurposes;
const runOptions: RunOptions = { onProgress: renderProgress(), limiter: view, call: { timeout: 1_000 } };
const copyOptions: CopyOptions<ListPurposesInput, PurposeDetailsV1> = {
  ...{ input: {}, key: ({ Id }) => Id, concurrency: 2, since, full: true, state: store, prefetch: 1, ...runOptions },
  signal: AbortSignal.timeout(1_000),
  detail: ({ Id }, { signal }) => consent.getPurpose({ path: { purposeId: Id } }, { signal }),
};
const copied: CopyReport = await copy(list, sinks[0] ?? own, copyOptions);
const counts: CopyCounts = copied.counts;
console.log(counts.inserted, copied.failed, copied.isSteady, copied.until, copied.kind);
await copy(consent.listPurposes, own, { key: ({ Id }) => Id });
const stepOptions: CopyStepOptions<ListPurposesInput, PurposeDetailsV1> = {
  ...{ input: {}, key: ({ Id }) => Id, concurrency: 2, since, state: store, call: { timeout: 1_000 } },
};
const purposes = copyStep((onetrust) => universalConsent(onetrust).listPurposes, own, stepOptions);
copyStep((onetrust) => universalConsent(onetrust).listPurposes, own, { key: ({ Id }) => Id });
const count: Step<{ readonly at: number }> = async ({ at }, onetrust, { signal }) => {
  const result: StepResult<{ readonly at: number }> = { state: { at: at + 1 }, rows: 1, done: signal.aborted };
  console.log(onetrust);
  return at < 10 ? { ...result, resumeAt: Date.now() + 1_000 } : result;
};
const bulkOptions: BulkStepOptions<CreatePurposeInput, PurposeDetailsV1> = {
  ...{ ledger: ledgers[0] ?? ndjsonLedger("b.ndjson"), key: ({ body }) => body.Name, settle, repeatRefused: true },
};
const begin: BulkState = {};
const created = bulkStep(
  (onetrust) => universalConsent(onetrust).createPurpose,
  () => [],
  bulkOptions,
);
await created(begin, connect(), { signal: AbortSignal.timeout(1_000) });
const steps: Steps = { purposes, created, count };
export const processor: StepProcessor = stepProcessor(connect(), steps);
export const rowsOf = (queued: QueueJob): Promise<{ rows: number }> => processor(queued, "token");

export const stoppedAt = (error: CopyStopped): CopyReport => error.report;

const planned: readonly PlannedCalls[] = [{ operation: consent.createPurpose, calls: 2_000 }];
const planOptions: PlanOptions = { perMinute: 250, perHour: 50_000, share: 0.5 };
const ahead: Plan = await plan(connect(), planned, planOptions);
console.log(ahead.minutes, ahead.requests, ahead.missingScopes, ahead.operations[0]?.perMinute);

// @ts-expect-error: rows without a key cannot be told apart
await copy(consent.listPurposes, own, {});
// @ts-expect-error: an operation that is no list
await copy(consent.getPurpose, own, { key: () => "1" });
// @ts-expect-error: the rows of a ledger need a key
await bulk(operation, [], { ledger: options.ledger });
// @ts-expect-error: an input of another operation
await bulk(operation, [{ path: { purposeId: "1" } }], options);
