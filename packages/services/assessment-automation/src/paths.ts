// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { assessmentAutomation } from "./index.js";
import type {
  AssessmentBasicDetailsUpdateRequest,
  AssessmentCreateRequest,
  AssessmentDeleteLog,
  AssessmentExport,
  AssessmentListRequest,
  AssessmentListResponse,
  AssessmentManualLinkRequest,
  AssessmentOverview,
  AssessmentPrimaryRecordUpdateRequest,
  AssessmentQuestionRiskDetail,
  AssessmentResult,
  AssessmentRiskCreateRequest,
  AssessmentSubmission,
  AssessmentSubmissionRequest,
  BasicAssessmentListViewPage,
  ClosureRequest,
  ExportTemplateOutput,
  LinkedAssessmentPage,
  ReassessAssessmentRequest,
  ReassignAssessmentRequest,
  ReopenAssessmentRequest,
  SendBackAssessmentRequest,
  TagEntityDetail,
  TaskCreateRequest,
  TemplateBasicDetails,
  TemplateCreateResponse,
  WorkflowAndApprovalStageDetails,
} from "./schema.js";

/** The requests of OneTrust's "Privacy Automation - Assessment Automation" by path, for `pathClient`. */
export const assessmentAutomationPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(assessmentAutomation);

export interface paths {
  "/api/assessment/v1/assessments/{assessmentId}/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Complete Assessment */
    post: operations["completeAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessment-tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessment Tags */
    get: operations["listAssessmentTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessments */
    get: operations["listAssessments"];
    put?: never;
    /** Launch Assessment */
    post: operations["launchAssessmentV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/activities/types/assessmentdelete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Deleted Assessment Audit Log */
    get: operations["exportDeletedAssessmentAuditLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Archive Assessment */
    put: operations["archiveAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/assessment-links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Assessments */
    post: operations["linkAssessments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/assessment-results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Assessment Results */
    get: operations["listAssessmentResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Launch Assessments in Bulk */
    post: operations["launchAssessmentsInBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/reference-objects/{id}/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Linked Assessments */
    get: operations["listLinkedAssessments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/un-archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Unarchive Assessment */
    put: operations["unarchiveAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Assessment */
    get: operations["getAssessment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Assessment */
    patch: operations["modifyAssessment"];
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/primary-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set Primary Record */
    put: operations["setPrimaryRecord"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/reassign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reassign Assessment */
    put: operations["reassignAssessment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/responses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Responses */
    post: operations["submitResponses"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Assessment Risk */
    post: operations["createAssessmentRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/soft-delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Move Assessment to Recycle Bin */
    put: operations["moveAssessmentToRecycleBin"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit Assessment */
    post: operations["submitAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Assessment Tags */
    put: operations["updateAssessmentTags"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Assessment Task */
    post: operations["createAssessmentTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{assessmentId}/workflows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Assessment Workflow Stages */
    get: operations["getAssessmentWorkflowStages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/reassess": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reassess Assessment */
    post: operations["reassessAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reopen Assessment */
    post: operations["reopenAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v2/assessments/{id}/send-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send Back Assessment */
    post: operations["sendBackAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Launch Assessment */
    post: operations["launchAssessmentV3"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Assessments by Criteria */
    post: operations["searchAssessments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/assessment/v3/assessments/{assessmentId}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve Assessment
     * @deprecated
     */
    post: operations["approveAssessment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v1/published-template-metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Templates */
    get: operations["listTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import Template */
    post: operations["importTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/root-version/{rootVersionId}/templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Template */
    delete: operations["deleteTemplate"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/template/v2/templates/{templateId}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export Template */
    get: operations["exportTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  completeAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClosureRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listAssessmentTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TagEntityDetail[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listAssessments: {
    parameters: {
      query?: {
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
        assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}))[] | undefined;
        assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED" | (string & {}) | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BasicAssessmentListViewPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  launchAssessmentV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  exportDeletedAssessmentAuditLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentDeleteLog[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  archiveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  linkAssessments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentManualLinkRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listAssessmentResults: {
    parameters: {
      query?: {
        filterValue?: "ACTIVE_EXCLUDING_INTERNAL" | undefined;
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
        includeMasterResults?: boolean | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentResult[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  launchAssessmentsInBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest[];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listLinkedAssessments: {
    parameters: {
      query: {
        referenceType: "INVENTORY" | "CONTROL_IMPLEMENTATION" | "ENGAGEMENT" | "INCIDENT" | "CUSTOM_ENTITY" | "DYNAMIC" | (string & {});
        linkTypes?: ("PRIMARY" | "AUTO" | "MANUAL" | (string & {}))[] | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkedAssessmentPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  unarchiveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getAssessment: {
    parameters: {
      query?: {
        excludeSkippedQuestions?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentExport;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  modifyAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentBasicDetailsUpdateRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  setPrimaryRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentPrimaryRecordUpdateRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  reassignAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReassignAssessmentRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  submitResponses: {
    parameters: {
      query?: {
        filter?: "ALL_QUESTIONS" | "UNANSWERED_QUESTIONS" | "REQUIRED_QUESTIONS" | "REQUIRED_UNANSWERED_QUESTIONS" | "EFFECTIVENESS_SCALE_QUESTIONS" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentSubmission[];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentOverview;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createAssessmentRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentRiskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentQuestionRiskDetail;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  moveAssessmentToRecycleBin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  submitAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AssessmentSubmissionRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateAssessmentTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createAssessmentTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getAssessmentWorkflowStages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowAndApprovalStageDetails;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  reassessAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReassessAssessmentRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  reopenAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReopenAssessmentRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  sendBackAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SendBackAssessmentRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  launchAssessmentV3: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  searchAssessments: {
    parameters: {
      query?: {
        templateTypes?: ("PIA" | "VENDOR" | "ITRM" | "CONTROL" | "INCIDENT" | "EXCHANGE" | "ESG" | "DISCLOSURE" | "DISCLOSURE_YOY" | "ERM" | "TPDD" | "AIGOVERNANCE" | (string & {}))[] | undefined;
        assessmentStatuses?: ("NOT_STARTED" | "IN_PROGRESS" | "UNDER_REVIEW" | "COMPLETED" | (string & {}))[] | undefined;
        assessmentArchivalState?: "ALL" | "ARCHIVED" | "NON_ARCHIVED" | (string & {}) | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "name,asc" | "name,desc" | "result,asc" | "result,desc" | "orgGroupName,asc" | "orgGroupName,desc" | "deadline,asc" | "deadline,desc" | "openRiskCount,asc" | "openRiskCount,desc" | "openInfoRequestCount,asc" | "openInfoRequestCount,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssessmentListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssessmentListResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  approveAssessment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assessmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClosureRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listTemplates: {
    parameters: {
      query?: {
        "template-types"?: ("CONTROL" | "DISCLOSURE" | "ESG" | "EXCHANGE" | "INCIDENT" | "ITRM" | "PIA" | "VENDOR" | (string & {}))[] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TemplateBasicDetails[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  importTemplate: {
    parameters: {
      query: {
        matchAttributesByName: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TemplateCreateResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rootVersionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  exportTemplate: {
    parameters: {
      query?: {
        templateVersion?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        templateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExportTemplateOutput;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
