// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
  waitForJobs,
} from "@onetrust-client/core";
import type { DsrAutomation } from "./interface.js";

const jobs: OperationGroup = { package: "dsr-automation", host: "tenant", jobs: waitForJobs };
const numberedPages: OperationGroup = { package: "dsr-automation", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "dsr-automation", host: "tenant" };

/**
 * Add Comment to Request
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/comments`
 */
export const addCommentToRequest: UnboundOperation<DsrAutomation["addCommentToRequest"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addCommentToRequest",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/comments",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Add Targeted Data Discovery Details to Subtask
 *
 * `PUT /api/datasubject/v2/subtasks/{subtaskID}/add/discovery`
 */
export const addDiscoveryDetailsToSubtask: UnboundOperation<DsrAutomation["addDiscoveryDetailsToSubtask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addDiscoveryDetailsToSubtask",
  path: "/api/datasubject/v2/subtasks/{subtaskID}/add/discovery",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  bodyType: "any",
  response: "none",
});

/**
 * Add Data Points to Targeted Data Discovery Results Summary
 *
 * `POST /api/datasubject/v3/datadiscovery/requestqueues/{requestQueueRefId}`
 */
export const addDiscoveryResultsDataPoints: UnboundOperation<DsrAutomation["addDiscoveryResultsDataPoints"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addDiscoveryResultsDataPoints",
  path: "/api/datasubject/v3/datadiscovery/requestqueues/{requestQueueRefId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Targeted Data Discovery Results Summary to Request
 *
 * `POST /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`
 */
export const addDiscoveryResultsSummary: UnboundOperation<DsrAutomation["addDiscoveryResultsSummary"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addDiscoveryResultsSummary",
  path: "/api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Subtask to Request using Subtask Template
 *
 * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks/template`
 */
export const addSubtaskFromTemplate: UnboundOperation<DsrAutomation["addSubtaskFromTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addSubtaskFromTemplate",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks/template",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Add Subtask to Request
 *
 * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`
 */
export const addSubtaskToRequest: UnboundOperation<DsrAutomation["addSubtaskToRequest"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addSubtaskToRequest",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Complete Subtask
 *
 * `PUT /api/datasubject/v2/subtasks/{subtaskID}/complete`
 */
export const completeSubtask: UnboundOperation<DsrAutomation["completeSubtask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "completeSubtask",
  path: "/api/datasubject/v2/subtasks/{subtaskID}/complete",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Create Request
 *
 * `POST /api/datasubject/v2/requestqueues/{templateId}`
 */
export const createRequest: UnboundOperation<DsrAutomation["createRequest"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRequest",
  path: "/api/datasubject/v2/requestqueues/{templateId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Request
 *
 * `POST /api/datasubject/v2/requestqueues`
 * @deprecated Use {@link createRequest}.
 */
export const createRequestWithoutTemplate: UnboundOperation<DsrAutomation["createRequestWithoutTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRequestWithoutTemplate",
  path: "/api/datasubject/v2/requestqueues",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  response: "none",
  deprecated: "createRequest",
});

/**
 * Create Resolution
 *
 * `POST /api/datasubject/v2/resolutions`
 */
export const createResolution: UnboundOperation<DsrAutomation["createResolution"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createResolution",
  path: "/api/datasubject/v2/resolutions",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Verification Method
 *
 * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`
 */
export const createVerificationMethod: UnboundOperation<DsrAutomation["createVerificationMethod"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createVerificationMethod",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Delete Requests
 *
 * `PUT /api/datasubject/v2/requestqueues/bulkdelete/{language}`
 */
export const deleteRequests: UnboundOperation<DsrAutomation["deleteRequests"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteRequests",
  path: "/api/datasubject/v2/requestqueues/bulkdelete/{language}",
  scopes: ["DSAR_WRITE"],
  method: "PUT",
  body: "json",
});

/**
 * Delete Resolution
 *
 * `DELETE /api/datasubject/v2/resolutions/{resolutionId}`
 */
export const deleteResolution: UnboundOperation<DsrAutomation["deleteResolution"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteResolution",
  path: "/api/datasubject/v2/resolutions/{resolutionId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Deletion Certificate
 *
 * `GET /api/datasubject/v2/requestqueues/delete-certificate/{requestRefId}`
 */
export const getDeletionCertificate: UnboundOperation<DsrAutomation["getDeletionCertificate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDeletionCertificate",
  path: "/api/datasubject/v2/requestqueues/delete-certificate/{requestRefId}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
});

/**
 * Get Request
 *
 * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}`
 */
export const getRequest: UnboundOperation<DsrAutomation["getRequest"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRequest",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
});

/**
 * Get Request Creation Logs
 *
 * `GET /api/datasubject/v2/requestqueues/status/{requestTraceId}`
 */
export const getRequestCreationLogs: UnboundOperation<DsrAutomation["getRequestCreationLogs"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getRequestCreationLogs",
  path: "/api/datasubject/v2/requestqueues/status/{requestTraceId}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  job: { by: "result", result: "requestRefId", failure: "exceptionDescription", mayBeMissing: true },
});

/**
 * Get Subtask
 *
 * `GET /api/datasubject/v2/subtasks/{subtaskID}`
 */
export const getSubtask: UnboundOperation<DsrAutomation["getSubtask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getSubtask",
  path: "/api/datasubject/v2/subtasks/{subtaskID}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
});

/**
 * Get Targeted Data Discovery Group
 *
 * `GET /api/datasubject/v2/datadiscovery/groups/{groupId}/requestqueues/{requestQueueRefId}`
 */
export const getTargetedDataDiscoveryGroup: UnboundOperation<DsrAutomation["getTargetedDataDiscoveryGroup"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTargetedDataDiscoveryGroup",
  path: "/api/datasubject/v2/datadiscovery/groups/{groupId}/requestqueues/{requestQueueRefId}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
});

/**
 * Get Verification Method
 *
 * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/{methodId}`
 */
export const getVerificationMethod: UnboundOperation<DsrAutomation["getVerificationMethod"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getVerificationMethod",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/{methodId}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  required: { query: ["includeComments"] },
});

/**
 * Link Requests
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/linkrequest`
 */
export const linkRequests: UnboundOperation<DsrAutomation["linkRequests"]> = /* @__PURE__ */ defineOperation(service, {
  name: "linkRequests",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/linkrequest",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Get Request Audit History
 *
 * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/requesthistory`
 */
export const listRequestAuditHistory: UnboundOperation<DsrAutomation["listRequestAuditHistory"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRequestAuditHistory",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/requesthistory",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get Request Audit History
 *
 * `GET /api/datasubject/v2/requestqueues/id/{requestQueueId}/requesthistory`
 */
export const listRequestAuditHistoryById: UnboundOperation<DsrAutomation["listRequestAuditHistoryById"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRequestAuditHistoryById",
  path: "/api/datasubject/v2/requestqueues/id/{requestQueueId}/requesthistory",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get List of Requests
 *
 * `GET /api/datasubject/v2/requestqueues/{language}`
 */
export const listRequests: UnboundOperation<DsrAutomation["listRequests"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRequests",
  path: "/api/datasubject/v2/requestqueues/{language}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Resolutions
 *
 * `GET /api/datasubject/v2/resolutions`
 */
export const listResolutions: UnboundOperation<DsrAutomation["listResolutions"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listResolutions",
  path: "/api/datasubject/v2/resolutions",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get List of Subtasks
 *
 * `GET /api/datasubject/v2/subtasks`
 */
export const listSubtasks: UnboundOperation<DsrAutomation["listSubtasks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listSubtasks",
  path: "/api/datasubject/v2/subtasks",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get List of Subtasks by Request
 *
 * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`
 */
export const listSubtasksByRequest: UnboundOperation<DsrAutomation["listSubtasksByRequest"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listSubtasksByRequest",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get List of Targeted Data Discovery Groups
 *
 * `GET /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`
 */
export const listTargetedDataDiscoveryGroups: UnboundOperation<DsrAutomation["listTargetedDataDiscoveryGroups"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listTargetedDataDiscoveryGroups",
  path: "/api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  responseType: "list",
});

/**
 * Get List of Verification Methods
 *
 * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`
 */
export const listVerificationMethods: UnboundOperation<DsrAutomation["listVerificationMethods"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listVerificationMethods",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  required: { query: ["includeComments"] },
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Pause Request Deadline
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline`
 */
export const pauseRequestDeadline: UnboundOperation<DsrAutomation["pauseRequestDeadline"]> = /* @__PURE__ */ defineOperation(service, {
  name: "pauseRequestDeadline",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Reprocess System Subtask
 *
 * `PUT /api/datasubject/v2/subtasks/{subtaskID}/reprocess`
 */
export const reprocessSystemSubtask: UnboundOperation<DsrAutomation["reprocessSystemSubtask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "reprocessSystemSubtask",
  path: "/api/datasubject/v2/subtasks/{subtaskID}/reprocess",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  bodyOptional: true,
  responseType: "text",
});

/**
 * Search Requests
 *
 * `POST /api/datasubject/v2/requestqueues/search/{language}`
 */
export const searchRequests: UnboundOperation<DsrAutomation["searchRequests"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchRequests",
  path: "/api/datasubject/v2/requestqueues/search/{language}",
  scopes: ["DSAR", "DSAR_READ", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Subtasks by Criteria
 *
 * `POST /api/datasubject/v3/subtasks`
 */
export const searchSubtasks: UnboundOperation<DsrAutomation["searchSubtasks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchSubtasks",
  path: "/api/datasubject/v3/subtasks",
  scopes: ["DSAR_READ", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Share Results Summary
 *
 * `POST /api/datasubject/v2/requestqueues/results-summary/share/{requestQueueRefId}`
 */
export const shareResultsSummary: UnboundOperation<DsrAutomation["shareResultsSummary"]> = /* @__PURE__ */ defineOperation(service, {
  name: "shareResultsSummary",
  path: "/api/datasubject/v2/requestqueues/results-summary/share/{requestQueueRefId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Update Request Custom Fields
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/customfields/{language}`
 */
export const updateRequestCustomFields: UnboundOperation<DsrAutomation["updateRequestCustomFields"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRequestCustomFields",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/customfields/{language}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
});

/**
 * Update Request Stage
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}`
 */
export const updateRequestStage: UnboundOperation<DsrAutomation["updateRequestStage"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRequestStage",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
});

/**
 * Update Resolution
 *
 * `PUT /api/datasubject/v2/resolutions/{resolutionId}`
 */
export const updateResolution: UnboundOperation<DsrAutomation["updateResolution"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateResolution",
  path: "/api/datasubject/v2/resolutions/{resolutionId}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Subtask
 *
 * `PUT /api/datasubject/v2/subtasks/{subtaskID}`
 */
export const updateSubtask: UnboundOperation<DsrAutomation["updateSubtask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateSubtask",
  path: "/api/datasubject/v2/subtasks/{subtaskID}",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Subtask Status
 *
 * `PUT /api/datasubject/v2/subtasks/{subtaskId}/status`
 */
export const updateSubtaskStatus: UnboundOperation<DsrAutomation["updateSubtaskStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateSubtaskStatus",
  path: "/api/datasubject/v2/subtasks/{subtaskId}/status",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
  responseType: "any",
});

/**
 * Update Verification Method
 *
 * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`
 */
export const updateVerificationMethod: UnboundOperation<DsrAutomation["updateVerificationMethod"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateVerificationMethod",
  path: "/api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods",
  scopes: ["DSAR", "DSAR_WRITE"],
  method: "PUT",
  body: "json",
});
