// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management" to a connection. */
export const enterprisePolicyManagement: Service<EnterprisePolicyManagement, paths> = defineService({
  package: "enterprise-policy-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-enterprise-policy-management",
    asOf: "mid-2026",
    snapshot: "fbc7b21ecd81ddeba64fcc231ac973a69a6a41105da28887232e203da65ba5e8",
  },
  operations,
  paging: paginate(pageNumber),
});
