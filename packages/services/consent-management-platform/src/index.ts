// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ConsentManagementPlatform } from "./interface.js";
import * as operations from "./operations.js";

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

/** Binds the operations of OneTrust's "Consent & Preferences - Consent Management Platform (CMP)" to a connection. */
export const consentManagementPlatform: Service<ConsentManagementPlatform> =
  /* @__PURE__ */ defineService<ConsentManagementPlatform>({
    package: "consent-management-platform",
    host: "mobile-data",
    definition: {
      id: "consent-preferences-consent-management-platform-cmp",
      asOf: "mid-2026",
      snapshot: "6de6ecfcb9668b24e7c0ba5f682b3bc98f9cb61964316c7e5fbb24f5bb9667f8",
    },
    operations,
  });
