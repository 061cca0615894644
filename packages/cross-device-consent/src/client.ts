// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type { GetDataSubjectPreferencesInput, GetDataSubjectPreferencesOutput, paths } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cross-Device Consent". */
export interface CrossDeviceConsent {
  /**
   * Get Data Subject's Preferences
   *
   * `GET /v1/preferences`
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencesusingget
   */
  readonly getDataSubjectPreferences: Operation<
    [input: GetDataSubjectPreferencesInput],
    GetDataSubjectPreferencesOutput
  >;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Cross-Device Consent" to a connection. */
export const crossDeviceConsent: Service<CrossDeviceConsent, paths> = service("consent-api", operations);
