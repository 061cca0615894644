// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { ComplianceAutomation } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<ComplianceAutomation> = {
  getInitiative: { path: "/api/compliance-wr/v1/initiatives/{initiativeId}", scopes: ["COMPLIANCE_AUTOMATION_READ"] },
  listInitiatives: {
    path: "/api/compliance-wr/v1/initiatives/search",
    scopes: ["COMPLIANCE_AUTOMATION_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    responseType: "list",
    paging: { by: "page", items: "" },
    idempotent: true,
  },
  updateInitiative: {
    path: "/api/compliance-wr/v1/initiatives/{initiativeId}",
    scopes: ["COMPLIANCE_AUTOMATION_WRITE"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
};
