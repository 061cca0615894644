// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { CookieManager } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<CookieManager> = {
  addWebsitesToScan: {
    path: "/api/cookiemanager/v2/websites",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
    bodyType: "list",
    bodyOptional: true,
    required: { query: ["externalOrgId"] },
    responseType: "list",
    failures: [{ property: "ok", values: [false] }],
  },
  categorizeCookiesByDomain: {
    path: "/api/cookiemanager/v2/categorize",
    method: "POST",
    body: "json",
    bodyOptional: true,
    responseType: "list",
    idempotent: true,
  },
  categorizeCookiesByDomainAndCookieId: {
    path: "/api/cookiemanager/v2/categorizewithids",
    method: "POST",
    body: "json",
    bodyOptional: true,
    responseType: "list",
    idempotent: true,
  },
  createCookie: { path: "/api/cookiemanager/v1/cookies", method: "POST", body: "json", bodyOptional: true },
  downloadScriptFile: {
    path: "/api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
    scopes: ["COOKIE", "COOKIE_READ"],
    response: "binary",
  },
  getScriptForWebsite: {
    path: "/api/cookiemanager/v2/websites/scripts",
    scopes: ["COOKIE_FREE", "COOKIE_READ"],
    required: { query: ["website"] },
    responseType: "text",
  },
  listWebsites: {
    path: "/api/cookiemanager/v2/websites",
    scopes: ["COOKIE_FREE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  publishScriptToWebsite: {
    path: "/api/cookiemanager/v2/websites/publish",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    bodyOptional: true,
    required: { query: ["website"] },
  },
  searchCookies: {
    path: "/api/cookiemanager/v2/cookie-reports/search",
    method: "POST",
    body: "json",
    bodyOptional: true,
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  updateCookie: {
    path: "/api/cookiemanager/v1/cookies",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    bodyOptional: true,
    failures: [{ property: "errorMessages" }, { property: "status", values: ["FAILED", "FAILURE", "ERROR"] }],
  },
  upsertDomainGroup: {
    path: "/api/cookiemanager/v1/domains/{domainId}/domaingroup",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    response: "none",
  },
};
