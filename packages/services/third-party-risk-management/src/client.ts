// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Third-Party Management - Third-Party Risk Management" to a connection. */
export const thirdPartyRiskManagement: Service<ThirdPartyRiskManagement, paths> = defineService({
  package: "third-party-risk-management",
  host: "tenant",
  definition: {
    id: "third-party-management-third-party-risk-management",
    asOf: "mid-2026",
    snapshot: "559a5e24b0d091c1d59c7493f17fa3f8352fa718338c27a8da2d474d481a86bc",
  },
  operations,
  paging: paginate(pageNumber),
});
