// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { cookieManager } from "./index.js";
import type {
  CookiePage,
  CookiepediaContributions,
  CreateCookieOutput,
  PublishScript,
  ScanWebsite,
  ScriptPublishRequest,
  ServiceResponse,
  UpdateCookieOutput,
  WebsitePage,
} from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Cookie Consent" by path, for `pathClient`. */
export const cookieManagerPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(cookieManager);

export interface paths {
  "/api/cookiemanager/v1/cookies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Cookie */
    put: operations["updateCookie"];
    /** Create Cookie */
    post: operations["createCookie"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v1/domains/{domainId}/domaingroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or Update Domain Group */
    post: operations["upsertDomainGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download Script File */
    get: operations["downloadScriptFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/categorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Categorize Cookies by Domain */
    post: operations["categorizeCookiesByDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/categorizewithids": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Categorize Cookies by Domain and Cookie ID */
    post: operations["categorizeCookiesByDomainAndCookieId"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/cookie-reports/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Cookies by Criteria */
    post: operations["searchCookies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/websites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Websites */
    get: operations["listWebsites"];
    put?: never;
    /** Add Websites to Scan */
    post: operations["addWebsitesToScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/websites/publish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Publish Script to Website */
    put: operations["publishScriptToWebsite"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cookiemanager/v2/websites/scripts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Script for Website */
    get: operations["getScriptForWebsite"];
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
  updateCookie: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** The `cookieId` of a row's `domainCookieInfo`, as the search for cookies gives it; not its `domainCookieId`. */
          cookieId: string;
          cookieName?: string | undefined;
          customCategoryName?: string | undefined;
          /** Default "". */
          description?: string | undefined;
          descriptionTranslations?: {
            defaultDescription?: string | undefined;
            langCode?: string | undefined;
            thirdPartyDescription?: string | undefined;
          }[] | undefined;
          /** Default []. */
          domainCookieCategoryList?: {
            customCategoryName?: string | undefined;
            domainId?: string | undefined;
            thirdParty?: boolean | undefined;
          }[] | undefined;
          domainCookieSource?: {
            /** Default []. */
            domainCookieSourceRequestDtoList?: {
              ResourceUrl?: string | undefined;
            }[] | undefined;
            domainId?: string | undefined;
          }[] | undefined;
          domainCookieSourceToDelete?: {
            id?: string | undefined;
          }[] | undefined;
          /** Default []. */
          domainToDeleteIds?: string[] | undefined;
          /** Integer. */
          durationType?: 1 | 7 | 30 | 365 | (number & {}) | undefined;
          host?: string | undefined;
          /** Integer, default 0. */
          length?: number | undefined;
          lifespan?: "PERSISTENT" | "SESSION" | (string & {}) | undefined;
          /** Default "". */
          thirdPartyDescription?: string | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdateCookieOutput;
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
  createCookie: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          cookieName: string;
          customCategoryName: string;
          /** Default "". */
          description?: string | undefined;
          /** Default []. */
          domainCookieCategoryList?: {
            customCategoryName?: string | undefined;
            domainId?: string | undefined;
            thirdParty?: boolean | undefined;
          }[] | undefined;
          /** Integer. */
          durationType: 1 | 7 | 30 | 365 | (number & {});
          host: string;
          /** Integer, default 0. */
          length?: number | undefined;
          lifespan: "PERSISTENT" | "SESSION" | (string & {});
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCookieOutput;
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
  upsertDomainGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          removeExisting?: boolean | undefined;
          /** Default []. */
          urls?: string[] | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  downloadScriptFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        domainId: string;
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
          "application/octet-stream": Blob;
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
  categorizeCookiesByDomain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** Default []. */
          cookies?: {
            host?: string | undefined;
            name?: string | undefined;
          }[] | undefined;
          domain?: string | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiepediaContributions[];
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
  categorizeCookiesByDomainAndCookieId: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** Default []. */
          cookiesIds?: string[] | undefined;
          domain?: string | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiepediaContributions[];
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
  searchCookies: {
    parameters: {
      query?: {
        language?: string | undefined;
        countryCode?: string | undefined;
        searchStr?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** Default []. */
          domains?: string[] | undefined;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiePage;
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
  listWebsites: {
    parameters: {
      query?: {
        externalOrgId?: string | undefined;
        searchStr?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "ScanStatus,ASC" | "ScanStatus,DESC" | "Url,ASC" | "Url,DESC" | "PagesScanned,ASC" | "PagesScanned,DESC" | "TotalCookieCount,ASC" | "TotalCookieCount,DESC" | "ConsentPolicyName,ASC" | "ConsentPolicyName,DESC" | "ScheduledNextScanDate,ASC" | "ScheduledNextScanDate,DESC" | (string & {}) | undefined;
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
          "application/json": WebsitePage;
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
  addWebsitesToScan: {
    parameters: {
      query: {
        externalOrgId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ScanWebsite[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": ServiceResponse[];
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
  publishScriptToWebsite: {
    parameters: {
      query: {
        website: string;
        scriptType?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ScriptPublishRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PublishScript;
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
  getScriptForWebsite: {
    parameters: {
      query: {
        website: string;
        scriptType?: string | undefined;
      };
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
          "*/*": string;
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
