// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { ConsentManagementPlatform } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<ConsentManagementPlatform> = {
  getBannerData: { path: "/cfw/cmp/v1/banner" },
  getIabAndGoogleVendors: { path: "/cfw/cmp/v1/vendors" },
  getPreferenceCenterData: { path: "/cfw/cmp/v1/preferences" },
  getUniversalConsentPurposes: { path: "/cfw/cmp/v1/uc-purposes" },
  logConsent: { path: "/cfw/cmp/v1/save-log-consent", method: "POST", body: "json" },
};
