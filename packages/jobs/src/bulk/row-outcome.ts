import { isOneTrustError, type OneTrustError } from "@onetrust-client/core";
import { causeText } from "../job/job-error.js";
import { property } from "../job/read-values.js";
import type { LedgerRow } from "../ledgers/ledger.js";

/** What a failed call means for its row, and whether it ends the run. */
export interface FailedRow extends Pick<LedgerRow, "state" | "reason"> {
  /** What keeps all other rows from being sent, too. */
  readonly stop?: unknown;
}

/** What became of a row whose call failed. */
export function outcomeOf(error: unknown): FailedRow {
  if (!isOneTrustError(error)) return { state: "unknown", reason: causeText(error), stop: error };
  const reason = reasonOf(error);
  if (error.outcome === "unknown") {
    // A signal ends all calls alike, and a host that is not the API answers none.
    const endsAll = error.kind === "abort" || error.kind === "wrong-host";
    return { state: "unknown", reason, ...(endsAll && { stop: error }) };
  }
  if (error.outcome === "refused" && !concernsAllRows(error)) return { state: "refused", reason };
  return { state: "planned", reason, stop: error };
}

/** Refusals that are about the credential or the account and not about the row. */
function concernsAllRows(error: OneTrustError): boolean {
  if (error.kind === "forbidden") return error.missing.length > 0;
  return error.kind === "authentication" || error.kind === "rate-limit";
}

/** An error in the words of a ledger: nothing that was sent, and nothing that the host wrote in its own words. */
export function reasonOf(error: OneTrustError): string {
  const parts = [error.kind, property(error, "status"), ...codesOf(error), property(error, "traceId")];
  return parts.filter((part) => typeof part === "string" || typeof part === "number").join(" ");
}

function codesOf(error: OneTrustError): readonly string[] {
  return "codes" in error ? error.codes : [];
}
