// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
export { consentManagementPlatform } from "./client.js";
export type { ConsentManagementPlatform } from "./interface.js";
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
} from "./schema.js";
