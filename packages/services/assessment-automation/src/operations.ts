// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { AssessmentAutomation } from "./interface.js";

const numberedPages: OperationGroup = { package: "assessment-automation", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "assessment-automation", host: "tenant" };

/**
 * Approve Assessment
 *
 * `POST /api/assessment/v3/assessments/{assessmentId}/approve`
 * @deprecated OneTrust names no replacement.
 */
export const approveAssessment: UnboundOperation<AssessmentAutomation["approveAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "approveAssessment",
  path: "/api/assessment/v3/assessments/{assessmentId}/approve",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  response: "none",
  deprecated: true,
});

/**
 * Archive Assessment
 *
 * `PUT /api/assessment/v2/assessments/archive`
 */
export const archiveAssessment: UnboundOperation<AssessmentAutomation["archiveAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "archiveAssessment",
  path: "/api/assessment/v2/assessments/archive",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Complete Assessment
 *
 * `POST /api/assessment/v1/assessments/{assessmentId}/review`
 */
export const completeAssessment: UnboundOperation<AssessmentAutomation["completeAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "completeAssessment",
  path: "/api/assessment/v1/assessments/{assessmentId}/review",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Create Assessment Risk
 *
 * `POST /api/assessment/v2/assessments/{assessmentId}/risks`
 */
export const createAssessmentRisk: UnboundOperation<AssessmentAutomation["createAssessmentRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createAssessmentRisk",
  path: "/api/assessment/v2/assessments/{assessmentId}/risks",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
});

/**
 * Create Assessment Task
 *
 * `POST /api/assessment/v2/assessments/{assessmentId}/tasks`
 */
export const createAssessmentTask: UnboundOperation<AssessmentAutomation["createAssessmentTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createAssessmentTask",
  path: "/api/assessment/v2/assessments/{assessmentId}/tasks",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Delete Template
 *
 * `DELETE /api/template/v2/templates/root-version/{rootVersionId}/templates`
 */
export const deleteTemplate: UnboundOperation<AssessmentAutomation["deleteTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteTemplate",
  path: "/api/template/v2/templates/root-version/{rootVersionId}/templates",
  scopes: ["ASSESSMENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Export Deleted Assessment Audit Log
 *
 * `GET /api/assessment/v2/assessments/activities/types/assessmentdelete`
 */
export const exportDeletedAssessmentAuditLog: UnboundOperation<AssessmentAutomation["exportDeletedAssessmentAuditLog"]> = /* @__PURE__ */ defineOperation(service, {
  name: "exportDeletedAssessmentAuditLog",
  path: "/api/assessment/v2/assessments/activities/types/assessmentdelete",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  responseType: "list",
});

/**
 * Export Template
 *
 * `GET /api/template/v2/templates/{templateId}/export`
 */
export const exportTemplate: UnboundOperation<AssessmentAutomation["exportTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "exportTemplate",
  path: "/api/template/v2/templates/{templateId}/export",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
});

/**
 * Get Assessment
 *
 * `GET /api/assessment/v2/assessments/{assessmentId}/export`
 */
export const getAssessment: UnboundOperation<AssessmentAutomation["getAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getAssessment",
  path: "/api/assessment/v2/assessments/{assessmentId}/export",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
});

/**
 * Get Assessment Workflow Stages
 *
 * `GET /api/assessment/v2/assessments/{assessmentId}/workflows`
 */
export const getAssessmentWorkflowStages: UnboundOperation<AssessmentAutomation["getAssessmentWorkflowStages"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getAssessmentWorkflowStages",
  path: "/api/assessment/v2/assessments/{assessmentId}/workflows",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
});

/**
 * Import Template
 *
 * `POST /api/template/v2/templates/import`
 */
export const importTemplate: UnboundOperation<AssessmentAutomation["importTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "importTemplate",
  path: "/api/template/v2/templates/import",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  required: { query: ["matchAttributesByName"] },
});

/**
 * Launch Assessment
 *
 * `POST /api/assessment/v2/assessments`
 */
export const launchAssessmentV2: UnboundOperation<AssessmentAutomation["launchAssessmentV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "launchAssessmentV2",
  path: "/api/assessment/v2/assessments",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Launch Assessment
 *
 * `POST /api/assessment/v3/assessments`
 */
export const launchAssessmentV3: UnboundOperation<AssessmentAutomation["launchAssessmentV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "launchAssessmentV3",
  path: "/api/assessment/v3/assessments",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Launch Assessments in Bulk
 *
 * `POST /api/assessment/v2/assessments/bulk`
 */
export const launchAssessmentsInBulk: UnboundOperation<AssessmentAutomation["launchAssessmentsInBulk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "launchAssessmentsInBulk",
  path: "/api/assessment/v2/assessments/bulk",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "any",
});

/**
 * Link Assessments
 *
 * `POST /api/assessment/v2/assessments/assessment-links`
 */
export const linkAssessments: UnboundOperation<AssessmentAutomation["linkAssessments"]> = /* @__PURE__ */ defineOperation(service, {
  name: "linkAssessments",
  path: "/api/assessment/v2/assessments/assessment-links",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Get List of Assessment Results
 *
 * `GET /api/assessment/v2/assessments/assessment-results`
 */
export const listAssessmentResults: UnboundOperation<AssessmentAutomation["listAssessmentResults"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listAssessmentResults",
  path: "/api/assessment/v2/assessments/assessment-results",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  responseType: "list",
});

/**
 * Get List of Assessment Tags
 *
 * `GET /api/assessment/v2/assessment-tags`
 */
export const listAssessmentTags: UnboundOperation<AssessmentAutomation["listAssessmentTags"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listAssessmentTags",
  path: "/api/assessment/v2/assessment-tags",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  responseType: "list",
});

/**
 * Get List of Assessments
 *
 * `GET /api/assessment/v2/assessments`
 */
export const listAssessments: UnboundOperation<AssessmentAutomation["listAssessments"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listAssessments",
  path: "/api/assessment/v2/assessments",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  paging: { by: "page", items: "content", info: "page" },
});

/**
 * Get List of Linked Assessments
 *
 * `GET /api/assessment/v2/assessments/reference-objects/{id}/assessments`
 */
export const listLinkedAssessments: UnboundOperation<AssessmentAutomation["listLinkedAssessments"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listLinkedAssessments",
  path: "/api/assessment/v2/assessments/reference-objects/{id}/assessments",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  required: { query: ["referenceType"] },
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Templates
 *
 * `GET /api/template/v1/published-template-metadata`
 */
export const listTemplates: UnboundOperation<AssessmentAutomation["listTemplates"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listTemplates",
  path: "/api/template/v1/published-template-metadata",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  responseType: "list",
});

/**
 * Modify Assessment
 *
 * `PATCH /api/assessment/v2/assessments/{assessmentId}/metadata`
 */
export const modifyAssessment: UnboundOperation<AssessmentAutomation["modifyAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyAssessment",
  path: "/api/assessment/v2/assessments/{assessmentId}/metadata",
  scopes: ["ASSESSMENT"],
  method: "PATCH",
  body: "json",
  response: "none",
});

/**
 * Move Assessment to Recycle Bin
 *
 * `PUT /api/assessment/v2/assessments/{assessmentId}/soft-delete`
 */
export const moveAssessmentToRecycleBin: UnboundOperation<AssessmentAutomation["moveAssessmentToRecycleBin"]> = /* @__PURE__ */ defineOperation(service, {
  name: "moveAssessmentToRecycleBin",
  path: "/api/assessment/v2/assessments/{assessmentId}/soft-delete",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  response: "none",
});

/**
 * Reassess Assessment
 *
 * `POST /api/assessment/v2/assessments/{id}/reassess`
 */
export const reassessAssessment: UnboundOperation<AssessmentAutomation["reassessAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "reassessAssessment",
  path: "/api/assessment/v2/assessments/{id}/reassess",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Reassign Assessment
 *
 * `PUT /api/assessment/v2/assessments/{assessmentId}/reassign`
 */
export const reassignAssessment: UnboundOperation<AssessmentAutomation["reassignAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "reassignAssessment",
  path: "/api/assessment/v2/assessments/{assessmentId}/reassign",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Reopen Assessment
 *
 * `POST /api/assessment/v2/assessments/{id}/reopen`
 */
export const reopenAssessment: UnboundOperation<AssessmentAutomation["reopenAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "reopenAssessment",
  path: "/api/assessment/v2/assessments/{id}/reopen",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Get List of Assessments by Criteria
 *
 * `POST /api/assessment/v3/assessments/list`
 */
export const searchAssessments: UnboundOperation<AssessmentAutomation["searchAssessments"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchAssessments",
  path: "/api/assessment/v3/assessments/list",
  scopes: ["ASSESSMENT", "ASSESSMENT_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "page" },
  idempotent: true,
});

/**
 * Send Back Assessment
 *
 * `POST /api/assessment/v2/assessments/{id}/send-back`
 */
export const sendBackAssessment: UnboundOperation<AssessmentAutomation["sendBackAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "sendBackAssessment",
  path: "/api/assessment/v2/assessments/{id}/send-back",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Set Primary Record
 *
 * `PUT /api/assessment/v2/assessments/{assessmentId}/primary-records`
 */
export const setPrimaryRecord: UnboundOperation<AssessmentAutomation["setPrimaryRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "setPrimaryRecord",
  path: "/api/assessment/v2/assessments/{assessmentId}/primary-records",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Submit Assessment
 *
 * `POST /api/assessment/v2/assessments/{assessmentId}/submit`
 */
export const submitAssessment: UnboundOperation<AssessmentAutomation["submitAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "submitAssessment",
  path: "/api/assessment/v2/assessments/{assessmentId}/submit",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  response: "none",
});

/**
 * Submit Responses
 *
 * `POST /api/assessment/v2/assessments/{assessmentId}/responses`
 */
export const submitResponses: UnboundOperation<AssessmentAutomation["submitResponses"]> = /* @__PURE__ */ defineOperation(service, {
  name: "submitResponses",
  path: "/api/assessment/v2/assessments/{assessmentId}/responses",
  scopes: ["ASSESSMENT"],
  method: "POST",
  body: "json",
  bodyType: "list",
});

/**
 * Unarchive Assessment
 *
 * `PUT /api/assessment/v2/assessments/un-archive`
 */
export const unarchiveAssessment: UnboundOperation<AssessmentAutomation["unarchiveAssessment"]> = /* @__PURE__ */ defineOperation(service, {
  name: "unarchiveAssessment",
  path: "/api/assessment/v2/assessments/un-archive",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Update Assessment Tags
 *
 * `PUT /api/assessment/v2/assessments/{assessmentId}/tags`
 */
export const updateAssessmentTags: UnboundOperation<AssessmentAutomation["updateAssessmentTags"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateAssessmentTags",
  path: "/api/assessment/v2/assessments/{assessmentId}/tags",
  scopes: ["ASSESSMENT"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});
