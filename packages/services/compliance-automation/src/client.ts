// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ComplianceAutomation } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Compliance Automation" to a connection. */
export const complianceAutomation: Service<ComplianceAutomation, paths> = defineService({
  package: "compliance-automation",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
