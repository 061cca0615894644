// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type { GetDataSubjectSPreferencesInput, GetDataSubjectSPreferencesOutput, paths } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Cross-Device Consent". */
export interface CrossDeviceConsent {
  /**
   * Get Data Subject's Preferences
   *
   * `GET /v1/preferences`
   * @see https://developer.onetrust.com/onetrust/reference/getpreferencesusingget
   */
  readonly getDataSubjectSPreferences: Operation<
    [input: GetDataSubjectSPreferencesInput],
    GetDataSubjectSPreferencesOutput
  >;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Cross-Device Consent" to a connection. */
export const crossDeviceConsent: Service<CrossDeviceConsent, paths> = service("consent-api", operations);
