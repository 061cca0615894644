// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { ConsentReceipts } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<ConsentReceipts> = {
  createConsentReceipts: { method: "POST", path: "/request/v1/consentreceipts", body: "json" },
  createConsentReceiptsInBulk: { method: "POST", path: "/request/v1/consentreceipts/bulk", body: "json" },
  createIdentifiedConsentReceipts: { method: "POST", path: "/request/v1/consentreceipts/identified", body: "json" },
};
