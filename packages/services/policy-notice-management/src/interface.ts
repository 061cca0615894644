// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  GetPrivacyNoticeVersionInput,
  ListPrivacyNoticesInput,
  ListPrivacyNoticeVersionsInput,
  PrivacyNotice,
  PrivacyNoticePage,
  PrivacyNoticeVersionListItem,
  PrivacyNoticeVersionListItemPage,
  PrivacyNoticeWithVersion,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Policy & Notice Management". */
export interface PolicyNoticeManagement {
  /**
   * Get Privacy Notice Version
   *
   * `GET /api/privacynotice/v2/privacynotices/{id}`, scope `POLICY`
   *
   * Returns `PrivacyNoticeWithVersion`.
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticeversionbypublisheddateusingget
   */
  readonly getPrivacyNoticeVersion: Operation<[input: GetPrivacyNoticeVersionInput], PrivacyNoticeWithVersion>;

  /**
   * Get List of Privacy Notice Versions
   *
   * `GET /api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions`, scope `POLICY`
   *
   * Paged list of `PrivacyNoticeVersionListItem`.
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticeversionsusingget
   */
  readonly listPrivacyNoticeVersions: PagedOperation<
    [input: ListPrivacyNoticeVersionsInput],
    PrivacyNoticeVersionListItemPage,
    PrivacyNoticeVersionListItem
  >;

  /**
   * Get List of Privacy Notices
   *
   * `GET /api/privacynotice/v2/privacynotices`, scope `POLICY`
   *
   * Paged list of `PrivacyNotice`.
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticesusingget
   */
  readonly listPrivacyNotices: PagedOperation<[input?: ListPrivacyNoticesInput], PrivacyNoticePage, PrivacyNotice>;
}
