// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { Training } from "./interface.js";
import * as operations from "./operations.js";

export type { Training } from "./interface.js";
export type {
  CourseDetails,
  CourseLanguageUpdates,
  CourseObject,
  CourseSupportedLanguage,
  CourseSupportedLanguageObject,
  EnrollmentAssignee,
  EnrollmentAssigneePage,
  EnrollmentReminder,
  EnrollmentRequest,
  EnrollmentStatusDetails,
  EnrollUsersInCourseInput,
  Filter,
  GetUserEnrollmentStatusInput,
  ListCoursesInput,
  ListEnrollmentDetailsInput,
  Pageable,
  ResultMetadata,
  ResultPage,
  ResultSort,
  SearchCriteriaRequest,
  Sort,
  UnenrollUserFromCourseInput,
  User,
} from "./schema.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Training" to a connection. */
export const training: Service<Training> = /* @__PURE__ */ defineService<Training>({
  package: "training",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-training",
    asOf: "mid-2026",
    snapshot: "08b53e983cbfb3e307eb35c64c612c74760848c23ed80a3473a29faabdcce66b",
  },
  operations,
});
