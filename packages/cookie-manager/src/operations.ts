// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { CookieManager } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<CookieManager> = {
  addWebsitesToScan: { path: "/api/cookiemanager/v2/websites", scopes: ["COOKIE"], method: "POST", body: "json" },
  categorizeCookiesByDomain: {
    path: "/api/cookiemanager/v2/categorize",
    method: "POST",
    body: "json",
    replaySafe: true,
  },
  categorizeCookiesByDomainAndCookieId: {
    path: "/api/cookiemanager/v2/categorizewithids",
    method: "POST",
    body: "json",
    replaySafe: true,
  },
  createCookie: { path: "/api/cookiemanager/v1/cookies", method: "POST", body: "json" },
  downloadScriptFile: {
    path: "/api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
    scopes: ["COOKIE", "COOKIE_READ"],
    answer: "binary",
  },
  getScriptForWebsite: { path: "/api/cookiemanager/v2/websites/scripts", scopes: ["COOKIE_FREE", "COOKIE_READ"] },
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
  },
  searchCookies: {
    path: "/api/cookiemanager/v2/cookie-reports/search",
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  updateCookie: {
    path: "/api/cookiemanager/v1/cookies",
    scopes: ["COOKIE"],
    method: "PUT",
    body: "json",
    failures: "errorMessages",
  },
  upsertDomainGroup: {
    path: "/api/cookiemanager/v1/domains/{domainId}/domaingroup",
    scopes: ["COOKIE"],
    method: "POST",
    body: "json",
    answer: "none",
  },
};
