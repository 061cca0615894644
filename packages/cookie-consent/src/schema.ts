// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddCookiesInput {
  body: CookieCreationRequest[];
}

export interface ApplicationBrandingAttributesRequest {
  attributes?: PublicApplicationBrandingAttribute[];
}

export interface ApplicationBrandingAttributesResponse {
  attributes?: {
    [key: string]: PublicApplicationBrandingAttribute;
  };
  /** Format: uuid */
  id?: string;
  resourceName?: string;
}

export interface ApplicationEntityPublic {
  /** Format: uuid */
  applicationId?: string;
  fileType?: "apk" | "ipa" | "aab";
  name?: string;
  platform?: "ANDROID" | "IOS";
  /** Format: uuid */
  scanId?: string;
}

export interface ApplicationListPublic {
  /** Format: date-time */
  consentPolicyAssignDate?: string;
  /** Format: uuid */
  consentPolicyId?: string;
  consentPolicyName?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  modifiedDate?: string;
  name?: string;
  orgId?: string;
  orgName?: string;
  os?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW";
  publishStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING";
  /** Format: date-time */
  publishedDate?: string;
  scriptVersion?: string;
  status?: "PENDING" | "PROGRESS" | "COMPLETED" | "FAILED" | "INTERRUPTED";
}

export interface ApplicationRequestPublic {
  name?: string;
  orgId?: string;
  platform?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW";
  solutionType?: "API" | "ONETRUST_SDK";
}

export interface ApplicationScanResponsePublic {
  /** Format: uuid */
  scanId?: string;
}

export interface ApplicationScriptDetailsPublic {
  /** Format: uuid */
  geoRuleId?: string;
  geoRuleName?: string;
  /** Format: uuid */
  id?: string;
  lastPublishedBy?: string;
  /** Format: date-time */
  lastPublishedDate?: string;
  lastPublishedStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING";
  lastPublishedVersion?: string;
  name?: string;
  platform?: "IOS" | "ANDROID" | "APPLETV" | "ANDROIDTV" | "FIRETV" | "ROKU" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW";
  publishedVersions?: string[];
  solution?: "API" | "ONETRUST_SDK";
  version?: string;
}

export interface ArchiveScansInput {
  body: string[];
}

export interface AssignGeolocationRuleGroupInput {
  path: {
    /** Format: uuid */
    geoRuleGroupId: string;
  };
  body: GeoRuleGroupAssignRequest;
}

export interface Attribute {
  audit?: boolean;
  customized?: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
  translatable?: boolean;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID";
  value?: unknown;
}

export interface BrandingAttribute {
  /** Format: uuid */
  id?: string;
  important?: boolean;
  name?: string;
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID";
  value?: unknown;
}

export interface BrandingAttributesUpdateResponse {
  /** Format: uuid */
  id?: string;
}

export interface BulkCookieDeletionRequest {
  cookieIds: string[];
  cookieName?: string;
  countryCode?: string;
  deleteByFilterCriteria?: boolean;
  filters: CookieFilters;
  language?: string;
}

export interface CancelScanInput {
  path: {
    /** Format: uuid */
    scanId: string;
  };
}

export interface CancelScheduledWebsiteScansInput {
  body: string[];
}

export interface CategorizedCookiesRequest {
  cookieIds?: string[];
  cookies?: CookieRequest[];
  domain?: string;
}

export interface CookieCategory {
  /** Format: int32 */
  cookiepediaCategoryId?: number;
  /** Format: uuid */
  customCategoryId?: string;
  customCategoryName?: string;
  doNotTrackEnabled?: boolean;
  globalPrivacyControlEnabled?: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: int32 */
  sequence?: number;
  status?: string;
  type?: string;
}

export interface CookieCreationRequest {
  /** Format: uuid */
  cookieId?: string;
  cookieName?: string;
  customCategoryName: string;
  description?: string;
  domainCookieCategoryList?: DomainCookieCategoryRequest[];
  /** Format: int32 */
  durationType: number;
  host?: string;
  /** Format: int32 */
  length?: number;
  lifespan: "SESSION" | "PERSISTENT";
  thirdPartyDescription?: string;
}

export interface CookieEntity {
  cookieLifeSpan?: "SESSION" | "PERSISTENT";
  description?: string;
  /** Format: int32 */
  durationType?: number;
  host?: string;
  httpOnly?: boolean;
  /** Format: uuid */
  id?: string;
  /** Format: int32 */
  length?: number;
  name?: string;
  path?: string;
  secure?: boolean;
  source?: "SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK";
  thirdPartyDescription?: string;
}

export interface CookieFilters {
  categories?: string[];
  domainCategoryOverrides?: string[];
  domains?: string[];
  lifespan?: ("SESSION" | "PERSISTENT")[];
  source?: ("SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK")[];
  status?: ("NEW" | "REVIEWED" | "NOT_FOUND" | "DELETED" | "REVIEWED_NOT_FOUND")[];
}

export interface CookieInformation {
  categoryId?: string;
  color?: string;
  cookiepediaCategory?: string;
  /** Format: uuid */
  customCategoryId?: string;
  description?: string;
  /** Format: int32 */
  expiryDate?: number;
  /** Format: int32 */
  expiryUnit?: number;
  firstParty?: boolean;
  host?: string;
  hostDescription?: string;
  /** Format: uuid */
  id?: string;
  isBehindLogin?: boolean;
  isHttpOnly?: boolean;
  isNewFound?: boolean;
  isNewlyAdded?: boolean;
  isSecure?: boolean;
  isSession?: boolean;
  name?: string;
  path?: string;
  purpose?: string;
  /** Format: int32 */
  status?: "1" | "2" | "3" | "4" | "5";
  thirdPartyDescription?: string;
  urlDomain?: string;
}

export interface CookieInformationDetailed {
  categoryId?: string;
  color?: string;
  cookiepediaCategory?: string;
  description?: string;
  /** Format: int32 */
  expiryDate?: number;
  expiryUnit?: "DAY" | "WEEK" | "MONTH" | "YEAR";
  firstParty?: boolean;
  host?: string;
  hostDescription?: string;
  /** Format: uuid */
  id?: string;
  isBehindLogin?: boolean;
  isHttpOnly?: boolean;
  isNewFound?: boolean;
  isNewlyAdded?: boolean;
  isSecure?: boolean;
  isSession?: boolean;
  name?: string;
  path?: string;
  purpose?: string;
  status?: "NEW" | "REVIEWED" | "NOT_FOUND" | "DELETED" | "REVIEWED_NOT_FOUND";
  thirdPartyDescription?: string;
  urlDomain?: string;
}

export interface CookieRequest {
  host?: string;
  name?: string;
}

export interface CookieResponse {
  categoryOverrides?: string[];
  /** Format: uuid */
  cookieId?: string;
  cookieName?: string;
  cookieSource?: "SCAN" | "MANUAL" | "EXTERNALSCANNER" | "MANUALBULK";
  description?: string;
  /** Format: uuid */
  displayGroupId?: string;
  displayGroupName?: string;
  domainCookieCategoryList?: DomainCookieCategoryEntity[];
  domains?: string[];
  durationType?: "DAY" | "WEEK" | "MONTH" | "YEAR";
  host?: string;
  isCustomDesc?: boolean;
  isThirdPartyCustomDesc?: boolean;
  /** Format: int32 */
  length?: number;
  /** Format: int64 */
  licenseType?: number;
  lifespan?: "SESSION" | "PERSISTENT";
  thirdParty?: boolean;
  thirdPartyDescription?: string;
}

export interface CookieSourceRequest {
  domainCookieSourceRequestDtoList?: DomainCookieSourceRequest[];
  /** Format: uuid */
  domainId?: string;
}

export interface CookieUpdateRequest {
  /** Format: uuid */
  cookieId: string;
  cookieName?: string;
  customCategoryName?: string;
  description?: string;
  descriptionTranslations?: DescriptionTranslation[];
  domainCookieCategoryList?: DomainCookieCategoryRequest[];
  domainCookieSource?: CookieSourceRequest[];
  domainCookieSourceToDelete?: DomainCookieSourceRequest[];
  domainToDeleteIds?: string[];
  /** Format: int32 */
  durationType?: "1" | "7" | "30" | "365";
  host?: string;
  /** Format: int32 */
  length?: number;
  lifespan?: "SESSION" | "PERSISTENT";
  thirdPartyDescription?: string;
}

export interface CookiepediaContribs {
  category?: string;
  description?: string;
  /** Format: int32 */
  domainCount?: number;
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

export interface CountryResponse {
  code?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface CreateApplicationInput {
  body: ApplicationRequestPublic;
}

export interface CreateOrUpdateDomainGroupInput {
  path: {
    /** Format: uuid */
    domainId: string;
  };
  body: DomainGroupRequest;
}

export interface DeleteCookiesInput {
  body: BulkCookieDeletionRequest;
}

export interface DeleteDomainInput {
  path: {
    /** Format: uuid */
    domainId: string;
  };
}

export interface DescriptionTranslation {
  defaultDescription?: string;
  langCode?: string;
  thirdPartyDescription?: string;
}

export interface DisplayGroupEntity {
  alwaysShowCategory?: boolean;
  creationMode?: "SEEDED" | "MANUAL";
  /** Format: uuid */
  customCategoryId?: string;
  customCategoryName?: string;
  description?: string;
  descriptionLegal?: string;
  enable?: boolean;
  iabIllustrations?: IABSourceIllustrations[];
  iabPurpose?: boolean;
  /** Format: uuid */
  id?: string;
  machineTranslated?: boolean;
  mobileAlwaysShowCategory?: boolean;
  mobileDescription?: string;
  mobileName?: string;
  name?: string;
  ottAlwaysShowCategory?: boolean;
  ottDescription?: string;
  ottName?: string;
  show?: boolean;
  showMobDesc?: boolean;
  showOTTDesc?: boolean;
  type?: "ROOT" | "BRANCH" | "COOKIE" | "IAB" | "IAB2_PURPOSE" | "IAB2_STACK" | "IAB2_FEATURE" | "IAB2_SPL_PURPOSE" | "IAB2_SPL_FEATURE" | "MOB_DEVICE_PERMISSION" | "IAB2V2_PURPOSE" | "IAB2V2_STACK" | "IAB2V2_FEATURE" | "IAB2V2_SPL_PURPOSE" | "IAB2V2_SPL_FEATURE" | "IAB2V2_DATA_CATEGORY";
}

export interface DisplayGroupTree {
  attributes?: {
    [key: string]: Attribute;
  };
  /** Format: int32 */
  cookiepediaCategoryId?: number;
  displayGroup?: DisplayGroupEntity;
  /** Format: uuid */
  nodeId?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface DomainBrandingAttributesRequest {
  attributes?: PublicDomainBrandingAttribute[];
}

export interface DomainBrandingAttributesResponse {
  attributes?: {
    [key: string]: PublicDomainBrandingAttribute;
  };
  /** Format: uuid */
  id?: string;
  resourceName?: string;
}

export interface DomainCookieCategoryEntity {
  description?: string;
  /** Format: uuid */
  displayGroupId?: string;
  /** Format: uuid */
  domainId?: string;
  thirdParty?: boolean;
}

export interface DomainCookieCategoryRequest {
  customCategoryName?: string;
  description?: string;
  /** Format: uuid */
  domainId?: string;
  thirdParty?: boolean;
}

export interface DomainCookieSourceRequest {
  ResourceUrl?: string;
  /** Format: uuid */
  id?: string;
  resourceMatchType?: "URL" | "SYSTEM_PATTERN" | "CUSTOM_PATTERN";
  resourceOrigin?: "SCANNER" | "MANUAL";
  resourceType?: "MANUAL" | "PATTERN" | "SCRIPT" | "MAIN_FRAME";
  trackerType?: string;
}

export interface DomainGroupRequest {
  removeExisting?: boolean;
  urls?: string[];
}

export interface DomainScheduleRequest {
  /** Format: uuid */
  domainId: string;
  emailRecipient?: string;
  geoLocation: "northeurope" | "eastus";
  intervalType: "MONTH";
  /** Format: date-time */
  nextScanDate?: string;
  /** Format: int32 */
  timeInterval: number;
}

export interface DomainScriptDetailsPublic {
  autoBlockingEnabled?: boolean;
  cdnUrl?: string;
  distinctSrcUrl?: boolean;
  /** Format: uuid */
  geoRuleId?: string;
  geoRuleName?: string;
  id?: string;
  publishBy?: string;
  /** Format: date-time */
  publishDate?: string;
  publishStatus?: "DRAFT" | "PUBLISHED" | "PUBLISHING" | "FAILED" | "WAITING";
  publishVersion?: string;
  url?: string;
  webformIntegrationEnabled?: boolean;
}

export interface DownloadScriptFileInput {
  path: {
    /** Format: uuid */
    domainId: string;
  };
}

export interface EditCookiesInput {
  body: CookieUpdateRequest[];
}

export interface EntityActionResponse {
  action?: "ARCHIVE" | "SCHEDULE" | "SCHEDULE_CANCEL" | "EDIT" | "CREATE" | "DELETE";
  content?: unknown;
  /** Format: uuid */
  entityId?: string;
  entityType?: "SCAN" | "DOMAIN" | "COOKIE";
  message?: string;
  success?: boolean;
}

export interface EntityActionResponseCookieEntity {
  action?: "ARCHIVE" | "SCHEDULE" | "SCHEDULE_CANCEL" | "EDIT" | "CREATE" | "DELETE";
  content?: CookieEntity;
  /** Format: uuid */
  entityId?: string;
  entityType?: "SCAN" | "DOMAIN" | "COOKIE";
  message?: string;
  success?: boolean;
}

export interface ExposedScanWebsitePageResponse {
  content?: ExposedWebsiteDetails[];
  /** Format: int32 */
  numberOfElements?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface ExposedWebsiteDetails {
  consentPolicyName?: string;
  /** Format: uuid */
  domainId?: string;
  domainName?: string;
  externalOrgId?: string;
  /** Format: date-time */
  lastScannedDate?: string;
  /** Format: int32 */
  lastScannedTotalCookies?: number;
  /** Format: int32 */
  lastScannedTotalPages?: number;
  /** Format: int32 */
  maxPagesScanned?: number;
  orgName?: string;
  overPageLimit?: boolean;
  scanError?: string;
  /** Format: date-time */
  scheduledDateOfNextScan?: string;
  status?: string;
  /** Format: int32 */
  uniqueCookiesFound?: number;
}

export interface FormDataDto {
  fieldName?: string;
  formName?: string;
  label?: string;
  personalData?: boolean;
  title?: string;
  type?: string;
  value?: string;
}

export interface FormDataGroup {
  formDataFields?: FormDataDto[];
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: int64 */
  numberOfPagesFound?: number;
}

export interface GeoRule {
  consentModel?: string;
  default?: boolean;
  /** Format: uuid */
  geoRuleId?: string;
  geoRuleName?: string;
  global?: boolean;
}

export interface GeoRuleDetail {
  attributes?: {
    [key: string]: Attribute;
  };
  audienceLogicEnabled?: boolean;
  consentModel?: string;
  cookieCategories?: CookieCategory[];
  countries?: CountryResponse[];
  /** Format: date-time */
  createdDate?: string;
  default?: boolean;
  enableGoogleConsent?: boolean;
  /** Format: uuid */
  geoRuleId?: string;
  geoRuleName?: string;
  global?: boolean;
  regions?: RegionResponse[];
  showBanner?: boolean;
  states?: StateResponse[];
  /** Format: uuid */
  templateId?: string;
  templateName?: string;
}

export interface GeoRuleGroup {
  assignedMobileApps?: {
    [key: string]: string;
  };
  associatedDomains?: {
    [key: string]: string;
  };
  default?: boolean;
  defaultConsentModel?: string;
  description?: string;
  /** Format: uuid */
  geoRuleGroupId?: string;
  geoRuleGroupName?: string;
  geoRules?: GeoRule[];
  isOrgDefault?: boolean;
  isUniversalDefault?: boolean;
  orgDefaultEnabled?: boolean;
  /** Format: uuid */
  orgId?: string;
  orgName?: string;
  status?: "DRAFT" | "ACTIVATED" | "PUBLISHED" | "DISABLED";
  /** Format: int32 */
  version?: number;
}

export interface GeoRuleGroupAssignRequest {
  applicationIds?: string[];
  domainIds?: string[];
}

export interface GeoRuleGroupDetail {
  assignedMobileApps?: {
    [key: string]: string;
  };
  associatedDomains?: {
    [key: string]: string;
  };
  default?: boolean;
  defaultConsentModel?: string;
  description?: string;
  /** Format: uuid */
  geoRuleGroupId?: string;
  geoRuleGroupName?: string;
  geoRules?: GeoRuleDetail[];
  /** Format: uuid */
  orgId?: string;
  orgName?: string;
  status?: "DRAFT" | "ACTIVATED" | "PUBLISHED" | "DISABLED";
  /** Format: int64 */
  version?: number;
}

export interface GetBrandingAttributesForApplicationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetBrandingAttributesForDomainInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetCategorizedCookiesInput {
  body: CategorizedCookiesRequest;
}

export interface GetGeolocationRuleGroupInput {
  path: {
    /** Format: uuid */
    geoRuleGroupId: string;
  };
}

export interface GetListOfAddedOrRemovedCookiesInput {
  path: {
    /** Format: uuid */
    domainId: string;
    /** Format: uuid */
    scanId: string;
  };
  query?: {
    language?: string;
    countryCode?: string;
  };
}

export interface GetListOfApplicationsInput {
  query?: {
    searchStr?: string;
    /** @default name */
    sortBy?: "name" | "os";
    /** @default asc */
    direction?: "asc" | "desc";
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
}

export interface GetListOfCookiesByCriteriaInput {
  path: {
    language: string;
  };
  query?: {
    countryCode?: string;
    cookieName?: string;
    sortBy?: "cookieName" | "host" | "category";
    direction?: "asc" | "desc";
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
  body: CookieFilters;
}

export interface GetListOfGeolocationRuleGroupsInput {
  query?: {
    searchStr?: string;
    /** @default geoRuleGroupName */
    sortBy?: "geoRuleGroupName" | "status" | "version";
    /** @default asc */
    direction?: "asc" | "desc";
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
}

export interface GetListOfScansByDomainInput {
  path: {
    /** Format: uuid */
    domainId: string;
  };
  query?: {
    status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED";
    archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT";
    /** Format: date */
    startDate?: string;
    /** Format: date */
    endDate?: string;
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
}

export interface GetListOfTemplatesInput {
  query?: {
    searchStr?: string;
    /** @default templateName */
    sortBy?: "templateName" | "templateType" | "status" | "currentVersion";
    /** @default asc */
    direction?: "asc" | "desc";
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
}

export interface GetListOfWebsitesInput {
  query?: {
    searchStr?: string;
    externalOrgId?: string;
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
    sortBy?: "Url" | "PagesScanned" | "TotalCookieCount" | "LastScannedDate" | "ConsentPolicyName" | "ScheduledNextScanDate" | "MaxPagesScanned";
    direction?: "ASC" | "DESC";
  };
}

export interface GetScanResultSummaryInput {
  path: {
    /** Format: uuid */
    domainId: string;
    /** Format: uuid */
    scanId: string;
  };
  query?: {
    language?: string;
    countryCode?: string;
  };
}

export interface GetScanResultsInput {
  path: {
    /** Format: uuid */
    domainId: string;
    /** Format: uuid */
    scanId: string;
  };
  query: {
    language?: string;
    countryCode?: string;
    entityType: "COOKIE" | "TAG" | "PAGE" | "FORM" | "SERVICE" | "STORAGE";
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
  };
}

export type GetScanResultsItem = CookieInformationDetailed | Page | Tag | FormDataGroup | StorageEntries | ServiceProviderBasicDetails;

export interface GetScanStatusesInput {
  body: string[];
}

export interface GetScriptForApplicationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetScriptForDomainInput {
  path: {
    /** Format: uuid */
    domainId: string;
  };
  query?: {
    scriptType?: "production" | "test";
  };
}

export interface GetScriptForWebsiteInput {
  query: {
    scriptType?: "production" | "test";
    website: string;
  };
}

export interface GetTemplateDetailsInput {
  path: {
    /** Format: uuid */
    templateId: string;
  };
  query?: {
    language?: string;
  };
}

export interface IABSourceIllustrations {
  custom?: boolean;
  /** Format: uuid */
  displayGroupId?: string;
  /** Format: uuid */
  id?: string;
  illustration?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface Page {
  auditUrl?: string;
  /** Format: int64 */
  cookieCount?: number;
  errorMessage?: string;
  hasVideo?: boolean;
  /** Format: uuid */
  id?: string;
  isBehindLogin?: boolean;
  /** Format: double */
  isCookiePolicy?: number;
  isLoginForm?: boolean;
  /** Format: double */
  isPrivacyPolicy?: number;
  /** Format: int32 */
  scanOrder?: number;
  sourceUrl?: string;
}

export interface PageApplicationListPublic {
  content?: ApplicationListPublic[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageCookieResponse {
  content?: CookieResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageGeoRuleGroup {
  content?: GeoRuleGroup[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageScanInformationResponse {
  content?: ScanInformationResponse[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageTemplate {
  content?: Template[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface PublicApplicationBrandingAttribute {
  /** Format: uuid */
  id?: string;
  name?: "mob_aBannerTextColor" | "mob_aBannerCloseButtonTextColorDark" | "mob_testShowCFDLWarningMsg" | "mob_aBannerTextColorDark" | "mob_aPCSearchBarTextColorDark" | "mob_aBannerAcceptRejectTextColorDark" | "mob_aBannerMPButtonTextColor" | "mob_aBannerVendorListTextColor" | "mob_aBannerManagePrefTextColorDark" | "mob_aBannerShowImprintLink" | "mob_showCFDLWarningMsg" | "mob_aBannerPolicyLinkShow" | "mob_aPCToggleInactiveColor" | "mob_aPCSearchBarBGColorDark" | "mob_aPCLineBreakColorDark" | "mob_aPCButtonColor" | "mob_aPCLogoUrl" | "mob_aBannerLinkColorDark" | "mob_aBannerMPButtonColor" | "mob_aPCPolicyLinkQRCodeUrl" | "mob_aBannerBackgroundColor" | "mob_aBannerLinksTextColor" | "mob_aPCCloseButtonTextColorDark" | "mob_aPCShowLogo" | "mob_aPCBGColorDark" | "mob_aPCAcceptRejectTextColorDark" | "mob_aPCAlwaysActiveTextColorDark" | "mob_aPCSavePrefTextColorDark" | "mob_aPCPolicyLinkTextColor" | "mob_aBannerCloseButtonColorDark" | "mob_aPCPurposeListItemAlwaysActiveLabelColor" | "mob_aBannerContinueWithoutAcceptLinkColor" | "mob_aPCButtonTextColor" | "mob_aPCBackgroundColor" | "mob_aPCLinkColorDark" | "mob_aBannerVendorListLinkTextColorDark" | "mob_aBannerPolicyLinkUrl" | "mob_aBannerImprintLink" | "mob_aPCLinksTextColor" | "mob_aPCSavePrefColorDark" | "mob_aPCenterVendorListLinkTextColor" | "mob_aBannerAcceptRejectColorDark" | "mob_aPCPolicyLinkShow" | "mob_aPCTextColor" | "mob_aPCPurposeListItemTitleTextColorDark" | "mob_aBannerLogoShow" | "mob_aBannerBGColorDark" | "mob_aBannerButtonTextColor" | "mob_aBannerLogoUrl" | "mob_aBannerManagePrefColorDark" | "mob_aOverrideTemplateStyling" | "mob_aPCToggleTrackInActiveColorDark" | "mob_aBannerPolicyLinkQRCodeUrl" | "mob_aPCToggleActiveColor" | "mob_aPCenterVendorListLinkText" | "mob_aPCPolicyLinkText" | "mob_aBannerVendorListText" | "mob_aPCAcceptRejectColorDark" | "mob_aPCPolicyLinkUrl" | "mob_aBannerButtonColor" | "mob_aBannerImprintLinkURL" | "mob_aPCTextColorDark" | "mob_aBannerPolicyLinkTextColor" | "mob_aPCContinueWithoutAcceptLinkColor" | "ott_aPCMPButtonTextColor" | "ott_aBannerPolicyLinkQRCodeUrl" | "ott_aBannerMPButtonColor" | "ott_aPCMenuColor" | "ott_aBannerContinueWithoutAcceptLinkColor" | "ott_aPCPolicyLinkTextColor" | "ott_aPCButtonFocusColor" | "ott_aPCContinueWithoutAcceptLinkColor" | "ott_aBannerPolicyLinkShow" | "ott_aPCMenuTextColor" | "ott_aPCTextColor" | "ott_aBannerMPButtonTextColor" | "ott_aBannerPolicyLinkText" | "ott_aPCLinksTextColor" | "ott_aBannerButtonFocusTextColor" | "ott_aPCMenuActiveTextColor" | "ott_aPCButtonTextColor" | "ott_aPCPolicyLinkUrl" | "ott_aPCMPButtonColor" | "ott_aPCButtonBorderShow" | "ott_aPCPolicyLinkShow" | "ott_aPCButtonColor" | "ott_aPCMenuFocusColor" | "ott_aBannerButtonTextColor" | "ott_aPCBackgroundColor" | "ott_aBannerButtonColor" | "ott_aOverrideTemplateStyling" | "ott_aPCButtonFocusTextColor" | "ott_aBannerButtonFocusColor" | "ott_aPCPolicyLinkText" | "ott_aOverrideTemplateStylings" | "ott_aBannerPolicyLinkTextColor" | "ott_aBannerLinksTextColor" | "ott_aPCMenuFocusTextColor" | "ott_BannerButtonBorderShow" | "ott_aBannerTextColor" | "ott_aBannerPolicyLinkUrl" | "ott_aPCPolicyLinkQRCodeUrl" | "ott_aPCMenuActiveColor" | "ott_aBannerBackgroundColor" | "ott_aPCLogoUrl" | "ott_aBannerLogoUrl";
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID";
  value?: unknown;
}

export interface PublicDomainBrandingAttribute {
  /** Format: uuid */
  id?: string;
  name?: "dPCenterCookiePolicyLinkScreenReader" | "dPCenterButtonColor" | "dPCenterLegIntButtonColor" | "dPCenterBackgroundColor" | "dPCenterImprintLink" | "dPCenterShowImprintLink" | "dBannerCategoryStyle" | "dBannerImprintLink" | "dPCenterMenuColor" | "dBannerBackgroundColor" | "dBannerContinueWithoutAcceptLinkColor" | "dBannerCompanyLogoScreenReader" | "dBannerLogoFilePath" | "dPCenterFooterLogoFilePath" | "dBannerCategoryContainerColor" | "dBannerButtonTextColor" | "dBannerCookiePolicyURL" | "dBannerCookiePolicyLink" | "dBannerCompanyLogoFilePath" | "dBannerShowImprintLink" | "dCListBackgroundColor" | "dPCenterCookiePolicyLink" | "dBannerTextColor" | "dBannerSaveChoicesButtonColor" | "dBannerRequireExternalLinks" | "dBannerShowCookiePolicyLink" | "dBannerImprintLinkURL" | "dPCenterImprintLinkURL" | "dPCenterCookiePolicyURL" | "dCListGroupColor" | "dCListButtonColor" | "dCListTableHeaderColor" | "dCListTextColor" | "dPCenterContinueWithoutAcceptLinkColor" | "dBannerMPButtonTextColor" | "dCListTitleColor" | "dPCenterLogoScreenReader" | "dPCenterShowCookiePolicyLink" | "dBannerLineBreakColor" | "dPCenterLegIntButtonTextColor" | "dBannerExternalLinksLogoFilePath" | "dBannerCustomCSS" | "dBannerMPButtonColor" | "dBannerCategoryStyleColor" | "dPCenterLinksTextColor" | "dPCenterLogoFilePath" | "dCListCustomCSS" | "dCListButtonTextColor" | "dPCenterOverrideBranding" | "dBannerLinksTextColor" | "dOverrideTemplateStyling" | "dCListTableHeaderBackgroundColor" | "dPCenterMenuHighlightColor" | "dPCenterButtonTextColor" | "dPCenterCustomCSS" | "dBannerButtonColor" | "dPCenterTextColor" | "dBannerAnimation";
  type?: "STRING" | "LONG" | "BOOLEAN" | "UUID";
  value?: unknown;
}

export interface PublishApplicationSdkInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: PublishGeolocationRuleRequestApplicationPublic;
}

export interface PublishGeolocationRuleRequestApplicationPublic {
  langCodes?: string[];
  production?: boolean;
  /** @default HEADLESS */
  publishType?: "PUBLISHERS" | "HEADLESS" | "UNITY" | "ROKU" | "XAMARIN" | "SAMSUNGTV" | "LGTV" | "VIZIOTV" | "HBBTV" | "PANASONICTV" | "PS5" | "YOUVIEW";
  publishVersion?: string;
  regionRules?: PublishRegionRule[];
  requireReconsent?: boolean;
}

export interface PublishRegionRule {
  /** Format: uuid */
  ruleId?: string;
  ruleName?: string;
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
    scriptType?: "production" | "test";
    website: string;
  };
  body?: ScriptPublishRequest;
}

export interface RecategorizeCookiesInput {
  path: {
    /** Format: uuid */
    scanId: string;
  };
}

export interface RegionResponse {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface ScanApplicationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body?: {
    /** Format: binary */
    file: Blob;
  };
}

export interface ScanDeltaDetails {
  addedCookies?: CookieInformation[];
  removedCookies?: CookieInformation[];
  scanDeltaMetadata?: ScanDeltaMetadata;
}

export interface ScanDeltaMetadata {
  /** Format: uuid */
  id?: string;
  /** Format: uuid */
  sourceScanId?: string;
  /** Format: date-time */
  targetScanDate?: string;
  targetScanDeleted?: boolean;
  /** Format: uuid */
  targetScanId?: string;
}

export interface ScanInformationResponse {
  archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT";
  cookieNotice?: boolean;
  /** Format: int32 */
  cookiesFound?: number;
  /** Format: date-time */
  crawlEndDt?: string;
  /** Format: date-time */
  crawlStartDt?: string;
  /** Format: uuid */
  domainId?: string;
  errorDescription?: string;
  geoLocation?: string;
  limitScanToSitemap?: boolean;
  /** Format: int32 */
  pagesScanned?: number;
  /** Format: int32 */
  retryCount?: number;
  /** Format: uuid */
  scanId?: string;
  /** Format: int32 */
  scanPageLimit?: number;
  scanType?: "UI_SCAN" | "SCHEDULE_SCAN";
  /** Format: int32 */
  sequence?: number;
  startingUrl?: string;
  status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED";
  /** Format: int32 */
  totalPagesFound?: number;
  usedQueryParameters?: string;
}

export interface ScanResultEntityPageResponse {
  content?: (CookieInformationDetailed | Page | Tag | FormDataGroup | StorageEntries | ServiceProviderBasicDetails)[];
  /** Format: uuid */
  domainId?: string;
  /** Format: int32 */
  numberOfElements?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  /** Format: uuid */
  scanId?: string;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface ScanResultSummary {
  /** Format: int32 */
  numCookies?: number;
  numCookiesByCategory?: {
    [key: string]: number;
  };
  /** Format: int32 */
  numTags?: number;
  scannedPageUrls?: string[];
}

export interface ScanStatusResponse {
  message?: string;
  /** Format: uuid */
  scanId?: string;
  status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED";
}

export interface ScanWebsiteRequest {
  captureDelayedCookies?: boolean;
  /** Format: int32 */
  delayTimeInSeconds?: number;
  domain?: string;
  geoLocation?: string;
  googleLoginState?: boolean;
  includedQueryParams?: string;
  independentPaths?: boolean;
  limitScanToSitemap?: boolean;
  /** Format: int32 */
  numberOfPages: number;
  siteMapsUris?: string;
  targetPageInputs?: TargetPagesScanEntity[];
}

export interface ScanWebsitesInput {
  query?: {
    externalOrgId?: string;
  };
  body: ScanWebsiteRequest[];
}

export interface ScheduleWebsiteScansInput {
  body: DomainScheduleRequest[];
}

export interface ScriptPublishRequest {
  autoblockEnabled?: boolean;
  enableCommonTrackers?: boolean;
  languageDetectionEnabled?: boolean;
  languageDetectionHtml?: boolean;
  languageDetectionVisitor?: boolean;
  languages?: string[];
  publishIndividualLanguages?: boolean;
  requireReconsent?: boolean;
  suppressBannerEnabled?: boolean;
  suppressPCEnabled?: boolean;
}

export interface ServiceProviderBasicDetails {
  added?: boolean;
  category?: string;
  changeSincePreviousScan?: string;
  description?: string;
  location?: string;
  privacyPolicy?: string;
  removed?: boolean;
  serviceName?: string;
  vendor?: string;
}

export interface ServiceResponse {
  consentPolicyId?: string;
  /** Format: uuid */
  domainId?: string;
  message?: string;
  ok?: boolean;
  rescan?: boolean;
  /** Format: uuid */
  scanId?: string;
  /** Format: int32 */
  scanType?: number;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface StateResponse {
  code?: string;
  countryCode?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface StorageEntries {
  host?: string;
  key?: string;
  /** Format: int32 */
  type?: number;
  value?: string;
}

export interface Tag {
  added?: boolean;
  /** Format: int32 */
  age?: number;
  changeSincePreviousScan?: string;
  children?: string;
  /** Format: date-time */
  createdDate?: string;
  firstParty?: boolean;
  host?: string;
  /** Format: uuid */
  id?: string;
  params?: string;
  parent?: string;
  removed?: boolean;
  src?: string;
  /** Format: int32 */
  status?: number;
  tagType?: string;
}

export interface TargetPagesScanEntity {
  pageListName?: string;
  pageUrls?: string;
  targetType?: "IncludeOnly" | "Exclude" | "Target";
  urlType?: "Page" | "Path" | "Subdomain";
}

export interface Template {
  /** Format: int32 */
  currentVersion?: number;
  /** Format: uuid */
  id?: string;
  isDefault?: boolean;
  isOrgDefault?: boolean;
  isUniversalDefault?: boolean;
  languages?: string[];
  orgDefaultEnabled?: boolean;
  orgId?: string;
  orgName?: string;
  status?: "DRAFTED" | "ACTIVATED";
  templateName?: string;
  templateType?: "GDPR" | "IAB" | "CCPA" | "IAB2" | "GENERIC" | "LGPD" | "GENERIC_PROMPT" | "CPRA" | "CDPA" | "USNATIONAL" | "COLORADO" | "CTDPA" | "UCPA" | "QUEBEC" | "IABC" | "IAB2V2" | "OCPA" | "MODPA" | "VCDPA" | "UKGDPR" | "CUSTOM";
}

export interface TemplateDetail {
  bannerAttributes?: {
    [key: string]: BrandingAttribute;
  };
  clistattributes?: {
    [key: string]: BrandingAttribute;
  };
  pcAdvancedConfig?: DisplayGroupTree;
  pcAttributes?: {
    [key: string]: BrandingAttribute;
  };
  template?: Template;
}

export interface UpdateBrandingAttributesForApplicationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: ApplicationBrandingAttributesRequest;
}

export interface UpdateBrandingAttributesForDomainInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: DomainBrandingAttributesRequest;
}

export interface paths {
  "/api/cmp/v1/application": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Application */
    post: operations["createApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/application/{id}/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Scan Application */
    put: operations["scanApplication"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Applications */
    get: operations["getListOfApplications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/applications/{id}/branding-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Branding Attributes for Application */
    get: operations["getBrandingAttributesForApplication"];
    /** Update Branding Attributes for Application */
    put: operations["updateBrandingAttributesForApplication"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/applications/{id}/publish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Publish Application SDK */
    put: operations["publishApplicationSdk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/applications/{id}/script-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Script for Application */
    get: operations["getScriptForApplication"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/cookies/categorized": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Categorized Cookies */
    post: operations["getCategorizedCookies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/domains/publish": {
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
  "/api/cmp/v1/domains/scripts": {
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
  "/api/cmp/v1/domains/{domainId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Domain */
    delete: operations["deleteDomain"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/domains/{domainId}/domaingroup": {
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
  "/api/cmp/v1/domains/{domainId}/script-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Script for Domain */
    get: operations["getScriptForDomain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/domains/{domainId}/scripts": {
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
  "/api/cmp/v1/domains/{id}/branding-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Branding Attributes for Domain */
    get: operations["getBrandingAttributesForDomain"];
    /** Update Branding Attributes for Domain */
    put: operations["updateBrandingAttributesForDomain"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/georulegroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Geolocation Rule Groups */
    get: operations["getListOfGeolocationRuleGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/georulegroups/{geoRuleGroupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Geolocation Rule Group */
    get: operations["getGeolocationRuleGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/georulegroups/{geoRuleGroupId}/assign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Assign Geolocation Rule Group */
    put: operations["assignGeolocationRuleGroup"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Templates */
    get: operations["getListOfTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/templates/{templateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Template Details */
    get: operations["getTemplateDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Websites */
    get: operations["getListOfWebsites"];
    put?: never;
    /** Scan Websites */
    post: operations["scanWebsites"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive Scans */
    post: operations["archiveScans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/cookies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Edit Cookies */
    put: operations["editCookies"];
    /** Add Cookies */
    post: operations["addCookies"];
    /** Delete Cookies */
    delete: operations["deleteCookies"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/schedule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Schedule Website Scans */
    post: operations["scheduleWebsiteScans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/schedule/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel Scheduled Website Scans */
    post: operations["cancelScheduledWebsiteScans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/{domainId}/scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Scans by Domain */
    get: operations["getListOfScansByDomain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Added or Removed Cookies */
    get: operations["getListOfAddedOrRemovedCookies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scan Results */
    get: operations["getScanResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Scan Result Summary */
    get: operations["getScanResultSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/languages/{language}/cookies/filter": {
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
  "/api/cmp/v1/webscans/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Scan Statuses */
    post: operations["getScanStatuses"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/{scanId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Cancel Scan */
    put: operations["cancelScan"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cmp/v1/webscans/{scanId}/recategorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Recategorize Cookies */
    put: operations["recategorizeCookies"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApplicationRequestPublic;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationEntityPublic;
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
  scanApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: Blob;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationScanResponsePublic;
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
  getListOfApplications: {
    parameters: {
      query?: {
        searchStr?: string;
        sortBy?: "name" | "os";
        direction?: "asc" | "desc";
        page?: number;
        size?: number;
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
          "application/json": PageApplicationListPublic;
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
  getBrandingAttributesForApplication: {
    parameters: {
      query?: never;
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
          "application/json": ApplicationBrandingAttributesResponse;
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
  updateBrandingAttributesForApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApplicationBrandingAttributesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": BrandingAttributesUpdateResponse;
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
  publishApplicationSdk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PublishGeolocationRuleRequestApplicationPublic;
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
  getScriptForApplication: {
    parameters: {
      query?: never;
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
          "application/json": ApplicationScriptDetailsPublic;
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
  getCategorizedCookies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CategorizedCookiesRequest;
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
  publishScriptToWebsite: {
    parameters: {
      query: {
        scriptType?: "production" | "test";
        website: string;
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
        scriptType?: "production" | "test";
        website: string;
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
          "application/json": string;
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
  deleteDomain: {
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
      204: {
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
  createOrUpdateDomainGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        domainId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DomainGroupRequest;
      };
    };
    responses: {
      201: {
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
  getScriptForDomain: {
    parameters: {
      query?: {
        scriptType?: "production" | "test";
      };
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
          "application/json": DomainScriptDetailsPublic;
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
          "application/zip": Blob;
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
  getBrandingAttributesForDomain: {
    parameters: {
      query?: never;
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
          "application/json": DomainBrandingAttributesResponse;
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
  updateBrandingAttributesForDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DomainBrandingAttributesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": BrandingAttributesUpdateResponse;
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
  getListOfGeolocationRuleGroups: {
    parameters: {
      query?: {
        searchStr?: string;
        sortBy?: "geoRuleGroupName" | "status" | "version";
        direction?: "asc" | "desc";
        page?: number;
        size?: number;
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
          "application/json": PageGeoRuleGroup;
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
  getGeolocationRuleGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        geoRuleGroupId: string;
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
          "application/json": GeoRuleGroupDetail;
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
  assignGeolocationRuleGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        geoRuleGroupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GeoRuleGroupAssignRequest;
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
  getListOfTemplates: {
    parameters: {
      query?: {
        searchStr?: string;
        sortBy?: "templateName" | "templateType" | "status" | "currentVersion";
        direction?: "asc" | "desc";
        page?: number;
        size?: number;
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
          "application/json": PageTemplate;
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
  getTemplateDetails: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        templateId: string;
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
          "application/json": TemplateDetail;
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
        searchStr?: string;
        externalOrgId?: string;
        page?: number;
        size?: number;
        sortBy?: "Url" | "PagesScanned" | "TotalCookieCount" | "LastScannedDate" | "ConsentPolicyName" | "ScheduledNextScanDate" | "MaxPagesScanned";
        direction?: "ASC" | "DESC";
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
          "application/json": ExposedScanWebsitePageResponse;
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
  scanWebsites: {
    parameters: {
      query?: {
        externalOrgId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScanWebsiteRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ServiceResponse[];
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
  archiveScans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponse[];
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
  editCookies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CookieUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponse[];
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
  addCookies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CookieCreationRequest[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponseCookieEntity[];
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
  deleteCookies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BulkCookieDeletionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponse[];
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
  scheduleWebsiteScans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DomainScheduleRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponse[];
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
  cancelScheduledWebsiteScans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityActionResponse[];
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
  getListOfScansByDomain: {
    parameters: {
      query?: {
        status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED";
        archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT";
        startDate?: string;
        endDate?: string;
        page?: number;
        size?: number;
      };
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
          "application/json": PageScanInformationResponse;
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
  getListOfAddedOrRemovedCookies: {
    parameters: {
      query?: {
        language?: string;
        countryCode?: string;
      };
      header?: never;
      path: {
        domainId: string;
        scanId: string;
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
          "application/json": ScanDeltaDetails;
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
  getScanResults: {
    parameters: {
      query: {
        language?: string;
        countryCode?: string;
        entityType: "COOKIE" | "TAG" | "PAGE" | "FORM" | "SERVICE" | "STORAGE";
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        domainId: string;
        scanId: string;
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
          "application/json": ScanResultEntityPageResponse;
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
  getScanResultSummary: {
    parameters: {
      query?: {
        language?: string;
        countryCode?: string;
      };
      header?: never;
      path: {
        domainId: string;
        scanId: string;
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
          "*/*": ScanResultSummary;
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
        countryCode?: string;
        cookieName?: string;
        sortBy?: "cookieName" | "host" | "category";
        direction?: "asc" | "desc";
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CookieFilters;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageCookieResponse;
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
  getScanStatuses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanStatusResponse[];
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
  cancelScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
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
  recategorizeCookies: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
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
}
