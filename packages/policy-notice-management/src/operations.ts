// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<PolicyNoticeManagement> = {
  getPrivacyNoticeVersion: { path: "/api/privacynotice/v2/privacynotices/{id}", scopes: ["POLICY"] },
  listPrivacyNoticeVersions: {
    path: "/api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions",
    scopes: ["POLICY"],
    paging: { by: "page", items: "content", info: "" },
  },
  listPrivacyNotices: {
    path: "/api/privacynotice/v2/privacynotices",
    scopes: ["POLICY"],
    paging: { by: "page", items: "content", info: "" },
  },
};
