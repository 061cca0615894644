// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ComplianceAutomation } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Compliance Automation" to a connection. */
export const complianceAutomation: Service<ComplianceAutomation, paths> = defineService({
  package: "compliance-automation",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-compliance-automation",
    asOf: "mid-2026",
    snapshot: "bf69cc5ef5dd9c1efe429af87a4f0a4f92ee5977e8451b534a2f2a55ed27de88",
  },
  operations,
  paging: paginate(pageNumber),
});
