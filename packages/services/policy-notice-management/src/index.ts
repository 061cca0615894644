// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
export { policyNoticeManagement } from "./client.js";
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
