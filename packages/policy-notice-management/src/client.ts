// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import {
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  GetListOfPrivacyNoticesInput,
  GetListOfPrivacyNoticeVersionsInput,
  GetPrivacyNoticeVersionInput,
  PagePrivacyNoticeV2,
  PagePrivacyNoticeVersionDetailsV2,
  PrivacyNoticeV2,
  PrivacyNoticeVersionDetailsV2,
  PrivacyNoticeWithVersionV2,
  paths,
} from "./schema.js";

/** The operations of OneTrust's "Consent & Preferences - Policy & Notice Management". */
export interface PolicyNoticeManagement {
  /**
   * Get List of Privacy Notice Versions
   *
   * `GET /api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions`, accepts the scope `POLICY`
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticeversionsusingget
   */
  readonly getListOfPrivacyNoticeVersions: PagedOperation<
    [input: GetListOfPrivacyNoticeVersionsInput],
    PagePrivacyNoticeVersionDetailsV2,
    PrivacyNoticeVersionDetailsV2
  >;

  /**
   * Get List of Privacy Notices
   *
   * `GET /api/privacynotice/v2/privacynotices`, accepts the scope `POLICY`
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticesusingget
   */
  readonly getListOfPrivacyNotices: PagedOperation<
    [input?: GetListOfPrivacyNoticesInput],
    PagePrivacyNoticeV2,
    PrivacyNoticeV2
  >;

  /**
   * Get Privacy Notice Version
   *
   * `GET /api/privacynotice/v2/privacynotices/{id}`, accepts the scope `POLICY`
   * @see https://developer.onetrust.com/onetrust/reference/getprivacynoticeversionbypublisheddateusingget
   */
  readonly getPrivacyNoticeVersion: Operation<[input: GetPrivacyNoticeVersionInput], PrivacyNoticeWithVersionV2>;
}

/** Binds the operations of OneTrust's "Consent & Preferences - Policy & Notice Management" to a connection. */
export const policyNoticeManagement: Service<PolicyNoticeManagement, paths> = service(
  "tenant",
  operations,
  pageThrough(turnPages),
);
