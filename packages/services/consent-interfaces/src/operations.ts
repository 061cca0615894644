// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { ConsentInterfaces } from "./interface.js";

const service: OperationGroup = { package: "consent-interfaces", host: "consent-api" };

/**
 * Get Data Subject's Preferences
 *
 * `GET /v2/preferences`
 */
export const getDataSubjectPreferences: UnboundOperation<ConsentInterfaces["getDataSubjectPreferences"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubjectPreferences",
  path: "/v2/preferences",
  required: { headers: ["identifier", "tenantId", "Authorization"] },
  responseType: "list",
});
