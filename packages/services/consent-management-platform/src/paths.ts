// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { consentManagementPlatform } from "./index.js";
import type {
  GetBannerDataOutput,
  GetIabAndGoogleVendorsOutput,
  GetPreferenceCenterDataOutput,
  GetUniversalConsentPurposesOutput,
  LogConsentOutput,
} from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Consent Management Platform (CMP)" by path, for `pathClient`. */
export const consentManagementPlatformPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(consentManagementPlatform);

export interface paths {
  "/cfw/cmp/v1/banner": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Banner Data */
    get: operations["getBannerData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Preference Center Data */
    get: operations["getPreferenceCenterData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/save-log-consent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log Consent */
    post: operations["logConsent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/uc-purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Universal Consent Purposes */
    get: operations["getUniversalConsentPurposes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cfw/cmp/v1/vendors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get IAB and Google Vendors */
    get: operations["getIabAndGoogleVendors"];
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
  getBannerData: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv" | (string & {});
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null | undefined;
        "OT-Language"?: string | null | undefined;
        "OT-Country-Code"?: string | null | undefined;
        "OT-Region-Code"?: string | null | undefined;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
        "OT-Consent-String"?: string | null | undefined;
        "OT-Identifier"?: string | null | undefined;
        "OT-Identifier-Type"?: string | null | undefined;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
        "OT-Sync-Profile-Auth"?: string | null | undefined;
        "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
        "OT-Exclude-Html-Tags"?: boolean | null | undefined;
        "OT-Force-Fetch"?: boolean | null | undefined;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
        "OT-Addtl-Consent-String"?: string | null | undefined;
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
          "application/json": GetBannerDataOutput;
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
  getPreferenceCenterData: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv" | (string & {});
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null | undefined;
        "OT-Language"?: string | null | undefined;
        "OT-Country-Code"?: string | null | undefined;
        "OT-Region-Code"?: string | null | undefined;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
        "OT-Consent-String"?: string | null | undefined;
        "OT-Identifier"?: string | null | undefined;
        "OT-Identifier-Type"?: string | null | undefined;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
        "OT-Sync-Profile-Auth"?: string | null | undefined;
        "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
        "OT-Exclude-Html-Tags"?: boolean | null | undefined;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
        "OT-Addtl-Consent-String"?: string | null | undefined;
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
          "application/json": GetPreferenceCenterDataOutput;
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
  logConsent: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv" | (string & {});
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null | undefined;
        "OT-Language"?: string | null | undefined;
        "OT-Country-Code"?: string | null | undefined;
        "OT-Region-Code"?: string | null | undefined;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
        "OT-Consent-String"?: string | null | undefined;
        "OT-Identifier"?: string | null | undefined;
        "OT-Identifier-Type"?: string | null | undefined;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
        "OT-Sync-Profile-Auth"?: string | null | undefined;
        "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
        "OT-Exclude-Html-Tags"?: boolean | null | undefined;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
        "OT-GPP-String"?: string | null | undefined;
        "OT-Explicit-Consent"?: boolean | null | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          ageGate?: {
            lowerBound?: number | undefined;
            upperBound?: number | undefined;
          } | undefined;
          consent?: {
            bulkOperation?: {
              generalVendors?: boolean | undefined;
              googleVendors?: boolean | undefined;
              iabVendorsConsent?: boolean | undefined;
              iabVendorsLegInt?: boolean | undefined;
              purposes?: boolean | undefined;
              sdks?: boolean | undefined;
              ucp?: boolean | undefined;
            } | undefined;
            generalVendorsStatus?: {
              status: boolean;
              vId: string;
            }[] | undefined;
            googleVendorsStatus?: {
              liStatus?: boolean | undefined;
              status: boolean;
              vId: string;
            }[] | undefined;
            iabVendorsStatus?: {
              liStatus?: boolean | undefined;
              status?: boolean | undefined;
              vId: string;
            }[] | undefined;
            purposesStatus?: {
              groupId: string;
              liStatus?: boolean | undefined;
              status: boolean;
            }[] | undefined;
            sdkStatus?: {
              sdkId: string;
              status: boolean;
            }[] | undefined;
            ucPurposesStatus?: {
              customPreferences?: {
                id: string;
                options: {
                  id: string;
                  status: boolean;
                }[];
              }[] | undefined;
              id: string;
              status: boolean;
            }[] | undefined;
          } | undefined;
          customDataElements?: {
            [key: string]: unknown;
          } | undefined;
          interactionType?: "BANNER_ALLOW_ALL" | "BANNER_REJECT_ALL" | "BANNER_CLOSE" | "BANNER_CONTINUE_WITHOUT_ACCEPTING" | "PREFERENCE_CENTER_ALLOW_ALL" | "PREFERENCE_CENTER_REJECT_ALL" | "PREFERENCE_CENTER_CONFIRM" | "PREFERENCE_CENTER_CLOSE" | "PREFERENCE_CENTER_CONTINUE_WITHOUT_ACCEPTING" | "UC_PREFERENCE_CENTER_CONFIRM" | "VENDOR_LIST_ALLOW_ALL" | "VENDOR_LIST_REJECT_ALL" | "VENDOR_LIST_CONFIRM" | "VENDOR_LIST_CONTINUE_WITHOUT_ACCEPTING" | "VENDOR_LIST_CLOSE" | "SDK_LIST_ALLOW_ALL" | "SDK_LIST_REJECT_ALL" | "SDK_LIST_CONFIRM" | "SDK_LIST_CONTINUE_WITHOUT_ACCEPTING" | "SDK_LIST_CLOSE" | "ATT_CONFIRM" | "ATT_OPTOUT" | "ATT_NOTGIVEN" | "AGEGATE_RANGE" | "SYNC_PROFILE" | "TRUST_CENTER_PREFERENCE_CONSENT" | "GOOGLE_ADS_CONFIRM" | "GOOGLE_ADS_OPTOUT" | (string & {}) | undefined;
          userAgent?: string | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LogConsentOutput;
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
  getUniversalConsentPurposes: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv" | (string & {});
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null | undefined;
        "OT-Language"?: string | null | undefined;
        "OT-Country-Code"?: string | null | undefined;
        "OT-Region-Code"?: string | null | undefined;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
        "OT-Consent-String"?: string | null | undefined;
        "OT-Identifier"?: string | null | undefined;
        "OT-Identifier-Type"?: string | null | undefined;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
        "OT-Sync-Profile-Auth"?: string | null | undefined;
        "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
        "OT-Exclude-Html-Tags"?: boolean | null | undefined;
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
          "application/json": GetUniversalConsentPurposesOutput;
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
  getIabAndGoogleVendors: {
    parameters: {
      query?: never;
      header: {
        "OT-CDN-Location": "cdn.cookielaw.org" | "cdn-apac.onetrust.com" | "cdn.au.onetrust.com" | "cdn-ukwest.onetrust.com" | "cookie-cdn.cookiepro.com" | "otcc-demo.otprivacy.com" | "otcc-training.onetrust.com" | (string & {});
        "OT-App-Id": string;
        "OT-Device-Type": "mobile" | "ctv" | (string & {});
        "OT-SDK-Version": string;
        "OT-SDK-Identification"?: string | null | undefined;
        "OT-Language"?: string | null | undefined;
        "OT-Country-Code"?: string | null | undefined;
        "OT-Region-Code"?: string | null | undefined;
        "OT-Fetch-Type"?: "APP_DATA_ONLY" | "APP_DATA_AND_PROFILE" | "APP_DATA_AND_SYNC_PROFILE" | (string & {}) | null | undefined;
        "OT-Consent-String"?: string | null | undefined;
        "OT-Identifier"?: string | null | undefined;
        "OT-Identifier-Type"?: string | null | undefined;
        "OT-Identifier-UpdateType"?: "Rename-Identifier" | null | undefined;
        "OT-Sync-Profile-Auth"?: string | null | undefined;
        "OT-Platform"?: "Apple" | "Android" | (string & {}) | null | undefined;
        "OT-Exclude-Html-Tags"?: boolean | null | undefined;
        "OT-Tcf-Eu2v2-Consent-String"?: string | null | undefined;
        "OT-Addtl-Consent-String"?: string | null | undefined;
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
          "application/json": GetIabAndGoogleVendorsOutput;
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
