// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { MobileAppConsent } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<MobileAppConsent> = {
  getSdkConfiguration: { path: "/bannersdk/v2/applicationdata", credentials: "none" },
};
