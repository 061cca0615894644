// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.

export interface AddWebsitesToScanInput {
  query: {
    externalOrgId: string;
  };
  body?: ScanWebsite[] | undefined;
}

export interface CategorizeCookiesByDomainAndCookieIdInput {
  body?: {
    /** Default []. */
    cookiesIds?: string[] | undefined;
    domain?: string | undefined;
  } | undefined;
}

export interface CategorizeCookiesByDomainInput {
  body?: {
    /** Default []. */
    cookies?: {
      host?: string | undefined;
      name?: string | undefined;
    }[] | undefined;
    domain?: string | undefined;
  } | undefined;
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
  } | undefined;
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
  /** The id that an update of the cookie takes. */
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
    scriptType?: string | undefined;
  };
}

export interface ListWebsitesInput {
  query?: {
    externalOrgId?: string | undefined;
    searchStr?: string | undefined;
    /** Integer. */
    page?: number | undefined;
    /** Integer. */
    size?: number | undefined;
    /** Default ScanStatus,ASC. */
    sort?: "ScanStatus,ASC" | "ScanStatus,DESC" | "Url,ASC" | "Url,DESC" | "PagesScanned,ASC" | "PagesScanned,DESC" | "TotalCookieCount,ASC" | "TotalCookieCount,DESC" | "ConsentPolicyName,ASC" | "ConsentPolicyName,DESC" | "ScheduledNextScanDate,ASC" | "ScheduledNextScanDate,DESC" | (string & {}) | undefined;
  } | undefined;
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
    scriptType?: string | undefined;
  };
  body?: ScriptPublishRequest | undefined;
}

export interface ScanWebsite {
  /** At least 1 character. */
  domain: string;
  geoLocation?: string | undefined;
  /** Default false. */
  googleLoginState?: boolean | undefined;
  includedQueryParams?: string | undefined;
  independentPaths: boolean;
  /** Default false. */
  limitScanToSitemap?: boolean | undefined;
  /** Integer. */
  numberOfPages: number;
  /** At most 3000 characters. */
  siteMapsUris?: string | undefined;
  targetPageInputs?: TargetPagesScanEntity[] | undefined;
  /** Default true. */
  uniqueUserAgent?: boolean | undefined;
}

export interface ScriptPublishRequest {
  /** Default false. */
  autoblockEnabled?: boolean | undefined;
  /** Default false. */
  enableCommonTrackers?: boolean | undefined;
  /** Default true. */
  languageDetectionEnabled?: boolean | undefined;
  /** Default false. */
  languageDetectionHtml?: boolean | undefined;
  /** Default true. */
  languageDetectionVisitor?: boolean | undefined;
  languages?: string[] | undefined;
  /** Default false. */
  publishIndividualLanguages?: boolean | undefined;
  /** Default false. */
  requireReconsent?: boolean | undefined;
  /** Default false. */
  suppressBannerEnabled?: boolean | undefined;
  /** Default false. */
  suppressPCEnabled?: boolean | undefined;
}

export interface SearchCookiesInput {
  query?: {
    language?: string | undefined;
    countryCode?: string | undefined;
    searchStr?: string | undefined;
    /** Integer. */
    page?: number | undefined;
    /** Integer. */
    size?: number | undefined;
  } | undefined;
  body?: {
    /** Default []. */
    domains?: string[] | undefined;
  } | undefined;
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
  targetType: "IncludeOnly" | "Exclude" | "Target" | (string & {});
  urlType: "Page" | "Path" | "Subdomain" | (string & {});
}

export interface UpdateCookieInput {
  body?: {
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
  } | undefined;
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
    removeExisting?: boolean | undefined;
    /** Default []. */
    urls?: string[] | undefined;
  } | undefined;
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
