// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { CookieConsent } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Consent" to a connection. */
export const cookieConsent: Service<CookieConsent, paths> = defineService({
  package: "cookie-consent",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
