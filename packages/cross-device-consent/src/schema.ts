// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface DataSubjectGeolocation {
  country?: string;
  /** Format: uuid */
  receiptGuid?: string;
  state?: string;
  stateName?: string;
}

export interface GetDataSubjectSPreferencesInput {
  query?: {
    syncGroup?: string;
  };
  headers: {
    identifier: string;
    tenantId: string;
    Authorization: string;
  };
}

export interface GetDataSubjectSPreferencesOutput {
  preferences?: Preferences[];
}

export interface Preferences {
  /** Format: date-time */
  consentDate?: string;
  customPreferences?: {
    [key: string]: string[];
  };
  dataElements?: unknown;
  /** Format: date-time */
  expiryDate?: string;
  geolocation?: DataSubjectGeolocation;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  latestGeolocation?: DataSubjectGeolocation;
  /** Format: date-time */
  purposeLastUpdatedDate?: string;
  /** Format: int32 */
  purposeVersion?: number;
  status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "NOT_OPT_OUT";
  /** Format: uuid */
  syncGroups?: string;
  topics?: string[];
}

export interface paths {
  "/v1/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject's Preferences */
    get: operations["getDataSubjectSPreferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getDataSubjectSPreferences: {
    parameters: {
      query?: {
        syncGroup?: string;
      };
      header: {
        identifier: string;
        tenantId: string;
        Authorization: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GetDataSubjectSPreferencesOutput;
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
