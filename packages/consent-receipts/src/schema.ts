// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

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

export interface paths {
  "/request/v1/consentreceipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Consent Receipts */
    post: operations["createConsentReceipts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request/v1/consentreceipts/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Consent Receipts in Bulk */
    post: operations["createConsentReceiptsInBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request/v1/consentreceipts/identified": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Identified Consent Receipts */
    post: operations["createIdentifiedConsentReceipts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createConsentReceipts: {
    parameters: {
      query?: never;
      header?: {
        authorization?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateConsentReceiptsOutput;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createConsentReceiptsInBulk: {
    parameters: {
      query?: never;
      header?: {
        authorization?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentReceiptResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createIdentifiedConsentReceipts: {
    parameters: {
      query?: never;
      header?: {
        authorization?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsentReceiptResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
