// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
export { type PolicyNoticeManagement, policyNoticeManagement } from "./client.js";
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
  PrivacyNoticeVersionDetails,
  PrivacyNoticeVersionDetailsPage,
  PrivacyNoticeVersionStatus,
  PrivacyNoticeWithVersion,
  paths,
  SortObject,
} from "./schema.js";
