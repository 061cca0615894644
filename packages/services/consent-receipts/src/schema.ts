// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.

export interface ConsentReceiptResponse {
  instantLinkToken?: string | null;
  linkToken?: string | null;
  receipt?: string | null;
}

export interface ConsentString {
  content?: string | undefined;
  type?: "GPP" | "TCF_EU" | "TCF_CANADA" | (string & {}) | undefined;
}

export interface CreateConsentReceiptsInBulkInput {
  headers?: {
    authorization?: string | undefined;
  } | undefined;
  body: RequestInformation;
}

export interface CreateConsentReceiptsInput {
  headers?: {
    authorization?: string | undefined;
  } | undefined;
  body: RequestInformation;
}

export interface CreateConsentReceiptsOutput {
  instantLinkToken?: string | null;
  linkToken?: string | null;
  receipt?: string | null;
}

export interface CreateIdentifiedConsentReceiptsInput {
  headers?: {
    authorization?: string | undefined;
  } | undefined;
  body: RequestInformation;
}

export interface DsAttachments {
  /** UUID. */
  id?: string | undefined;
}

export interface DsCustomPreference {
  Choices?: DsCustomPreferenceChoices[] | undefined;
  /** UUID. */
  Id?: string | undefined;
  Options?: string[] | undefined;
}

export interface DsCustomPreferenceChoices {
  /** UUID. */
  OptionId?: string | undefined;
  TransactionType?: "OPT_IN" | "OPT_OUT" | (string & {}) | undefined;
}

export interface DsGeolocation {
  country?: string | undefined;
  purposeIds?: string[] | undefined;
  state?: string | undefined;
  stateName?: string | undefined;
}

export interface DsPreference {
  /** UUID. */
  TopicId?: string | undefined;
  TransactionType?: "OPT_IN" | "OPT_OUT" | (string & {}) | undefined;
}

export interface DsPrivacyNotice {
  /** UUID. */
  Id?: string | undefined;
  /** Integer. */
  MinorVersion?: number | undefined;
  /** Integer. */
  Version?: number | undefined;
}

export interface DsPurpose {
  CustomPreferences?: DsCustomPreference[] | undefined;
  /** Date and time. */
  ExpiryDate?: string | undefined;
  /** UUID. */
  Id?: string | undefined;
  Preferences?: DsPreference[] | undefined;
  PrivacyNotices?: DsPrivacyNotice[] | undefined;
  PurposeAttachments?: DsAttachments[] | undefined;
  PurposeNote?: DsPurposeNote | undefined;
  TransactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "EXTEND" | "OPT_OUT" | "HARD_OPT_OUT" | "NO_CHOICE" | "CHANGE_PREFERENCES" | "CANCEL" | "IMPLICIT" | (string & {}) | undefined;
  /** Integer. */
  Version?: number | undefined;
}

export interface DsPurposeNote {
  /** UUID. */
  noteId?: string | undefined;
  noteLanguage?: string | undefined;
  noteText?: string | undefined;
  noteType?: "UNSUBSCRIBE_REASON" | (string & {}) | undefined;
}

export interface ParentPrimaryIdentifiers {
  AdditionalParentIdentifierTypes?: {
    [key: string]: string;
  } | undefined;
  ConsentGivenBy?: boolean | undefined;
  ParentIdentifier?: string | undefined;
  ParentTestDataSubject?: boolean | undefined;
}

export interface ReceiptOption {
  option?: "ClearExpiration" | (string & {}) | undefined;
  purposes?: string[] | undefined;
}

export interface RequestInformation {
  additionalIdentifiers?: {
    [key: string]: string;
  } | undefined;
  attachments?: DsAttachments[] | undefined;
  consentString?: ConsentString | undefined;
  customPayload?: {
    [key: string]: unknown;
  } | undefined;
  dsDataElements?: {
    [key: string]: string | string[];
  } | undefined;
  enableDataElementDateValidation?: boolean | undefined;
  generateInstantLinkToken?: boolean | undefined;
  geoLocation?: DsGeolocation | undefined;
  identifier: string;
  identifierType?: string | undefined;
  interactionDate?: string | undefined;
  language?: string | undefined;
  parentPrimaryIdentifiers?: ParentPrimaryIdentifiers[] | undefined;
  privacyNotices?: DsPrivacyNotice[] | undefined;
  purposes?: DsPurpose[] | undefined;
  receiptOptions?: ReceiptOption[] | undefined;
  /** At least 1 character. */
  requestInformation: string;
  shortLinkToken?: boolean | undefined;
  source?: Source | undefined;
  test?: boolean | undefined;
}

export interface Source {
  content?: string | undefined;
  purposeIds?: string[] | undefined;
  type?: "WEB" | "MOBILE" | "CUSTOM" | "CTV" | (string & {}) | undefined;
}
