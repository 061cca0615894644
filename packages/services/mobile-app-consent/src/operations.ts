// Generated from specs/snapshots/consent-preferences-mobile-app-consent.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { MobileAppConsent } from "./interface.js";

const service: OperationGroup = { package: "mobile-app-consent", host: "tenant" };

/**
 * Get SDK Configuration
 *
 * `GET /bannersdk/v2/applicationdata`
 */
export const getSdkConfiguration: UnboundOperation<MobileAppConsent["getSdkConfiguration"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getSdkConfiguration",
  path: "/bannersdk/v2/applicationdata",
  credentials: "none",
  required: { headers: ["location", "application", "lang", "sdkVersion"] },
});
