// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { CrossDeviceConsent } from "./interface.js";
import * as operations from "./operations.js";

export type { CrossDeviceConsent } from "./interface.js";
export type {
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  GetDataSubjectPreferencesOutput,
  Preferences,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Cross-Device Consent" to a connection. */
export const crossDeviceConsent: Service<CrossDeviceConsent> = /* @__PURE__ */ defineService<CrossDeviceConsent>({
  package: "cross-device-consent",
  host: "consent-api",
  definition: {
    id: "consent-preferences-cross-device-consent",
    asOf: "mid-2026",
    snapshot: "97beba1d8973adaf9aded1b7e4c7185401ee230555b77908aadfee539041d8dc",
  },
  operations,
});
