// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<PolicyNoticeManagement> = {
  getPrivacyNoticeVersion: {
    path: "/api/privacynotice/v2/privacynotices/{id}",
    scopes: ["POLICY"],
    required: { query: ["date"] },
  },
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
