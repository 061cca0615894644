// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
export { type ConsentInterfaces, consentInterfaces } from "./client.js";
export type {
  CustomPreferences,
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  Preferences,
  Purpose,
  paths,
} from "./schema.js";
