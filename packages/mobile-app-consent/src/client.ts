// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import { type Operation, type Service, service } from "@onetrust-client/core";
import { operations } from "./operations.js";
import type { DomainResponse, GetSdkConfigurationInput, paths } from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Mobile App Consent". */
export interface MobileAppConsent {
  /**
   * Get SDK Configuration
   *
   * `GET /bannersdk/v2/applicationdata`
   * @see https://developer.onetrust.com/onetrust/reference/applicationdata
   */
  readonly getSdkConfiguration: Operation<[input: GetSdkConfigurationInput], DomainResponse>;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Mobile App Consent" to a connection. */
export const mobileAppConsent: Service<MobileAppConsent, paths> = service("tenant", operations);
