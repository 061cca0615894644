// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ItRiskManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - IT Risk Management" to a connection. */
export const itRiskManagement: Service<ItRiskManagement, paths> = defineService({
  package: "it-risk-management",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
