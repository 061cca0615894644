// Generated from specs/snapshots/consent-preferences-cookie-consent.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { CookieConsent } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cookie Consent" to a connection. */
export const cookieConsent: Service<CookieConsent, paths> = defineService({
  package: "cookie-consent",
  host: "tenant",
  definition: {
    id: "consent-preferences-cookie-consent",
    asOf: "mid-2026",
    snapshot: "b81f5e3e349276eaf2ad0fc7dc7bdd31cd5fedf675ccdc263c86c8960cdf3abe",
  },
  operations,
  paging: paginate(pageNumber),
});
