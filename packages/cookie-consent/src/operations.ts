// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { CookieConsent } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<CookieConsent> = {
  addCookies: { method: "POST", path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], body: "json" },
  archiveScans: { method: "POST", path: "/api/cmp/v1/webscans/archive", scopes: ["COOKIE"], body: "json" },
  assignGeolocationRuleGroup: {
    method: "PUT",
    path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}/assign",
    scopes: ["COOKIE"],
    body: "json",
    answer: "none",
  },
  cancelScan: { method: "PUT", path: "/api/cmp/v1/webscans/{scanId}/cancel", scopes: ["COOKIE"], answer: "none" },
  cancelScheduledWebsiteScans: {
    method: "POST",
    path: "/api/cmp/v1/webscans/domains/schedule/cancel",
    scopes: ["COOKIE"],
    body: "json",
  },
  createApplication: { method: "POST", path: "/api/cmp/v1/application", scopes: ["COOKIE"], body: "json" },
  createOrUpdateDomainGroup: {
    method: "POST",
    path: "/api/cmp/v1/domains/{domainId}/domaingroup",
    scopes: ["COOKIE"],
    body: "json",
    answer: "none",
  },
  deleteCookies: { method: "DELETE", path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], body: "json" },
  deleteDomain: {
    method: "DELETE",
    path: "/api/cmp/v1/domains/{domainId}",
    scopes: ["COOKIE"],
    answer: "none",
    replaySafe: true,
  },
  downloadScriptFile: {
    path: "/api/cmp/v1/domains/{domainId}/scripts",
    scopes: ["COOKIE", "COOKIE_READ"],
    answer: "binary",
  },
  editCookies: { method: "PUT", path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], body: "json" },
  getBrandingAttributesForApplication: {
    path: "/api/cmp/v1/applications/{id}/branding-attributes",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getBrandingAttributesForDomain: {
    path: "/api/cmp/v1/domains/{id}/branding-attributes",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getCategorizedCookies: {
    method: "POST",
    path: "/api/cmp/v1/cookies/categorized",
    scopes: ["COOKIE", "COOKIE_READ"],
    body: "json",
    replaySafe: true,
  },
  getGeolocationRuleGroup: { path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}", scopes: ["COOKIE_READ"] },
  getListOfAddedOrRemovedCookies: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getListOfApplications: {
    path: "/api/cmp/v1/applications",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getListOfCookiesByCriteria: {
    method: "POST",
    path: "/api/cmp/v1/webscans/languages/{language}/cookies/filter",
    scopes: ["COOKIE", "COOKIE_READ"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  getListOfGeolocationRuleGroups: {
    path: "/api/cmp/v1/georulegroups",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getListOfScansByDomain: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getListOfTemplates: {
    path: "/api/cmp/v1/templates",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getListOfWebsites: {
    path: "/api/cmp/v1/webscans",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getScanResultSummary: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getScanResults: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getScanStatuses: {
    method: "POST",
    path: "/api/cmp/v1/webscans/status",
    scopes: ["COOKIE", "COOKIE_READ"],
    body: "json",
    replaySafe: true,
  },
  getScriptForApplication: { path: "/api/cmp/v1/applications/{id}/script-details", scopes: ["COOKIE", "COOKIE_READ"] },
  getScriptForDomain: { path: "/api/cmp/v1/domains/{domainId}/script-details", scopes: ["COOKIE", "COOKIE_READ"] },
  getScriptForWebsite: { path: "/api/cmp/v1/domains/scripts", scopes: ["COOKIE", "COOKIE_READ"] },
  getTemplateDetails: { path: "/api/cmp/v1/templates/{templateId}", scopes: ["COOKIE_READ"] },
  publishApplicationSdk: {
    method: "PUT",
    path: "/api/cmp/v1/applications/{id}/publish",
    scopes: ["COOKIE", "COOKIE_READ"],
    body: "json",
    answer: "none",
  },
  publishScriptToWebsite: {
    method: "PUT",
    path: "/api/cmp/v1/domains/publish",
    scopes: ["COOKIE", "COOKIE_READ"],
    body: "json",
  },
  recategorizeCookies: {
    method: "PUT",
    path: "/api/cmp/v1/webscans/{scanId}/recategorize",
    scopes: ["COOKIE"],
    answer: "none",
  },
  scanApplication: { method: "PUT", path: "/api/cmp/v1/application/{id}/scan", scopes: ["COOKIE"], body: "multipart" },
  scanWebsites: { method: "POST", path: "/api/cmp/v1/webscans", scopes: ["COOKIE"], body: "json" },
  scheduleWebsiteScans: {
    method: "POST",
    path: "/api/cmp/v1/webscans/domains/schedule",
    scopes: ["COOKIE"],
    body: "json",
  },
  updateBrandingAttributesForApplication: {
    method: "PUT",
    path: "/api/cmp/v1/applications/{id}/branding-attributes",
    scopes: ["COOKIE"],
    body: "json",
    replaySafe: true,
  },
  updateBrandingAttributesForDomain: {
    method: "PUT",
    path: "/api/cmp/v1/domains/{id}/branding-attributes",
    scopes: ["COOKIE"],
    body: "json",
    replaySafe: true,
  },
};
