// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { CookieManager } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<CookieManager> = {
  addWebsitesToScan: { method: "POST", path: "/api/cookiemanager/v2/websites", scopes: ["COOKIE"], body: "json" },
  categorizeCookiesByDomain: {
    method: "POST",
    path: "/api/cookiemanager/v2/categorize",
    body: "json",
    replaySafe: true,
  },
  categorizeCookiesByDomainAndCookieId: {
    method: "POST",
    path: "/api/cookiemanager/v2/categorizewithids",
    body: "json",
    replaySafe: true,
  },
  createCookie: { method: "POST", path: "/api/cookiemanager/v1/cookies", body: "json" },
  createOrUpdateDomainGroup: {
    method: "POST",
    path: "/api/cookiemanager/v1/domains/{domainId}/domaingroup",
    scopes: ["COOKIE"],
    body: "json",
    answer: "none",
  },
  downloadScriptFile: {
    path: "/api/cookiemanager/v1/script-integration/{domainId}/downloadscriptv2",
    scopes: ["COOKIE", "COOKIE_READ"],
    answer: "binary",
  },
  getListOfCookiesByCriteria: {
    method: "POST",
    path: "/api/cookiemanager/v2/cookie-reports/search",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  getListOfWebsites: {
    path: "/api/cookiemanager/v2/websites",
    scopes: ["COOKIE_FREE", "COOKIE_READ"],
    paging: { by: "page", items: "content", info: "" },
  },
  getScriptForWebsite: { path: "/api/cookiemanager/v2/websites/scripts", scopes: ["COOKIE_FREE", "COOKIE_READ"] },
  publishScriptToWebsite: {
    method: "PUT",
    path: "/api/cookiemanager/v2/websites/publish",
    scopes: ["COOKIE"],
    body: "json",
  },
  updateCookie: {
    method: "PUT",
    path: "/api/cookiemanager/v1/cookies",
    scopes: ["COOKIE"],
    body: "json",
    failures: "errorMessages",
  },
};
