// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
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
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/comments`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/addcommentsusingput
   */
  readonly addCommentToRequest: Operation<[input: AddCommentToRequestInput], void>;

  /**
   * Add Targeted Data Discovery Details to Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/add/discovery`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/adddatadiscoveryusingput
   */
  readonly addDiscoveryDetailsToSubtask: Operation<[input: AddDiscoveryDetailsToSubtaskInput], void>;

  /**
   * Add Data Points to Targeted Data Discovery Results Summary
   *
   * `POST /api/datasubject/v3/datadiscovery/requestqueues/{requestQueueRefId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/unstructureddatadiscoveryupdatesusingpost
   */
  readonly addDiscoveryResultsDataPoints: Operation<[input: AddDiscoveryResultsDataPointsInput], void>;

  /**
   * Add Targeted Data Discovery Results Summary to Request
   *
   * `POST /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/datadiscoveryupdatesusingpost
   */
  readonly addDiscoveryResultsSummary: Operation<[input: AddDiscoveryResultsSummaryInput], void>;

  /**
   * Add Subtask to Request using Subtask Template
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks/template`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createsubtaskfromtemplateusingpost
   */
  readonly addSubtaskFromTemplate: Operation<[input: AddSubtaskFromTemplateInput], SubtaskV2>;

  /**
   * Add Subtask to Request
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createsubtaskusingpost
   */
  readonly addSubtaskToRequest: Operation<[input: AddSubtaskToRequestInput], SubtaskV2>;

  /**
   * Complete Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/complete`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/completesubtaskusingput
   */
  readonly completeSubtask: Operation<[input: CompleteSubtaskInput], void>;

  /**
   * Create Request
   *
   * `POST /api/datasubject/v2/requestqueues/{templateId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createrequestqueuev2usingpost
   */
  readonly createRequest: Operation<[input: CreateRequestInput], RequestQueue>;

  /**
   * Create Request
   *
   * `POST /api/datasubject/v2/requestqueues`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @deprecated Use {@link createRequest}.
   * @see https://developer.onetrust.com/onetrust/reference/createrequestqueuefrommessageusingpost
   */
  readonly createRequestWithoutTemplate: Operation<[input: CreateRequestWithoutTemplateInput], void>;

  /**
   * Create Resolution
   *
   * `POST /api/datasubject/v2/resolutions`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/addnewresolutionusingpost
   */
  readonly createResolution: Operation<[input: CreateResolutionInput], RequestResolution>;

  /**
   * Create Verification Method
   *
   * `POST /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/createv2verificationmethodusingpost
   */
  readonly createVerificationMethod: Operation<[input: CreateVerificationMethodInput], VerificationMethod>;

  /**
   * Delete Requests
   *
   * `PUT /api/datasubject/v2/requestqueues/bulkdelete/{language}`, accepts the scope `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/bulkdeleteusingput
   */
  readonly deleteRequests: Operation<[input: DeleteRequestsInput], RequestQueueBulkDeleteResponse>;

  /**
   * Delete Resolution
   *
   * `DELETE /api/datasubject/v2/resolutions/{resolutionId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteresolutionusingdelete
   */
  readonly deleteResolution: Operation<[input: DeleteResolutionInput], void>;

  /**
   * Get Deletion Certificate
   *
   * `GET /api/datasubject/v2/requestqueues/delete-certificate/{requestRefId}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getdeletioncertificateusingget
   */
  readonly getDeletionCertificate: Operation<[input: GetDeletionCertificateInput], DeletionCertificate[]>;

  /**
   * Get Request
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/language/{language}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getrequestbyidusingget
   */
  readonly getRequest: Operation<[input: GetRequestInput], RequestDetails>;

  /**
   * Get Request Creation Logs
   *
   * `GET /api/datasubject/v2/requestqueues/status/{requestTraceId}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getrequestcreationlogsusingget
   */
  readonly getRequestCreationLogs: Operation<[input: GetRequestCreationLogsInput], CreateRequestLog>;

  /**
   * Get Subtask
   *
   * `GET /api/datasubject/v2/subtasks/{subtaskID}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getsubtaskbyidusingget
   */
  readonly getSubtask: Operation<[input: GetSubtaskInput], SubtaskDetails>;

  /**
   * Get Targeted Data Discovery Group
   *
   * `GET /api/datasubject/v2/datadiscovery/groups/{groupId}/requestqueues/{requestQueueRefId}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getallgroupandattachmentdetailsusingget
   */
  readonly getTargetedDataDiscoveryGroup: Operation<[input: GetTargetedDataDiscoveryGroupInput], DataDiscoveryGroupV2>;

  /**
   * Get Verification Method
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/{methodId}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getallv2verificationmethodsbyidusingget
   */
  readonly getVerificationMethod: Operation<[input: GetVerificationMethodInput], VerificationMethod>;

  /**
   * Link Requests
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/linkrequest`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/linkrequestsusingput
   */
  readonly linkRequests: Operation<[input: LinkRequestsInput], void>;

  /**
   * Get Request Audit History
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/requesthistory`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
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
   * `GET /api/datasubject/v2/requestqueues/id/{requestQueueId}/requesthistory`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
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
   * `GET /api/datasubject/v2/requestqueues/{language}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getallrequestqueuesv2usingget
   */
  readonly listRequests: PagedOperation<[input: ListRequestsInput], ListRequestsOutput, RequestQueue>;

  /**
   * Get List of Resolutions
   *
   * `GET /api/datasubject/v2/resolutions`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getallv2resolutionsusingget
   */
  readonly listResolutions: PagedOperation<[input?: ListResolutionsInput], RequestResolution[], RequestResolution>;

  /**
   * Get List of Subtasks
   *
   * `GET /api/datasubject/v2/subtasks`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/subtasksusingget
   */
  readonly listSubtasks: PagedOperation<[input?: ListSubtasksInput], SubtaskList[], SubtaskList>;

  /**
   * Get List of Subtasks by Request
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/subtasks`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
   * @see https://developer.onetrust.com/onetrust/reference/getallsubtaskbyrefidusingget
   */
  readonly listSubtasksByRequest: PagedOperation<[input: ListSubtasksByRequestInput], SubtaskList[], SubtaskList>;

  /**
   * Get List of Targeted Data Discovery Groups
   *
   * `GET /api/datasubject/v2/datadiscovery/requestqueues/{requestQueueRefId}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   * @see https://developer.onetrust.com/onetrust/reference/getallgroupbyrequestusingget
   */
  readonly listTargetedDataDiscoveryGroups: Operation<
    [input: ListTargetedDataDiscoveryGroupsInput],
    DataDiscoveryGroupResult[]
  >;

  /**
   * Get List of Verification Methods
   *
   * `GET /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged.
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
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/pausedeadline`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/pauseorresumedeadlineusingput
   */
  readonly pauseRequestDeadline: Operation<[input: PauseRequestDeadlineInput], void>;

  /**
   * Reprocess System Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}/reprocess`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/reprocesssubtaskusingput
   */
  readonly reprocessSystemSubtask: Operation<[input: ReprocessSystemSubtaskInput], string>;

  /**
   * Search Requests
   *
   * `POST /api/datasubject/v2/requestqueues/search/{language}`, accepts the scope `DSAR`, `DSAR_READ`, or `DSAR_WRITE`
   *
   * Paged. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/searchforrequestusingpost
   */
  readonly searchRequests: PagedOperation<[input: SearchRequestsInput], RequestQueueRowPage, RequestQueueRow>;

  /**
   * Get List of Subtasks by Criteria
   *
   * `POST /api/datasubject/v3/subtasks`, accepts the scope `DSAR_READ` or `DSAR_WRITE`
   *
   * Paged. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getallsubtasksv3usingpost
   */
  readonly searchSubtasks: PagedOperation<[input: SearchSubtasksInput], SubtaskV3[], SubtaskV3>;

  /**
   * Share Results Summary
   *
   * `POST /api/datasubject/v2/requestqueues/results-summary/share/{requestQueueRefId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/shareresultssummaryusingpost
   */
  readonly shareResultsSummary: Operation<[input: ShareResultsSummaryInput], void>;

  /**
   * Update Request Custom Fields
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/customfields/{language}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatecustomfieldsusingput
   */
  readonly updateRequestCustomFields: Operation<[input: UpdateRequestCustomFieldsInput], RequestQueue>;

  /**
   * Update Request Stage
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/movestages/{language}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/movestatusbyrequestrefidusingput
   */
  readonly updateRequestStage: Operation<[input: UpdateRequestStageInput], RequestStageUpdate>;

  /**
   * Update Resolution
   *
   * `PUT /api/datasubject/v2/resolutions/{resolutionId}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateresolutionusingput
   */
  readonly updateResolution: Operation<[input: UpdateResolutionInput], RequestResolution>;

  /**
   * Update Subtask
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskID}`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatesubtaskusingput
   */
  readonly updateSubtask: Operation<[input: UpdateSubtaskInput], void>;

  /**
   * Update Subtask Status
   *
   * `PUT /api/datasubject/v2/subtasks/{subtaskId}/status`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatesubtaskstatususingput
   */
  readonly updateSubtaskStatus: Operation<[input: UpdateSubtaskStatusInput], boolean>;

  /**
   * Update Verification Method
   *
   * `PUT /api/datasubject/v2/requestqueues/{requestQueueRefId}/verificationmethods`, accepts the scope `DSAR` or `DSAR_WRITE`
   *
   * Not safe to repeat: a second request may take effect again.
   * @see https://developer.onetrust.com/onetrust/reference/updatev2verificationmethodusingput
   */
  readonly updateVerificationMethod: Operation<[input: UpdateVerificationMethodInput], VerificationMethod>;
}
