// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { ConsentManagementPlatform } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<ConsentManagementPlatform> = {
  getBannerData: {
    path: "/cfw/cmp/v1/banner",
    required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
  },
  getIabAndGoogleVendors: {
    path: "/cfw/cmp/v1/vendors",
    required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
  },
  getPreferenceCenterData: {
    path: "/cfw/cmp/v1/preferences",
    required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
  },
  getUniversalConsentPurposes: {
    path: "/cfw/cmp/v1/uc-purposes",
    required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
  },
  logConsent: {
    path: "/cfw/cmp/v1/save-log-consent",
    method: "POST",
    body: "json",
    bodyOptional: true,
    required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
  },
};
