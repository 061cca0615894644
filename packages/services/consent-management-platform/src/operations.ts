// Generated from specs/snapshots/consent-preferences-consent-management-platform-cmp.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { ConsentManagementPlatform } from "./interface.js";

const service: OperationGroup = { package: "consent-management-platform", host: "mobile-data" };

/**
 * Get Banner Data
 *
 * `GET /cfw/cmp/v1/banner`
 */
export const getBannerData: UnboundOperation<ConsentManagementPlatform["getBannerData"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getBannerData",
  path: "/cfw/cmp/v1/banner",
  required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
});

/**
 * Get IAB and Google Vendors
 *
 * `GET /cfw/cmp/v1/vendors`
 */
export const getIabAndGoogleVendors: UnboundOperation<ConsentManagementPlatform["getIabAndGoogleVendors"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getIabAndGoogleVendors",
  path: "/cfw/cmp/v1/vendors",
  required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
});

/**
 * Get Preference Center Data
 *
 * `GET /cfw/cmp/v1/preferences`
 */
export const getPreferenceCenterData: UnboundOperation<ConsentManagementPlatform["getPreferenceCenterData"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPreferenceCenterData",
  path: "/cfw/cmp/v1/preferences",
  required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
});

/**
 * Get Universal Consent Purposes
 *
 * `GET /cfw/cmp/v1/uc-purposes`
 */
export const getUniversalConsentPurposes: UnboundOperation<ConsentManagementPlatform["getUniversalConsentPurposes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUniversalConsentPurposes",
  path: "/cfw/cmp/v1/uc-purposes",
  required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
});

/**
 * Log Consent
 *
 * `POST /cfw/cmp/v1/save-log-consent`
 */
export const logConsent: UnboundOperation<ConsentManagementPlatform["logConsent"]> = /* @__PURE__ */ defineOperation(service, {
  name: "logConsent",
  path: "/cfw/cmp/v1/save-log-consent",
  method: "POST",
  body: "json",
  bodyOptional: true,
  required: { headers: ["OT-CDN-Location", "OT-App-Id", "OT-Device-Type", "OT-SDK-Version"] },
});
