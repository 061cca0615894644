// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Enterprise Policy Management" to a connection. */
export const enterprisePolicyManagement: Service<EnterprisePolicyManagement, paths> = defineService({
  package: "enterprise-policy-management",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
