// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import type { JobOperation, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AddCommentToRequestInput,
  AddDiscoveryDetailsToSubtaskInput,
  AddDiscoveryResultsDataPointsInput,
  AddDiscoveryResultsSummaryInput,
  AddSubtaskFromTemplateInput,
  AddSubtaskToRequestInput,
  CompleteSubtaskInput,
  CreateRequestInput,
  CreateRequestLog,
  CreateRequestWithoutTemplateInput,
  CreateResolutionInput,
  CreateVerificationMethodInput,
  DataDiscoveryGroupResult,
  DataDiscoveryGroupV2,
  DeleteRequestsInput,
  DeleteResolutionInput,
  DeletionCertificate,
  GetDeletionCertificateInput,
  GetRequestCreationLogsInput,
  GetRequestInput,
  GetSubtaskInput,
  GetTargetedDataDiscoveryGroupInput,
  GetVerificationMethodInput,
  LinkRequestsInput,
  ListRequestAuditHistoryByIdInput,
  ListRequestAuditHistoryInput,
  ListRequestsInput,
  ListRequestsOutput,
  ListResolutionsInput,
  ListSubtasksByRequestInput,
  ListSubtasksInput,
  ListTargetedDataDiscoveryGroupsInput,
  ListVerificationMethodsInput,
  PauseRequestDeadlineInput,
  ReprocessSystemSubtaskInput,
  RequestAuditInfoResponse,
  RequestDetails,
  RequestQueue,
  RequestQueueBulkDeleteResponse,
  RequestQueueRow,
  RequestQueueRowPage,
  RequestResolution,
  RequestStageUpdate,
  SearchRequestsInput,
  SearchSubtasksInput,
  ShareResultsSummaryInput,
  SubtaskDetails,
  SubtaskList,
  SubtaskV2,
  SubtaskV3,
  UpdateRequestCustomFieldsInput,
  UpdateRequestStageInput,
  UpdateResolutionInput,
  UpdateSubtaskInput,
  UpdateSubtaskStatusInput,
  UpdateVerificationMethodInput,
  VerificationMethod,
} from "./schema.js";

/** The operations of OneTrust's "Privacy Automation - Data Subject Request (DSR) Automation". */
export interface DsrAutomation {
  /**
   * Add Comment to Request
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/comments`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addcommentsusingput
   */
  readonly addCommentToRequest: Operation<[input: AddCommentToRequestInput], void>;

  /**
   * Add Targeted Data Discovery Details to Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/add/discovery`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/adddatadiscoveryusingput
   */
  readonly addDiscoveryDetailsToSubtask: Operation<[input: AddDiscoveryDetailsToSubtaskInput], void>;

  /**
   * Add Data Points to Targeted Data Discovery Results Summary
   *
   * `POST /api/datasubject/v3/datadiscovery/requestqueues/{requestQueueRefId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/unstructureddatadiscoveryupdatesusingpost
   */
  readonly addDiscoveryResultsDataPoints: Operation<[input: AddDiscoveryResultsDataPointsInput], void>;

  /**
   * Add Targeted Data Discovery Results Summary to Request
   *
   * `POST /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/datadiscoveryupdatesusingpost
   */
  readonly addDiscoveryResultsSummary: Operation<[input: AddDiscoveryResultsSummaryInput], void>;

  /**
   * Add Subtask to Request using Subtask Template
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks/template`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `SubtaskV2`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createsubtaskfromtemplateusingpost
   */
  readonly addSubtaskFromTemplate: Operation<[input: AddSubtaskFromTemplateInput], SubtaskV2>;

  /**
   * Add Subtask to Request
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `SubtaskV2`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createsubtaskusingpost
   */
  readonly addSubtaskToRequest: Operation<[input: AddSubtaskToRequestInput], SubtaskV2>;

  /**
   * Complete Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/complete`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/completesubtaskusingput
   */
  readonly completeSubtask: Operation<[input: CompleteSubtaskInput], void>;

  /**
   * Create Request
   *
   * `POST /api/datasubject/v2/requestqueues/{templateId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `RequestQueue`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createrequestqueuev2usingpost
   */
  readonly createRequest: Operation<[input: CreateRequestInput], RequestQueue>;

  /**
   * Create Request
   *
   * `POST /api/datasubject/v2/requestqueues`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @deprecated Use {@link createRequest}.
   * @see https://developer.onetrust.com/onetrust/reference/createrequestqueuefrommessageusingpost
   */
  readonly createRequestWithoutTemplate: Operation<[input: CreateRequestWithoutTemplateInput], void>;

  /**
   * Create Resolution
   *
   * `POST /api/datasubject/v2/resolutions`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `RequestResolution`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addnewresolutionusingpost
   */
  readonly createResolution: Operation<[input: CreateResolutionInput], RequestResolution>;

  /**
   * Create Verification Method
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `VerificationMethod`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createv2verificationmethodusingpost
   */
  readonly createVerificationMethod: Operation<[input: CreateVerificationMethodInput], VerificationMethod>;

  /**
   * Delete Requests
   *
   * `PUT /api/datasubject/v2/requestqueues/bulkdelete/{language}`, scope `DSAR_WRITE`
   *
   * Returns `RequestQueueBulkDeleteResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/bulkdeleteusingput
   */
  readonly deleteRequests: Operation<[input: DeleteRequestsInput], RequestQueueBulkDeleteResponse>;

  /**
   * Delete Resolution
   *
   * `DELETE /api/datasubject/v2/resolutions/{resolutionId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteresolutionusingdelete
   */
  readonly deleteResolution: Operation<[input: DeleteResolutionInput], void>;

  /**
   * Get Deletion Certificate
   *
   * `GET /api/datasubject/v2/requestqueues/delete-certificate/{requestRefId}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns a list of `DeletionCertificate`.
   * @see https://developer.onetrust.com/onetrust/reference/getdeletioncertificateusingget
   */
  readonly getDeletionCertificate: Operation<[input: GetDeletionCertificateInput], DeletionCertificate[]>;

  /**
   * Get Request
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns `RequestDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getrequestbyidusingget
   */
  readonly getRequest: Operation<[input: GetRequestInput], RequestDetails>;

  /**
   * Get Request Creation Logs
   *
   * `GET /api/datasubject/v2/requestqueues/status/{requestTraceId}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns `CreateRequestLog`. `getRequestCreationLogs.wait` returns when the job has ended.
   * @see https://developer.onetrust.com/onetrust/reference/getrequestcreationlogsusingget
   */
  readonly getRequestCreationLogs: JobOperation<[input: GetRequestCreationLogsInput], CreateRequestLog>;

  /**
   * Get Subtask
   *
   * `GET /api/datasubject/v2/subtasks/{subtaskID}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns `SubtaskDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getsubtaskbyidusingget
   */
  readonly getSubtask: Operation<[input: GetSubtaskInput], SubtaskDetails>;

  /**
   * Get Targeted Data Discovery Group
   *
   * `GET /api/datasubject/v2/datadiscovery/groups/{groupId}/requestqueues/{requestQueueRefId}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns `DataDiscoveryGroupV2`.
   * @see https://developer.onetrust.com/onetrust/reference/getallgroupandattachmentdetailsusingget
   */
  readonly getTargetedDataDiscoveryGroup: Operation<[input: GetTargetedDataDiscoveryGroupInput], DataDiscoveryGroupV2>;

  /**
   * Get Verification Method
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/{methodId}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns `VerificationMethod`.
   * @see https://developer.onetrust.com/onetrust/reference/getallv2verificationmethodsbyidusingget
   */
  readonly getVerificationMethod: Operation<[input: GetVerificationMethodInput], VerificationMethod>;

  /**
   * Link Requests
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/linkrequest`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/linkrequestsusingput
   */
  readonly linkRequests: Operation<[input: LinkRequestsInput], void>;

  /**
   * Get Request Audit History
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/requesthistory`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `RequestAuditInfoResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getrequesthistory
   */
  readonly listRequestAuditHistory: PagedOperation<
    [input: ListRequestAuditHistoryInput],
    RequestAuditInfoResponse[],
    RequestAuditInfoResponse
  >;

  /**
   * Get Request Audit History
   *
   * `GET /api/datasubject/v2/requestqueues/id/{requestQueueId}/requesthistory`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `RequestAuditInfoResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getrequesthistorybyidusingget
   */
  readonly listRequestAuditHistoryById: PagedOperation<
    [input: ListRequestAuditHistoryByIdInput],
    RequestAuditInfoResponse[],
    RequestAuditInfoResponse
  >;

  /**
   * Get List of Requests
   *
   * `GET /api/datasubject/v2/requestqueues/{language}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `RequestQueue`.
   * @see https://developer.onetrust.com/onetrust/reference/getallrequestqueuesv2usingget
   */
  readonly listRequests: PagedOperation<[input: ListRequestsInput], ListRequestsOutput, RequestQueue>;

  /**
   * Get List of Resolutions
   *
   * `GET /api/datasubject/v2/resolutions`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `RequestResolution`.
   * @see https://developer.onetrust.com/onetrust/reference/getallv2resolutionsusingget
   */
  readonly listResolutions: PagedOperation<[input?: ListResolutionsInput], RequestResolution[], RequestResolution>;

  /**
   * Get List of Subtasks
   *
   * `GET /api/datasubject/v2/subtasks`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `SubtaskList`.
   * @see https://developer.onetrust.com/onetrust/reference/subtasksusingget
   */
  readonly listSubtasks: PagedOperation<[input?: ListSubtasksInput], SubtaskList[], SubtaskList>;

  /**
   * Get List of Subtasks by Request
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `SubtaskList`.
   * @see https://developer.onetrust.com/onetrust/reference/getallsubtaskbyrefidusingget
   */
  readonly listSubtasksByRequest: PagedOperation<[input: ListSubtasksByRequestInput], SubtaskList[], SubtaskList>;

  /**
   * Get List of Targeted Data Discovery Groups
   *
   * `GET /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns a list of `DataDiscoveryGroupResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getallgroupbyrequestusingget
   */
  readonly listTargetedDataDiscoveryGroups: Operation<
    [input: ListTargetedDataDiscoveryGroupsInput],
    DataDiscoveryGroupResult[]
  >;

  /**
   * Get List of Verification Methods
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `VerificationMethod`.
   * @see https://developer.onetrust.com/onetrust/reference/getallv2verificationmethodsusingget
   */
  readonly listVerificationMethods: PagedOperation<
    [input: ListVerificationMethodsInput],
    VerificationMethod[],
    VerificationMethod
  >;

  /**
   * Pause Request Deadline
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/pauseorresumedeadlineusingput
   */
  readonly pauseRequestDeadline: Operation<[input: PauseRequestDeadlineInput], void>;

  /**
   * Reprocess System Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/reprocess`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/reprocesssubtaskusingput
   */
  readonly reprocessSystemSubtask: Operation<[input: ReprocessSystemSubtaskInput], string>;

  /**
   * Search Requests
   *
   * `POST /api/datasubject/v2/requestqueues/search/{language}`, scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged list of `RequestQueueRow`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchforrequestusingpost
   */
  readonly searchRequests: PagedOperation<[input: SearchRequestsInput], RequestQueueRowPage, RequestQueueRow>;

  /**
   * Get List of Subtasks by Criteria
   *
   * `POST /api/datasubject/v3/subtasks`, scope `DSAR_READ` or `DSAR_WRITE`
   *
   * Paged list of `SubtaskV3`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getallsubtasksv3usingpost
   */
  readonly searchSubtasks: PagedOperation<[input: SearchSubtasksInput], SubtaskV3[], SubtaskV3>;

  /**
   * Share Results Summary
   *
   * `POST /api/datasubject/v2/requestqueues/results-summary/share/{requestQueueRefId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. The summary is sent after the response.
   * @see https://developer.onetrust.com/onetrust/reference/shareresultssummaryusingpost
   */
  readonly shareResultsSummary: Operation<[input: ShareResultsSummaryInput], void>;

  /**
   * Update Request Custom Fields
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/customfields/{language}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `RequestQueue`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomfieldsusingput
   */
  readonly updateRequestCustomFields: Operation<[input: UpdateRequestCustomFieldsInput], RequestQueue>;

  /**
   * Update Request Stage
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `RequestStageUpdate`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/movestatusbyrequestrefidusingput
   */
  readonly updateRequestStage: Operation<[input: UpdateRequestStageInput], RequestStageUpdate>;

  /**
   * Update Resolution
   *
   * `PUT /api/datasubject/v2/resolutions/{resolutionId}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `RequestResolution`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateresolutionusingput
   */
  readonly updateResolution: Operation<[input: UpdateResolutionInput], RequestResolution>;

  /**
   * Update Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatesubtaskusingput
   */
  readonly updateSubtask: Operation<[input: UpdateSubtaskInput], void>;

  /**
   * Update Subtask Status
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskId}/status`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns true or false. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatesubtaskstatususingput
   */
  readonly updateSubtaskStatus: Operation<[input: UpdateSubtaskStatusInput], boolean>;

  /**
   * Update Verification Method
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, scope `DSAR` or `DSAR_WRITE`
   *
   * Returns `VerificationMethod`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatev2verificationmethodusingput
   */
  readonly updateVerificationMethod: Operation<[input: UpdateVerificationMethodInput], VerificationMethod>;
}
