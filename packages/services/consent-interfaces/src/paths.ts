// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { consentInterfaces } from "./index.js";
import type { Preferences } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Consent Interfaces" by path, for `pathClient`. */
export const consentInterfacesPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(consentInterfaces);

export interface paths {
  "/v2/preferences": {
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
