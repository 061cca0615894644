// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { ConsentReceipts } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<ConsentReceipts> = {
  createConsentReceipts: { path: "/request/v1/consentreceipts", method: "POST", body: "json", perMinute: 2000 },
  createConsentReceiptsInBulk: {
    path: "/request/v1/consentreceipts/bulk",
    method: "POST",
    body: "json",
    responseType: "list",
    perMinute: 3000,
  },
  createIdentifiedConsentReceipts: {
    path: "/request/v1/consentreceipts/identified",
    method: "POST",
    body: "json",
    responseType: "list",
  },
};
