// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.

export interface GetPrivacyNoticeVersionInput {
  path: {
    /** UUID. */
    id: string;
  };
  query: {
    /** Matching ^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$. */
    date: string;
  };
}

export interface ListPrivacyNoticeVersionsInput {
  path: {
    /** UUID. */
    privacyNoticeId: string;
  };
  query?: {
    /** Integer, 0 to 49, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListPrivacyNoticesInput {
  query?: {
    /** Integer, 0 to 49, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface PrivacyNotice {
  /** Date and time. */
  createdDate?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastPublishedDate?: string | null;
  /** Integer. */
  numberOfVersions?: number | null;
  /** UUID. */
  organizationId?: string | null;
  /** UUID. */
  responsibleUserId?: string | null;
  versions?: PrivacyNoticeVersionDetail[] | null;
}

export interface PrivacyNoticeLanguageDetails {
  defaultLanguage?: boolean | null;
  /** UUID. */
  guid?: string | null;
  languageCode?: string | null;
}

export interface PrivacyNoticePage {
  content?: PrivacyNotice[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface PrivacyNoticeVersion {
  /** UUID. */
  id?: string | null;
  /** 1 to 200 characters. */
  name?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  status?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface PrivacyNoticeVersionDetail {
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  status?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE" | (string & {}) | null;
  /** Integer. */
  version?: number | null;
}

export interface PrivacyNoticeVersionListItem {
  /** UUID. */
  id?: string | null;
  languages?: PrivacyNoticeLanguageDetails[] | null;
  /** 1 to 200 characters. */
  name?: string | null;
  /** UUID. */
  publishedBy?: string | null;
  /** Date and time. */
  publishedDate?: string | null;
  status?: PrivacyNoticeVersionStatus | null;
  /** Integer. */
  version?: number | null;
}

export interface PrivacyNoticeVersionListItemPage {
  content?: PrivacyNoticeVersionListItem[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export type PrivacyNoticeVersionStatus = "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE" | (string & {});

export interface PrivacyNoticeWithVersion {
  /** Date and time. */
  createdDate?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastPublishedDate?: string | null;
  /** UUID. */
  organizationId?: string | null;
  /** UUID. */
  responsibleUserId?: string | null;
  version?: PrivacyNoticeVersion | null;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}
