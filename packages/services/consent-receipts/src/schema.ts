// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.

export interface ConsentReceiptResponse {
  instantLinkToken?: string | null;
  linkToken?: string | null;
  receipt?: string | null;
}

export interface ConsentString {
  content?: string;
  type?: "GPP" | "TCF_EU" | "TCF_CANADA";
}

export interface CreateConsentReceiptsInBulkInput {
  headers?: {
    authorization?: string;
  };
  body: RequestInformation;
}

export interface CreateConsentReceiptsInput {
  headers?: {
    authorization?: string;
  };
  body: RequestInformation;
}

export interface CreateConsentReceiptsOutput {
  instantLinkToken?: string | null;
  linkToken?: string | null;
  receipt?: string | null;
}

export interface CreateIdentifiedConsentReceiptsInput {
  headers?: {
    authorization?: string;
  };
  body: RequestInformation;
}

export interface DsAttachments {
  /** UUID. */
  id?: string;
}

export interface DsCustomPreference {
  Choices?: DsCustomPreferenceChoices[];
  /** UUID. */
  Id?: string;
  Options?: string[];
}

export interface DsCustomPreferenceChoices {
  /** UUID. */
  OptionId?: string;
  TransactionType?: "OPT_IN" | "OPT_OUT";
}

export interface DsGeolocation {
  country?: string;
  purposeIds?: string[];
  state?: string;
  stateName?: string;
}

export interface DsPreference {
  /** UUID. */
  TopicId?: string;
  TransactionType?: "OPT_IN" | "OPT_OUT";
}

export interface DsPrivacyNotice {
  /** UUID. */
  Id?: string;
  /** Integer. */
  MinorVersion?: number;
  /** Integer. */
  Version?: number;
}

export interface DsPurpose {
  CustomPreferences?: DsCustomPreference[];
  /** Date and time. */
  ExpiryDate?: string;
  /** UUID. */
  Id?: string;
  Preferences?: DsPreference[];
  PrivacyNotices?: DsPrivacyNotice[];
  PurposeAttachments?: DsAttachments[];
  PurposeNote?: DsPurposeNote;
  TransactionType?: "PENDING" | "CONFIRMED" | "WITHDRAWN" | "EXPIRED" | "NOTGIVEN" | "EXTEND" | "OPT_OUT" | "HARD_OPT_OUT" | "NO_CHOICE" | "CHANGE_PREFERENCES" | "CANCEL" | "IMPLICIT";
  /** Integer. */
  Version?: number;
  readonly attributes?: {
    [key: string]: string[];
  };
}

export interface DsPurposeNote {
  /** UUID. */
  noteId?: string;
  noteLanguage?: string;
  noteText?: string;
  noteType?: "UNSUBSCRIBE_REASON";
}

export interface ParentPrimaryIdentifiers {
  AdditionalParentIdentifierTypes?: {
    [key: string]: string;
  };
  ConsentGivenBy?: boolean;
  ParentIdentifier?: string;
  ParentTestDataSubject?: boolean;
}

export interface ReceiptOption {
  option?: "ClearExpiration";
  purposes?: string[];
}

export interface RequestInformation {
  additionalIdentifiers?: {
    [key: string]: string;
  };
  attachments?: DsAttachments[];
  consentString?: ConsentString;
  customPayload?: {
    [key: string]: string;
  };
  dsDataElements?: {
    [key: string]: string;
  };
  enableDataElementDateValidation?: boolean;
  generateInstantLinkToken?: boolean;
  geoLocation?: DsGeolocation;
  identifier: string;
  identifierType?: string;
  interactionDate?: string;
  language?: string;
  parentPrimaryIdentifiers?: ParentPrimaryIdentifiers[];
  privacyNotices?: DsPrivacyNotice[];
  purposes?: DsPurpose[];
  receiptOptions?: ReceiptOption[];
  /** At least 1 character. */
  requestInformation: string;
  shortLinkToken?: boolean;
  source?: Source;
  test?: boolean;
}

export interface Source {
  content?: string;
  purposeIds?: string[];
  type?: "WEB" | "MOBILE" | "CUSTOM" | "CTV";
}
