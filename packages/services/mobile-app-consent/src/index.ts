// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { MobileAppConsent } from "./interface.js";
import * as operations from "./operations.js";

export type { MobileAppConsent } from "./interface.js";
export type {
  CommonData,
  ConsentIntegration,
  Culture,
  Domain,
  DomainData,
  DomainResponse,
  GetSdkConfigurationInput,
  IabData,
  Rule,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Mobile App Consent" to a connection. */
export const mobileAppConsent: Service<MobileAppConsent> = /* @__PURE__ */ defineService<MobileAppConsent>({
  package: "mobile-app-consent",
  host: "tenant",
  definition: {
    id: "consent-preferences-mobile-app-consent",
    asOf: "mid-2026",
    snapshot: "88d600e4affe9284f7e9f47f5c0f080be871f75bd9022301c102f957428202d6",
  },
  operations,
});
