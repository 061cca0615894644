// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
export { consentInterfaces } from "./client.js";
export type { ConsentInterfaces } from "./interface.js";
export type {
  CustomPreferences,
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  Preferences,
  Purpose,
} from "./schema.js";
