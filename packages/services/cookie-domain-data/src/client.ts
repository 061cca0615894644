// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { CookieDomainData } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Domain Data" to a connection. */
export const cookieDomainData: Service<CookieDomainData, paths> = defineService({
  package: "cookie-domain-data",
  host: "cookies-data",
  operations,
});
