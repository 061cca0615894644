// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type { GetDataSubjectPreferencesInput, Preferences, paths } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Consent Interfaces". */
export interface ConsentInterfaces {
  /**
   * Get Data Subject's Preferences
   *
   * `GET /v2/preferences`
   * @see https://developer.onetrust.com/onetrust/reference/getrealtimepreferences
   */
  readonly getDataSubjectPreferences: Operation<[input: GetDataSubjectPreferencesInput], Preferences>;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Consent Interfaces" to a connection. */
export const consentInterfaces: Service<ConsentInterfaces, paths> = service("consent-api", operations);
