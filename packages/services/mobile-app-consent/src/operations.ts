// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { MobileAppConsent } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<MobileAppConsent> = {
  getSdkConfiguration: {
    path: "/bannersdk/v2/applicationdata",
    credentials: "none",
    required: { headers: ["location", "application", "lang", "sdkVersion"] },
  },
};
