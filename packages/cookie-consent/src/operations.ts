// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { CookieConsent } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<CookieConsent> = {
  addCookies: { path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], method: "POST", body: "json" },
  archiveScans: { path: "/api/cmp/v1/webscans/archive", scopes: ["COOKIE"], method: "POST", body: "json" },
  assignGeolocationRuleGroup: {
    path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}/assign",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    answer: "none",
  },
  cancelScan: { path: "/api/cmp/v1/webscans/{scanId}/cancel", scopes: ["COOKIE"], method: "PUT", answer: "none" },
  cancelScheduledWebsiteScans: {
    path: "/api/cmp/v1/webscans/domains/schedule/cancel",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
  },
  createApplication: { path: "/api/cmp/v1/application", scopes: ["COOKIE"], method: "POST", body: "json" },
  deleteCookies: { path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], method: "DELETE", body: "json" },
  deleteDomain: {
    path: "/api/cmp/v1/domains/{domainId}",
    scopes: ["COOKIE"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  downloadScriptFile: {
    path: "/api/cmp/v1/domains/{domainId}/scripts",
    scopes: ["COOKIE", "COOKIE_READ"],
    answer: "binary",
  },
  editCookies: { path: "/api/cmp/v1/webscans/cookies", scopes: ["COOKIE"], method: "PUT", body: "json" },
  getBrandingAttributesForApplication: {
    path: "/api/cmp/v1/applications/{id}/branding-attributes",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getBrandingAttributesForDomain: {
    path: "/api/cmp/v1/domains/{id}/branding-attributes",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getCategorizedCookies: {
    path: "/api/cmp/v1/cookies/categorized",
    scopes: ["COOKIE", "COOKIE_READ"],
    method: "POST",
    body: "json",
    replaySafe: true,
  },
  getGeolocationRuleGroup: { path: "/api/cmp/v1/georulegroups/{geoRuleGroupId}", scopes: ["COOKIE_READ"] },
  getScanResultSummary: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/summary",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  getScanStatuses: {
    path: "/api/cmp/v1/webscans/status",
    scopes: ["COOKIE", "COOKIE_READ"],
    method: "POST",
    body: "json",
    replaySafe: true,
  },
  getScriptForApplication: { path: "/api/cmp/v1/applications/{id}/script-details", scopes: ["COOKIE", "COOKIE_READ"] },
  getScriptForDomain: { path: "/api/cmp/v1/domains/{domainId}/script-details", scopes: ["COOKIE", "COOKIE_READ"] },
  getScriptForWebsite: { path: "/api/cmp/v1/domains/scripts", scopes: ["COOKIE", "COOKIE_READ"] },
  getTemplateDetails: { path: "/api/cmp/v1/templates/{templateId}", scopes: ["COOKIE_READ"] },
  listAddedOrRemovedCookies: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scandelta",
    scopes: ["COOKIE", "COOKIE_READ"],
  },
  listApplications: {
    path: "/api/cmp/v1/applications",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  listGeolocationRuleGroups: {
    path: "/api/cmp/v1/georulegroups",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  listScanResults: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans/{scanId}/scanresults",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  listScansByDomain: {
    path: "/api/cmp/v1/webscans/domains/{domainId}/scans",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  listTemplates: {
    path: "/api/cmp/v1/templates",
    scopes: ["COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  listWebsites: {
    path: "/api/cmp/v1/webscans",
    scopes: ["COOKIE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  publishApplicationSdk: {
    path: "/api/cmp/v1/applications/{id}/publish",
    scopes: ["COOKIE", "COOKIE_READ"],
    method: "PUT",
    body: "json",
    answer: "none",
  },
  publishScriptToWebsite: {
    path: "/api/cmp/v1/domains/publish",
    scopes: ["COOKIE", "COOKIE_READ"],
    method: "PUT",
    body: "json",
  },
  recategorizeCookies: {
    path: "/api/cmp/v1/webscans/{scanId}/recategorize",
    scopes: ["COOKIE"],
    method: "PUT",
    answer: "none",
  },
  scanApplication: { path: "/api/cmp/v1/application/{id}/scan", scopes: ["COOKIE"], method: "PUT", body: "multipart" },
  scanWebsites: { path: "/api/cmp/v1/webscans", scopes: ["COOKIE"], method: "POST", body: "json" },
  scheduleWebsiteScans: {
    path: "/api/cmp/v1/webscans/domains/schedule",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
  },
  searchCookies: {
    path: "/api/cmp/v1/webscans/languages/{language}/cookies/filter",
    scopes: ["COOKIE", "COOKIE_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  updateBrandingAttributesForApplication: {
    path: "/api/cmp/v1/applications/{id}/branding-attributes",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
  updateBrandingAttributesForDomain: {
    path: "/api/cmp/v1/domains/{id}/branding-attributes",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
  upsertDomainGroup: {
    path: "/api/cmp/v1/domains/{domainId}/domaingroup",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
    answer: "none",
  },
};
