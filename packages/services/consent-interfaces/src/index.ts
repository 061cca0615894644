// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ConsentInterfaces } from "./interface.js";
import * as operations from "./operations.js";

export type { ConsentInterfaces } from "./interface.js";
export type {
  CustomPreferences,
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  Preferences,
  Purpose,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Consent Interfaces" to a connection. */
export const consentInterfaces: Service<ConsentInterfaces> = /* @__PURE__ */ defineService<ConsentInterfaces>({
  package: "consent-interfaces",
  host: "consent-api",
  definition: {
    id: "consent-preferences-consent-interfaces",
    asOf: "mid-2026",
    snapshot: "e4806fd73563a920e318679d484b3382d4a2068dcd9ca7daf3db58ab9ed50f9c",
  },
  operations,
});
