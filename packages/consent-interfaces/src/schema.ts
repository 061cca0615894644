// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export type CustomPreferences = {
  /** Format: uuid */
  id?: string;
  options?: {
    /** Format: uuid */
    id?: string;
  }[];
}[];

export interface DataSubjectGeolocation {
  country?: string;
  /** Format: uuid */
  receiptGuid?: string;
  state?: string;
  stateName?: string;
}

export interface GetDataSubjectSPreferencesInput {
  headers: {
    identifier: string;
    /** Format: uuid */
    tenantId: string;
    Authorization: string;
  };
}

export type Preferences = {
  additionalIdentifiers?: {
    [key: string]: string;
  };
  dataElements?: {
    [key: string]: string;
  };
  identifier?: string;
  identifierType?: string;
  language?: string;
  latestGeolocation?: DataSubjectGeolocation;
  metadata?: {
    isFullyProcessed?: boolean;
    /** Format: date-time */
    lastReceiptDate?: string;
  };
  purposes?: Purpose[];
}[];

export interface Purpose {
  /** Format: date-time */
  consentDate?: string;
  customPreferences?: CustomPreferences;
  geolocation?: DataSubjectGeolocation;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastInteractionDate?: string;
  status?: "EXPIRED" | "WITHDRAWN" | "NO_CONSENT" | "PENDING" | "ACTIVE" | "OPT_OUT" | "ALWAYS_ACTIVE" | "HARD_OPT_OUT" | "EXTEND" | "NOT_OPT_OUT";
  version?: number;
}

export interface paths {
  "/v2/preferences": {
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
      query?: never;
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
          "application/json": Preferences;
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
