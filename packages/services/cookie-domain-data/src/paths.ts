// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { cookieDomainData } from "./index.js";
import type { DomainResponse } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Cookie Domain Data" by path, for `pathClient`. */
export const cookieDomainDataPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(cookieDomainData);

export interface paths {
  "/bannersdk/domaindata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Domain Data */
    get: operations["getDomainData"];
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
  getDomainData: {
    parameters: {
      query?: never;
      header: {
        location: "cdn.cookielaw.org" | "otcc-training.onetrust.com" | "otcc-demo.otprivacy.com" | "cookie-cdn.cookiepro.com" | "cdn-ukwest.onetrust.com" | "cdn-au.onetrust.com" | (string & {});
        domain: string;
        lang: string;
        "OT-Country-Code"?: string | undefined;
        "OT-Region-Code"?: string | undefined;
        sdkVersion?: string | undefined;
        fetchHtmlAndCss?: boolean | undefined;
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
