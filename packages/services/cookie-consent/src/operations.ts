// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { CookieConsent } from "./interface.js";

const numberedPages: OperationGroup = { package: "cookie-consent", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "cookie-consent", host: "tenant" };

/**
 * Add Cookies
 *
 * `POST /api/cmp/v1/webscans/cookies`
 */
export const addCookies: UnboundOperation<CookieConsent["addCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addCookies",
  path: "/api/cmp/v1/webscans/cookies",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Archive Scans
 *
 * `POST /api/cmp/v1/webscans/archive`
 */
export const archiveScans: UnboundOperation<CookieConsent["archiveScans"]> = /* @__PURE__ */ defineOperation(service, {
  name: "archiveScans",
  path: "/api/cmp/v1/webscans/archive",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Assign Geolocation Rule Group
 *
 * `PUT /api/cmp/v1/georulegroups/{geoRuleGroupId}/assign`
 */
export const assignGeolocationRuleGroup: UnboundOperation<CookieConsent["assignGeolocationRuleGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "assignGeolocationRuleGroup",
  path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}/assign",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Cancel Scan
 *
 * `PUT /api/cmp/v1/webscans/{scanId}/cancel`
 */
export const cancelScan: UnboundOperation<CookieConsent["cancelScan"]> = /* @__PURE__ */ defineOperation(service, {
  name: "cancelScan",
  path: "/api/cmp/v1/webscans/{scanId}/cancel",
  scopes: ["COOKIE"],
  method: "PUT",
  response: "none",
});

/**
 * Cancel Scheduled Website Scans
 *
 * `POST /api/cmp/v1/webscans/domains/schedule/cancel`
 */
export const cancelScheduledWebsiteScans: UnboundOperation<CookieConsent["cancelScheduledWebsiteScans"]> = /* @__PURE__ */ defineOperation(service, {
  name: "cancelScheduledWebsiteScans",
  path: "/api/cmp/v1/webscans/domains/schedule/cancel",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Create Application
 *
 * `POST /api/cmp/v1/application`
 */
export const createApplication: UnboundOperation<CookieConsent["createApplication"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createApplication",
  path: "/api/cmp/v1/application",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
});

/**
 * Delete Cookies
 *
 * `DELETE /api/cmp/v1/webscans/cookies`
 */
export const deleteCookies: UnboundOperation<CookieConsent["deleteCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteCookies",
  path: "/api/cmp/v1/webscans/cookies",
  scopes: ["COOKIE"],
  method: "DELETE",
  body: "json",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Delete Domain
 *
 * `DELETE /api/cmp/v1/domains/{domainId}`
 */
export const deleteDomain: UnboundOperation<CookieConsent["deleteDomain"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDomain",
  path: "/api/cmp/v1/domains/{domainId}",
  scopes: ["COOKIE"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Download Script File
 *
 * `GET /api/cmp/v1/domains/{domainId}/scripts`
 */
export const downloadScriptFile: UnboundOperation<CookieConsent["downloadScriptFile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "downloadScriptFile",
  path: "/api/cmp/v1/domains/{domainId}/scripts",
  scopes: ["COOKIE", "COOKIE_READ"],
  response: "binary",
});

/**
 * Edit Cookies
 *
 * `PUT /api/cmp/v1/webscans/cookies`
 */
export const editCookies: UnboundOperation<CookieConsent["editCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "editCookies",
  path: "/api/cmp/v1/webscans/cookies",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Get Branding Attributes for Application
 *
 * `GET /api/cmp/v1/applications/{id}/branding-attributes`
 */
export const getBrandingAttributesForApplication: UnboundOperation<CookieConsent["getBrandingAttributesForApplication"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getBrandingAttributesForApplication",
  path: "/api/cmp/v1/applications/{id}/branding-attributes",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get Branding Attributes for Domain
 *
 * `GET /api/cmp/v1/domains/{id}/branding-attributes`
 */
export const getBrandingAttributesForDomain: UnboundOperation<CookieConsent["getBrandingAttributesForDomain"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getBrandingAttributesForDomain",
  path: "/api/cmp/v1/domains/{id}/branding-attributes",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get Categorized Cookies
 *
 * `POST /api/cmp/v1/cookies/categorized`
 */
export const getCategorizedCookies: UnboundOperation<CookieConsent["getCategorizedCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getCategorizedCookies",
  path: "/api/cmp/v1/cookies/categorized",
  scopes: ["COOKIE", "COOKIE_READ"],
  method: "POST",
  body: "json",
  responseType: "list",
  idempotent: true,
});

/**
 * Get Geolocation Rule Group
 *
 * `GET /api/cmp/v1/georulegroups/{geoRuleGroupId}`
 */
export const getGeolocationRuleGroup: UnboundOperation<CookieConsent["getGeolocationRuleGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getGeolocationRuleGroup",
  path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}",
  scopes: ["COOKIE_READ"],
});

/**
 * Get Scan Result Summary
 *
 * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary`
 */
export const getScanResultSummary: UnboundOperation<CookieConsent["getScanResultSummary"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScanResultSummary",
  path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get Scan Statuses
 *
 * `POST /api/cmp/v1/webscans/status`
 */
export const getScanStatuses: UnboundOperation<CookieConsent["getScanStatuses"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScanStatuses",
  path: "/api/cmp/v1/webscans/status",
  scopes: ["COOKIE", "COOKIE_READ"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  idempotent: true,
});

/**
 * Get Script for Application
 *
 * `GET /api/cmp/v1/applications/{id}/script-details`
 */
export const getScriptForApplication: UnboundOperation<CookieConsent["getScriptForApplication"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScriptForApplication",
  path: "/api/cmp/v1/applications/{id}/script-details",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get Script for Domain
 *
 * `GET /api/cmp/v1/domains/{domainId}/script-details`
 */
export const getScriptForDomain: UnboundOperation<CookieConsent["getScriptForDomain"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScriptForDomain",
  path: "/api/cmp/v1/domains/{domainId}/script-details",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get Script for Website
 *
 * `GET /api/cmp/v1/domains/scripts`
 */
export const getScriptForWebsite: UnboundOperation<CookieConsent["getScriptForWebsite"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScriptForWebsite",
  path: "/api/cmp/v1/domains/scripts",
  scopes: ["COOKIE", "COOKIE_READ"],
  required: { query: ["website"] },
  responseType: "text",
});

/**
 * Get Template Details
 *
 * `GET /api/cmp/v1/templates/{templateId}`
 */
export const getTemplateDetails: UnboundOperation<CookieConsent["getTemplateDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTemplateDetails",
  path: "/api/cmp/v1/templates/{templateId}",
  scopes: ["COOKIE_READ"],
});

/**
 * Get List of Added or Removed Cookies
 *
 * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta`
 */
export const listAddedOrRemovedCookies: UnboundOperation<CookieConsent["listAddedOrRemovedCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listAddedOrRemovedCookies",
  path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta",
  scopes: ["COOKIE", "COOKIE_READ"],
});

/**
 * Get List of Applications
 *
 * `GET /api/cmp/v1/applications`
 */
export const listApplications: UnboundOperation<CookieConsent["listApplications"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listApplications",
  path: "/api/cmp/v1/applications",
  scopes: ["COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Geolocation Rule Groups
 *
 * `GET /api/cmp/v1/georulegroups`
 */
export const listGeolocationRuleGroups: UnboundOperation<CookieConsent["listGeolocationRuleGroups"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listGeolocationRuleGroups",
  path: "/api/cmp/v1/georulegroups",
  scopes: ["COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get Scan Results
 *
 * `GET /api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults`
 */
export const listScanResults: UnboundOperation<CookieConsent["listScanResults"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listScanResults",
  path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults",
  scopes: ["COOKIE", "COOKIE_READ"],
  required: { query: ["entityType"] },
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Scans by Domain
 *
 * `GET /api/cmp/v1/webscans/domains/{domainId}/scans`
 */
export const listScansByDomain: UnboundOperation<CookieConsent["listScansByDomain"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listScansByDomain",
  path: "/api/cmp/v1/webscans/domains/{domainId}/scans",
  scopes: ["COOKIE", "COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Templates
 *
 * `GET /api/cmp/v1/templates`
 */
export const listTemplates: UnboundOperation<CookieConsent["listTemplates"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listTemplates",
  path: "/api/cmp/v1/templates",
  scopes: ["COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Websites
 *
 * `GET /api/cmp/v1/webscans`
 */
export const listWebsites: UnboundOperation<CookieConsent["listWebsites"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listWebsites",
  path: "/api/cmp/v1/webscans",
  scopes: ["COOKIE", "COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Publish Application SDK
 *
 * `PUT /api/cmp/v1/applications/{id}/publish`
 */
export const publishApplicationSdk: UnboundOperation<CookieConsent["publishApplicationSdk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "publishApplicationSdk",
  path: "/api/cmp/v1/applications/{id}/publish",
  scopes: ["COOKIE", "COOKIE_READ"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Publish Script to Website
 *
 * `PUT /api/cmp/v1/domains/publish`
 */
export const publishScriptToWebsite: UnboundOperation<CookieConsent["publishScriptToWebsite"]> = /* @__PURE__ */ defineOperation(service, {
  name: "publishScriptToWebsite",
  path: "/api/cmp/v1/domains/publish",
  scopes: ["COOKIE", "COOKIE_READ"],
  method: "PUT",
  body: "json",
  bodyOptional: true,
  required: { query: ["website"] },
});

/**
 * Recategorize Cookies
 *
 * `PUT /api/cmp/v1/webscans/{scanId}/recategorize`
 */
export const recategorizeCookies: UnboundOperation<CookieConsent["recategorizeCookies"]> = /* @__PURE__ */ defineOperation(service, {
  name: "recategorizeCookies",
  path: "/api/cmp/v1/webscans/{scanId}/recategorize",
  scopes: ["COOKIE"],
  method: "PUT",
  response: "none",
});

/**
 * Scan Application
 *
 * `PUT /api/cmp/v1/application/{id}/scan`
 */
export const scanApplication: UnboundOperation<CookieConsent["scanApplication"]> = /* @__PURE__ */ defineOperation(service, {
  name: "scanApplication",
  path: "/api/cmp/v1/application/{id}/scan",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "multipart",
  bodyOptional: true,
  files: ["file"],
});

/**
 * Scan Websites
 *
 * `POST /api/cmp/v1/webscans`
 */
export const scanWebsites: UnboundOperation<CookieConsent["scanWebsites"]> = /* @__PURE__ */ defineOperation(service, {
  name: "scanWebsites",
  path: "/api/cmp/v1/webscans",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "ok", values: [false] }],
});

/**
 * Schedule Website Scans
 *
 * `POST /api/cmp/v1/webscans/domains/schedule`
 */
export const scheduleWebsiteScans: UnboundOperation<CookieConsent["scheduleWebsiteScans"]> = /* @__PURE__ */ defineOperation(service, {
  name: "scheduleWebsiteScans",
  path: "/api/cmp/v1/webscans/domains/schedule",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
  failures: [{ property: "success", values: [false] }],
});

/**
 * Get List of Cookies by Criteria
 *
 * `POST /api/cmp/v1/webscans/languages/{language}/cookies/filter`
 */
export const searchCookies: UnboundOperation<CookieConsent["searchCookies"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchCookies",
  path: "/api/cmp/v1/webscans/languages/{language}/cookies/filter",
  scopes: ["COOKIE", "COOKIE_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Branding Attributes for Application
 *
 * `PUT /api/cmp/v1/applications/{id}/branding-attributes`
 */
export const updateBrandingAttributesForApplication: UnboundOperation<CookieConsent["updateBrandingAttributesForApplication"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateBrandingAttributesForApplication",
  path: "/api/cmp/v1/applications/{id}/branding-attributes",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Branding Attributes for Domain
 *
 * `PUT /api/cmp/v1/domains/{id}/branding-attributes`
 */
export const updateBrandingAttributesForDomain: UnboundOperation<CookieConsent["updateBrandingAttributesForDomain"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateBrandingAttributesForDomain",
  path: "/api/cmp/v1/domains/{id}/branding-attributes",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Create or Update Domain Group
 *
 * `POST /api/cmp/v1/domains/{domainId}/domaingroup`
 */
export const upsertDomainGroup: UnboundOperation<CookieConsent["upsertDomainGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "upsertDomainGroup",
  path: "/api/cmp/v1/domains/{domainId}/domaingroup",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  response: "none",
});
