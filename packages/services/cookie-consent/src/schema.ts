// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.

export interface AddCookiesInput {
  body: CookieCreationRequest[];
}

export interface ApplicationBrandingAttribute {
  /** UUID. */
  id?: string | null;
  name?: "mob_aBannerTextColor" | "mob_aBannerCloseButtonTextColorDark" | "mob_testShowCFDLWarningMsg" | "mob_aBannerTextColorDark" | "mob_aPCSearchBarTextColorDark" | "mob_aBannerAcceptRejectTextColorDark" | "mob_aBannerMPButtonTextColor" | "mob_aBannerVendorListTextColor" | "mob_aBannerManagePrefTextColorDark" | "mob_aBannerShowImprintLink" | "mob_showCFDLWarningMsg" | "mob_aBannerPolicyLinkShow" | "mob_aPCToggleInactiveColor" | "mob_aPCSearchBarBGColorDark" | "mob_aPCLineBreakColorDark" | "mob_aPCButtonColor" | "mob_aPCLogoUrl" | "mob_aBannerLinkColorDark" | "mob_aBannerMPButtonColor" | "mob_aPCPolicyLinkQRCodeUrl" | "mob_aBannerBackgroundColor" | "mob_aBannerLinksTextColor" | "mob_aPCCloseButtonTextColorDark" | "mob_aPCShowLogo" | "mob_aPCBGColorDark" | "mob_aPCAcceptRejectTextColorDark" | "mob_aPCAlwaysActiveTextColorDark" | "mob_aPCSavePrefTextColorDark" | "mob_aPCPolicyLinkTextColor" | "mob_aBannerCloseButtonColorDark" | "mob_aPCPurposeListItemAlwaysActiveLabelColor" | "mob_aBannerContinueWithoutAcceptLinkColor" | "mob_aPCButtonTextColor" | "mob_aPCBackgroundColor" | "mob_aPCLinkColorDark" | "mob_aBannerVendorListLinkTextColorDark" | "mob_aBannerPolicyLinkUrl" | "mob_aBannerImprintLink" | "mob_aPCLinksTextColor" | "mob_aPCSavePrefColorDark" | "mob_aPCenterVendorListLinkTextColor" | "mob_aBannerAcceptRejectColorDark" | "mob_aPCPolicyLinkShow" | "mob_aPCTextColor" | "mob_aPCPurposeListItemTitleTextColorDark" | "mob_aBannerLogoShow" | "mob_aBannerBGColorDark" | "mob_aBannerButtonTextColor" | "mob_aBannerLogoUrl" | "mob_aBannerManagePrefColorDark" | "mob_aOverrideTemplateStyling" | "mob_aPCToggleTrackInActiveColorDark" | "mob_aBannerPolicyLinkQRCodeUrl" | "mob_aPCToggleActiveColor" | "mob_aPCenterVendorListLinkText" | "mob_aPCPolicyLinkText" | "mob_aBannerVendorListText" | "mob_aPCAcceptRejectColorDark" | "mob_aPCPolicyLinkUrl" | "mob_aBannerButtonColor" | "mob_aBannerImprintLinkURL" | "mob_aPCTextColorDark" | "mob_aBannerPolicyLinkTextColor" | "mob_aPCContinueWithoutAcceptLinkColor" | "ott_aPCMPButtonTextColor" | "ott_aBannerPolicyLinkQRCodeUrl" | "ott_aBannerMPButtonColor" | "ott_aPCMenuColor" | "ott_aBannerContinueWithoutAcceptLinkColor" | "ott_aPCPolicyLinkTextColor" | "ott_aPCButtonFocusColor" | "ott_aPCContinueWithoutAcceptLinkColor" | "ott_aBannerPolicyLinkShow" | "ott_aPCMenuTextColor" | "ott_aPCTextColor" | "ott_aBannerMPButtonTextColor" | "ott_aBannerPolicyLinkText" | "ott_aPCLinksTextColor" | "ott_aBannerButtonFocusTextColor" | "ott_aPCMenuActiveTextColor" | "ott_aPCButtonTextColor" | "ott_aPCPolicyLinkUrl" | "ott_aPCMPButtonColor" | "ott_aPCButtonBorderShow" | "ott_aPCPolicyLinkShow" | "ott_aPCButtonColor" | "ott_aPCMenuFocusColor" | "ott_aBannerButtonTextColor" | "ott_aPCBackgroundColor" | "ott_aBannerButtonColor" | "ott_aOverrideTemplateStyling" | "ott_aPCButtonFocusTextColor" | "ott_aBannerButtonFocusColor" | "ott_aPCPolicyLinkText" | "ott_aOverrideTemplateStylings" | "ott_aBannerPolicyLinkTextColor" | "ott_aBannerLinksTextColor" | "ott_aPCMenuFocusTextColor" | "ott_BannerButtonBorderShow" | "ott_aBannerTextColor" | "ott_aBannerPolicyLinkUrl" | "ott_aPCPolicyLinkQRCodeUrl" | "ott_aPCMenuActiveColor" | "ott_aBannerBackgroundColor" | "ott_aPCLogoUrl" | "ott_aBannerLogoUrl" | (string & {}) | null;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | null;
  value?: unknown;
}

export interface ApplicationBrandingAttributeInput {
  /** UUID. */
  id?: string | undefined;
  name?: "mob_aBannerTextColor" | "mob_aBannerCloseButtonTextColorDark" | "mob_testShowCFDLWarningMsg" | "mob_aBannerTextColorDark" | "mob_aPCSearchBarTextColorDark" | "mob_aBannerAcceptRejectTextColorDark" | "mob_aBannerMPButtonTextColor" | "mob_aBannerVendorListTextColor" | "mob_aBannerManagePrefTextColorDark" | "mob_aBannerShowImprintLink" | "mob_showCFDLWarningMsg" | "mob_aBannerPolicyLinkShow" | "mob_aPCToggleInactiveColor" | "mob_aPCSearchBarBGColorDark" | "mob_aPCLineBreakColorDark" | "mob_aPCButtonColor" | "mob_aPCLogoUrl" | "mob_aBannerLinkColorDark" | "mob_aBannerMPButtonColor" | "mob_aPCPolicyLinkQRCodeUrl" | "mob_aBannerBackgroundColor" | "mob_aBannerLinksTextColor" | "mob_aPCCloseButtonTextColorDark" | "mob_aPCShowLogo" | "mob_aPCBGColorDark" | "mob_aPCAcceptRejectTextColorDark" | "mob_aPCAlwaysActiveTextColorDark" | "mob_aPCSavePrefTextColorDark" | "mob_aPCPolicyLinkTextColor" | "mob_aBannerCloseButtonColorDark" | "mob_aPCPurposeListItemAlwaysActiveLabelColor" | "mob_aBannerContinueWithoutAcceptLinkColor" | "mob_aPCButtonTextColor" | "mob_aPCBackgroundColor" | "mob_aPCLinkColorDark" | "mob_aBannerVendorListLinkTextColorDark" | "mob_aBannerPolicyLinkUrl" | "mob_aBannerImprintLink" | "mob_aPCLinksTextColor" | "mob_aPCSavePrefColorDark" | "mob_aPCenterVendorListLinkTextColor" | "mob_aBannerAcceptRejectColorDark" | "mob_aPCPolicyLinkShow" | "mob_aPCTextColor" | "mob_aPCPurposeListItemTitleTextColorDark" | "mob_aBannerLogoShow" | "mob_aBannerBGColorDark" | "mob_aBannerButtonTextColor" | "mob_aBannerLogoUrl" | "mob_aBannerManagePrefColorDark" | "mob_aOverrideTemplateStyling" | "mob_aPCToggleTrackInActiveColorDark" | "mob_aBannerPolicyLinkQRCodeUrl" | "mob_aPCToggleActiveColor" | "mob_aPCenterVendorListLinkText" | "mob_aPCPolicyLinkText" | "mob_aBannerVendorListText" | "mob_aPCAcceptRejectColorDark" | "mob_aPCPolicyLinkUrl" | "mob_aBannerButtonColor" | "mob_aBannerImprintLinkURL" | "mob_aPCTextColorDark" | "mob_aBannerPolicyLinkTextColor" | "mob_aPCContinueWithoutAcceptLinkColor" | "ott_aPCMPButtonTextColor" | "ott_aBannerPolicyLinkQRCodeUrl" | "ott_aBannerMPButtonColor" | "ott_aPCMenuColor" | "ott_aBannerContinueWithoutAcceptLinkColor" | "ott_aPCPolicyLinkTextColor" | "ott_aPCButtonFocusColor" | "ott_aPCContinueWithoutAcceptLinkColor" | "ott_aBannerPolicyLinkShow" | "ott_aPCMenuTextColor" | "ott_aPCTextColor" | "ott_aBannerMPButtonTextColor" | "ott_aBannerPolicyLinkText" | "ott_aPCLinksTextColor" | "ott_aBannerButtonFocusTextColor" | "ott_aPCMenuActiveTextColor" | "ott_aPCButtonTextColor" | "ott_aPCPolicyLinkUrl" | "ott_aPCMPButtonColor" | "ott_aPCButtonBorderShow" | "ott_aPCPolicyLinkShow" | "ott_aPCButtonColor" | "ott_aPCMenuFocusColor" | "ott_aBannerButtonTextColor" | "ott_aPCBackgroundColor" | "ott_aBannerButtonColor" | "ott_aOverrideTemplateStyling" | "ott_aPCButtonFocusTextColor" | "ott_aBannerButtonFocusColor" | "ott_aPCPolicyLinkText" | "ott_aOverrideTemplateStylings" | "ott_aBannerPolicyLinkTextColor" | "ott_aBannerLinksTextColor" | "ott_aPCMenuFocusTextColor" | "ott_BannerButtonBorderShow" | "ott_aBannerTextColor" | "ott_aBannerPolicyLinkUrl" | "ott_aPCPolicyLinkQRCodeUrl" | "ott_aPCMenuActiveColor" | "ott_aBannerBackgroundColor" | "ott_aPCLogoUrl" | "ott_aBannerLogoUrl" | (string & {}) | undefined;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | undefined;
  value?: unknown;
}

export interface ApplicationBrandingAttributesRequest {
  attributes?: ApplicationBrandingAttributeInput[] | undefined;
}

export interface ApplicationBrandingAttributesResponse {
  attributes?: {
    [key: string]: ApplicationBrandingAttribute;
  } | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 255 characters. */
  resourceName?: string | null;
}

export interface ApplicationEntity {
  /** UUID. */
  applicationId?: string | null;
  fileType?: "apk" | "ipa" | "aab" | (string & {}) | null;
  /** 1 to 255 characters. */
  name?: string | null;
  platform?: "ANDROID" | "IOS" | (string & {}) | null;
  /** UUID. */
  scanId?: string | null;
}

export interface ApplicationListItem {
  /** Date and time. */
  consentPolicyAssignDate?: string | null;
  /** UUID. */
  consentPolicyId?: string | null;
  /** 1 to 255 characters. */
  consentPolicyName?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  modifiedDate?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  orgId?: string | null;
  /** 1 to 255 characters. */
  orgName?: string | null;
  os?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW" | (string & {}) | null;
  publishStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING" | (string & {}) | null;
  /** Date and time. */
  publishedDate?: string | null;
  /** At most 100 characters. */
  scriptVersion?: string | null;
  status?: "PENDING" | "PROGRESS" | "COMPLETED" | "FAILED" | "INTERRUPTED" | (string & {}) | null;
}

export interface ApplicationListItemPage {
  content?: ApplicationListItem[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ApplicationRequest {
  /** 1 to 255 characters. */
  name?: string | undefined;
  /** 1 to 255 characters. */
  orgId?: string | undefined;
  platform?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW" | (string & {}) | undefined;
  solutionType?: "API" | "ONETRUST_SDK" | (string & {}) | undefined;
}

export interface ApplicationScanResponse {
  /** UUID. */
  scanId?: string | null;
}

export interface ApplicationScriptDetails {
  /** UUID. */
  geoRuleId?: string | null;
  /** 1 to 255 characters. */
  geoRuleName?: string | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 255 characters. */
  lastPublishedBy?: string | null;
  /** Date and time. */
  lastPublishedDate?: string | null;
  lastPublishedStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING" | (string & {}) | null;
  /** 1 to 50 characters. */
  lastPublishedVersion?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  platform?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW" | (string & {}) | null;
  publishedVersions?: string[] | null;
  solution?: "API" | "ONETRUST_SDK" | (string & {}) | null;
  /** 1 to 50 characters. */
  version?: string | null;
}

export interface ArchiveScansInput {
  body: string[];
}

export interface AssignGeolocationRuleGroupInput {
  path: {
    /** UUID. */
    geoRuleGroupId: string;
  };
  body: GeoRuleGroupAssignRequest;
}

export interface Attribute {
  audit?: boolean | null;
  customized?: boolean | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  translatable?: boolean | null;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | null;
  value?: unknown;
}

export interface BrandingAttribute {
  /** UUID. */
  id?: string | null;
  important?: boolean | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** Known from examples only. */
  section?: unknown;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | null;
  value?: unknown;
}

export interface BrandingAttributesUpdateResponse {
  /** UUID. */
  id?: string | null;
}

export interface BulkCookieDeletionRequest {
  /** At most 100 items. */
  cookieIds: string[];
  /** 1 to 255 characters. */
  cookieName?: string | undefined;
  /** 2 to 10 characters. */
  countryCode?: string | undefined;
  deleteByFilterCriteria?: boolean | undefined;
  filters: CookieFilters;
  /** 2 to 10 characters. */
  language?: string | undefined;
}

export interface CancelScanInput {
  path: {
    /** UUID. */
    scanId: string;
  };
}

export interface CancelScheduledWebsiteScansInput {
  body: string[];
}

export interface CategorizedCookiesRequest {
  /** At most 1000 items. */
  cookieIds?: string[] | undefined;
  /** At most 1000 items. */
  cookies?: CookieRequest[] | undefined;
  /** 1 to 255 characters. */
  domain?: string | undefined;
}

export interface Cookie {
  /** 1 to 100 characters. */
  categoryId?: string | null;
  /** 1 to 50 characters. */
  color?: string | null;
  /** Known from examples only. */
  cookieId?: string | null;
  /** Known from examples only. */
  cookieName?: string | null;
  /** 1 to 255 characters. */
  cookiepediaCategory?: string | null;
  /** UUID. */
  customCategoryId?: string | null;
  /** 1 to 1000 characters. */
  description?: string | null;
  /** Integer. */
  expiryDate?: number | null;
  /** Integer. */
  expiryUnit?: number | null;
  firstParty?: boolean | null;
  /** 1 to 255 characters. */
  host?: string | null;
  /** 1 to 1000 characters. */
  hostDescription?: string | null;
  /** UUID. */
  id?: string | null;
  isBehindLogin?: boolean | null;
  isHttpOnly?: boolean | null;
  isNewFound?: boolean | null;
  isNewlyAdded?: boolean | null;
  isSecure?: boolean | null;
  isSession?: boolean | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** 1 to 500 characters. */
  path?: string | null;
  /** 1 to 1000 characters. */
  purpose?: string | null;
  /** Integer. */
  status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | null;
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | null;
  /** 1 to 255 characters. */
  urlDomain?: string | null;
}

export interface CookieCategory {
  /** Integer. */
  cookiepediaCategoryId?: number | null;
  /** UUID. */
  customCategoryId?: string | null;
  /** 1 to 255 characters. */
  customCategoryName?: string | null;
  doNotTrackEnabled?: boolean | null;
  globalPrivacyControlEnabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** Integer. */
  sequence?: number | null;
  /** 1 to 50 characters. */
  status?: string | null;
  /** 1 to 50 characters. */
  type?: string | null;
}

export interface CookieCreationRequest {
  /** UUID. */
  cookieId?: string | undefined;
  /** 1 to 255 characters. */
  cookieName?: string | undefined;
  /** 1 to 100 characters. */
  customCategoryName: string;
  /** 1 to 1000 characters. */
  description?: string | undefined;
  /** At most 1000 items. */
  domainCookieCategoryList?: DomainCookieCategoryRequest[] | undefined;
  /** Integer. */
  durationType: number;
  /** 1 to 255 characters. */
  host?: string | undefined;
  /** Integer. */
  length?: number | undefined;
  lifespan: "SESSION" | "PERSISTENT" | (string & {});
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | undefined;
}

export interface CookieDetails {
  categoryId?: string | null;
  color?: string | null;
  cookiepediaCategory?: string | null;
  description?: string | null;
  /** Integer. */
  expiryDate?: number | null;
  expiryUnit?: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {}) | null;
  firstParty?: boolean | null;
  host?: string | null;
  hostDescription?: string | null;
  /** UUID. */
  id?: string | null;
  isBehindLogin?: boolean | null;
  isHttpOnly?: boolean | null;
  isNewFound?: boolean | null;
  isNewlyAdded?: boolean | null;
  isSecure?: boolean | null;
  isSession?: boolean | null;
  name?: string | null;
  path?: string | null;
  purpose?: string | null;
  status?: "NEW" | "REVIEWED" | "NOT_FOUND" | "DELETED" | "REVIEWED_NOT_FOUND" | (string & {}) | null;
  thirdPartyDescription?: string | null;
  urlDomain?: string | null;
}

export interface CookieEntity {
  cookieLifeSpan?: "SESSION" | "PERSISTENT" | (string & {}) | null;
  description?: string | null;
  /** Integer. */
  durationType?: number | null;
  host?: string | null;
  httpOnly?: boolean | null;
  /** UUID. */
  id?: string | null;
  /** Integer. */
  length?: number | null;
  name?: string | null;
  path?: string | null;
  secure?: boolean | null;
  source?: "SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK" | (string & {}) | null;
  thirdPartyDescription?: string | null;
}

export interface CookieEntityActionResponse {
  action?: "ARCHIVE" | "SCHEDULE" | "SCHEDULE_CANCEL" | "EDIT" | "CREATE" | "DELETE" | (string & {}) | null;
  content?: CookieEntity | null;
  /** UUID. */
  entityId?: string | null;
  entityType?: "SCAN" | "DOMAIN" | "COOKIE" | (string & {}) | null;
  /** 1 to 500 characters. */
  message?: string | null;
  success?: boolean | null;
}

export interface CookieFilters {
  categories?: string[] | undefined;
  domainCategoryOverrides?: string[] | undefined;
  domains?: string[] | undefined;
  lifespan?: ("SESSION" | "PERSISTENT" | (string & {}))[] | undefined;
  source?: ("SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK" | (string & {}))[] | undefined;
  status?: ("NEW" | "REVIEWED" | "NOT_FOUND" | "DELETED" | "REVIEWED_NOT_FOUND" | (string & {}))[] | undefined;
}

export interface CookieRequest {
  /** Known from examples only. */
  cookieName?: unknown;
  /** At least 1 character. */
  host?: string | undefined;
  /** At least 1 character. */
  name?: string | undefined;
}

export interface CookieResponse {
  categoryOverrides?: string[] | null;
  /** UUID. */
  cookieId?: string | null;
  /** 1 to 255 characters. */
  cookieName?: string | null;
  cookieSource?: "SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK" | (string & {}) | null;
  /** 1 to 1000 characters. */
  description?: string | null;
  /** UUID. */
  displayGroupId?: string | null;
  /** 1 to 255 characters. */
  displayGroupName?: string | null;
  domainCookieCategoryList?: DomainCookieCategoryEntity[] | null;
  domains?: string[] | null;
  durationType?: "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {}) | null;
  /** 1 to 255 characters. */
  host?: string | null;
  isCustomDesc?: boolean | null;
  isThirdPartyCustomDesc?: boolean | null;
  /** Integer. */
  length?: number | null;
  /** Integer. */
  licenseType?: number | null;
  lifespan?: "SESSION" | "PERSISTENT" | (string & {}) | null;
  thirdParty?: boolean | null;
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | null;
}

export interface CookieResponsePage {
  content?: CookieResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface CookieSourceRequest {
  /** At most 1000 items. */
  domainCookieSourceRequestDtoList?: DomainCookieSourceRequest[] | undefined;
  /** UUID. */
  domainId?: string | undefined;
}

export interface CookieUpdateRequest {
  /** UUID. */
  cookieId: string;
  /** At most 512 characters. */
  cookieName?: string | undefined;
  /** 1 to 100 characters. */
  customCategoryName?: string | undefined;
  /** 1 to 1000 characters. */
  description?: string | undefined;
  /** At most 1000 items. */
  descriptionTranslations?: DescriptionTranslation[] | undefined;
  /** At most 1000 items. */
  domainCookieCategoryList?: DomainCookieCategoryRequest[] | undefined;
  /** At most 1000 items. */
  domainCookieSource?: CookieSourceRequest[] | undefined;
  /** At most 1000 items. */
  domainCookieSourceToDelete?: DomainCookieSourceRequest[] | undefined;
  /** At most 1000 items. */
  domainToDeleteIds?: string[] | undefined;
  /** Integer. */
  durationType?: 1 | 7 | 30 | 365 | (number & {}) | undefined;
  /** At most 512 characters. */
  host?: string | undefined;
  /** Integer, at least 0. */
  length?: number | undefined;
  lifespan?: "SESSION" | "PERSISTENT" | (string & {}) | undefined;
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | undefined;
}

export interface CookiepediaContributions {
  /** 1 to 255 characters. */
  category?: string | null;
  /** 1 to 1000 characters. */
  description?: string | null;
  /** Integer. */
  domainCount?: number | null;
  /** 1 to 1000 characters. */
  firstPartyDescription?: string | null;
  /** 1 to 500 characters. */
  firstPartyKey?: string | null;
  /** 1 to 255 characters. */
  host?: string | null;
  /** 1 to 1000 characters. */
  hostDescription?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** 1 to 255 characters. */
  patternKey?: string | null;
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | null;
  /** 1 to 500 characters. */
  thirdPartyKey?: string | null;
  /** 1 to 50 characters. */
  type?: string | null;
}

export interface CountryResponse {
  code?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface CreateApplicationInput {
  body: ApplicationRequest;
}

export interface DeleteCookiesInput {
  body: BulkCookieDeletionRequest;
}

export interface DeleteDomainInput {
  path: {
    /** UUID. */
    domainId: string;
  };
}

export interface DescriptionTranslation {
  /** 1 to 1000 characters. */
  defaultDescription?: string | undefined;
  /** Known from examples only. */
  description?: unknown;
  /** 2 to 10 characters. */
  langCode?: string | undefined;
  /** Known from examples only. */
  language?: unknown;
  /** 1 to 1000 characters. */
  thirdPartyDescription?: string | undefined;
}

export interface DisplayGroupEntity {
  alwaysShowCategory?: boolean | null;
  creationMode?: "SEEDED" | "MANUAL" | (string & {}) | null;
  /** UUID. */
  customCategoryId?: string | null;
  /** At most 255 characters. */
  customCategoryName?: string | null;
  /** At most 5000 characters. */
  description?: string | null;
  /** At most 5000 characters. */
  descriptionLegal?: string | null;
  enable?: boolean | null;
  /** At most 1000 items. */
  iabIllustrations?: IabSourceIllustrations[] | null;
  iabPurpose?: boolean | null;
  /** UUID. */
  id?: string | null;
  machineTranslated?: boolean | null;
  mobileAlwaysShowCategory?: boolean | null;
  /** At most 5000 characters. */
  mobileDescription?: string | null;
  /** At most 255 characters. */
  mobileName?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  ottAlwaysShowCategory?: boolean | null;
  /** At most 5000 characters. */
  ottDescription?: string | null;
  /** At most 255 characters. */
  ottName?: string | null;
  show?: boolean | null;
  showMobDesc?: boolean | null;
  showOTTDesc?: boolean | null;
  type?: "ROOT" | "BRANCH" | "COOKIE" | "IAB" | "IAB2_PURPOSE" | "IAB2_STACK" | "IAB2_FEATURE" | "IAB2_SPL_PURPOSE" | "IAB2_SPL_FEATURE" | "MOB_DEVICE_PERMISSION" | "IAB2V2_PURPOSE" | "IAB2V2_STACK" | "IAB2V2_FEATURE" | "IAB2V2_SPL_PURPOSE" | "IAB2V2_SPL_FEATURE" | "IAB2V2_DATA_CATEGORY" | (string & {}) | null;
}

export interface DisplayGroupTree {
  attributes?: {
    [key: string]: Attribute;
  } | null;
  /** Integer. */
  cookiepediaCategoryId?: number | null;
  displayGroup?: DisplayGroupEntity | null;
  /** UUID. */
  nodeId?: string | null;
  /** Integer. */
  sequence?: number | null;
}

export interface DomainBrandingAttribute {
  /** UUID. */
  id?: string | null;
  name?: "dPCenterCookiePolicyLinkScreenReader" | "dPCenterButtonColor" | "dPCenterLegIntButtonColor" | "dPCenterBackgroundColor" | "dPCenterImprintLink" | "dPCenterShowImprintLink" | "dBannerCategoryStyle" | "dBannerImprintLink" | "dPCenterMenuColor" | "dBannerBackgroundColor" | "dBannerContinueWithoutAcceptLinkColor" | "dBannerCompanyLogoScreenReader" | "dBannerLogoFilePath" | "dPCenterFooterLogoFilePath" | "dBannerCategoryContainerColor" | "dBannerButtonTextColor" | "dBannerCookiePolicyURL" | "dBannerCookiePolicyLink" | "dBannerCompanyLogoFilePath" | "dBannerShowImprintLink" | "dCListBackgroundColor" | "dPCenterCookiePolicyLink" | "dBannerTextColor" | "dBannerSaveChoicesButtonColor" | "dBannerRequireExternalLinks" | "dBannerShowCookiePolicyLink" | "dBannerImprintLinkURL" | "dPCenterImprintLinkURL" | "dPCenterCookiePolicyURL" | "dCListGroupColor" | "dCListButtonColor" | "dCListTableHeaderColor" | "dCListTextColor" | "dPCenterContinueWithoutAcceptLinkColor" | "dBannerMPButtonTextColor" | "dCListTitleColor" | "dPCenterLogoScreenReader" | "dPCenterShowCookiePolicyLink" | "dBannerLineBreakColor" | "dPCenterLegIntButtonTextColor" | "dBannerExternalLinksLogoFilePath" | "dBannerCustomCSS" | "dBannerMPButtonColor" | "dBannerCategoryStyleColor" | "dPCenterLinksTextColor" | "dPCenterLogoFilePath" | "dCListCustomCSS" | "dCListButtonTextColor" | "dPCenterOverrideBranding" | "dBannerLinksTextColor" | "dOverrideTemplateStyling" | "dCListTableHeaderBackgroundColor" | "dPCenterMenuHighlightColor" | "dPCenterButtonTextColor" | "dPCenterCustomCSS" | "dBannerButtonColor" | "dPCenterTextColor" | "dBannerAnimation" | (string & {}) | null;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | null;
  value?: unknown;
}

export interface DomainBrandingAttributeInput {
  /** UUID. */
  id?: string | undefined;
  name?: "dPCenterCookiePolicyLinkScreenReader" | "dPCenterButtonColor" | "dPCenterLegIntButtonColor" | "dPCenterBackgroundColor" | "dPCenterImprintLink" | "dPCenterShowImprintLink" | "dBannerCategoryStyle" | "dBannerImprintLink" | "dPCenterMenuColor" | "dBannerBackgroundColor" | "dBannerContinueWithoutAcceptLinkColor" | "dBannerCompanyLogoScreenReader" | "dBannerLogoFilePath" | "dPCenterFooterLogoFilePath" | "dBannerCategoryContainerColor" | "dBannerButtonTextColor" | "dBannerCookiePolicyURL" | "dBannerCookiePolicyLink" | "dBannerCompanyLogoFilePath" | "dBannerShowImprintLink" | "dCListBackgroundColor" | "dPCenterCookiePolicyLink" | "dBannerTextColor" | "dBannerSaveChoicesButtonColor" | "dBannerRequireExternalLinks" | "dBannerShowCookiePolicyLink" | "dBannerImprintLinkURL" | "dPCenterImprintLinkURL" | "dPCenterCookiePolicyURL" | "dCListGroupColor" | "dCListButtonColor" | "dCListTableHeaderColor" | "dCListTextColor" | "dPCenterContinueWithoutAcceptLinkColor" | "dBannerMPButtonTextColor" | "dCListTitleColor" | "dPCenterLogoScreenReader" | "dPCenterShowCookiePolicyLink" | "dBannerLineBreakColor" | "dPCenterLegIntButtonTextColor" | "dBannerExternalLinksLogoFilePath" | "dBannerCustomCSS" | "dBannerMPButtonColor" | "dBannerCategoryStyleColor" | "dPCenterLinksTextColor" | "dPCenterLogoFilePath" | "dCListCustomCSS" | "dCListButtonTextColor" | "dPCenterOverrideBranding" | "dBannerLinksTextColor" | "dOverrideTemplateStyling" | "dCListTableHeaderBackgroundColor" | "dPCenterMenuHighlightColor" | "dPCenterButtonTextColor" | "dPCenterCustomCSS" | "dBannerButtonColor" | "dPCenterTextColor" | "dBannerAnimation" | (string & {}) | undefined;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID" | (string & {}) | undefined;
  value?: unknown;
}

export interface DomainBrandingAttributesRequest {
  attributes?: DomainBrandingAttributeInput[] | undefined;
}

export interface DomainBrandingAttributesResponse {
  attributes?: {
    [key: string]: DomainBrandingAttribute;
  } | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 255 characters. */
  resourceName?: string | null;
}

export interface DomainCookieCategoryEntity {
  description?: string | null;
  /** UUID. */
  displayGroupId?: string | null;
  /** UUID. */
  domainId?: string | null;
  thirdParty?: boolean | null;
}

export interface DomainCookieCategoryRequest {
  /** 1 to 100 characters. */
  customCategoryName?: string | undefined;
  /** 1 to 1000 characters. */
  description?: string | undefined;
  /** UUID. */
  domainId?: string | undefined;
  thirdParty?: boolean | undefined;
}

export interface DomainCookieSourceRequest {
  /** 1 to 255 characters. */
  ResourceUrl?: string | undefined;
  /** Known from examples only. */
  domainId?: unknown;
  /** UUID. */
  id?: string | undefined;
  resourceMatchType?: "URL" | "SYSTEM_PATTERN" | "CUSTOM_PATTERN" | (string & {}) | undefined;
  resourceOrigin?: "SCANNER" | "MANUAL" | (string & {}) | undefined;
  resourceType?: "MANUAL" | "PATTERN" | "SCRIPT" | "MAIN_FRAME" | (string & {}) | undefined;
  /** Known from examples only. */
  sourceId?: unknown;
  /** 1 to 100 characters. */
  trackerType?: string | undefined;
}

export interface DomainGroupRequest {
  removeExisting?: boolean | undefined;
  /** At most 1000 items. */
  urls?: string[] | undefined;
}

export interface DomainScheduleRequest {
  /** UUID. */
  domainId: string;
  /** At most 300 characters. */
  emailRecipient?: string | undefined;
  geoLocation: "northeurope" | "eastus" | (string & {});
  intervalType: "MONTH";
  /** Date and time. */
  nextScanDate?: string | undefined;
  /** Integer, 1 to 12. */
  timeInterval: number;
}

export interface DomainScriptDetails {
  autoBlockingEnabled?: boolean | null;
  /** 1 to 500 characters. */
  cdnUrl?: string | null;
  distinctSrcUrl?: boolean | null;
  /** UUID. */
  geoRuleId?: string | null;
  /** 1 to 255 characters. */
  geoRuleName?: string | null;
  id?: string | null;
  /** At most 255 characters. */
  publishBy?: string | null;
  /** Date and time. */
  publishDate?: string | null;
  publishStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING" | (string & {}) | null;
  /** 1 to 50 characters. */
  publishVersion?: string | null;
  /** 1 to 255 characters. */
  url?: string | null;
  webformIntegrationEnabled?: boolean | null;
}

export interface DownloadScriptFileInput {
  path: {
    /** UUID. */
    domainId: string;
  };
}

export interface EditCookiesInput {
  body: CookieUpdateRequest[];
}

export interface EntityActionResponse {
  action?: "ARCHIVE" | "SCHEDULE" | "SCHEDULE_CANCEL" | "EDIT" | "CREATE" | "DELETE" | (string & {}) | null;
  content?: unknown;
  /** UUID. */
  entityId?: string | null;
  entityType?: "SCAN" | "DOMAIN" | "COOKIE" | (string & {}) | null;
  /** 1 to 500 characters. */
  message?: string | null;
  success?: boolean | null;
}

export interface FormField {
  fieldName?: string | null;
  formName?: string | null;
  label?: string | null;
  personalData?: boolean | null;
  title?: string | null;
  type?: string | null;
  value?: string | null;
}

export interface FormFieldGroup {
  formDataFields?: FormField[] | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  /** Integer. */
  numberOfPagesFound?: number | null;
}

export interface GeoRule {
  /** 1 to 50 characters. */
  consentModel?: string | null;
  default?: boolean | null;
  /** UUID. */
  geoRuleId?: string | null;
  /** 1 to 255 characters. */
  geoRuleName?: string | null;
  global?: boolean | null;
}

export interface GeoRuleDetail {
  attributes?: {
    [key: string]: Attribute;
  } | null;
  audienceLogicEnabled?: boolean | null;
  /** 1 to 50 characters. */
  consentModel?: string | null;
  /** At most 1000 items. */
  cookieCategories?: CookieCategory[] | null;
  /** At most 1000 items. */
  countries?: CountryResponse[] | null;
  /** Date and time. */
  createdDate?: string | null;
  default?: boolean | null;
  enableGoogleConsent?: boolean | null;
  /** UUID. */
  geoRuleId?: string | null;
  /** 1 to 255 characters. */
  geoRuleName?: string | null;
  global?: boolean | null;
  /** Known from examples only. */
  isDefault?: unknown;
  /** Known from examples only. */
  isGlobal?: unknown;
  /** At most 1000 items. */
  regions?: RegionResponse[] | null;
  showBanner?: boolean | null;
  /** At most 1000 items. */
  states?: StateResponse[] | null;
  /** UUID. */
  templateId?: string | null;
  /** 1 to 255 characters. */
  templateName?: string | null;
}

export interface GeoRuleGroup {
  assignedMobileApps?: {
    [key: string]: string;
  } | null;
  associatedDomains?: {
    [key: string]: string;
  } | null;
  default?: boolean | null;
  /** 1 to 50 characters. */
  defaultConsentModel?: string | null;
  /** 1 to 1000 characters. */
  description?: string | null;
  /** UUID. */
  geoRuleGroupId?: string | null;
  /** 1 to 255 characters. */
  geoRuleGroupName?: string | null;
  /** At most 1000 items. */
  geoRules?: GeoRule[] | null;
  isOrgDefault?: boolean | null;
  isUniversalDefault?: boolean | null;
  orgDefaultEnabled?: boolean | null;
  /** UUID. */
  orgId?: string | null;
  /** 1 to 255 characters. */
  orgName?: string | null;
  status?: "DRAFT" | "ACTIVATED" | "PUBLISHED" | "DISABLED" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface GeoRuleGroupAssignRequest {
  /** At most 1000 items. */
  applicationIds?: string[] | undefined;
  /** At most 1000 items. */
  domainIds?: string[] | undefined;
}

export interface GeoRuleGroupDetail {
  assignedMobileApps?: {
    [key: string]: string;
  } | null;
  associatedDomains?: {
    [key: string]: string;
  } | null;
  default?: boolean | null;
  /** 1 to 50 characters. */
  defaultConsentModel?: string | null;
  /** 1 to 1000 characters. */
  description?: string | null;
  /** UUID. */
  geoRuleGroupId?: string | null;
  /** 1 to 255 characters. */
  geoRuleGroupName?: string | null;
  /** At most 1000 items. */
  geoRules?: GeoRuleDetail[] | null;
  /** UUID. */
  orgId?: string | null;
  /** 1 to 255 characters. */
  orgName?: string | null;
  status?: "DRAFT" | "ACTIVATED" | "PUBLISHED" | "DISABLED" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface GeoRuleGroupPage {
  content?: GeoRuleGroup[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface GetBrandingAttributesForApplicationInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetBrandingAttributesForDomainInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetCategorizedCookiesInput {
  body: CategorizedCookiesRequest;
}

export interface GetGeolocationRuleGroupInput {
  path: {
    /** UUID. */
    geoRuleGroupId: string;
  };
}

export interface GetScanResultSummaryInput {
  path: {
    /** UUID. */
    domainId: string;
    /** UUID. */
    scanId: string;
  };
  query?: {
    /** 2 to 5 characters. */
    language?: string | undefined;
    /** 2 characters. */
    countryCode?: string | undefined;
  } | undefined;
}

export interface GetScanStatusesInput {
  body: string[];
}

export interface GetScriptForApplicationInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetScriptForDomainInput {
  path: {
    /** UUID. */
    domainId: string;
  };
  query?: {
    scriptType?: "production" | "test" | (string & {}) | undefined;
  } | undefined;
}

export interface GetScriptForWebsiteInput {
  query: {
    scriptType?: "production" | "test" | (string & {}) | undefined;
    /** At most 1024 characters. */
    website: string;
  };
}

export interface GetTemplateDetailsInput {
  path: {
    /** UUID. */
    templateId: string;
  };
  query?: {
    /** 2 to 5 characters. */
    language?: string | undefined;
  } | undefined;
}

export interface IabSourceIllustrations {
  custom?: boolean | null;
  /** UUID. */
  displayGroupId?: string | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 1000 characters. */
  illustration?: string | null;
  /** Integer. */
  sequence?: number | null;
}

export interface ListAddedOrRemovedCookiesInput {
  path: {
    /** UUID. */
    domainId: string;
    /** UUID. */
    scanId: string;
  };
  query?: {
    /** 2 to 5 characters. */
    language?: string | undefined;
    /** 2 characters. */
    countryCode?: string | undefined;
  } | undefined;
}

export interface ListApplicationsInput {
  query?: {
    /** At most 255 characters. */
    searchStr?: string | undefined;
    /** Default name. */
    sortBy?: "name" | "os" | (string & {}) | undefined;
    /** Default asc. */
    direction?: "asc" | "desc" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  } | undefined;
}

export interface ListGeolocationRuleGroupsInput {
  query?: {
    /** At most 255 characters. */
    searchStr?: string | undefined;
    /** Default geoRuleGroupName. */
    sortBy?: "geoRuleGroupName" | "status" | "version" | (string & {}) | undefined;
    /** Default asc. */
    direction?: "asc" | "desc" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  } | undefined;
}

export interface ListScanResultsInput {
  path: {
    /** UUID. */
    domainId: string;
    /** UUID. */
    scanId: string;
  };
  query: {
    /** 2 to 5 characters. */
    language?: string | undefined;
    /** 2 characters. */
    countryCode?: string | undefined;
    entityType: "COOKIE" | "TAG" | "PAGE" | "FORM" | "SERVICE" | "STORAGE" | (string & {});
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  };
}

export type ListScanResultsItem = CookieDetails | ScannedPage | Tag | FormFieldGroup | StorageEntries | ServiceProviderBasicDetails;

export interface ListScansByDomainInput {
  path: {
    /** UUID. */
    domainId: string;
  };
  query?: {
    status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED" | (string & {}) | undefined;
    archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT" | (string & {}) | undefined;
    /** Date, yyyy-MM-dd. */
    startDate?: string | undefined;
    /** Date, yyyy-MM-dd. */
    endDate?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  } | undefined;
}

export interface ListTemplatesInput {
  query?: {
    /** At most 255 characters. */
    searchStr?: string | undefined;
    /** Default templateName. */
    sortBy?: "templateName" | "templateType" | "status" | "currentVersion" | (string & {}) | undefined;
    /** Default asc. */
    direction?: "asc" | "desc" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  } | undefined;
}

export interface ListWebsitesInput {
  query?: {
    /** At most 255 characters. */
    searchStr?: string | undefined;
    /** At most 100 characters. */
    externalOrgId?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
    sortBy?: "Url" | "PagesScanned" | "TotalCookieCount" | "LastScannedDate" | "ConsentPolicyName" | "ScheduledNextScanDate" | "MaxPagesScanned" | (string & {}) | undefined;
    direction?: "ASC" | "DESC" | (string & {}) | undefined;
  } | undefined;
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface PublishApplicationSdkInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: PublishGeolocationRuleRequest;
}

export interface PublishGeolocationRuleRequest {
  /** At most 100 items. */
  langCodes?: string[] | undefined;
  production?: boolean | undefined;
  /** Default HEADLESS. */
  publishType?: "PUBLISHERS" | "HEADLESS" | "UNITY" | "ROKU" | "XAMARIN" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW" | (string & {}) | undefined;
  /** 1 to 255 characters. */
  publishVersion?: string | undefined;
  /** At most 1000 items. */
  regionRules?: PublishRegionRule[] | undefined;
  requireReconsent?: boolean | undefined;
}

export interface PublishRegionRule {
  /** UUID. */
  ruleId?: string | undefined;
  /** 1 to 255 characters. */
  ruleName?: string | undefined;
}

export interface PublishScript {
  autoBlocking?: boolean | null;
  /** 1 to 255 characters. */
  consentPolicyName?: string | null;
  /** 1 to 50 characters. */
  publishVersion?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  reconsentRequired?: boolean | null;
  /** 1 to 500 characters. */
  responseMsg?: string | null;
  /** 1 to 255 characters. */
  userName?: string | null;
}

export interface PublishScriptToWebsiteInput {
  query: {
    scriptType?: "production" | "test" | (string & {}) | undefined;
    /** At most 1024 characters. */
    website: string;
  };
  body?: ScriptPublishRequest | undefined;
}

export interface RecategorizeCookiesInput {
  path: {
    /** UUID. */
    scanId: string;
  };
}

export interface RegionResponse {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface ScanApplicationInput {
  path: {
    /** UUID. */
    id: string;
  };
  body?: {
    /** At most 524288000 bytes. */
    file: Blob;
  } | undefined;
}

export interface ScanDeltaDetails {
  /** At most 1000 items. */
  addedCookies?: Cookie[] | null;
  /** At most 1000 items. */
  removedCookies?: Cookie[] | null;
  scanDeltaMetadata?: ScanDeltaMetadata | null;
}

export interface ScanDeltaMetadata {
  /** UUID. */
  id?: string | null;
  /** UUID. */
  sourceScanId?: string | null;
  /** Date and time. */
  targetScanDate?: string | null;
  targetScanDeleted?: boolean | null;
  /** UUID. */
  targetScanId?: string | null;
}

export interface ScanInformationResponse {
  archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT" | (string & {}) | null;
  cookieNotice?: boolean | null;
  /** Integer. */
  cookiesFound?: number | null;
  /** Date and time. */
  crawlEndDt?: string | null;
  /** Date and time. */
  crawlStartDt?: string | null;
  /** UUID. */
  domainId?: string | null;
  /** 1 to 500 characters. */
  errorDescription?: string | null;
  /** 1 to 100 characters. */
  geoLocation?: string | null;
  limitScanToSitemap?: boolean | null;
  /** Integer. */
  pagesScanned?: number | null;
  /** Integer. */
  retryCount?: number | null;
  /** UUID. */
  scanId?: string | null;
  /** Integer. */
  scanPageLimit?: number | null;
  scanType?: "UI_SCAN" | "SCHEDULE_SCAN" | (string & {}) | null;
  /** Integer. */
  sequence?: number | null;
  /** 1 to 500 characters. */
  startingUrl?: string | null;
  status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED" | (string & {}) | null;
  /** Integer. */
  totalPagesFound?: number | null;
  /** 1 to 1000 characters. */
  usedQueryParameters?: string | null;
}

export interface ScanInformationResponsePage {
  content?: ScanInformationResponse[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ScanResultEntityPageResponse {
  /** At most 2000 items. */
  content?: (CookieDetails | ScannedPage | Tag | FormFieldGroup | StorageEntries | ServiceProviderBasicDetails)[] | null;
  /** UUID. */
  domainId?: string | null;
  /** Integer. */
  numberOfElements?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  /** UUID. */
  scanId?: string | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ScanResultSummary {
  /** Integer. */
  numCookies?: number | null;
  numCookiesByCategory?: {
    [key: string]: number;
  } | null;
  /** Integer. */
  numTags?: number | null;
  /** At most 1000 items. */
  scannedPageUrls?: string[] | null;
}

export interface ScanStatusResponse {
  /** 1 to 500 characters. */
  message?: string | null;
  /** UUID. */
  scanId?: string | null;
  status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED" | (string & {}) | null;
}

export interface ScanWebsiteRequest {
  captureDelayedCookies?: boolean | undefined;
  /** Integer. */
  delayTimeInSeconds?: number | undefined;
  /** 1 to 255 characters. */
  domain?: string | undefined;
  /** 1 to 100 characters. */
  geoLocation?: string | undefined;
  googleLoginState?: boolean | undefined;
  /** 1 to 1000 characters. */
  includedQueryParams?: string | undefined;
  independentPaths?: boolean | undefined;
  limitScanToSitemap?: boolean | undefined;
  /** Integer. */
  numberOfPages: number;
  /** At most 3000 characters. */
  siteMapsUris?: string | undefined;
  /** At most 1000 items. */
  targetPageInputs?: TargetPagesScanEntity[] | undefined;
}

export interface ScanWebsitesInput {
  query?: {
    /** At most 100 characters. */
    externalOrgId?: string | undefined;
  } | undefined;
  body: ScanWebsiteRequest[];
}

export interface ScannedPage {
  auditUrl?: string | null;
  /** Integer. */
  cookieCount?: number | null;
  errorMessage?: string | null;
  hasVideo?: boolean | null;
  /** UUID. */
  id?: string | null;
  isBehindLogin?: boolean | null;
  isCookiePolicy?: number | null;
  isLoginForm?: boolean | null;
  isPrivacyPolicy?: number | null;
  /** Integer. */
  scanOrder?: number | null;
  sourceUrl?: string | null;
}

export interface ScheduleWebsiteScansInput {
  body: DomainScheduleRequest[];
}

export interface ScriptPublishRequest {
  autoblockEnabled?: boolean | undefined;
  enableCommonTrackers?: boolean | undefined;
  languageDetectionEnabled?: boolean | undefined;
  languageDetectionHtml?: boolean | undefined;
  languageDetectionVisitor?: boolean | undefined;
  /** At most 100 items. */
  languages?: string[] | undefined;
  publishIndividualLanguages?: boolean | undefined;
  requireReconsent?: boolean | undefined;
  suppressBannerEnabled?: boolean | undefined;
  suppressPCEnabled?: boolean | undefined;
}

export interface SearchCookiesInput {
  path: {
    /** 2 to 5 characters. */
    language: string;
  };
  query?: {
    /** 2 characters. */
    countryCode?: string | undefined;
    /** At most 255 characters. */
    cookieName?: string | undefined;
    sortBy?: "cookieName" | "host" | "category" | (string & {}) | undefined;
    direction?: "asc" | "desc" | (string & {}) | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 10. */
    size?: number | undefined;
  } | undefined;
  body: CookieFilters;
}

export interface ServiceProviderBasicDetails {
  added?: boolean | null;
  category?: string | null;
  changeSincePreviousScan?: string | null;
  description?: string | null;
  location?: string | null;
  privacyPolicy?: string | null;
  removed?: boolean | null;
  serviceName?: string | null;
  vendor?: string | null;
}

export interface ServiceResponse {
  /** 1 to 100 characters. */
  consentPolicyId?: string | null;
  /** UUID. */
  domainId?: string | null;
  /** 1 to 500 characters. */
  message?: string | null;
  ok?: boolean | null;
  rescan?: boolean | null;
  /** UUID. */
  scanId?: string | null;
  /** Integer. */
  scanType?: number | null;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface StateResponse {
  code?: string | null;
  countryCode?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface StorageEntries {
  host?: string | null;
  key?: string | null;
  /** Integer. */
  type?: number | null;
  value?: string | null;
}

export interface Tag {
  added?: boolean | null;
  /** Integer. */
  age?: number | null;
  changeSincePreviousScan?: string | null;
  children?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  firstParty?: boolean | null;
  host?: string | null;
  /** UUID. */
  id?: string | null;
  params?: string | null;
  parent?: string | null;
  removed?: boolean | null;
  src?: string | null;
  /** Integer. */
  status?: number | null;
  tagType?: string | null;
}

export interface TargetPagesScanEntity {
  /** 1 to 255 characters. */
  pageListName?: string | undefined;
  /** 1 to 5000 characters. */
  pageUrls?: string | undefined;
  targetType?: "IncludeOnly" | "Exclude" | "Target" | (string & {}) | undefined;
  urlType?: "Page" | "Path" | "Subdomain" | (string & {}) | undefined;
}

export interface Template {
  /** Integer. */
  currentVersion?: number | null;
  /** UUID. */
  id?: string | null;
  isDefault?: boolean | null;
  isOrgDefault?: boolean | null;
  isUniversalDefault?: boolean | null;
  languages?: string[] | null;
  orgDefaultEnabled?: boolean | null;
  /** 1 to 255 characters. */
  orgId?: string | null;
  /** 1 to 255 characters. */
  orgName?: string | null;
  status?: "DRAFTED" | "ACTIVATED" | (string & {}) | null;
  /** 1 to 255 characters. */
  templateName?: string | null;
  templateType?: "GDPR" | "IAB" | "CCPA" | "IAB2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "COLORADO" | "CTDPA" | "UCPA" | "QUEBEC" | "IABC" | "IAB2V2" | "OCPA" | "MODPA" | "VCDPA" | "UKGDPR" | "CUSTOM" | (string & {}) | null;
}

export interface TemplateDetail {
  bannerAttributes?: {
    [key: string]: BrandingAttribute;
  } | null;
  clistattributes?: {
    [key: string]: BrandingAttribute;
  } | null;
  pcAdvancedConfig?: DisplayGroupTree | null;
  pcAttributes?: {
    [key: string]: BrandingAttribute;
  } | null;
  template?: Template | null;
}

export interface TemplatePage {
  content?: Template[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface UpdateBrandingAttributesForApplicationInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: ApplicationBrandingAttributesRequest;
}

export interface UpdateBrandingAttributesForDomainInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: DomainBrandingAttributesRequest;
}

export interface UpsertDomainGroupInput {
  path: {
    /** UUID. */
    domainId: string;
  };
  body: DomainGroupRequest;
}

export interface WebsiteDetails {
  /** 1 to 255 characters. */
  consentPolicyName?: string | null;
  /** UUID. */
  domainId?: string | null;
  /** 1 to 255 characters. */
  domainName?: string | null;
  /** 1 to 255 characters. */
  externalOrgId?: string | null;
  /** Date and time. */
  lastScannedDate?: string | null;
  /** Integer. */
  lastScannedTotalCookies?: number | null;
  /** Integer. */
  lastScannedTotalPages?: number | null;
  /** Integer. */
  maxPagesScanned?: number | null;
  /** 1 to 255 characters. */
  orgName?: string | null;
  overPageLimit?: boolean | null;
  /** 1 to 500 characters. */
  scanError?: string | null;
  /** Date and time. */
  scheduledDateOfNextScan?: string | null;
  /** 1 to 50 characters. */
  status?: string | null;
  /** Integer. */
  uniqueCookiesFound?: number | null;
}

export interface WebsitePage {
  /** At most 2000 items. */
  content?: WebsiteDetails[] | null;
  /** Integer. */
  numberOfElements?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}
