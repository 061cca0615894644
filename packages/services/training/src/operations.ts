// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { Training } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<Training> = {
  enrollUsersInCourse: {
    path: "/api/awareness-training/v2/enrollments",
    method: "POST",
    body: "json",
    responseType: "text",
    deprecated: true,
  },
  getUserEnrollmentStatus: {
    path: "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress",
    deprecated: true,
  },
  listCourses: {
    path: "/api/awareness-training/v1/courses",
    required: { query: ["page", "size"] },
    failures: [{ property: "errors" }],
    deprecated: true,
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  listEnrollmentDetails: {
    path: "/api/awareness-training/v1/enrollments/assignments",
    method: "POST",
    body: "json",
    bodyType: "list",
    deprecated: true,
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  unenrollUserFromCourse: {
    path: "/api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}",
    method: "DELETE",
    response: "none",
    deprecated: true,
    idempotent: true,
  },
};
