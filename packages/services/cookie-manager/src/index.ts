// Generated from specs/snapshots/consent-preferences-cookie-consent-swagger.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { CookieManager } from "./interface.js";
import * as operations from "./operations.js";

export type { CookieManager } from "./interface.js";
export type {
  AddWebsitesToScanInput,
  CategorizeCookiesByDomainAndCookieIdInput,
  CategorizeCookiesByDomainInput,
  CookieDetails,
  CookiePage,
  CookiepediaContributions,
  CreateCookieInput,
  CreateCookieOutput,
  DomainCookie,
  DownloadScriptFileInput,
  GetScriptForWebsiteInput,
  ListWebsitesInput,
  PublishScript,
  PublishScriptToWebsiteInput,
  ScanWebsite,
  ScriptPublishRequest,
  SearchCookiesInput,
  ServiceResponse,
  Sort,
  TargetPagesScanEntity,
  UpdateCookieInput,
  UpdateCookieOutput,
  UpsertDomainGroupInput,
  WebsiteDetails,
  WebsitePage,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Consent" to a connection. */
export const cookieManager: Service<CookieManager> = /* @__PURE__ */ defineService<CookieManager>({
  package: "cookie-manager",
  host: "tenant",
  definition: {
    id: "consent-preferences-cookie-consent-swagger",
    asOf: "mid-2026",
    snapshot: "aeb5e4fc291d7507d4166433adf90cf2a0a7671422ee5aca52b6d0510711db2d",
  },
  operations,
});
