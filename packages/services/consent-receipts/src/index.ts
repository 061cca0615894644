// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ConsentReceipts } from "./interface.js";
import * as operations from "./operations.js";

export type { ConsentReceipts } from "./interface.js";
export type {
  ConsentReceiptResponse,
  ConsentString,
  CreateConsentReceiptsInBulkInput,
  CreateConsentReceiptsInput,
  CreateConsentReceiptsOutput,
  CreateIdentifiedConsentReceiptsInput,
  DsAttachments,
  DsCustomPreference,
  DsCustomPreferenceChoices,
  DsGeolocation,
  DsPreference,
  DsPrivacyNotice,
  DsPurpose,
  DsPurposeNote,
  ParentPrimaryIdentifiers,
  ReceiptOption,
  RequestInformation,
  Source,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Consent Receipts" to a connection. */
export const consentReceipts: Service<ConsentReceipts> = /* @__PURE__ */ defineService<ConsentReceipts>({
  package: "consent-receipts",
  host: "privacy-portal",
  definition: {
    id: "consent-preferences-consent-receipts",
    asOf: "mid-2026",
    snapshot: "678b8525d1657e3328e262e67b9df4e495e4c0f3c22f6e993b7441451bb7151b",
  },
  operations,
});
