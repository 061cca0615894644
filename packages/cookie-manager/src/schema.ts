// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddWebsitesToScanInput {
  query: {
    externalOrgId: string;
  };
  body?: ScanWebsite[];
}

export interface CategorizeCookiesByDomainAndCookieIdInput {
  body?: {
    /** @default [] */
    cookiesIds?: string[];
    domain?: string;
  };
}

export interface CategorizeCookiesByDomainInput {
  body?: {
    /** @default [] */
    cookies?: {
      host?: string;
      name?: string;
    }[];
    domain?: string;
  };
}

export interface Cookie {
  after?: boolean;
  before?: boolean;
  change?: string;
  description?: string;
  etag?: string;
  /** Format: int64 */
  expiry?: number;
  /** Format: date-time */
  expiryDate?: string;
  firstParty?: boolean;
  host?: string;
  hostDescription?: string;
  isBehindLogin?: boolean;
  isHttpOnly?: boolean;
  isSecure?: boolean;
  isSession?: boolean;
  name?: string;
  partitionKey?: string;
  path?: string;
  purpose?: string;
  rowKey?: string;
  /** Format: date-time */
  timestamp?: string;
  urlDomain?: string;
}

export interface CookieDetails {
  cookieName?: string;
  cookieSource?: string;
  defaultCategory?: string;
  defaultDescription?: string;
  defaultThirdPartyDescription?: string;
  domainCookieInfo?: DomainCookieInfo[];
  expiry?: string;
  host?: string;
  lifespan?: string;
  thirdParty?: boolean;
}

export interface CookieRequest {
  host?: string;
  name?: string;
}

export interface CookiepediaContribs {
  category?: string;
  description?: string;
  firstPartyDescription?: string;
  firstPartyKey?: string;
  host?: string;
  hostDescription?: string;
  name?: string;
  patternKey?: string;
  thirdPartyDescription?: string;
  thirdPartyKey?: string;
  type?: string;
}

export interface Cookies {
  cookies?: CookieRequest[];
}

export interface CreateCookieInput {
  body?: {
    cookieName: string;
    customCategoryName: string;
    /** @default "" */
    description?: string;
    /** @default [] */
    domainCookieCategoryList?: {
      customCategoryName?: string;
      domainId?: string;
      thirdParty?: boolean;
    }[];
    durationType: 1 | 7 | 30 | 365;
    host: string;
    /** @default 0 */
    length?: number;
    lifespan: "PERSISTENT" | "SESSION";
  };
}

export interface CreateCookieOutput {
  cookieLifeSpan?: string;
  description?: string;
  durationType?: number;
  host?: string;
  httpOnly?: boolean;
  id?: string;
  length?: number;
  name?: string;
  path?: string;
  /** @default false */
  secure?: boolean;
  source?: string;
}

export interface CreateOrUpdateDomainGroupInput {
  path: {
    domainId: string;
  };
  body?: {
    removeExisting?: boolean;
    /** @default [] */
    urls?: string[];
  };
}

export interface DomainCookieInfo {
  cookieCategoryID?: string;
  cookieId?: string;
  description?: string;
  displayGroupName?: string;
  domainCookieId?: string;
  domainName?: string;
  thirdParty?: boolean;
}

export interface DownloadScriptFileInput {
  path: {
    domainId: string;
  };
}

export interface ExposedWebsiteDetails {
  consentPolicyName?: string;
  /** Format: UUID */
  domainId?: string;
  domainName?: string;
  externalOrgId?: string;
  /** Format: date-time */
  lastScannedDate?: string;
  /** Format: int32 */
  lastScannedTotalCookies?: number;
  /** Format: int32 */
  lastScannedTotalPages?: number;
  orgName?: string;
  overPageLimit?: boolean;
  scanError?: string;
  /** Format: date-time */
  scheduledDateOfNextScan?: string;
  status?: string;
}

export interface GetListOfCookiesByCriteriaInput {
  query?: {
    language?: string;
    countryCode?: string;
    searchStr?: string;
    /** Format: int32 */
    page?: number;
    /** Format: int32 */
    size?: number;
  };
  body?: {
    /** @default [] */
    domains?: string[];
  };
}

export interface GetListOfWebsitesInput {
  query?: {
    externalOrgId?: string;
    searchStr?: string;
    /** Format: int32 */
    page?: number;
    /** Format: int32 */
    size?: number;
    /** @default ScanStatus,ASC */
    sort?: "ScanStatus,ASC" | "ScanStatus,DESC" | "Url,ASC" | "Url,DESC" | "PagesScanned,ASC" | "PagesScanned,DESC" | "TotalCookieCount,ASC" | "TotalCookieCount,DESC" | "ConsentPolicyName,ASC" | "ConsentPolicyName,DESC" | "ScheduledNextScanDate,ASC" | "ScheduledNextScanDate,DESC";
  };
}

export interface GetScriptForWebsiteInput {
  query: {
    website: string;
    scriptType?: string;
  };
}

export interface PaginatedCookieResponse {
  content?: CookieDetails[];
  /** Format: int32 */
  numberOfElements?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PaginatedWebsiteResponse {
  content?: ExposedWebsiteDetails[];
  /** Format: int32 */
  numberOfElements?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PublishScript {
  autoBlocking?: boolean;
  consentPolicyName?: string;
  publishVersion?: string;
  /** Format: date-time */
  publishedDate?: string;
  reconsentRequired?: boolean;
  responseMsg?: string;
  userName?: string;
}

export interface PublishScriptToWebsiteInput {
  query: {
    website: string;
    scriptType?: string;
  };
  body?: ScriptPublishRequest;
}

export interface ScanWebsite {
  domain: string;
  geoLocation?: string;
  /** @default false */
  googleLoginState?: boolean;
  includedQueryParams?: string;
  /** @default false */
  independentPaths: boolean;
  /** @default false */
  limitScanToSitemap?: boolean;
  /** @default 1000 */
  numberOfPages: number;
  siteMapsUris?: string;
  targetPageInputs?: TargetPagesScanEntity[];
  /** @default true */
  uniqueUserAgent?: boolean;
}

export interface ScriptPublishRequest {
  /** @default false */
  autoblockEnabled?: boolean;
  /** @default false */
  enableCommonTrackers?: boolean;
  /** @default true */
  languageDetectionEnabled?: boolean;
  /** @default false */
  languageDetectionHtml?: boolean;
  /** @default true */
  languageDetectionVisitor?: boolean;
  languages?: string[];
  /** @default false */
  publishIndividualLanguages?: boolean;
  /** @default false */
  requireReconsent?: boolean;
  /** @default false */
  suppressBannerEnabled?: boolean;
  /** @default false */
  suppressPCEnabled?: boolean;
}

export interface ServiceResponse {
  consentPolicyId?: string;
  /** Format: uuid */
  domainId?: string;
  message?: string;
  notificationTemplateId?: string;
  ok?: boolean;
  rescan?: boolean;
}

export interface Sort {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface TargetPagesScanEntity {
  pageListName: string;
  pageUrls: string;
  targetType: "IncludeOnly" | "Exclude" | "Target";
  urlType: "Page" | "Path" | "Subdomain";
}

export interface TemplateLangs {
  locale?: string;
  /** Format: UUID */
  templateId?: string;
}

export interface UpdateCookieInput {
  body?: {
    cookieId: string;
    cookieName?: string;
    customCategoryName?: string;
    /** @default "" */
    description?: string;
    descriptionTranslations?: {
      defaultDescription?: string;
      langCode?: string;
      thirdPartyDescription?: string;
    }[];
    /** @default [] */
    domainCookieCategoryList?: {
      customCategoryName?: string;
      domainId?: string;
      thirdParty?: boolean;
    }[];
    domainCookieSource?: {
      /** @default [] */
      domainCookieSourceRequestDtoList?: {
        ResourceUrl?: string;
      }[];
      domainId?: string;
    }[];
    domainCookieSourceToDelete?: {
      id?: string;
    }[];
    /** @default [] */
    domainToDeleteIds?: string[];
    durationType?: 1 | 7 | 30 | 365;
    host?: string;
    /** @default 0 */
    length?: number;
    lifespan?: "PERSISTENT" | "SESSION";
    /** @default "" */
    thirdPartyDescription?: string;
  };
}

export interface UpdateCookieOutput {
  errorMessages?: string[];
  status?: string;
}

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
    post: operations["createOrUpdateDomainGroup"];
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
    post: operations["getListOfCookiesByCriteria"];
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
    get: operations["getListOfWebsites"];
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
          cookieId: string;
          cookieName?: string;
          customCategoryName?: string;
          /** @default "" */
          description?: string;
          descriptionTranslations?: {
            defaultDescription?: string;
            langCode?: string;
            thirdPartyDescription?: string;
          }[];
          /** @default [] */
          domainCookieCategoryList?: {
            customCategoryName?: string;
            domainId?: string;
            thirdParty?: boolean;
          }[];
          domainCookieSource?: {
            /** @default [] */
            domainCookieSourceRequestDtoList?: {
              ResourceUrl?: string;
            }[];
            domainId?: string;
          }[];
          domainCookieSourceToDelete?: {
            id?: string;
          }[];
          /** @default [] */
          domainToDeleteIds?: string[];
          durationType?: 1 | 7 | 30 | 365;
          host?: string;
          /** @default 0 */
          length?: number;
          lifespan?: "PERSISTENT" | "SESSION";
          /** @default "" */
          thirdPartyDescription?: string;
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
          /** @default "" */
          description?: string;
          /** @default [] */
          domainCookieCategoryList?: {
            customCategoryName?: string;
            domainId?: string;
            thirdParty?: boolean;
          }[];
          durationType: 1 | 7 | 30 | 365;
          host: string;
          /** @default 0 */
          length?: number;
          lifespan: "PERSISTENT" | "SESSION";
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
  createOrUpdateDomainGroup: {
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
          removeExisting?: boolean;
          /** @default [] */
          urls?: string[];
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
          /** @default [] */
          cookies?: {
            host?: string;
            name?: string;
          }[];
          domain?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiepediaContribs[];
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
          /** @default [] */
          cookiesIds?: string[];
          domain?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CookiepediaContribs[];
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
  getListOfCookiesByCriteria: {
    parameters: {
      query?: {
        language?: string;
        countryCode?: string;
        searchStr?: string;
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @default [] */
          domains?: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaginatedCookieResponse;
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
  getListOfWebsites: {
    parameters: {
      query?: {
        externalOrgId?: string;
        searchStr?: string;
        page?: number;
        size?: number;
        sort?: "ScanStatus,ASC" | "ScanStatus,DESC" | "Url,ASC" | "Url,DESC" | "PagesScanned,ASC" | "PagesScanned,DESC" | "TotalCookieCount,ASC" | "TotalCookieCount,DESC" | "ConsentPolicyName,ASC" | "ConsentPolicyName,DESC" | "ScheduledNextScanDate,ASC" | "ScheduledNextScanDate,DESC";
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
          "application/json": PaginatedWebsiteResponse;
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
        scriptType?: string;
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
        scriptType?: string;
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
