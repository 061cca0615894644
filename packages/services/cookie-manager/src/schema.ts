// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.

export interface AddWebsitesToScanInput {
  query: {
    externalOrgId: string;
  };
  body?: ScanWebsite[];
}

export interface CategorizeCookiesByDomainAndCookieIdInput {
  body?: {
    /** Default []. */
    cookiesIds?: string[];
    domain?: string;
  };
}

export interface CategorizeCookiesByDomainInput {
  body?: {
    /** Default []. */
    cookies?: {
      host?: string;
      name?: string;
    }[];
    domain?: string;
  };
}

export interface CookieDetails {
  cookieName?: string | null;
  cookieSource?: string | null;
  defaultCategory?: string | null;
  defaultDescription?: string | null;
  defaultThirdPartyDescription?: string | null;
  domainCookieInfo?: DomainCookie[] | null;
  expiry?: string | null;
  host?: string | null;
  lifespan?: string | null;
  thirdParty?: boolean | null;
}

export interface CookiePage {
  content?: CookieDetails[] | null;
  /** Integer. */
  numberOfElements?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface CookiepediaContributions {
  category?: string | null;
  description?: string | null;
  firstPartyDescription?: string | null;
  firstPartyKey?: string | null;
  host?: string | null;
  hostDescription?: string | null;
  name?: string | null;
  patternKey?: string | null;
  thirdPartyDescription?: string | null;
  thirdPartyKey?: string | null;
  type?: string | null;
}

export interface CreateCookieInput {
  body?: {
    cookieName: string;
    customCategoryName: string;
    /** Default "". */
    description?: string;
    /** Default []. */
    domainCookieCategoryList?: {
      customCategoryName?: string;
      domainId?: string;
      thirdParty?: boolean;
    }[];
    /** Integer. */
    durationType: 1 | 7 | 30 | 365;
    host: string;
    /** Integer, default 0. */
    length?: number;
    lifespan: "PERSISTENT" | "SESSION";
  };
}

export interface CreateCookieOutput {
  cookieLifeSpan?: string | null;
  description?: string | null;
  /** Integer. */
  durationType?: number | null;
  host?: string | null;
  httpOnly?: boolean | null;
  id?: string | null;
  /** Integer. */
  length?: number | null;
  name?: string | null;
  path?: string | null;
  /** Default false. */
  secure?: boolean | null;
  source?: string | null;
}

export interface DomainCookie {
  cookieCategoryID?: string | null;
  cookieId?: string | null;
  description?: string | null;
  displayGroupName?: string | null;
  domainCookieId?: string | null;
  domainName?: string | null;
  thirdParty?: boolean | null;
}

export interface DownloadScriptFileInput {
  path: {
    domainId: string;
  };
}

export interface GetScriptForWebsiteInput {
  query: {
    website: string;
    scriptType?: string;
  };
}

export interface ListWebsitesInput {
  query?: {
    externalOrgId?: string;
    searchStr?: string;
    /** Integer. */
    page?: number;
    /** Integer. */
    size?: number;
    /** Default ScanStatus,ASC. */
    sort?: "ScanStatus,ASC" | "ScanStatus,DESC" | "Url,ASC" | "Url,DESC" | "PagesScanned,ASC" | "PagesScanned,DESC" | "TotalCookieCount,ASC" | "TotalCookieCount,DESC" | "ConsentPolicyName,ASC" | "ConsentPolicyName,DESC" | "ScheduledNextScanDate,ASC" | "ScheduledNextScanDate,DESC";
  };
}

export interface PublishScript {
  autoBlocking?: boolean | null;
  consentPolicyName?: string | null;
  publishVersion?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  reconsentRequired?: boolean | null;
  responseMsg?: string | null;
  userName?: string | null;
}

export interface PublishScriptToWebsiteInput {
  query: {
    website: string;
    scriptType?: string;
  };
  body?: ScriptPublishRequest;
}

export interface ScanWebsite {
  /** At least 1 character. */
  domain: string;
  geoLocation?: string;
  /** Default false. */
  googleLoginState?: boolean;
  includedQueryParams?: string;
  /** Default false. */
  independentPaths: boolean;
  /** Default false. */
  limitScanToSitemap?: boolean;
  /** Integer, default 1000. */
  numberOfPages: number;
  /** At most 3000 characters. */
  siteMapsUris?: string;
  targetPageInputs?: TargetPagesScanEntity[];
  /** Default true. */
  uniqueUserAgent?: boolean;
}

export interface ScriptPublishRequest {
  /** Default false. */
  autoblockEnabled?: boolean;
  /** Default false. */
  enableCommonTrackers?: boolean;
  /** Default true. */
  languageDetectionEnabled?: boolean;
  /** Default false. */
  languageDetectionHtml?: boolean;
  /** Default true. */
  languageDetectionVisitor?: boolean;
  languages?: string[];
  /** Default false. */
  publishIndividualLanguages?: boolean;
  /** Default false. */
  requireReconsent?: boolean;
  /** Default false. */
  suppressBannerEnabled?: boolean;
  /** Default false. */
  suppressPCEnabled?: boolean;
}

export interface SearchCookiesInput {
  query?: {
    language?: string;
    countryCode?: string;
    searchStr?: string;
    /** Integer. */
    page?: number;
    /** Integer. */
    size?: number;
  };
  body?: {
    /** Default []. */
    domains?: string[];
  };
}

export interface ServiceResponse {
  consentPolicyId?: string | null;
  /** UUID. */
  domainId?: string | null;
  message?: string | null;
  notificationTemplateId?: string | null;
  ok?: boolean | null;
  rescan?: boolean | null;
}

export interface Sort {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface TargetPagesScanEntity {
  /** At least 1 character. */
  pageListName: string;
  /** At least 1 character. */
  pageUrls: string;
  targetType: "IncludeOnly" | "Exclude" | "Target";
  urlType: "Page" | "Path" | "Subdomain";
}

export interface UpdateCookieInput {
  body?: {
    cookieId: string;
    cookieName?: string;
    customCategoryName?: string;
    /** Default "". */
    description?: string;
    descriptionTranslations?: {
      defaultDescription?: string;
      langCode?: string;
      thirdPartyDescription?: string;
    }[];
    /** Default []. */
    domainCookieCategoryList?: {
      customCategoryName?: string;
      domainId?: string;
      thirdParty?: boolean;
    }[];
    domainCookieSource?: {
      /** Default []. */
      domainCookieSourceRequestDtoList?: {
        ResourceUrl?: string;
      }[];
      domainId?: string;
    }[];
    domainCookieSourceToDelete?: {
      id?: string;
    }[];
    /** Default []. */
    domainToDeleteIds?: string[];
    /** Integer. */
    durationType?: 1 | 7 | 30 | 365;
    host?: string;
    /** Integer, default 0. */
    length?: number;
    lifespan?: "PERSISTENT" | "SESSION";
    /** Default "". */
    thirdPartyDescription?: string;
  };
}

export interface UpdateCookieOutput {
  errorMessages?: string[] | null;
  status?: string | null;
}

export interface UpsertDomainGroupInput {
  path: {
    domainId: string;
  };
  body?: {
    removeExisting?: boolean;
    /** Default []. */
    urls?: string[];
  };
}

export interface WebsiteDetails {
  consentPolicyName?: string | null;
  /** UUID. */
  domainId?: string | null;
  domainName?: string | null;
  externalOrgId?: string | null;
  /** Date and time. */
  lastScannedDate?: string | null;
  /** Integer. */
  lastScannedTotalCookies?: number | null;
  /** Integer. */
  lastScannedTotalPages?: number | null;
  orgName?: string | null;
  overPageLimit?: boolean | null;
  scanError?: string | null;
  /** Date and time. */
  scheduledDateOfNextScan?: string | null;
  status?: string | null;
}

export interface WebsitePage {
  content?: WebsiteDetails[] | null;
  /** Integer. */
  numberOfElements?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}
