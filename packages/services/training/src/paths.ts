// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { training } from "./index.js";
import type {
  CourseDetails,
  EnrollmentAssigneePage,
  EnrollmentRequest,
  EnrollmentStatusDetails,
  SearchCriteriaRequest,
} from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - Training" by path, for `pathClient`. */
export const trainingPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(training);

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
        searchText?: string | undefined;
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
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
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
