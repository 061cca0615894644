// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { dsrAutomation } from "./index.js";
import type {
  CommentRequest,
  CreateRequestLog,
  CreateRequestQueue,
  CsvResultsSummaryShareRequest,
  DataDiscoveryGroup,
  DataDiscoveryGroupResult,
  DataDiscoveryGroupV2,
  DeletionCertificate,
  DsarRequest,
  LinkRequest,
  ListRequestsOutput,
  PauseDeadlineRequest,
  PdfResultsSummaryShareRequest,
  ReprocessSystemSubtask,
  RequestAuditInfoResponse,
  RequestDetails,
  RequestQueue,
  RequestQueueBulkDelete,
  RequestQueueBulkDeleteResponse,
  RequestQueueRowPage,
  RequestResolution,
  RequestResolutionInput,
  RequestStageUpdate,
  RequestStageUpdateRequest,
  SearchRequest,
  SubtaskCompleteRequest,
  SubtaskCreateRequest,
  SubtaskDataDiscoveryRequest,
  SubtaskDetails,
  SubtaskFromTemplateRequest,
  SubtaskList,
  SubtaskSearchRequest,
  SubtaskUpdateRequest,
  SubtaskV2,
  SubtaskV3,
  UpdateSubtaskStatusRequest,
  VerificationMethod,
  VerificationMethodInput,
} from "./schema.js";

/** The requests of OneTrust's "Privacy Automation - Data Subject Request (DSR) Automation" by path, for `pathClient`. */
export const dsrAutomationPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(dsrAutomation);

export interface paths {
  "/api/datasubject/v2/datadiscovery/groups/{groupId}/requestqueues/{requestQueueRefId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Targeted Data Discovery Group */
    get: operations["getTargetedDataDiscoveryGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Targeted Data Discovery Groups */
    get: operations["listTargetedDataDiscoveryGroups"];
    put?: never;
    /** Add Targeted Data Discovery Results Summary to Request */
    post: operations["addDiscoveryResultsSummary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Request
     * @deprecated
     */
    post: operations["createRequestWithoutTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/bulkdelete/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Delete Requests */
    put: operations["deleteRequests"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/delete-certificate/{requestRefId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Deletion Certificate */
    get: operations["getDeletionCertificate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/id/{requestQueueId}/requesthistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Request Audit History */
    get: operations["listRequestAuditHistoryById"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/results-summary/share/{requestQueueRefId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Share Results Summary */
    post: operations["shareResultsSummary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/search/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Requests */
    post: operations["searchRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/status/{requestTraceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Request Creation Logs */
    get: operations["getRequestCreationLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Requests */
    get: operations["listRequests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/comments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Add Comment to Request */
    put: operations["addCommentToRequest"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/customfields/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Request Custom Fields */
    put: operations["updateRequestCustomFields"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Request */
    get: operations["getRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/linkrequest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Link Requests */
    put: operations["linkRequests"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Request Stage */
    put: operations["updateRequestStage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Pause Request Deadline */
    put: operations["pauseRequestDeadline"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/requesthistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Request Audit History */
    get: operations["listRequestAuditHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Subtasks by Request */
    get: operations["listSubtasksByRequest"];
    put?: never;
    /** Add Subtask to Request */
    post: operations["addSubtaskToRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks/template": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Subtask to Request using Subtask Template */
    post: operations["addSubtaskFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Verification Methods */
    get: operations["listVerificationMethods"];
    /** Update Verification Method */
    put: operations["updateVerificationMethod"];
    /** Create Verification Method */
    post: operations["createVerificationMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{requestQueueRefId}/{methodId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Verification Method */
    get: operations["getVerificationMethod"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/requestqueues/{templateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Request */
    post: operations["createRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/resolutions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Resolutions */
    get: operations["listResolutions"];
    put?: never;
    /** Create Resolution */
    post: operations["createResolution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/resolutions/{resolutionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Resolution */
    put: operations["updateResolution"];
    post?: never;
    /** Delete Resolution */
    delete: operations["deleteResolution"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Subtasks */
    get: operations["listSubtasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks/{subtaskID}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Subtask */
    get: operations["getSubtask"];
    /** Update Subtask */
    put: operations["updateSubtask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks/{subtaskID}/add/discovery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Add Targeted Data Discovery Details to Subtask */
    put: operations["addDiscoveryDetailsToSubtask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks/{subtaskID}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Complete Subtask */
    put: operations["completeSubtask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks/{subtaskID}/reprocess": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reprocess System Subtask */
    put: operations["reprocessSystemSubtask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v2/subtasks/{subtaskId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Subtask Status */
    put: operations["updateSubtaskStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v3/datadiscovery/requestqueues/{requestQueueRefId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Data Points to Targeted Data Discovery Results Summary */
    post: operations["addDiscoveryResultsDataPoints"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/datasubject/v3/subtasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Subtasks by Criteria */
    post: operations["searchSubtasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getTargetedDataDiscoveryGroup: {
    parameters: {
      query?: {
        includeAttachments?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        groupId: string;
        requestQueueRefId: string;
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
          "application/json": DataDiscoveryGroupV2;
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
  listTargetedDataDiscoveryGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
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
          "application/json": DataDiscoveryGroupResult[];
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
  addDiscoveryResultsSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataDiscoveryGroup;
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
  createRequestWithoutTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DsarRequest;
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
  deleteRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestQueueBulkDelete;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestQueueBulkDeleteResponse;
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
  getDeletionCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestRefId: string;
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
          "application/json": DeletionCertificate[];
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
  listRequestAuditHistoryById: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueId: string;
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
          "application/json": RequestAuditInfoResponse[];
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
  shareResultsSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CsvResultsSummaryShareRequest | PdfResultsSummaryShareRequest;
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
  searchRequests: {
    parameters: {
      query?: {
        createddate?: string | undefined;
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestQueueRowPage;
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
  getRequestCreationLogs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestTraceId: string;
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
          "application/json": CreateRequestLog;
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
  listRequests: {
    parameters: {
      query?: {
        modifieddate?: string | undefined;
        createddate?: string | undefined;
        status?: string | undefined;
        ignoreUserRequests?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        language: string;
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
          "application/json": ListRequestsOutput;
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
  addCommentToRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CommentRequest;
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
  updateRequestCustomFields: {
    parameters: {
      query?: {
        mapOptionKeyToNameKey?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueRefId: string;
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestQueue;
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
  getRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
        language: string;
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
          "application/json": RequestDetails;
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
  linkRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkRequest;
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
  updateRequestStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestStageUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestStageUpdate;
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
  pauseRequestDeadline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PauseDeadlineRequest;
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
  listRequestAuditHistory: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueRefId: string;
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
          "application/json": RequestAuditInfoResponse[];
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
  listSubtasksByRequest: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueRefId: string;
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
          "application/json": SubtaskList[];
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
  addSubtaskToRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubtaskV2;
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
  addSubtaskFromTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskFromTemplateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": SubtaskV2;
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
  listVerificationMethods: {
    parameters: {
      query: {
        includeComments: boolean;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      };
      header?: never;
      path: {
        requestQueueRefId: string;
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
          "application/json": VerificationMethod[];
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
  updateVerificationMethod: {
    parameters: {
      query?: {
        language?: string | undefined;
        translate?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VerificationMethodInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VerificationMethod;
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
  createVerificationMethod: {
    parameters: {
      query?: {
        language?: string | undefined;
        translate?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VerificationMethodInput;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VerificationMethod;
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
  getVerificationMethod: {
    parameters: {
      query: {
        includeComments: boolean;
      };
      header?: never;
      path: {
        requestQueueRefId: string;
        methodId: string;
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
          "application/json": VerificationMethod;
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
  createRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        templateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRequestQueue;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestQueue;
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
  listResolutions: {
    parameters: {
      query?: {
        language?: string | undefined;
        includeSubTaskResolutions?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
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
          "application/json": RequestResolution[];
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
  createResolution: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestResolutionInput;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestResolution;
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
  updateResolution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resolutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestResolutionInput;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestResolution;
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
  deleteResolution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        resolutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
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
  listSubtasks: {
    parameters: {
      query?: {
        language?: string | undefined;
        modifieddate?: string | undefined;
        status?: string | undefined;
        openrequests?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "taskName,asc" | "taskName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
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
          "application/json": SubtaskList[];
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
  getSubtask: {
    parameters: {
      query?: {
        includeComments?: boolean | undefined;
      } | undefined;
      header?: never;
      path: {
        subtaskID: string;
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
          "application/json": SubtaskDetails;
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
  updateSubtask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subtaskID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskUpdateRequest;
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
  addDiscoveryDetailsToSubtask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subtaskID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskDataDiscoveryRequest;
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
  completeSubtask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subtaskID: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskCompleteRequest;
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
  reprocessSystemSubtask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subtaskID: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ReprocessSystemSubtask;
      };
    };
    responses: {
      200: {
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
  updateSubtaskStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subtaskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSubtaskStatusRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": boolean;
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
  addDiscoveryResultsDataPoints: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataDiscoveryGroup;
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
  searchSubtasks: {
    parameters: {
      query?: {
        includeClosedSubtasks?: boolean | undefined;
        onlyActivatedSubtasks?: boolean | undefined;
        page?: number | undefined;
        size?: number | undefined;
        sort?: "requestTypeName,asc" | "requestTypeName,desc" | "subjectTypeName,asc" | "subjectTypeName,desc" | "taskName,asc" | "taskName,desc" | "subtaskDateCreated,asc" | "subtaskDateCreated,desc" | "subtaskDateUpdated,asc" | "subtaskDateUpdated,desc" | "requestDeadline,asc" | "requestDeadline,desc" | "requestDateCreated,asc" | "requestDateCreated,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubtaskSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubtaskV3[];
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
