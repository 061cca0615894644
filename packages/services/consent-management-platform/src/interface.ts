// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import type { Operation } from "@onetrust-client/core";
import type {
  GetBannerDataInput,
  GetBannerDataOutput,
  GetIabAndGoogleVendorsInput,
  GetIabAndGoogleVendorsOutput,
  GetPreferenceCenterDataInput,
  GetPreferenceCenterDataOutput,
  GetUniversalConsentPurposesInput,
  GetUniversalConsentPurposesOutput,
  LogConsentInput,
  LogConsentOutput,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Consent Management Platform (CMP)". */
export interface ConsentManagementPlatform {
  /**
   * Get Banner Data
   *
   * `GET /cfw/cmp/v1/banner`
   *
   * Returns `GetBannerDataOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/get_banner
   */
  readonly getBannerData: Operation<[input: GetBannerDataInput], GetBannerDataOutput>;

  /**
   * Get IAB and Google Vendors
   *
   * `GET /cfw/cmp/v1/vendors`
   *
   * Returns `GetIabAndGoogleVendorsOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/get_vendors
   */
  readonly getIabAndGoogleVendors: Operation<[input: GetIabAndGoogleVendorsInput], GetIabAndGoogleVendorsOutput>;

  /**
   * Get Preference Center Data
   *
   * `GET /cfw/cmp/v1/preferences`
   *
   * Returns `GetPreferenceCenterDataOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/get_preferences
   */
  readonly getPreferenceCenterData: Operation<[input: GetPreferenceCenterDataInput], GetPreferenceCenterDataOutput>;

  /**
   * Get Universal Consent Purposes
   *
   * `GET /cfw/cmp/v1/uc-purposes`
   *
   * Returns `GetUniversalConsentPurposesOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/get_ucpurposes
   */
  readonly getUniversalConsentPurposes: Operation<
    [input: GetUniversalConsentPurposesInput],
    GetUniversalConsentPurposesOutput
  >;

  /**
   * Log Consent
   *
   * `POST /cfw/cmp/v1/save-log-consent`
   *
   * Returns `LogConsentOutput`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/post_logconsent
   */
  readonly logConsent: Operation<[input: LogConsentInput], LogConsentOutput>;
}
