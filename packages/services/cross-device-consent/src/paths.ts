// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { crossDeviceConsent } from "./index.js";
import type { GetDataSubjectPreferencesOutput } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Cross-Device Consent" by path, for `pathClient`. */
export const crossDeviceConsentPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(crossDeviceConsent);

export interface paths {
  "/v1/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject's Preferences */
    get: operations["getDataSubjectPreferences"];
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
  getDataSubjectPreferences: {
    parameters: {
      query?: {
        syncGroup?: string | undefined;
      } | undefined;
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
          "application/json": GetDataSubjectPreferencesOutput;
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
