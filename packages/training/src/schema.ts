// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface CourseDetails {
  data?: CourseObject[] | null;
  errors?: unknown[] | null;
  meta?: ResultMetadata | null;
}

export interface CourseLanguageUpdates {
  /** Integer. */
  languageIds?: number | null;
  /** Integer. */
  languageKeys?: number | null;
}

export interface CourseObject {
  courseActive?: boolean | null;
  courseLanguageUpdates?: CourseLanguageUpdates | null;
  courseSupportedLanguages?: CourseSupportedLanguage | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  thumbnailPath?: string | null;
}

export type CourseSupportedLanguage = CourseSupportedLanguageObject[];

export interface CourseSupportedLanguageObject {
  /** Integer. */
  courseVersion?: number | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  /** Integer. */
  version?: number | null;
}

export interface EnrollUsersInCourseInput {
  body: EnrollmentRequest;
}

export interface EnrollmentAssignee {
  /** Date and time. */
  assignedDate?: string | null;
  assigneeEmail?: string | null;
  /** UUID. */
  assigneeId?: string | null;
  assigneeName?: string | null;
  /** Date and time. */
  completedDate?: string | null;
  /** UUID. */
  courseId?: string | null;
  courseName?: string | null;
  courseNameKey?: string | null;
  /** Integer. */
  courseVersion?: number | null;
  /** Date and time. */
  deadline?: string | null;
  /** UUID. */
  enrollmentAssigneeId?: string | null;
  /** UUID. */
  enrollmentId?: string | null;
  /** UUID. */
  languageId?: string | null;
  languageKey?: string | null;
  languageName?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  organization?: string | null;
  /** Integer. */
  score?: number | null;
  status?: "NOT_STARTED" | "IN_PROGRESS" | "INCOMPLETE" | "COMPLETED" | (string & {}) | null;
}

export interface EnrollmentAssigneePage {
  content?: EnrollmentAssignee[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface EnrollmentReminder {
  /** Integer. */
  numberOfDays?: number;
  type?: "BEFORE" | "AFTER";
}

export interface EnrollmentRequest {
  comments?: string;
  /** UUID. */
  courseId: string;
  /** Integer. */
  courseLanguageVersion: number;
  courseName: string;
  courseNameKey: string;
  /** Date and time. */
  deadline: string;
  /** UUID. */
  defaultLanguageId: string;
  defaultLanguageKey: string;
  defaultLanguageName: string;
  reminders?: EnrollmentReminder;
  users: User[];
}

export interface EnrollmentStatusDetails {
  /** Date and time. */
  completedDT?: string | null;
  /** UUID. */
  courseId?: string | null;
  /** UUID. */
  languageId?: string | null;
  languageName?: string | null;
  languageNameKey?: string | null;
  progress?: string | null;
  /** Integer. */
  score?: number | null;
  status?: string | null;
}

export interface Filter {
  field?: string;
  operator?: string;
  toValue?: unknown;
  value?: unknown;
}

export interface GetUserEnrollmentStatusInput {
  path: {
    /** UUID. */
    enrollmentAssigneeId: string;
  };
}

export interface ListCoursesInput {
  query: {
    searchText?: string;
    /** Integer. */
    page: number;
    /** Integer. */
    size: number;
  };
}

export interface ListEnrollmentDetailsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 0 to 2000, default 10. */
    size?: number;
  };
  body: SearchCriteriaRequest;
}

export interface Pageable {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: Sort | null;
  unpaged?: boolean | null;
}

export interface ResultMetadata {
  page?: ResultPage | null;
}

export interface ResultPage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: ResultSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ResultSort {
  direction?: "ASC" | "DESC" | (string & {}) | null;
  property?: string | null;
}

export type SearchCriteriaRequest = Filter[];

export interface Sort {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface UnenrollUserFromCourseInput {
  path: {
    /** UUID. */
    enrollmentAssigneeId: string;
  };
}

export interface User {
  /** UUID. */
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
    get: operations["listCourses"];
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
    get: operations["getUserEnrollmentStatus"];
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
    post: operations["listEnrollmentDetails"];
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
    post: operations["enrollUsersInCourse"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listCourses: {
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
  getUserEnrollmentStatus: {
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
  listEnrollmentDetails: {
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
          "application/json": EnrollmentAssigneePage;
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
  enrollUsersInCourse: {
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
