// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { policyNoticeManagement } from "./index.js";
import type { PrivacyNoticePage, PrivacyNoticeVersionListItemPage, PrivacyNoticeWithVersion } from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Policy & Notice Management" by path, for `pathClient`. */
export const policyNoticeManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(policyNoticeManagement);

export interface paths {
  "/api/privacynotice/v2/privacynotices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Privacy Notices */
    get: operations["listPrivacyNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/privacynotice/v2/privacynotices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Privacy Notice Version */
    get: operations["getPrivacyNoticeVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Privacy Notice Versions */
    get: operations["listPrivacyNoticeVersions"];
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
  listPrivacyNotices: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
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
          "application/json": PrivacyNoticePage;
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
  getPrivacyNoticeVersion: {
    parameters: {
      query: {
        date: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrivacyNoticeWithVersion;
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
  listPrivacyNoticeVersions: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        privacyNoticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrivacyNoticeVersionListItemPage;
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
