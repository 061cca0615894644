// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Policy & Notice Management" to a connection. */
export const policyNoticeManagement: Service<PolicyNoticeManagement, paths> = defineService({
  package: "policy-notice-management",
  host: "tenant",
  definition: {
    id: "consent-preferences-policy-notice-management",
    asOf: "mid-2026",
    snapshot: "e814b180112991f102cb74ce81df7c84673a17a65f1955716214fea6f4197400",
  },
  operations,
  paging: paginate(pageNumber),
});
