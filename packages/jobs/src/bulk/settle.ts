import type { CallOptions, OneTrustError } from "@onetrust-client/core";
import { isRecord } from "../job/read-values.js";
import type { JsonValue, LedgerRow } from "../ledgers/ledger.js";

/** A row of which nobody knows whether it took effect. */
export interface UnsettledRow<Input> {
  readonly key: string;
  readonly input: Input;
  /** When it was last sent, in ms since the epoch. */
  readonly sentAt: number;
}

/**
 * What a read showed of a row.
 * - `done`: it took effect. `result` goes into the ledger.
 * - `refused`: the host worked on it and refused it.
 * - `absent`: it did not take effect, and will not any more. It is sent again.
 * - `unknown`: the read does not tell. The row is listed.
 */
export type Verdict =
  | { readonly state: "done"; readonly result?: JsonValue | undefined }
  | { readonly state: "refused"; readonly reason?: string | undefined }
  | { readonly state: "absent" }
  | { readonly state: "unknown"; readonly reason?: string | undefined };

const verdicts: readonly unknown[] = ["done", "refused", "absent", "unknown"] satisfies Verdict["state"][];

/** Whether a function of a user's returned a verdict. */
export function isVerdict(value: unknown): value is Verdict {
  return isRecord(value) && verdicts.includes(value.state);
}

/** Options of the read that a settling function calls: the run ends it, and says how long it may wait. */
export interface SettleOptions {
  readonly signal: AbortSignal;
  readonly retry?: CallOptions["retry"];
}

/** Finds out by a read what became of a row. It must not write. */
export type Settle<Input> = (row: UnsettledRow<Input>, options: SettleOptions) => Promise<Verdict>;

/** How a read finds a row, and what its response says of it. */
export interface SettleRule<Input, ReadInput, Data> {
  /** Returns the input of the read that looks for a row. */
  readonly input: (row: UnsettledRow<Input>) => ReadInput;
  /** Returns what a response says of the row. */
  readonly verdict: (data: Data, row: UnsettledRow<Input>) => Verdict;
  /** What it means that the read answers 404. Default: `"unknown"`. */
  readonly notFound?: "absent" | "unknown" | undefined;
  /** How long after a request is sent the read tells for certain, in ms. Default: 120,000. */
  readonly after?: number | undefined;
}

/** Errors of reads that end the run: nothing else could be read either. */
export function endsRun(error: OneTrustError): boolean {
  return error.outcome === "not-sent" || ["authentication", "rate-limit", "abort"].includes(error.kind);
}

/** A row as a verdict leaves it. */
export function settledRow(row: LedgerRow, verdict: Verdict): LedgerRow {
  switch (verdict.state) {
    case "done": {
      const { reason: _, ...rest } = row;
      return { ...rest, state: "done", ...(verdict.result !== undefined && { result: verdict.result }) };
    }
    case "refused":
      return { ...row, state: "refused", reason: verdict.reason ?? "a read showed that it was refused" };
    case "absent":
      return { ...row, state: "planned", reason: "a read showed that it did not take effect" };
    case "unknown":
      return { ...row, state: "unknown", reason: verdict.reason ?? "the read does not tell" };
  }
}
