// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.

export interface DataSubjectGeolocation {
  country?: string | null;
  /** UUID. */
  receiptGuid?: string | null;
  state?: string | null;
  stateName?: string | null;
}

export interface GetDataSubjectPreferencesInput {
  query?: {
    syncGroup?: string | undefined;
  } | undefined;
  headers: {
    identifier: string;
    tenantId: string;
    Authorization: string;
  };
}

export interface GetDataSubjectPreferencesOutput {
  /** Known from examples only. */
  dataElements?: unknown;
  /** Known from examples only. */
  latestGeoLocation?: unknown;
  preferences?: Preferences[] | null;
  /** Known from examples only. */
  syncGroups?: unknown;
}

export interface Preferences {
  /** Date and time. */
  consentDate?: string | null;
  customPreferences?: {
    [key: string]: string[];
  } | null;
  dataElements?: {
    [key: string]: string;
  } | null;
  /** Date and time. */
  expiryDate?: string | null;
  geolocation?: unknown;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastInteractionDate?: string | null;
  latestGeolocation?: DataSubjectGeolocation | null;
  /** Date and time. */
  purposeLastUpdatedDate?: string | null;
  /** Integer. */
  purposeVersion?: number | null;
  status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "NOT_OPT_OUT" | (string & {}) | null;
  /** UUID. */
  syncGroups?: string | null;
  topics?: string[] | null;
}
