// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Policy & Notice Management" to a connection. */
export const policyNoticeManagement: Service<PolicyNoticeManagement, paths> = defineService({
  package: "policy-notice-management",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
