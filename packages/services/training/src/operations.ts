// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { Training } from "./interface.js";

const numberedPages: OperationGroup = { package: "training", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "training", host: "tenant" };

/**
 * Enroll Users to Course
 *
 * `POST /api/awareness-training/v2/enrollments`
 * @deprecated OneTrust names no replacement.
 */
export const enrollUsersInCourse: UnboundOperation<Training["enrollUsersInCourse"]> = /* @__PURE__ */ defineOperation(service, {
  name: "enrollUsersInCourse",
  path: "/api/awareness-training/v2/enrollments",
  method: "POST",
  body: "json",
  responseType: "text",
  deprecated: true,
});

/**
 * Get User's Enrollment Status
 *
 * `GET /api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress`
 * @deprecated OneTrust names no replacement.
 */
export const getUserEnrollmentStatus: UnboundOperation<Training["getUserEnrollmentStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getUserEnrollmentStatus",
  path: "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress",
  deprecated: true,
});

/**
 * Get List of Courses
 *
 * `GET /api/awareness-training/v1/courses`
 * @deprecated OneTrust names no replacement.
 */
export const listCourses: UnboundOperation<Training["listCourses"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listCourses",
  path: "/api/awareness-training/v1/courses",
  required: { query: ["page", "size"] },
  failures: [{ property: "errors" }],
  deprecated: true,
  paging: { by: "page", items: "data", info: "meta.page" },
});

/**
 * Get Enrollment Details
 *
 * `POST /api/awareness-training/v1/enrollments/assignments`
 * @deprecated OneTrust names no replacement.
 */
export const listEnrollmentDetails: UnboundOperation<Training["listEnrollmentDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listEnrollmentDetails",
  path: "/api/awareness-training/v1/enrollments/assignments",
  method: "POST",
  body: "json",
  bodyType: "list",
  deprecated: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Unenroll User from Course
 *
 * `DELETE /api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}`
 * @deprecated OneTrust names no replacement.
 */
export const unenrollUserFromCourse: UnboundOperation<Training["unenrollUserFromCourse"]> = /* @__PURE__ */ defineOperation(service, {
  name: "unenrollUserFromCourse",
  path: "/api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}",
  method: "DELETE",
  response: "none",
  deprecated: true,
  idempotent: true,
});
