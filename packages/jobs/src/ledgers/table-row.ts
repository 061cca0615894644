import { createJobError } from "../job/job-error.js";
import { isRecord, textOf } from "../job/read-values.js";
import { type LedgerRow, readLedgerRow } from "./ledger.js";

/** Reads a row of a table, which has the result as JSON. */
export function readTableRow(subject: string, stored: unknown): LedgerRow {
  const { sent_at, result, ...rest } = isRecord(stored) ? stored : {};
  const text = textOf(result);
  const row = readLedgerRow({ ...rest, sentAt: sent_at, result: text === undefined ? undefined : JSON.parse(text) });
  if (row) return row;
  throw createJobError({
    code: "damaged",
    subject,
    problem: "has a row that no ledger has",
    expected: "rows with key, fingerprint, state and sends",
    remedy: "Pass a table of its own, which need not exist.",
  });
}
