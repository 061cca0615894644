// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import {
  type Operation,
  type PagedOperation,
  pageThrough,
  type Service,
  service,
  turnPages,
} from "@onetrust-client/core";
import { operations } from "./operations.js";
import type {
  CourseDetails,
  CourseObject,
  EnrollmentAssigneeInformation,
  EnrollmentStatusDetails,
  EnrollUsersToCourseInput,
  GetEnrollmentDetailsInput,
  GetListOfCoursesInput,
  GetUserSEnrollmentStatusInput,
  PageEnrollmentAssigneeInformation,
  paths,
  UnenrollUserFromCourseInput,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Training". */
export interface Training {
  /**
   * Enroll Users to Course
   *
   * `POST /api/awareness-training/v2/enrollments`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/enrolluserstocourseusingpost
   */
  readonly enrollUsersToCourse: Operation<[input: EnrollUsersToCourseInput], string>;

  /**
   * Get Enrollment Details
   *
   * `POST /api/awareness-training/v1/enrollments/assignments`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getenrollmentdetailsusingpost
   */
  readonly getEnrollmentDetails: PagedOperation<
    [input: GetEnrollmentDetailsInput],
    PageEnrollmentAssigneeInformation,
    EnrollmentAssigneeInformation
  >;

  /**
   * Get List of Courses
   *
   * `GET /api/awareness-training/v1/courses`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/listofcoursesusingget
   */
  readonly getListOfCourses: PagedOperation<[input: GetListOfCoursesInput], CourseDetails, CourseObject>;

  /**
   * Get User's Enrollment Status
   *
   * `GET /api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/getstatusofenrollmentusingget
   */
  readonly getUserSEnrollmentStatus: Operation<[input: GetUserSEnrollmentStatusInput], EnrollmentStatusDetails>;

  /**
   * Unenroll User from Course
   *
   * `DELETE /api/awareness-training/v1/enrollments/enrollment-assignees/{enrollmentAssigneeId}`
   * @deprecated The vendor gives no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/unenrolluserusingdelete
   */
  readonly unenrollUserFromCourse: Operation<[input: UnenrollUserFromCourseInput], void>;
}

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Training" to a connection. */
export const training: Service<Training, paths> = service("tenant", operations, pageThrough(turnPages));
