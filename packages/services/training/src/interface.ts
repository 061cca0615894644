// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  CourseDetails,
  CourseObject,
  EnrollmentAssignee,
  EnrollmentAssigneePage,
  EnrollmentStatusDetails,
  EnrollUsersInCourseInput,
  GetUserEnrollmentStatusInput,
  ListCoursesInput,
  ListEnrollmentDetailsInput,
  UnenrollUserFromCourseInput,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Training". */
export interface Training {
  /**
   * Enroll Users to Course
   *
   * `POST /api/awareness-training/v2/enrollments`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/enrolluserstocourseusingpost
   */
  readonly enrollUsersInCourse: Operation<[input: EnrollUsersInCourseInput], string>;

  /**
   * Get User's Enrollment Status
   *
   * `GET /api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress`
   *
   * Returns `EnrollmentStatusDetails`.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getstatusofenrollmentusingget
   */
  readonly getUserEnrollmentStatus: Operation<[input: GetUserEnrollmentStatusInput], EnrollmentStatusDetails>;

  /**
   * Get List of Courses
   *
   * `GET /api/awareness-training/v1/courses`
   *
   * Paged list of `CourseObject`.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/listofcoursesusingget
   */
  readonly listCourses: PagedOperation<[input: ListCoursesInput], CourseDetails, CourseObject>;

  /**
   * Get Enrollment Details
   *
   * `POST /api/awareness-training/v1/enrollments/assignments`
   *
   * Paged list of `EnrollmentAssignee`. Safe to repeat.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getenrollmentdetailsusingpost
   */
  readonly listEnrollmentDetails: PagedOperation<
    [input: ListEnrollmentDetailsInput],
    EnrollmentAssigneePage,
    EnrollmentAssignee
  >;

  /**
   * Unenroll User from Course
   *
   * `DELETE /api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}`
   *
   * Returns nothing. Safe to repeat.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/unenrolluserusingdelete
   */
  readonly unenrollUserFromCourse: Operation<[input: UnenrollUserFromCourseInput], void>;
}
