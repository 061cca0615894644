// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { GetDataSubjectPreferencesInput, Preferences } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Consent Interfaces". */
export interface ConsentInterfaces {
  /**
   * Get Data Subject's Preferences
   *
   * `GET /v2/preferences`
   *
   * Returns `Preferences`.
   * @see https://developer.onetrust.com/onetrust/reference/getrealtimepreferences
   */
  readonly getDataSubjectPreferences: Operation<[input: GetDataSubjectPreferencesInput], Preferences>;
}
