// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.

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
  numberOfDays?: number | undefined;
  type?: "BEFORE" | "AFTER" | (string & {}) | undefined;
}

export interface EnrollmentRequest {
  comments?: string | undefined;
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
  reminders?: EnrollmentReminder | undefined;
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
  field?: string | undefined;
  operator?: string | undefined;
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
    searchText?: string | undefined;
    /** Integer. */
    page: number;
    /** Integer. */
    size: number;
  };
}

export interface ListEnrollmentDetailsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 0 to 2000, default 10. */
    size?: number | undefined;
  } | undefined;
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
  id?: string | undefined;
}
