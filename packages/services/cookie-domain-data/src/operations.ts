// Generated from specs/snapshots/consent-preferences-cookie-domain-data.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { CookieDomainData } from "./interface.js";

const service: OperationGroup = { package: "cookie-domain-data", host: "cookies-data" };

/**
 * Get Domain Data
 *
 * `GET /bannersdk/domaindata`
 */
export const getDomainData: UnboundOperation<CookieDomainData["getDomainData"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDomainData",
  path: "/bannersdk/domaindata",
  required: { headers: ["location", "domain", "lang"] },
});
