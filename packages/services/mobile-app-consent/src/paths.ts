// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { mobileAppConsent } from "./index.js";
import type { DomainResponse } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Mobile App Consent" by path, for `pathClient`. */
export const mobileAppConsentPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(mobileAppConsent);

export interface paths {
  "/bannersdk/v2/applicationdata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get SDK Configuration */
    get: operations["getSdkConfiguration"];
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
  getSdkConfiguration: {
    parameters: {
      query?: never;
      header: {
        location: "cdn.cookielaw.org" | "otcc-training.onetrust.com" | "otcc-demo.otprivacy.com" | "cookie-cdn.cookiepro.com" | "cdn-ukwest.onetrust.com" | "cdn-au.onetrust.com" | (string & {});
        application: string;
        lang: string;
        sdkVersion: string;
        "Data-Subject-Identifier"?: string | undefined;
        "OT-Country-Code"?: string | undefined;
        "OT-Region-Code"?: string | undefined;
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
          "application/json": DomainResponse;
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
