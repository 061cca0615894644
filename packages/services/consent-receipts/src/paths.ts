// Generated from specs/snapshots/consent-preferences-consent-receipts.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { consentReceipts } from "./index.js";
import type { ConsentReceiptResponse, CreateConsentReceiptsOutput, RequestInformation } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Consent Receipts" by path, for `pathClient`. */
export const consentReceiptsPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(consentReceipts);

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
        authorization?: string | undefined;
      } | undefined;
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
        authorization?: string | undefined;
      } | undefined;
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
        authorization?: string | undefined;
      } | undefined;
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
