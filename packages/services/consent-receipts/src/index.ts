// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
export { consentReceipts } from "./client.js";
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
