// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { cookieConsent } from "./index.js";
import type {
  ApplicationBrandingAttributesRequest,
  ApplicationBrandingAttributesResponse,
  ApplicationEntity,
  ApplicationListItemPage,
  ApplicationRequest,
  ApplicationScanResponse,
  ApplicationScriptDetails,
  BrandingAttributesUpdateResponse,
  BulkCookieDeletionRequest,
  CategorizedCookiesRequest,
  CookieCreationRequest,
  CookieEntityActionResponse,
  CookieFilters,
  CookiepediaContributions,
  CookieResponsePage,
  CookieUpdateRequest,
  DomainBrandingAttributesRequest,
  DomainBrandingAttributesResponse,
  DomainGroupRequest,
  DomainScheduleRequest,
  DomainScriptDetails,
  EntityActionResponse,
  GeoRuleGroupAssignRequest,
  GeoRuleGroupDetail,
  GeoRuleGroupPage,
  PublishGeolocationRuleRequest,
  PublishScript,
  ScanDeltaDetails,
  ScanInformationResponsePage,
  ScanResultEntityPageResponse,
  ScanResultSummary,
  ScanStatusResponse,
  ScanWebsiteRequest,
  ScriptPublishRequest,
  ServiceResponse,
  TemplateDetail,
  TemplatePage,
  WebsitePage,
} from "./schema.js";

/** The requests of OneTrust's "Consent & Preferences - Cookie Consent" by path, for `pathClient`. */
export const cookieConsentPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(cookieConsent);

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
    get: operations["listApplications"];
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
    post: operations["upsertDomainGroup"];
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
    get: operations["listGeolocationRuleGroups"];
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
    get: operations["listTemplates"];
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
    get: operations["listWebsites"];
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
    get: operations["listScansByDomain"];
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
    get: operations["listAddedOrRemovedCookies"];
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
    get: operations["listScanResults"];
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
    post: operations["searchCookies"];
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
        "application/json": ApplicationRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationEntity;
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
          /** At most 524288000 bytes. */
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
          "application/json": ApplicationScanResponse;
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
  listApplications: {
    parameters: {
      query?: {
        searchStr?: string | undefined;
        sortBy?: "name" | "os" | (string & {}) | undefined;
        direction?: "asc" | "desc" | (string & {}) | undefined;
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
          "application/json": ApplicationListItemPage;
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
        "application/json": PublishGeolocationRuleRequest;
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
          "application/json": ApplicationScriptDetails;
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
  publishScriptToWebsite: {
    parameters: {
      query: {
        scriptType?: "production" | "test" | (string & {}) | undefined;
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
        scriptType?: "production" | "test" | (string & {}) | undefined;
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
  upsertDomainGroup: {
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
        scriptType?: "production" | "test" | (string & {}) | undefined;
      } | undefined;
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
          "application/json": DomainScriptDetails;
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
  listGeolocationRuleGroups: {
    parameters: {
      query?: {
        searchStr?: string | undefined;
        sortBy?: "geoRuleGroupName" | "status" | "version" | (string & {}) | undefined;
        direction?: "asc" | "desc" | (string & {}) | undefined;
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
          "application/json": GeoRuleGroupPage;
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
  listTemplates: {
    parameters: {
      query?: {
        searchStr?: string | undefined;
        sortBy?: "templateName" | "templateType" | "status" | "currentVersion" | (string & {}) | undefined;
        direction?: "asc" | "desc" | (string & {}) | undefined;
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
          "application/json": TemplatePage;
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
        language?: string | undefined;
      } | undefined;
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
  listWebsites: {
    parameters: {
      query?: {
        searchStr?: string | undefined;
        externalOrgId?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sortBy?: "Url" | "PagesScanned" | "TotalCookieCount" | "LastScannedDate" | "ConsentPolicyName" | "ScheduledNextScanDate" | "MaxPagesScanned" | (string & {}) | undefined;
        direction?: "ASC" | "DESC" | (string & {}) | undefined;
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
  scanWebsites: {
    parameters: {
      query?: {
        externalOrgId?: string | undefined;
      } | undefined;
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
          "application/json": CookieEntityActionResponse[];
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
  listScansByDomain: {
    parameters: {
      query?: {
        status?: "QUEUED" | "PENDING" | "INPROGRESS" | "MIGRATION_STARTED" | "MIGRATION_COMPLETED" | "CATEGORIZATION_STARTED" | "CATEGORIZATION_FAILED" | "COMPLETED" | "ERROR" | "CANCELLED" | "SCANNING" | "DATA_MOVE" | "RETRY_BY_AUTO_CORRECT" | "MS_IOS_SCAN_SUCCESS" | "MS_IOS_SCAN_FAILED" | "MS_EXPORT_XLS_STARTED" | "MS_EXPORT_PDF_STARTED" | (string & {}) | undefined;
        archiveStatus?: "NONE" | "PENDING_UI" | "PENDING_SCHEDULED" | "ARCHIVE_STARTED" | "ARCHIVE_COMPLETED" | "ARCHIVE_QUEUED" | "ERROR" | "NO_DATA_TO_EXPORT" | (string & {}) | undefined;
        startDate?: string | undefined;
        endDate?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
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
          "application/json": ScanInformationResponsePage;
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
  listAddedOrRemovedCookies: {
    parameters: {
      query?: {
        language?: string | undefined;
        countryCode?: string | undefined;
      } | undefined;
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
  listScanResults: {
    parameters: {
      query: {
        language?: string | undefined;
        countryCode?: string | undefined;
        entityType: "COOKIE" | "TAG" | "PAGE" | "FORM" | "SERVICE" | "STORAGE" | (string & {});
        page?: number | undefined;
        size?: number | undefined;
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
        language?: string | undefined;
        countryCode?: string | undefined;
      } | undefined;
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
  searchCookies: {
    parameters: {
      query?: {
        countryCode?: string | undefined;
        cookieName?: string | undefined;
        sortBy?: "cookieName" | "host" | "category" | (string & {}) | undefined;
        direction?: "asc" | "desc" | (string & {}) | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
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
          "application/json": CookieResponsePage;
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
