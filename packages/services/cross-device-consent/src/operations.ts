// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { CrossDeviceConsent } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<CrossDeviceConsent> = {
  getDataSubjectPreferences: {
    path: "/v1/preferences",
    required: { headers: ["identifier", "tenantId", "Authorization"] },
    perMinute: 3000,
  },
};
