// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import type { DownloadOperation, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddCookiesInput,
  ApplicationBrandingAttributesResponse,
  ApplicationEntity,
  ApplicationListItem,
  ApplicationListItemPage,
  ApplicationScanResponse,
  ApplicationScriptDetails,
  ArchiveScansInput,
  AssignGeolocationRuleGroupInput,
  BrandingAttributesUpdateResponse,
  CancelScanInput,
  CancelScheduledWebsiteScansInput,
  CookieEntityActionResponse,
  CookiepediaContributions,
  CookieResponse,
  CookieResponsePage,
  CreateApplicationInput,
  DeleteCookiesInput,
  DeleteDomainInput,
  DomainBrandingAttributesResponse,
  DomainScriptDetails,
  DownloadScriptFileInput,
  EditCookiesInput,
  EntityActionResponse,
  GeoRuleGroup,
  GeoRuleGroupDetail,
  GeoRuleGroupPage,
  GetBrandingAttributesForApplicationInput,
  GetBrandingAttributesForDomainInput,
  GetCategorizedCookiesInput,
  GetGeolocationRuleGroupInput,
  GetScanResultSummaryInput,
  GetScanStatusesInput,
  GetScriptForApplicationInput,
  GetScriptForDomainInput,
  GetScriptForWebsiteInput,
  GetTemplateDetailsInput,
  ListAddedOrRemovedCookiesInput,
  ListApplicationsInput,
  ListGeolocationRuleGroupsInput,
  ListScanResultsInput,
  ListScanResultsItem,
  ListScansByDomainInput,
  ListTemplatesInput,
  ListWebsitesInput,
  PublishApplicationSdkInput,
  PublishScript,
  PublishScriptToWebsiteInput,
  RecategorizeCookiesInput,
  ScanApplicationInput,
  ScanDeltaDetails,
  ScanInformationResponse,
  ScanInformationResponsePage,
  ScanResultEntityPageResponse,
  ScanResultSummary,
  ScanStatusResponse,
  ScanWebsitesInput,
  ScheduleWebsiteScansInput,
  SearchCookiesInput,
  ServiceResponse,
  Template,
  TemplateDetail,
  TemplatePage,
  UpdateBrandingAttributesForApplicationInput,
  UpdateBrandingAttributesForDomainInput,
  UpsertDomainGroupInput,
  WebsiteDetails,
  WebsitePage,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cookie Consent". */
export interface CookieConsent {
  /**
   * Add Cookies
   *
   * `POST /api/cmp/v1/webscans/cookies`, scope `COOKIE`
   *
   * Returns a list of `CookieEntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkaddcookies
   */
  readonly addCookies: Operation<[input: AddCookiesInput], CookieEntityActionResponse[]>;

  /**
   * Archive Scans
   *
   * `POST /api/cmp/v1/webscans/archive`, scope `COOKIE`
   *
   * Returns a list of `EntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/archivescans
   */
  readonly archiveScans: Operation<[input: ArchiveScansInput], EntityActionResponse[]>;

  /**
   * Assign Geolocation Rule Group
   *
   * `PUT /api/cmp/v1/georulegroups/{geoRuleGroupId}/assign`, scope `COOKIE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/assignentitiestogeorulegroup
   */
  readonly assignGeolocationRuleGroup: Operation<[input: AssignGeolocationRuleGroupInput], void>;

  /**
   * Cancel Scan
   *
   * `PUT /api/cmp/v1/webscans/{scanId}/cancel`, scope `COOKIE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/cancelscan
   */
  readonly cancelScan: Operation<[input: CancelScanInput], void>;

  /**
   * Cancel Scheduled Website Scans
   *
   * `POST /api/cmp/v1/webscans/domains/schedule/cancel`, scope `COOKIE`
   *
   * Returns a list of `EntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkcanceldomainschedule
   */
  readonly cancelScheduledWebsiteScans: Operation<[input: CancelScheduledWebsiteScansInput], EntityActionResponse[]>;

  /**
   * Create Application
   *
   * `POST /api/cmp/v1/application`, scope `COOKIE`
   *
   * Returns `ApplicationEntity`. Not safe to repeat: it may take effect twice. {@link scanApplication} scans it, and {@link publishApplicationSdk} publishes it.
   * @see https://developer.onetrust.com/onetrust/reference/createapplication
   */
  readonly createApplication: Operation<[input: CreateApplicationInput], ApplicationEntity>;

  /**
   * Delete Cookies
   *
   * `DELETE /api/cmp/v1/webscans/cookies`, scope `COOKIE`
   *
   * Returns a list of `EntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkdeletecookies
   */
  readonly deleteCookies: Operation<[input: DeleteCookiesInput], EntityActionResponse[]>;

  /**
   * Delete Domain
   *
   * `DELETE /api/cmp/v1/domains/{domainId}`, scope `COOKIE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletedomain
   */
  readonly deleteDomain: Operation<[input: DeleteDomainInput], void>;

  /**
   * Download Script File
   *
   * `GET /api/cmp/v1/domains/{domainId}/scripts`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns a file. The website must be published: {@link publishScriptToWebsite}.
   * @see https://developer.onetrust.com/onetrust/reference/downloadscriptfile
   */
  readonly downloadScriptFile: DownloadOperation<[input: DownloadScriptFileInput], Blob>;

  /**
   * Edit Cookies
   *
   * `PUT /api/cmp/v1/webscans/cookies`, scope `COOKIE`
   *
   * Returns a list of `EntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkeditcookies
   */
  readonly editCookies: Operation<[input: EditCookiesInput], EntityActionResponse[]>;

  /**
   * Get Branding Attributes for Application
   *
   * `GET /api/cmp/v1/applications/{id}/branding-attributes`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `ApplicationBrandingAttributesResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getapplicationbrandingattributelist
   */
  readonly getBrandingAttributesForApplication: Operation<
    [input: GetBrandingAttributesForApplicationInput],
    ApplicationBrandingAttributesResponse
  >;

  /**
   * Get Branding Attributes for Domain
   *
   * `GET /api/cmp/v1/domains/{id}/branding-attributes`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `DomainBrandingAttributesResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getbrandingattributelist
   */
  readonly getBrandingAttributesForDomain: Operation<
    [input: GetBrandingAttributesForDomainInput],
    DomainBrandingAttributesResponse
  >;

  /**
   * Get Categorized Cookies
   *
   * `POST /api/cmp/v1/cookies/categorized`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns a list of `CookiepediaContributions`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcategorizedcookies
   */
  readonly getCategorizedCookies: Operation<[input: GetCategorizedCookiesInput], CookiepediaContributions[]>;

  /**
   * Get Geolocation Rule Group
   *
   * `GET /api/cmp/v1/georulegroups/{geoRuleGroupId}`, scope `COOKIE_READ`
   *
   * Returns `GeoRuleGroupDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/getgeorulegroupdetails
   */
  readonly getGeolocationRuleGroup: Operation<[input: GetGeolocationRuleGroupInput], GeoRuleGroupDetail>;

  /**
   * Get Scan Result Summary
   *
   * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `ScanResultSummary`.
   * @see https://developer.onetrust.com/onetrust/reference/getscanresultsummary
   */
  readonly getScanResultSummary: Operation<[input: GetScanResultSummaryInput], ScanResultSummary>;

  /**
   * Get Scan Statuses
   *
   * `POST /api/cmp/v1/webscans/status`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns a list of `ScanStatusResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/checkscansstatus
   */
  readonly getScanStatuses: Operation<[input: GetScanStatusesInput], ScanStatusResponse[]>;

  /**
   * Get Script for Application
   *
   * `GET /api/cmp/v1/applications/{id}/script-details`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `ApplicationScriptDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getappscriptdetails
   */
  readonly getScriptForApplication: Operation<[input: GetScriptForApplicationInput], ApplicationScriptDetails>;

  /**
   * Get Script for Domain
   *
   * `GET /api/cmp/v1/domains/{domainId}/script-details`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `DomainScriptDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getscriptdetails
   */
  readonly getScriptForDomain: Operation<[input: GetScriptForDomainInput], DomainScriptDetails>;

  /**
   * Get Script for Website
   *
   * `GET /api/cmp/v1/domains/scripts`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns a text.
   * @see https://developer.onetrust.com/onetrust/reference/getscriptforwebsite
   */
  readonly getScriptForWebsite: Operation<[input: GetScriptForWebsiteInput], string>;

  /**
   * Get Template Details
   *
   * `GET /api/cmp/v1/templates/{templateId}`, scope `COOKIE_READ`
   *
   * Returns `TemplateDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/gettemplatedetails
   */
  readonly getTemplateDetails: Operation<[input: GetTemplateDetailsInput], TemplateDetail>;

  /**
   * Get List of Added or Removed Cookies
   *
   * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `ScanDeltaDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getscandeltadetails
   */
  readonly listAddedOrRemovedCookies: Operation<[input: ListAddedOrRemovedCookiesInput], ScanDeltaDetails>;

  /**
   * Get List of Applications
   *
   * `GET /api/cmp/v1/applications`, scope `COOKIE_READ`
   *
   * Paged list of `ApplicationListItem`.
   * @see https://developer.onetrust.com/onetrust/reference/getapplications
   */
  readonly listApplications: PagedOperation<
    [input?: ListApplicationsInput],
    ApplicationListItemPage,
    ApplicationListItem
  >;

  /**
   * Get List of Geolocation Rule Groups
   *
   * `GET /api/cmp/v1/georulegroups`, scope `COOKIE_READ`
   *
   * Paged list of `GeoRuleGroup`.
   * @see https://developer.onetrust.com/onetrust/reference/getgeorulegroups
   */
  readonly listGeolocationRuleGroups: PagedOperation<
    [input?: ListGeolocationRuleGroupsInput],
    GeoRuleGroupPage,
    GeoRuleGroup
  >;

  /**
   * Get Scan Results
   *
   * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults`, scope `COOKIE` or `COOKIE_READ`
   *
   * Paged list of `ListScanResultsItem`.
   * @see https://developer.onetrust.com/onetrust/reference/getdetailedscanresultinformation
   */
  readonly listScanResults: PagedOperation<
    [input: ListScanResultsInput],
    ScanResultEntityPageResponse,
    ListScanResultsItem
  >;

  /**
   * Get List of Scans by Domain
   *
   * `GET /api/cmp/v1/webscans/domains/{domainId}/scans`, scope `COOKIE` or `COOKIE_READ`
   *
   * Paged list of `ScanInformationResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getdomainscans
   */
  readonly listScansByDomain: PagedOperation<
    [input: ListScansByDomainInput],
    ScanInformationResponsePage,
    ScanInformationResponse
  >;

  /**
   * Get List of Templates
   *
   * `GET /api/cmp/v1/templates`, scope `COOKIE_READ`
   *
   * Paged list of `Template`.
   * @see https://developer.onetrust.com/onetrust/reference/gettemplates
   */
  readonly listTemplates: PagedOperation<[input?: ListTemplatesInput], TemplatePage, Template>;

  /**
   * Get List of Websites
   *
   * `GET /api/cmp/v1/webscans`, scope `COOKIE` or `COOKIE_READ`
   *
   * Paged list of `WebsiteDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getdomainsscannedbysort
   */
  readonly listWebsites: PagedOperation<[input?: ListWebsitesInput], WebsitePage, WebsiteDetails>;

  /**
   * Publish Application SDK
   *
   * `PUT /api/cmp/v1/applications/{id}/publish`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/publishappscript
   */
  readonly publishApplicationSdk: Operation<[input: PublishApplicationSdkInput], void>;

  /**
   * Publish Script to Website
   *
   * `PUT /api/cmp/v1/domains/publish`, scope `COOKIE` or `COOKIE_READ`
   *
   * Returns `PublishScript`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/publishscripttosite
   */
  readonly publishScriptToWebsite: Operation<[input: PublishScriptToWebsiteInput], PublishScript>;

  /**
   * Recategorize Cookies
   *
   * `PUT /api/cmp/v1/webscans/{scanId}/recategorize`, scope `COOKIE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/recategorizecookiesbyscan
   */
  readonly recategorizeCookies: Operation<[input: RecategorizeCookiesInput], void>;

  /**
   * Scan Application
   *
   * `PUT /api/cmp/v1/application/{id}/scan`, scope `COOKIE`
   *
   * Returns `ApplicationScanResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/scanapplication
   */
  readonly scanApplication: Operation<[input: ScanApplicationInput], ApplicationScanResponse>;

  /**
   * Scan Websites
   *
   * `POST /api/cmp/v1/webscans`, scope `COOKIE`
   *
   * Returns a list of `ServiceResponse`. Not safe to repeat: it may take effect twice. {@link getScanStatuses} tells how far the scans are.
   * @see https://developer.onetrust.com/onetrust/reference/addscans
   */
  readonly scanWebsites: Operation<[input: ScanWebsitesInput], ServiceResponse[]>;

  /**
   * Schedule Website Scans
   *
   * `POST /api/cmp/v1/webscans/domains/schedule`, scope `COOKIE`
   *
   * Returns a list of `EntityActionResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/schedulescans
   */
  readonly scheduleWebsiteScans: Operation<[input: ScheduleWebsiteScansInput], EntityActionResponse[]>;

  /**
   * Get List of Cookies by Criteria
   *
   * `POST /api/cmp/v1/webscans/languages/{language}/cookies/filter`, scope `COOKIE` or `COOKIE_READ`
   *
   * Paged list of `CookieResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getcookiesbyfilter
   */
  readonly searchCookies: PagedOperation<[input: SearchCookiesInput], CookieResponsePage, CookieResponse>;

  /**
   * Update Branding Attributes for Application
   *
   * `PUT /api/cmp/v1/applications/{id}/branding-attributes`, scope `COOKIE`
   *
   * Returns `BrandingAttributesUpdateResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateapplicationbrandingattributesforpublicapi
   */
  readonly updateBrandingAttributesForApplication: Operation<
    [input: UpdateBrandingAttributesForApplicationInput],
    BrandingAttributesUpdateResponse
  >;

  /**
   * Update Branding Attributes for Domain
   *
   * `PUT /api/cmp/v1/domains/{id}/branding-attributes`, scope `COOKIE`
   *
   * Returns `BrandingAttributesUpdateResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updatebrandingattributesforpublicapi
   */
  readonly updateBrandingAttributesForDomain: Operation<
    [input: UpdateBrandingAttributesForDomainInput],
    BrandingAttributesUpdateResponse
  >;

  /**
   * Create or Update Domain Group
   *
   * `POST /api/cmp/v1/domains/{domainId}/domaingroup`, scope `COOKIE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createdomaingroup
   */
  readonly upsertDomainGroup: Operation<[input: UpsertDomainGroupInput], void>;
}
