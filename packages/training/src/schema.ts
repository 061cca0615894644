// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface CourseDetails {
  data?: CourseObject[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface CourseLanguageUpdatesInfo {
  languageIds?: number;
  languageKeys?: number;
}

export interface CourseObject {
  courseActive?: boolean;
  courseLanguageUpdates?: CourseLanguageUpdatesInfo;
  courseSupportedLanguages?: CourseSupportedLanguageInfo;
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  thumbnailPath?: string;
}

export type CourseSupportedLanguageInfo = CourseSupportedLanguageObject[];

export interface CourseSupportedLanguageObject {
  courseVersion?: number;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  version?: number;
}

export interface EnrollUsersToCourseInput {
  body: EnrollmentRequest;
}

export interface EnrollmentAssigneeInformation {
  /** Format: date-time */
  assignedDate?: string;
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId?: string;
  assigneeName?: string;
  /** Format: date-time */
  completedDate?: string;
  /** Format: uuid */
  courseId?: string;
  courseName?: string;
  courseNameKey?: string;
  courseVersion?: number;
  /** Format: date-time */
  deadline?: string;
  /** Format: uuid */
  enrollmentAssigneeId?: string;
  /** Format: uuid */
  enrollmentId?: string;
  /** Format: uuid */
  languageId?: string;
  languageKey?: string;
  languageName?: string;
  /** Format: uuid */
  orgGroupId?: string;
  organization?: string;
  /** Format: int32 */
  score?: number;
  status?: "NOT_STARTED" | "IN_PROGRESS" | "INCOMPLETE" | "COMPLETED";
}

export interface EnrollmentDataDetails {
  data?: EnrollmentStatusDetails;
}

export interface EnrollmentReminder {
  /** Format: int32 */
  numberOfDays?: number;
  type?: "BEFORE" | "AFTER";
}

export interface EnrollmentRequest {
  comments?: string;
  /** Format: uuid */
  courseId: string;
  /** Format: int32 */
  courseLanguageVersion: number;
  courseName: string;
  courseNameKey: string;
  /** Format: date-time */
  deadline: string;
  /** Format: uuid */
  defaultLanguageId: string;
  defaultLanguageKey: string;
  defaultLanguageName: string;
  reminders?: EnrollmentReminder;
  users: User[];
}

export interface EnrollmentStatusDetails {
  /** Format: date-time */
  completedDT?: string;
  /** Format: uuid */
  courseId?: string;
  /** Format: uuid */
  languageId?: string;
  languageName?: string;
  languageNameKey?: string;
  progress?: string;
  /** Format: int64 */
  score?: number;
  status?: string;
}

export interface FilterInformation {
  field?: string;
  operator?: string;
  toValue?: unknown;
  value?: unknown;
}

export interface GetEnrollmentDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
  };
  body: SearchCriteriaRequest;
}

export interface GetListOfCoursesInput {
  query: {
    searchText?: string;
    /** Format: int64 */
    page: number;
    /** Format: int64 */
    size: number;
  };
}

export interface GetUserSEnrollmentStatusInput {
  path: {
    /** Format: uuid */
    enrollmentAssigneeId: string;
  };
}

export interface OneTrustMetadata {
  page?: OneTrustPage;
}

export interface OneTrustPage {
  first?: boolean;
  last?: boolean;
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  sort?: OneTrustSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface PageEnrollmentAssigneeInformation {
  content?: EnrollmentAssigneeInformation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface Pageable {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: Sort;
  unpaged?: boolean;
}

export type SearchCriteriaRequest = FilterInformation[];

export interface Sort {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface UnenrollUserFromCourseInput {
  path: {
    /** Format: uuid */
    enrollmentAssigneeId: string;
  };
}

export interface User {
  /** Format: uuid */
  id?: string;
}

export interface paths {
  "/api/awareness-training/v1/courses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get List of Courses
     * @deprecated
     */
    get: operations["getListOfCourses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get User's Enrollment Status
     * @deprecated
     */
    get: operations["getUserSEnrollmentStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/awareness-training/v1/enrollments/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get Enrollment Details
     * @deprecated
     */
    post: operations["getEnrollmentDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Unenroll User from Course
     * @deprecated
     */
    delete: operations["unenrollUserFromCourse"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/awareness-training/v2/enrollments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enroll Users to Course
     * @deprecated
     */
    post: operations["enrollUsersToCourse"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfCourses: {
    parameters: {
      query: {
        searchText?: string;
        page: number;
        size: number;
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
          "application/json": CourseDetails;
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
  getUserSEnrollmentStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        enrollmentAssigneeId: string;
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
          "application/json": EnrollmentStatusDetails;
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
  getEnrollmentDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchCriteriaRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEnrollmentAssigneeInformation;
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
  unenrollUserFromCourse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        enrollmentAssigneeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  enrollUsersToCourse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnrollmentRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
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
