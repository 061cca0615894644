// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { CookieManager } from "./interface.js";

const numberedPages: OperationGroup = { package: "cookie-manager", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "cookie-manager", host: "tenant" };

/**
 * Add Websites to Scan
 *
 * `POST /api/cookiemanager/v2/websites`
 */
export const addWebsitesToScan: UnboundOperation<CookieManager["addWebsitesToScan"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addWebsitesToScan",
  path: "/api/cookiemanager/v2/websites",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  bodyOptional: true,
  required: { query: ["externalOrgId"] },
  responseType: "list",
  failures: [{ property: "ok", values: [false] }],
});

/**
 * Categorize Cookies by Domain
 *
 * `POST /api/cookiemanager/v2/categorize`
 */
export const categorizeCookiesByDomain: UnboundOperation<CookieManager["categorizeCookiesByDomain"]> = /* @__PURE__ */ defineOperation(service, {
  name: "categorizeCookiesByDomain",
  path: "/api/cookiemanager/v2/categorize",
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  idempotent: true,
});

/**
 * Categorize Cookies by Domain and Cookie ID
 *
 * `POST /api/cookiemanager/v2/categorizewithids`
 */
export const categorizeCookiesByDomainAndCookieId: UnboundOperation<CookieManager["categorizeCookiesByDomainAndCookieId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "categorizeCookiesByDomainAndCookieId",
  path: "/api/cookiemanager/v2/categorizewithids",
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  idempotent: true,
});

/**
 * Create Cookie
 *
 * `POST /api/cookiemanager/v1/cookies`
 */
export const createCookie: UnboundOperation<CookieManager["createCookie"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCookie",
  path: "/api/cookiemanager/v1/cookies",
  method: "POST",
  body: "json",
  bodyOptional: true,
});

/**
 * Download Script File
 *
 * `GET /api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2`
 */
export const downloadScriptFile: UnboundOperation<CookieManager["downloadScriptFile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "downloadScriptFile",
  path: "/api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
  scopes: ["COOKIE", "COOKIE_READ"],
  response: "binary",
});

/**
 * Get Script for Website
 *
 * `GET /api/cookiemanager/v2/websites/scripts`
 */
export const getScriptForWebsite: UnboundOperation<CookieManager["getScriptForWebsite"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScriptForWebsite",
  path: "/api/cookiemanager/v2/websites/scripts",
  scopes: ["COOKIE_FREE", "COOKIE_READ"],
  required: { query: ["website"] },
  responseType: "text",
});

/**
 * Get List of Websites
 *
 * `GET /api/cookiemanager/v2/websites`
 */
export const listWebsites: UnboundOperation<CookieManager["listWebsites"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listWebsites",
  path: "/api/cookiemanager/v2/websites",
  scopes: ["COOKIE_FREE", "COOKIE_READ"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Publish Script to Website
 *
 * `PUT /api/cookiemanager/v2/websites/publish`
 */
export const publishScriptToWebsite: UnboundOperation<CookieManager["publishScriptToWebsite"]> = /* @__PURE__ */ defineOperation(service, {
  name: "publishScriptToWebsite",
  path: "/api/cookiemanager/v2/websites/publish",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  bodyOptional: true,
  required: { query: ["website"] },
});

/**
 * Get List of Cookies by Criteria
 *
 * `POST /api/cookiemanager/v2/cookie-reports/search`
 */
export const searchCookies: UnboundOperation<CookieManager["searchCookies"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchCookies",
  path: "/api/cookiemanager/v2/cookie-reports/search",
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Cookie
 *
 * `PUT /api/cookiemanager/v1/cookies`
 */
export const updateCookie: UnboundOperation<CookieManager["updateCookie"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateCookie",
  path: "/api/cookiemanager/v1/cookies",
  scopes: ["COOKIE"],
  method: "PUT",
  body: "json",
  bodyOptional: true,
  failures: [{ property: "errorMessages" }, { property: "status", values: ["FAILED", "FAILURE", "ERROR"] }],
});

/**
 * Create or Update Domain Group
 *
 * `POST /api/cookiemanager/v1/domains/{domainId}/domaingroup`
 */
export const upsertDomainGroup: UnboundOperation<CookieManager["upsertDomainGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "upsertDomainGroup",
  path: "/api/cookiemanager/v1/domains/{domainId}/domaingroup",
  scopes: ["COOKIE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  response: "none",
});
