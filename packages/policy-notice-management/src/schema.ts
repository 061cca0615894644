// Generated from specs/snapshots/consent-preferences-policy-notice-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface GetListOfPrivacyNoticeVersionsInput {
  path: {
    /** Format: uuid */
    privacyNoticeId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetListOfPrivacyNoticesInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetPrivacyNoticeVersionInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query: {
    date: string;
  };
}

export interface PagePrivacyNoticeV2 {
  content?: PrivacyNoticeV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PagePrivacyNoticeVersionDetailsV2 {
  content?: PrivacyNoticeVersionDetailsV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface PrivacyNoticeLanguageDetailsV2 {
  defaultLanguage?: boolean;
  /** Format: uuid */
  guid?: string;
  languageCode?: string;
}

export interface PrivacyNoticeV2 {
  /** Format: date-time */
  createdDate?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastPublishedDate?: string;
  /** Format: int64 */
  numberOfVersions?: number;
  /** Format: uuid */
  organizationId?: string;
  /** Format: uuid */
  responsibleUserId?: string;
  versions?: PrivacyNoticeVersionDetailV2[];
}

export interface PrivacyNoticeVersionDetailV2 {
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  publishedDate?: string;
  status?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE";
  /** Format: int64 */
  version?: number;
}

export interface PrivacyNoticeVersionDetailsV2 {
  /** Format: uuid */
  id?: string;
  languages?: PrivacyNoticeLanguageDetailsV2[];
  name?: string;
  /** Format: uuid */
  publishedBy?: string;
  /** Format: date-time */
  publishedDate?: string;
  status?: PrivacyNoticeVersionStatus;
  /** Format: int64 */
  version?: number;
}

export type PrivacyNoticeVersionStatus = "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE";

export interface PrivacyNoticeVersionV2 {
  /** Format: uuid */
  id?: string;
  name?: string;
  /** Format: date-time */
  publishedDate?: string;
  status?: "ACTIVE" | "DRAFT" | "RETIRED" | "INACTIVE";
  /** Format: int64 */
  version?: number;
}

export interface PrivacyNoticeWithVersionV2 {
  /** Format: date-time */
  createdDate?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastPublishedDate?: string;
  /** Format: uuid */
  organizationId?: string;
  /** Format: uuid */
  responsibleUserId?: string;
  version?: PrivacyNoticeVersionV2;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface paths {
  "/api/privacynotice/v2/privacynotices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Privacy Notices */
    get: operations["getListOfPrivacyNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/privacynotice/v2/privacynotices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Privacy Notice Version */
    get: operations["getPrivacyNoticeVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/privacynotice/v2/privacynotices/{privacyNoticeId}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Privacy Notice Versions */
    get: operations["getListOfPrivacyNoticeVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfPrivacyNotices: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrivacyNoticeV2[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getPrivacyNoticeVersion: {
    parameters: {
      query: {
        date: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrivacyNoticeWithVersionV2;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getListOfPrivacyNoticeVersions: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        privacyNoticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrivacyNoticeVersionDetailsV2[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
