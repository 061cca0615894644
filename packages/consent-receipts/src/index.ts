// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
export { type ConsentReceipts, consentReceipts } from "./client.js";
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
  paths,
  ReceiptOption,
  RequestInformation,
  Source,
} from "./schema.js";
