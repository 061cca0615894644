// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
export { crossDeviceConsent } from "./client.js";
export type { CrossDeviceConsent } from "./interface.js";
export type {
  DataSubjectGeolocation,
  GetDataSubjectPreferencesInput,
  GetDataSubjectPreferencesOutput,
  Preferences,
} from "./schema.js";
