// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { ComplianceAutomation } from "./interface.js";

const numberedPages: OperationGroup = { package: "compliance-automation", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "compliance-automation", host: "tenant" };

/**
 * Get Initiative
 *
 * `GET /api/compliance-wr/v1/initiatives/{initiativeId}`
 */
export const getInitiative: UnboundOperation<ComplianceAutomation["getInitiative"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getInitiative",
  path: "/api/compliance-wr/v1/initiatives/{initiativeId}",
  scopes: ["COMPLIANCE_AUTOMATION_READ"],
});

/**
 * Get List of Initiatives
 *
 * `POST /api/compliance-wr/v1/initiatives/search`
 */
export const listInitiatives: UnboundOperation<ComplianceAutomation["listInitiatives"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listInitiatives",
  path: "/api/compliance-wr/v1/initiatives/search",
  scopes: ["COMPLIANCE_AUTOMATION_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Update Initiative
 *
 * `PUT /api/compliance-wr/v1/initiatives/{initiativeId}`
 */
export const updateInitiative: UnboundOperation<ComplianceAutomation["updateInitiative"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInitiative",
  path: "/api/compliance-wr/v1/initiatives/{initiativeId}",
  scopes: ["COMPLIANCE_AUTOMATION_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
