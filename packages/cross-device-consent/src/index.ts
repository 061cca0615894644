// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
export { type CrossDeviceConsent, crossDeviceConsent } from "./client.js";
export type {
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  GetDataSubjectPreferencesOutput,
  Preferences,
  paths,
} from "./schema.js";
