// Generated from specs/snapshots/tech-risk-compliance-training.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  CourseDetails,
  EnrollmentAssigneePage,
  EnrollmentStatusDetails,
  EnrollUsersInCourseInput,
  GetUserEnrollmentStatusInput,
  ListCoursesInput,
  ListEnrollmentDetailsInput,
  UnenrollUserFromCourseInput,
} from "./schema.js";

/** What the operations of OneTrust's "Tech Risk & Compliance - Training" take and return, by their names. */
export interface TrainingSchemas {
  readonly enrollUsersInCourse: {
    readonly input: ValueSchema<EnrollUsersInCourseInput>;
    readonly body: ValueSchema<EnrollUsersInCourseInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly getUserEnrollmentStatus: {
    readonly input: ValueSchema<GetUserEnrollmentStatusInput>;
    readonly output: ValueSchema<EnrollmentStatusDetails>;
  };
  readonly listCourses: {
    readonly input: ValueSchema<ListCoursesInput>;
    readonly output: ValueSchema<CourseDetails>;
  };
  readonly listEnrollmentDetails: {
    readonly input: ValueSchema<ListEnrollmentDetailsInput>;
    readonly body: ValueSchema<ListEnrollmentDetailsInput["body"]>;
    readonly output: ValueSchema<EnrollmentAssigneePage>;
  };
  readonly unenrollUserFromCourse: {
    readonly input: ValueSchema<UnenrollUserFromCourseInput>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const trainingSchemas: ServiceSchemas<TrainingSchemas> = defineSchemas({
  package: "training",
  operations: {
    enrollUsersInCourse: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/EnrollmentRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/EnrollmentRequest"},"output":{"format":"uuid","type":"string"}}`,
    getUserEnrollmentStatus: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"enrollmentAssigneeId":{"format":"uuid","type":"string"}},"required":["enrollmentAssigneeId"]}},"required":["path"]},"output":{"$ref":"#/$defs/EnrollmentStatusDetails"}}`,
    listCourses: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"searchText":{"type":"string"},"page":{"format":"int64","type":"integer"},"size":{"format":"int64","type":"integer"}},"required":["page","size"]}},"required":["query"]},"output":{"$ref":"#/$defs/CourseDetails"}}`,
    listEnrollmentDetails: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":0,"type":"integer"}}},"body":{"$ref":"#/$defs/SearchCriteriaRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SearchCriteriaRequest"},"output":{"$ref":"#/$defs/EnrollmentAssigneePage"}}`,
    unenrollUserFromCourse: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"enrollmentAssigneeId":{"format":"uuid","type":"string"}},"required":["enrollmentAssigneeId"]}},"required":["path"]}}`,
  },
  components: `{
"CourseDetails":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/CourseObject"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"CourseLanguageUpdates":{"type":"object","properties":{"languageIds":{"type":["integer","null"]},"languageKeys":{"type":["integer","null"]}}},
"CourseObject":{"type":"object","properties":{"courseActive":{"type":["boolean","null"]},"courseLanguageUpdates":{"anyOf":[{"$ref":"#/$defs/CourseLanguageUpdates"},{"type":"null"}]},"courseSupportedLanguages":{"anyOf":[{"$ref":"#/$defs/CourseSupportedLanguage"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"thumbnailPath":{"type":["string","null"]}}},
"CourseSupportedLanguage":{"items":{"$ref":"#/$defs/CourseSupportedLanguageObject"},"type":"array"},
"CourseSupportedLanguageObject":{"type":"object","properties":{"courseVersion":{"type":["integer","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"version":{"type":["integer","null"]}}},
"EnrollmentAssignee":{"type":"object","properties":{"assignedDate":{"format":"date-time","type":["string","null"]},"assigneeEmail":{"type":["string","null"]},"assigneeId":{"format":"uuid","type":["string","null"]},"assigneeName":{"type":["string","null"]},"completedDate":{"format":"date-time","type":["string","null"]},"courseId":{"format":"uuid","type":["string","null"]},"courseName":{"type":["string","null"]},"courseNameKey":{"type":["string","null"]},"courseVersion":{"type":["integer","null"]},"deadline":{"format":"date-time","type":["string","null"]},"enrollmentAssigneeId":{"format":"uuid","type":["string","null"]},"enrollmentId":{"format":"uuid","type":["string","null"]},"languageId":{"format":"uuid","type":["string","null"]},"languageKey":{"type":["string","null"]},"languageName":{"type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"organization":{"type":["string","null"]},"score":{"format":"int32","type":["integer","null"]},"status":{"anyOf":[{"type":"string","enum":["NOT_STARTED","IN_PROGRESS","INCOMPLETE","COMPLETED"]},{"type":"string"},{"type":"null"}]}}},
"EnrollmentAssigneePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/EnrollmentAssignee"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"EnrollmentReminder":{"type":"object","properties":{"numberOfDays":{"format":"int32","type":"integer"},"type":{"anyOf":[{"type":"string","enum":["BEFORE","AFTER"]},{"type":"string"}]}}},
"EnrollmentRequest":{"type":"object","properties":{"comments":{"type":"string"},"courseId":{"format":"uuid","type":"string"},"courseLanguageVersion":{"format":"int32","type":"integer"},"courseName":{"type":"string"},"courseNameKey":{"type":"string"},"deadline":{"format":"date-time","type":"string"},"defaultLanguageId":{"format":"uuid","type":"string"},"defaultLanguageKey":{"type":"string"},"defaultLanguageName":{"type":"string"},"reminders":{"$ref":"#/$defs/EnrollmentReminder"},"users":{"items":{"$ref":"#/$defs/User"},"type":"array"}},"required":["courseId","courseName","courseNameKey","deadline","defaultLanguageId","defaultLanguageName","defaultLanguageKey","courseLanguageVersion","users"]},
"EnrollmentStatusDetails":{"type":"object","properties":{"completedDT":{"format":"date-time","type":["string","null"]},"courseId":{"format":"uuid","type":["string","null"]},"languageId":{"format":"uuid","type":["string","null"]},"languageName":{"type":["string","null"]},"languageNameKey":{"type":["string","null"]},"progress":{"type":["string","null"]},"score":{"format":"int64","type":["integer","null"]},"status":{"type":["string","null"]}}},
"Filter":{"type":"object","properties":{"field":{"type":"string"},"operator":{"type":"string"},"toValue":{},"value":{}}},
"Pageable":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"ResultMetadata":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/ResultPage"},{"type":"null"}]}}},
"ResultPage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"size":{"format":"int64","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/ResultSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int64","type":["integer","null"]}}},
"ResultSort":{"type":"object","properties":{"direction":{"anyOf":[{"type":"string","enum":["ASC","DESC"]},{"type":"string"},{"type":"null"}]},"property":{"type":["string","null"]}}},
"SearchCriteriaRequest":{"items":{"$ref":"#/$defs/Filter"},"type":"array"},
"Sort":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"User":{"type":"object","properties":{"id":{"format":"uuid","type":"string"}}}
}`,
});
