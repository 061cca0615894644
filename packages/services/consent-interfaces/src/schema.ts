// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.

export type CustomPreferences = {
  /** UUID. */
  id?: string | null;
  options?: {
    /** UUID. */
    id?: string | null;
  }[] | null;
}[];

export interface DataSubjectGeolocation {
  country?: string | null;
  /** UUID. */
  receiptGuid?: string | null;
  state?: string | null;
  stateName?: string | null;
}

export interface GetDataSubjectPreferencesInput {
  headers: {
    identifier: string;
    /** UUID. */
    tenantId: string;
    Authorization: string;
  };
}

export type Preferences = {
  additionalIdentifiers?: {
    [key: string]: string;
  } | null;
  dataElements?: {
    [key: string]: string;
  } | null;
  identifier?: string | null;
  identifierType?: string | null;
  language?: string | null;
  latestGeolocation?: DataSubjectGeolocation | null;
  metadata?: {
    isFullyProcessed?: boolean | null;
    /** Date and time. */
    lastReceiptDate?: string | null;
  } | null;
  purposes?: Purpose[] | null;
}[];

export interface Purpose {
  /** Date and time. */
  consentDate?: string | null;
  customPreferences?: CustomPreferences | null;
  geolocation?: DataSubjectGeolocation | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "NOT_OPT_OUT" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}
