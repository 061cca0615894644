// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type { DomainResponse, GetSdkConfigurationInput } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Mobile App Consent". */
export interface MobileAppConsent {
  /**
   * Get SDK Configuration
   *
   * `GET /bannersdk/v2/applicationdata`
   *
   * Returns `DomainResponse`. The app must be published in OneTrust.
   * @see https://developer.onetrust.com/onetrust/reference/applicationdata
   */
  readonly getSdkConfiguration: Operation<[input: GetSdkConfigurationInput], DomainResponse>;
}
