// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { Training } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<Training> = {
  enrollUsersInCourse: {
    path: "/api/awareness-training/v2/enrollments",
    method: "POST",
    body: "json",
    deprecated: true,
  },
  getUserEnrollmentStatus: {
    path: "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress",
    deprecated: true,
  },
  listCourses: {
    path: "/api/awareness-training/v1/courses",
    failures: "errors",
    deprecated: true,
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  listEnrollmentDetails: {
    path: "/api/awareness-training/v1/enrollments/assignments",
    method: "POST",
    body: "json",
    deprecated: true,
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  unenrollUserFromCourse: {
    path: "/api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}",
    method: "DELETE",
    answer: "none",
    deprecated: true,
    replaySafe: true,
  },
};
