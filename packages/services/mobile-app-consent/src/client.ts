// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { MobileAppConsent } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Mobile App Consent" to a connection. */
export const mobileAppConsent: Service<MobileAppConsent, paths> = defineService({
  package: "mobile-app-consent",
  host: "tenant",
  operations,
});
