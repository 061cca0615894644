// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AuditManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Audit Management" to a connection. */
export const auditManagement: Service<AuditManagement, paths> = defineService({
  package: "audit-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-audit-management",
    asOf: "mid-2026",
    snapshot: "5ae10eacbaa69f034231d0b3479cdfa652428ca982a9fe970a96cacf15d24980",
  },
  operations,
  paging: paginate(pageNumber),
});
