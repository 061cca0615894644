// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { GetDataSubjectPreferencesInput, GetDataSubjectPreferencesOutput } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cross-Device Consent". */
export interface CrossDeviceConsent {
  /**
   * Get Data Subject's Preferences
   *
   * `GET /v1/preferences`
   *
   * Returns `GetDataSubjectPreferencesOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencesusingget
   */
  readonly getDataSubjectPreferences: Operation<
    [input: GetDataSubjectPreferencesInput],
    GetDataSubjectPreferencesOutput
  >;
}
