// Uses everything that the jobs package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import { connect, type Operation } from "@onetrust-client/core";
import { pace } from "@onetrust-client/core/pace";
import {
  type BulkOptions,
  type BulkReport,
  type BulkStopped,
  bulk,
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
  type NdjsonLedgerOptions,
  ndjsonLedger,
  type Progress,
  type ProgressOutput,
  type RenderOptions,
  type RowState,
  renderProgress,
  requireSameJob,
  type Settle,
  type SettleRule,
  type SqliteLedgerOptions,
  type StoppedError,
  settleBy,
  sqliteLedger,
  type UnsettledRow,
  type Verdict,
} from "@onetrust-client/jobs";
import { type CreatePurposeInput, type PurposeDetailsV1, universalConsent } from "@onetrust-client/universal-consent";

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

// @ts-expect-error: the rows of a ledger need a key
await bulk(operation, [], { ledger: options.ledger });
// @ts-expect-error: an input of another operation
await bulk(operation, [{ path: { purposeId: "1" } }], options);
