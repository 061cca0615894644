// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { CrossDeviceConsent } from "./interface.js";

const service: OperationGroup = { package: "cross-device-consent", host: "consent-api" };

/**
 * Get Data Subject's Preferences
 *
 * `GET /v1/preferences`
 */
export const getDataSubjectPreferences: UnboundOperation<CrossDeviceConsent["getDataSubjectPreferences"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectPreferences",
  path: "/v1/preferences",
  required: { headers: ["identifier", "tenantId", "Authorization"] },
  perMinute: 3000,
});
