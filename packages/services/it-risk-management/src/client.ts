// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ItRiskManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - IT Risk Management" to a connection. */
export const itRiskManagement: Service<ItRiskManagement, paths> = defineService({
  package: "it-risk-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-it-risk-management",
    asOf: "mid-2026",
    snapshot: "3439cb15e8d932c483caa3df823164227ea9aa441b286cf3589474d2a791e7ed",
  },
  operations,
  paging: paginate(pageNumber),
});
