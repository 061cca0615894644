// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { ComplianceAutomation } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<ComplianceAutomation> = {
  getInitiative: { path: "/api/compliance-wr/v1/initiatives/{initiativeId}", scopes: ["COMPLIANCE_AUTOMATION_READ"] },
  listInitiatives: {
    path: "/api/compliance-wr/v1/initiatives/search",
    scopes: ["COMPLIANCE_AUTOMATION_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  updateInitiative: {
    path: "/api/compliance-wr/v1/initiatives/{initiativeId}",
    scopes: ["COMPLIANCE_AUTOMATION_WRITE"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
};
