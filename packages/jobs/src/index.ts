export { bulk } from "./bulk/bulk.js";
export type { BulkOptions, BulkReport, BulkStopped, InputOperation, InvalidInput } from "./bulk/bulk-options.js";
export { type BulkState, type BulkStepOptions, bulkStep } from "./bulk/bulk-step.js";
export type { Settle, SettleOptions, SettleRule, UnsettledRow, Verdict } from "./bulk/settle.js";
export { settleBy } from "./bulk/settle-by.js";
export type { ExportCredits, ExportFile, ExportOperations, ExportRun } from "./bulk-export/export-operations.js";
export {
  type BulkExportOptions,
  type BulkExportReport,
  type ExportedFile,
  type ExportStep,
  runBulkExport,
} from "./bulk-export/run-bulk-export.js";
export { copy } from "./copy/copy.js";
export type { ChangesSince, CopyOptions, CopyReport, CopyStopped, ListOperation } from "./copy/copy-options.js";
export { type CopyStepOptions, copyStep } from "./copy/copy-step.js";
export { isJobError, type JobError, type JobErrorCode, type StoppedError } from "./job/job-error.js";
export { type JobIdentity, requireSameJob } from "./job/job-identity.js";
export type { RunOptions } from "./job/run-options.js";
export type { Step, StepResult } from "./job/step.js";
export type { JsonValue, Ledger, LedgerRow, RowState } from "./ledgers/ledger.js";
export { type NdjsonLedgerOptions, ndjsonLedger } from "./ledgers/ndjson-ledger.js";
export { type PostgresLedgerOptions, postgresLedger } from "./ledgers/postgres-ledger.js";
export { type SqliteLedgerOptions, sqliteLedger } from "./ledgers/sqlite-ledger.js";
export { type Plan, type PlannedCalls, type PlanOptions, plan } from "./plan/plan.js";
export type { LimitView, Progress } from "./progress/progress.js";
export { type ProgressOutput, type RenderOptions, renderProgress } from "./progress/render-progress.js";
export { type NdjsonSinkOptions, ndjsonSink } from "./sinks/ndjson-sink.js";
export { type PostgresSinkOptions, postgresSink } from "./sinks/postgres-sink.js";
export type { CopyCounts, CopyState, PageWrite, Sink, SinkRow, TimeRange, WriteCounts } from "./sinks/sink.js";
export { type SqliteSinkOptions, sqliteSink } from "./sinks/sqlite-sink.js";
export { type StateStore, stateFile } from "./sinks/state-file.js";
export type { PostgresClient, PostgresPool } from "./storage/postgres.js";
