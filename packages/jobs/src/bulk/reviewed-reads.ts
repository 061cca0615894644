import { isRecord } from "../job/read-values.js";
import type { SettleRule, UnsettledRow, Verdict } from "./settle.js";

/** A read that a person has reviewed, with the operations whose rows it settles. */
export interface ReviewedRead extends SettleRule<unknown, unknown, unknown> {
  /** Packages and operations: `dsr-automation.createRequest`. */
  readonly writes: readonly string[];
}

const minute = 60_000;

/** By package and operation. What each relies on stands in its comment, with what the vendor's definition says of it. */
export const reviewedReads: Readonly<Record<string, ReviewedRead | undefined>> = {
  /**
   * A privacy request by its trace id, which the caller chooses: "Unique trace id for request. This can be used to avoid creating duplicate
   * request." Users report that a request which was accepted was not to be seen for more than 90 seconds.
   */
  "dsr-automation.getRequestCreationLogs": {
    writes: ["dsr-automation.createRequest"],
    input: (row) => ({ path: { requestTraceId: requiredText(row, "body", "requestTraceId") } }),
    verdict: requestVerdict,
    notFound: "absent",
    after: 10 * minute,
  },
  /** A new inventory by the id that it has in the system it comes from. */
  "data-mapping.getInventoryByExternalId": {
    writes: ["data-mapping.createInventory"],
    input: (row) => ({
      path: {
        schemaName: requiredText(row, "path", "schemaName"),
        externalId: requiredText(row, "body", "externalId"),
      },
    }),
    verdict: (data) => ({ state: "done", ...textResult(isRecord(data) ? data.data : undefined, "id") }),
    notFound: "absent",
    after: 2 * minute,
  },
  /**
   * A consent receipt by its custom payload, among the receipts of the same person: it must differ from receipt to receipt. A receipt
   * "may occur slightly later due to processing delays", and cannot be taken back, so that it was not found proves nothing.
   */
  "universal-consent.listReceipts": {
    writes: ["consent-receipts.createConsentReceipts"],
    input: (row) => ({ headers: { identifier: requiredText(row, "body", "identifier") }, body: {} }),
    verdict: receiptVerdict,
    after: 10 * minute,
  },
};

function requestVerdict(data: unknown): Verdict {
  const log = isRecord(data) ? data : {};
  if (isText(log.requestRefId)) return { state: "done", result: log.requestRefId };
  if (isText(log.exceptionDescription)) return { state: "refused", reason: "the request could not be created" };
  return { state: "unknown", reason: "the request is not created yet" };
}

function receiptVerdict(data: unknown, row: UnsettledRow<unknown>): Verdict {
  const wanted = JSON.stringify(partOf(row, "body").customPayload);
  const receipts: readonly unknown[] = isRecord(data) && Array.isArray(data.content) ? data.content : [];
  const found = receipts.find((receipt) => isRecord(receipt) && payloadText(receipt.customPayload) === wanted);
  if (wanted === undefined) return { state: "unknown", reason: "its body has no customPayload" };
  if (!found) return { state: "unknown", reason: "no receipt with its customPayload was found" };
  return { state: "done", ...textResult(found, "id") };
}

/** The host returns a payload as text, or as it was sent. */
function payloadText(payload: unknown): string {
  if (typeof payload !== "string") return JSON.stringify(payload);
  try {
    return JSON.stringify(JSON.parse(payload));
  } catch {
    return JSON.stringify(payload);
  }
}

function textResult(value: unknown, name: string): { readonly result?: string } {
  const text = isRecord(value) ? value[name] : undefined;
  return isText(text) ? { result: text } : {};
}

function requiredText(row: UnsettledRow<unknown>, part: string, name: string): string {
  const value = partOf(row, part)[name];
  if (isText(value)) return value;
  throw new TypeError(`the input has no ${part}.${name}`);
}

function partOf({ input }: UnsettledRow<unknown>, part: string): Readonly<Record<string, unknown>> {
  const value = isRecord(input) ? input[part] : undefined;
  return isRecord(value) ? value : {};
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
