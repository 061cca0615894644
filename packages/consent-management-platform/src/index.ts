// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
export { type ConsentManagementPlatform, consentManagementPlatform } from "./client.js";
export type {
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
  paths,
} from "./schema.js";
