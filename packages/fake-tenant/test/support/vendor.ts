import {
  defineService,
  type JobOperation,
  type NoInput,
  type Operation,
  type OperationDefinitions,
  type PagedOperation,
  pageNumber,
  paginate,
  type Service,
  waitForJobs,
} from "@onetrust-client/core";

/** Some operations of the vendor's, as its service packages have them, so that the tenant knows their definitions. */
interface Training {
  readonly listCourses: PagedOperation<[input: { query: { page: number; size: number } }], object, object>;
  readonly listEnrollmentDetails: PagedOperation<
    [input: { query?: { page?: number; size?: number }; body: object[] }],
    { content?: object[] },
    { id?: string }
  >;
  readonly enrollUsersInCourse: Operation<[input: { body: object }], string>;
}

const trainingOperations: OperationDefinitions<Training> = {
  listCourses: {
    path: "/api/awareness-training/v1/courses",
    required: { query: ["page", "size"] },
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  listEnrollmentDetails: {
    path: "/api/awareness-training/v1/enrollments/assignments",
    method: "POST",
    body: "json",
    bodyType: "list",
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  enrollUsersInCourse: {
    path: "/api/awareness-training/v2/enrollments",
    method: "POST",
    body: "json",
    responseType: "text",
  },
};

export const training: Service<Training> = defineService({
  package: "training",
  host: "tenant",
  operations: trainingOperations,
  paging: paginate(pageNumber),
});

interface Export {
  id?: string | null;
  exportType?: string | null;
  startDate?: string | null;
  status?: string | null;
  recordCount?: number | null;
}

interface BulkExport {
  readonly createBulkExport: Operation<[input: { body: object }], Export>;
  readonly getBulkExportStatus: JobOperation<[input: { path: { id: string } }], Export>;
  readonly listBulkExports: PagedOperation<[input?: NoInput], { content?: Export[] }, Export>;
}

const exportsPath = "/api/ot-insights/v1/bulk-export-jobs";

const bulkExportOperations: OperationDefinitions<BulkExport> = {
  createBulkExport: { path: exportsPath, method: "POST", body: "json" },
  getBulkExportStatus: {
    path: `${exportsPath}/{id}`,
    job: {
      by: "state",
      property: "status",
      running: ["EXPORT_IN_PROGRESS"],
      done: ["COMPLETED"],
      failed: ["FAILED", "CANCELLED", "EXPIRED"],
    },
  },
  listBulkExports: { path: exportsPath, paging: { by: "page", items: "content", info: "" } },
};

export const bulkExport: Service<BulkExport> = defineService({
  package: "bulk-export",
  host: "tenant",
  operations: bulkExportOperations,
  paging: paginate(pageNumber),
  jobs: waitForJobs,
});

interface Queues {
  readonly listRequests: Operation<[input: { path: { language: string }; query?: object }], object>;
  readonly getRequestCreationLogs: JobOperation<
    [input: { path: { requestTraceId: string } }],
    { requestRefId?: string; createdDate?: string }
  >;
  readonly deleteRequest: Operation<[input: { path: { requestId: string } }], void>;
}

export const dsrAutomation: Service<Queues> = defineService<Queues>({
  package: "dsr-automation",
  host: "tenant",
  operations: {
    listRequests: { path: "/api/datasubject/v2/requestqueues/{language}" },
    getRequestCreationLogs: {
      path: "/api/datasubject/v2/requestqueues/status/{requestTraceId}",
      job: { by: "result", result: "requestRefId", failure: "exceptionDescription", mayBeMissing: true },
    },
    deleteRequest: { path: "/api/of/nobody/{requestId}", method: "DELETE", response: "none" },
  },
  jobs: waitForJobs,
});

interface Documents {
  readonly uploadFile: Operation<[input: { body: object }], object>;
}

export const documents: Service<Documents> = defineService<Documents>({
  package: "documents",
  host: "tenant",
  operations: {
    uploadFile: { path: "/api/document/v2/attachments", method: "POST", body: "multipart", files: ["file"] },
  },
});
