// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
export { training } from "./client.js";
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
