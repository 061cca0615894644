// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { PolicyNoticeManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { PolicyNoticeManagement } from "./interface.js";
export type {
  GetPrivacyNoticeVersionInput,
  ListPrivacyNoticesInput,
  ListPrivacyNoticeVersionsInput,
  PageableObject,
  PrivacyNotice,
  PrivacyNoticeLanguageDetails,
  PrivacyNoticePage,
  PrivacyNoticeVersion,
  PrivacyNoticeVersionDetail,
  PrivacyNoticeVersionListItem,
  PrivacyNoticeVersionListItemPage,
  PrivacyNoticeVersionStatus,
  PrivacyNoticeWithVersion,
  SortObject,
} from "./schema.js";

/** Binds the operations of OneTrust's "Consent & Preferences - Policy & Notice Management" to a connection. */
export const policyNoticeManagement: Service<PolicyNoticeManagement> =
  /* @__PURE__ */ defineService<PolicyNoticeManagement>({
    package: "policy-notice-management",
    host: "tenant",
    definition: {
      id: "consent-preferences-policy-notice-management",
      asOf: "mid-2026",
      snapshot: "e814b180112991f102cb74ce81df7c84673a17a65f1955716214fea6f4197400",
    },
    operations,
  });
