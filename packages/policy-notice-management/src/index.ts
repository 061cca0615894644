// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
export { type PolicyNoticeManagement, policyNoticeManagement } from "./client.js";
export type {
  GetListOfPrivacyNoticesInput,
  GetListOfPrivacyNoticeVersionsInput,
  GetPrivacyNoticeVersionInput,
  PageableObject,
  PagePrivacyNoticeV2,
  PagePrivacyNoticeVersionDetailsV2,
  PrivacyNoticeLanguageDetailsV2,
  PrivacyNoticeV2,
  PrivacyNoticeVersionDetailsV2,
  PrivacyNoticeVersionDetailV2,
  PrivacyNoticeVersionStatus,
  PrivacyNoticeVersionV2,
  PrivacyNoticeWithVersionV2,
  paths,
  SortObject,
} from "./schema.js";
