// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "policy-notice-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "policy-notice-management", host: "tenant" };

/**
 * Get Privacy Notice Version
 *
 * `GET /api/privacynotice/v2/privacynotices/{id}`
 */
export const getPrivacyNoticeVersion: UnboundOperation<PolicyNoticeManagement["getPrivacyNoticeVersion"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getPrivacyNoticeVersion",
  path: "/api/privacynotice/v2/privacynotices/{id}",
  scopes: ["POLICY"],
  required: { query: ["date"] },
});

/**
 * Get List of Privacy Notice Versions
 *
 * `GET /api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions`
 */
export const listPrivacyNoticeVersions: UnboundOperation<PolicyNoticeManagement["listPrivacyNoticeVersions"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPrivacyNoticeVersions",
  path: "/api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions",
  scopes: ["POLICY"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Privacy Notices
 *
 * `GET /api/privacynotice/v2/privacynotices`
 */
export const listPrivacyNotices: UnboundOperation<PolicyNoticeManagement["listPrivacyNotices"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listPrivacyNotices",
  path: "/api/privacynotice/v2/privacynotices",
  scopes: ["POLICY"],
  paging: { by: "page", items: "content", info: "" },
});
