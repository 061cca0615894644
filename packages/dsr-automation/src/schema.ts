// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbstractResultsSummaryShareRequest {
  comment: string;
  markRequestAsComplete?: boolean;
  reportType: "CSV" | "PDF";
  /** Format: uuid */
  subtaskId?: string;
}

export interface AddCommentToRequestInput {
  path: {
    requestQueueRefId: string;
  };
  body: CommentV2Request;
}

export interface AddDataPointsToTargetedDataDiscoveryResultsSummaryInput {
  path: {
    requestQueueRefId: string;
  };
  body: DataDiscoveryGroup;
}

export interface AddSubtaskToRequestInput {
  path: {
    requestQueueRefId: string;
  };
  body: SubTaskCreateV2;
}

export interface AddSubtaskToRequestUsingSubtaskTemplateInput {
  path: {
    requestQueueRefId: string;
  };
  body: SubTaskFromTemplateV2;
}

export interface AddTargetedDataDiscoveryDetailsToSubtaskInput {
  path: {
    /** Format: uuid */
    subtaskID: string;
  };
  body: SubTaskDataDiscoveryRequest;
}

export interface AddTargetedDataDiscoveryResultsSummaryToRequestInput {
  path: {
    requestQueueRefId: string;
  };
  body: DataDiscoveryGroup;
}

export interface AttachmentResponse {
  CreatedBy?: string;
  /** Format: uuid */
  CreatedById?: string;
  FileName?: string;
  /** Format: int64 */
  FileSize?: number;
  /** Format: uuid */
  Id?: string;
  IsInternal?: boolean;
  Location?: string;
  Name?: string;
  /** Format: uuid */
  RefId?: string;
  /** Format: int32 */
  Type?: number;
}

export interface AttachmentV2 {
  /** Format: uuid */
  fileId: string;
  fileName: string;
  resourcePath?: string;
  /** Format: int64 */
  statusId?: number;
}

export interface AuditFieldValue {
  name?: string;
}

export interface AuditRecordDetail {
  description?: string;
  fieldName?: string;
  newValue?: AuditFieldValue;
  oldValue?: AuditFieldValue;
}

export interface BasicTenantUserInfoResponse {
  deleted?: boolean;
  disabled?: boolean;
  email?: string;
  fullName?: string;
  internal?: boolean;
  /** Format: uuid */
  userId?: string;
}

export interface CommentV2Request {
  attachments?: AttachmentV2[];
  comment: string;
  internalComment: boolean;
  isInternalComment?: boolean;
  language?: string;
}

export interface CompleteSubtaskInput {
  path: {
    /** Format: uuid */
    subtaskID: string;
  };
  body: SubTaskCompleteV2;
}

export interface CreateRequestInput {
  path: {
    /** Format: uuid */
    templateId: string;
  };
  body: CreateRequestQueue;
}

export interface CreateRequestLog {
  /** Format: date-time */
  createdDate?: string;
  creationstatus?: string;
  exceptionDescription?: string;
  requestRefId?: string;
  /** Format: uuid */
  requestTraceID?: string;
}

export interface CreateRequestQueue {
  additionalData?: {
    [key: string]: string;
  };
  attachments?: AttachmentV2[];
  email?: string;
  firstName?: string;
  language?: string;
  lastName?: string;
  multiselectFields?: {
    [key: string]: string[];
  };
  /** Format: uuid */
  requestTraceId?: string;
  requestTypes?: string[];
  subjectTypes?: string[];
}

export interface CreateRequestWithoutTemplateInput {
  body: DSARRequest;
}

export interface CreateResolutionInput {
  body: RequestResolutionV2;
}

export interface CreateVerificationMethodInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    language?: string;
    /** @default false */
    translate?: boolean;
  };
  body: VerificationMethodV2;
}

export type CsvResultsSummaryShareRequest = Omit<WithRequired<AbstractResultsSummaryShareRequest, "comment" | "reportType">, "reportType"> & {
  /** @description discriminator enum property added by openapi-typescript */
  reportType: "CSV";
};

export interface DSARRequest {
  additionalData?: {
    [key: string]: string;
  };
  attachmentResponses?: AttachmentResponse[];
  attachments?: UploadData[];
  email?: string;
  firstName?: string;
  language?: string;
  lastName?: string;
  multiselectFields?: {
    [key: string]: string[];
  };
  /** Format: uuid */
  requestTraceId?: string;
  requestTypes?: unknown[];
  subjectTypes?: unknown[];
  /** Format: uuid */
  templateId?: string;
}

export interface DataDiscoveryAttachment {
  emlAttachmentMetadata?: EmlAttachmentMetadata;
  /** Format: uuid */
  fileId?: string;
  fileName?: string;
  isRedact?: boolean;
  redact?: boolean;
}

export interface DataDiscoveryAttachmentList {
  /** Format: uuid */
  fileId?: string;
  fileName?: string;
  /** Format: int64 */
  fileSize?: number;
  /** Format: uuid */
  id?: string;
  isSharable?: boolean;
  sharable?: boolean;
  source?: string;
}

export interface DataDiscoveryGroup {
  attachments?: DataDiscoveryAttachment[];
  results?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  system: string;
  unstructuredResults?: UnStructuredData[];
}

export interface DataDiscoveryGroupResultV2 {
  /** Format: uuid */
  groupId?: string;
  groupName?: string;
  /** Format: int64 */
  groupOrder?: number;
}

export interface DataDiscoveryGroupV2 {
  dataDiscoveryAttachmentListDtos?: DataDiscoveryAttachmentList[];
  dataDiscoveryResultsV2Dtos?: PageDataDiscoveryResultsV2;
  /** Format: uuid */
  groupId?: string;
  groupName?: string;
}

export interface DataDiscoveryResultsV2 {
  fieldName?: string;
  /** Format: uuid */
  id?: string;
  system?: string;
  value?: string;
}

export interface DateRange {
  EndDate?: string;
  StartDate?: string;
}

export interface DeleteRequestsInput {
  path: {
    language: string;
  };
  body: RequestQueueBulkDeleteV2;
}

export interface DeleteResolutionInput {
  path: {
    /** Format: uuid */
    resolutionId: string;
  };
}

export interface DeletionCertificateV2 {
  /** Format: date-time */
  deletionDate?: string;
  deletionMode?: "MANUAL" | "API" | "RETENTION_POLICY";
  /** Format: uuid */
  requestId?: string;
  requestRefId?: string;
  retentionPolicy?: string;
  /** Format: uuid */
  userId?: string;
}

export interface EmlAttachmentMetadata {
  /** Format: uuid */
  attachmentId?: string;
  emlSubject?: string;
  /** Format: date-time */
  sendDate?: string;
  senderName?: string;
}

export interface GetDeletionCertificateInput {
  path: {
    requestRefId: string;
  };
}

export interface GetListOfRequestsInput {
  path: {
    language: string;
  };
  query?: {
    /** Format: date */
    modifieddate?: string;
    /** Format: date */
    createddate?: string;
    status?: string;
    /** @default false */
    ignoreUserRequests?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: string;
  };
}

export interface GetListOfResolutionsInput {
  query?: {
    language?: string;
    /** @default false */
    includeSubTaskResolutions?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
}

export interface GetListOfSubtasksByCriteriaInput {
  query?: {
    /** @default false */
    includeClosedSubtasks?: boolean;
    /** @default false */
    onlyActivatedSubtasks?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: "requestTypeName,asc" | "requestTypeName,desc" | "subjectTypeName,asc" | "subjectTypeName,desc" | "taskName,asc" | "taskName,desc" | "subtaskDateCreated,asc" | "subtaskDateCreated,desc" | "subtaskDateUpdated,asc" | "subtaskDateUpdated,desc" | "requestDeadline,asc" | "requestDeadline,desc" | "requestDateCreated,asc" | "requestDateCreated,desc";
  };
  body: SubTaskV3Request;
}

export interface GetListOfSubtasksByRequestInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetListOfSubtasksInput {
  query?: {
    language?: string;
    /** Format: date */
    modifieddate?: string;
    status?: string;
    /** @default false */
    openrequests?: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: "taskName,asc" | "taskName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
}

export interface GetListOfTargetedDataDiscoveryGroupsInput {
  path: {
    requestQueueRefId: string;
  };
}

export interface GetListOfVerificationMethodsInput {
  path: {
    requestQueueRefId: string;
  };
  query: {
    /** @default false */
    includeComments: boolean;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
    sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
}

export interface GetRequestAuditHistoryByIdInput {
  path: {
    /** Format: uuid */
    requestQueueId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetRequestAuditHistoryInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
}

export interface GetRequestCreationLogsInput {
  path: {
    /** Format: uuid */
    requestTraceId: string;
  };
}

export interface GetRequestInput {
  path: {
    requestQueueRefId: string;
    language: string;
  };
}

export interface GetSubtaskInput {
  path: {
    /** Format: uuid */
    subtaskID: string;
  };
  query?: {
    /** @default false */
    includeComments?: boolean;
  };
}

export interface GetTargetedDataDiscoveryGroupInput {
  path: {
    /** Format: uuid */
    groupId: string;
    requestQueueRefId: string;
  };
  query?: {
    /** @default false */
    includeAttachments?: boolean;
  };
}

export interface GetVerificationMethodInput {
  path: {
    requestQueueRefId: string;
    /** Format: uuid */
    methodId: string;
  };
  query: {
    includeComments: boolean;
  };
}

export interface LinkRequestsInput {
  path: {
    requestQueueRefId: string;
  };
  body: LinkV2Request;
}

export interface LinkV2Request {
  LinkRequests?: string[];
  UnlinkRequests?: string[];
  comment?: string;
}

export interface PageDataDiscoveryResultsV2 {
  content?: DataDiscoveryResultsV2[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface PauseDeadlineV2Request {
  comment?: string;
  language?: string;
  pauseDeadline: boolean;
}

export interface PauseRequestDeadlineInput {
  path: {
    requestQueueRefId: string;
  };
  body: PauseDeadlineV2Request;
}

export type PdfResultsSummaryShareRequest = Omit<WithRequired<AbstractResultsSummaryShareRequest, "comment" | "reportType">, "reportType"> & {
  /** Format: uuid */
  reportTemplate: string;
} & {
  /** @description discriminator enum property added by openapi-typescript */
  reportType: "PDF";
};

export interface ReprocessSystemSubtask {
  Comment?: string;
}

export interface ReprocessSystemSubtaskInput {
  path: {
    /** Format: uuid */
    subtaskID: string;
  };
  body?: ReprocessSystemSubtask;
}

export interface RequestAuditInfoResponse {
  /** Format: date-time */
  changeDateTime?: string;
  changes?: AuditRecordDetail[];
  description?: string;
  /** Format: date-time */
  recordedDateTime?: string;
  userDetail?: BasicTenantUserInfoResponse;
}

export interface RequestByIdV2 {
  additionalData?: string;
  additionalStatuses?: "0" | "10";
  approver?: string;
  approverEmail?: string;
  assignedToGroup?: boolean;
  countryCode?: string;
  countryName?: string;
  /** Format: date-time */
  dateCompleted?: string;
  /** Format: date-time */
  dateCreated?: string;
  /** Format: date-time */
  dateUpdated?: string;
  /** Format: int32 */
  daysToRespond?: number;
  /** Format: date-time */
  deadline?: string;
  email?: string;
  firstName?: string;
  /** Format: double */
  hoursWorked?: number;
  isExtended?: boolean;
  language?: string;
  lastName?: string;
  legalDeadLineInfo?: RequestQueueList;
  /** Format: date-time */
  maxDeadlineExtensionDate?: string;
  multiselectFields?: {
    [key: string]: string[];
  };
  organization?: string;
  /** Format: int32 */
  remainingDaysForMaxDeadline?: number;
  requestAdditionalData?: {
    [key: string]: string;
  };
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  requestTypes?: string[];
  requestV2CommentDtos?: RequestV2Comment[];
  resolution?: string;
  status?: string;
  subjectTypes?: string[];
  totalCost?: string;
  webform?: string;
  workflow?: string;
  /** Format: uuid */
  workflowID?: string;
}

export interface RequestQueueBulkDeleteResponse {
  /** Format: int32 */
  requestsDeleted?: number;
  /** Format: int32 */
  requestsPending?: number;
}

export interface RequestQueueBulkDeleteV2 {
  Country?: string;
  CreatedDateRange?: DateRange;
  EndDateRange?: DateRange;
  ModifiedDateRange?: DateRange;
  Organization?: string;
  RequestIDs?: string[];
  RequestType?: string;
  Status?: string;
  SubjectType?: string;
  WebformID?: string;
  WorkflowID?: string;
}

export interface RequestQueueList {
  additionalStatuses?: "0" | "10";
  assignedTogroup?: boolean;
  attentionRequired?: boolean;
  authEnabled?: boolean;
  /** Format: date-time */
  closureDate?: string;
  /** Format: int64 */
  completedSubtasks?: number;
  country?: string;
  countryCode?: string;
  currentStage?: string;
  /** Format: date-time */
  dateCreated?: string;
  /** Format: int32 */
  daysLeft?: number;
  /** Format: double */
  daysPaused?: number;
  /** Format: date-time */
  deadline?: string;
  dsAccessRevoked?: boolean;
  dsLanguageName?: string;
  email?: string;
  firstName?: string;
  inputFields?: {
    [key: string]: string;
  };
  isExtended?: boolean;
  language?: string;
  /** Format: date-time */
  lastDSReplyDate?: string;
  /** Format: date-time */
  lastDsAccessDate?: string;
  lastName?: string;
  /** Format: date-time */
  lastPublicCommentDate?: string;
  /** Format: date-time */
  lastUpdated?: string;
  /** Format: date-time */
  maxDeadlineExtensionDate?: string;
  /** Format: int32 */
  numberOfLinkedRequests?: number;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: int32 */
  remainingDaysForMaxDeadline?: number;
  /** Format: int64 */
  remainingSubtasks?: number;
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  requestTypes?: string[];
  resolution?: string;
  resultsSummaryDataCount?: ResultsSummaryDataCount;
  /** Format: int32 */
  retentionStatus?: number;
  reviewer?: string;
  /** Format: uuid */
  reviewerId?: string;
  seededOtherData?: {
    [key: string]: string;
  };
  selectFields?: {
    all?: {
      [key: string]: string;
    };
    empty?: boolean;
  } & {
    [key: string]: string[];
  };
  slaExceeded?: string;
  state?: string;
  /** Format: int64 */
  status?: number;
  subjectTypes?: string[];
  taskMode?: boolean;
  /** Format: uuid */
  templateId?: string;
  testRequest?: boolean;
  /** Format: int32 */
  totalDataCount?: number;
  /** Format: int64 */
  totalSubtasks?: number;
  visited?: boolean;
  /** Format: int64 */
  webFormVersion?: number;
  webformName?: string;
  workflowDetailDto?: RequestQueueWorkflowDetail;
  workflowName?: string;
  /** Format: uuid */
  workflowReferenceId?: string;
}

export interface RequestQueueV2 {
  additionalStatuses?: "0" | "10";
  approver?: string;
  assignedToGroup?: boolean;
  countryCode?: string;
  countryName?: string;
  /** Format: date-time */
  dateCompleted?: string;
  /** Format: date-time */
  dateCreated?: string;
  /** Format: date-time */
  dateUpdated?: string;
  /** Format: date-time */
  deadline?: string;
  email?: string;
  firstName?: string;
  isExtended?: boolean;
  language?: string;
  lastName?: string;
  legalDeadLineInfo?: RequestQueueList;
  /** Format: date-time */
  maxDeadlineExtensionDate?: string;
  organization?: string;
  /** Format: int32 */
  remainingDaysForMaxDeadline?: number;
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  requestTypes?: string[];
  resolution?: string;
  status?: string;
  subjectTypes?: string[];
  webform?: string;
  workflow?: string;
}

export interface RequestQueueWorkflowDetail {
  allowDeadlineEdit?: boolean;
  allowRequestQueueUpdate?: boolean;
  beginDeadlineCalc?: boolean;
  stage?: string;
}

export interface RequestResolutionV2 {
  close: boolean;
  complete: boolean;
  descriptionTranslations?: {
    [key: string]: string;
  };
  /** Format: uuid */
  readonly id?: string;
  reject: boolean;
  titleTranslations?: {
    [key: string]: string;
  };
  /** Format: int32 */
  type?: "10" | "20";
}

export interface RequestV2Attachment {
  /** Format: uuid */
  fileId?: string;
  fileName?: string;
}

export interface RequestV2Comment {
  attachments?: RequestV2Attachment[];
  commentAuthor?: string;
  /** Format: uuid */
  commentId?: string;
  /** Format: int64 */
  commentStatus?: number;
  commentString?: string;
  /** Format: date-time */
  commentTimeStamp?: string;
  internalComment?: boolean;
}

export interface RequestV2StageUpdate {
  currentStage?: string;
  requestQueueId?: string;
  /** Format: int64 */
  statusCode?: number;
}

export interface RequestV2StageUpdateRequest {
  comments?: string;
  isInternalComment?: boolean;
  nextStage: string;
  resolutionTitle?: string;
}

export interface ResultsSummaryDataCount {
  /** Format: int32 */
  attachments?: number;
  /** Format: int32 */
  dataPoints?: number;
  /** Format: int32 */
  excluded?: number;
  /** Format: int32 */
  unstructuredData?: number;
}

export interface SearchRequestsInput {
  path: {
    language: string;
  };
  query?: {
    /** Format: date */
    createddate?: string;
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 20
     */
    size?: number;
  };
  body: SearchV2Request;
}

export interface SearchResultPage {
  content?: unknown[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  searchTerms?: {
    [key: string]: string;
  };
  /** Format: int64 */
  searchTime?: number;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
  /** Format: int64 */
  totalTime?: number;
}

export interface SearchV2Request {
  term?: string;
}

export interface ShareResultsSummaryInput {
  path: {
    requestQueueRefId: string;
  };
  body: CsvResultsSummaryShareRequest | PdfResultsSummaryShareRequest;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SubTaskCompleteV2 {
  attachments?: AttachmentV2[];
  comment: string;
  markAsComplete?: boolean;
  /** Format: uuid */
  resolutionId?: string;
}

export interface SubTaskCreateV2 {
  assignedTogroup?: boolean;
  commentRequired?: boolean;
  /** Format: date-time */
  deadline?: string;
  description: string;
  groupName?: string;
  /** Format: uuid */
  integrationSystemId?: string;
  /** Format: uuid */
  integrationWorkflowId?: string;
  manualRun?: boolean;
  /** Format: date-time */
  reminder?: string;
  required?: boolean;
  resolutionRequired?: boolean;
  taskName: string;
  type?: "MANUAL" | "SYSTEM_TASK";
  /** Format: email */
  userEmail?: string;
  /** Format: uuid */
  workflowDetailId?: string;
}

export type SubTaskDataDiscoveryRequest = unknown;

export interface SubTaskFromTemplateV2 {
  templateName?: string;
  /** Format: uuid */
  workflowDetailId?: string;
}

export interface SubTaskListV2 {
  assignedToGroup?: boolean;
  requestApprover?: string;
  requestOrgName?: string;
  /** Format: date-time */
  requestQueueDateCreated?: string;
  /** Format: date-time */
  requestQueueDeadline?: string;
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  requestTypes?: string[];
  subTaskAssignee?: string;
  /** Format: date-time */
  subTaskCreatedDate?: string;
  /** Format: date-time */
  subTaskDeadline?: string;
  subTaskDescription?: string;
  /** Format: uuid */
  subTaskId?: string;
  /** Format: date-time */
  subTaskLastUpdatedDate?: string;
  subTaskName?: string;
  /** Format: date-time */
  subTaskReminderDate?: string;
  subTaskRequired?: boolean;
  subTaskResolution?: string;
  subTaskStatus?: string;
  subTaskType?: string;
  subjectTypes?: string[];
}

export interface SubTaskUpdateV2 {
  assignedTogroup?: boolean;
  /** Format: date-time */
  deadline?: string;
  description: string;
  groupName?: string;
  /** Format: date-time */
  reminder?: string;
  required?: boolean;
  taskName?: string;
  /** Format: email */
  userEmail?: string;
}

export interface SubTaskV2 {
  assignee?: string;
  commentRequired?: boolean;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  integrationSystemId?: string;
  /** Format: uuid */
  integrationWorkflowId?: string;
  manualRun?: boolean;
  /** Format: date-time */
  reminder?: string;
  requestQueueRefId?: string;
  required?: boolean;
  resolutionRequired?: boolean;
  status?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN";
  /** Format: uuid */
  subTaskId?: string;
  taskName?: string;
  type?: "USER_TASK" | "SYSTEM_TASK";
  /** Format: uuid */
  workflowDetailId?: string;
  /** Format: int64 */
  workflowStatus?: number;
}

export interface SubTaskV3 {
  assignedToGroup?: boolean;
  currentRequestStage?: string;
  requestApprover?: string;
  requestOrgName?: string;
  /** Format: date-time */
  requestQueueDateCreated?: string;
  /** Format: date-time */
  requestQueueDeadline?: string;
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  requestTypes?: string[];
  /** Format: email */
  requesterEmail?: string;
  subTaskAssignee?: string;
  /** Format: date-time */
  subTaskCreatedDate?: string;
  /** Format: date-time */
  subTaskDeadline?: string;
  subTaskDescription?: string;
  /** Format: uuid */
  subTaskId?: string;
  /** Format: date-time */
  subTaskLastUpdatedDate?: string;
  subTaskName?: string;
  /** Format: date-time */
  subTaskReminderDate?: string;
  subTaskRequired?: boolean;
  subTaskResolution?: string;
  subTaskStatus?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN";
  subTaskType?: "MANUAL" | "SYSTEM_TASK";
  subjectTypes?: string[];
  subtaskCreatedStage?: string;
}

export interface SubTaskV3Request {
  ExactSystemNameMatch?: boolean;
  IncludeChildOrgs?: boolean;
  OpenRequests?: boolean;
  Organization?: string;
  RequestDateCreated?: DateRange;
  RequestDeadline?: DateRange;
  RequestType?: string;
  SubjectType?: string;
  SubtaskDateCreated?: DateRange;
  SubtaskDateUpdated?: DateRange;
  SubtaskStatus?: ("Open" | "Not Run" | "Assigned" | "Unassigned" | "In Progress" | "Processing" | "Ready for Review" | "Completed" | "Failed" | "Deleted" | "Rejected")[];
  SubtaskType?: "manual" | "system";
  SystemName?: string;
  currentRequestStage?: string[];
  /** @default en-us */
  language?: string;
  subtaskCreatedStage?: string[];
}

export interface SubtaskById {
  assignee?: string;
  /** Format: date-time */
  deadline?: string;
  /** Format: uuid */
  integrationSystemId?: string;
  /** Format: uuid */
  integrationWorkflowId?: string;
  isGroup?: boolean;
  isManualRun?: boolean;
  /** Format: date-time */
  reminder?: string;
  /** Format: uuid */
  requestQueueId?: string;
  requestQueueRefId?: string;
  required?: boolean;
  status?: string;
  /** Format: int64 */
  statusCode?: number;
  /** Format: uuid */
  subTaskId?: string;
  subTaskResolution?: string;
  subTaskV2CommentsDtoList?: SubtaskExposedComment[];
  taskDescription?: string;
  taskName?: string;
  type?: string;
  /** Format: uuid */
  userId?: string;
  /** Format: uuid */
  workflowDetailId?: string;
  workflowStage?: string;
}

export interface SubtaskExposedComment {
  attachments?: SubtaskExposedFile[];
  comment: string;
  /** Format: uuid */
  commentId: string;
  commenterName: string;
  isEditable?: boolean;
  isEdited?: boolean;
  isInternal?: boolean;
}

export interface SubtaskExposedFile {
  /** Format: uuid */
  fileId: string;
  fileName: string;
}

export interface UnStructuredData {
  attributes?: {
    [key: string]: string;
  };
  isRedact?: boolean;
  key: string;
  status?: string;
  type: string;
  value: string;
}

export interface UpdateRequestCustomFieldsInput {
  path: {
    requestQueueRefId: string;
    language: string;
  };
  query?: {
    /** @default false */
    mapOptionKeyToNameKey?: boolean;
  };
  body: {
    [key: string]: string;
  };
}

export interface UpdateRequestStageInput {
  path: {
    requestQueueRefId: string;
    language: string;
  };
  body: RequestV2StageUpdateRequest;
}

export interface UpdateResolutionInput {
  path: {
    /** Format: uuid */
    resolutionId: string;
  };
  body: RequestResolutionV2;
}

export interface UpdateSubtaskInput {
  path: {
    /** Format: uuid */
    subtaskID: string;
  };
  body: SubTaskUpdateV2;
}

export interface UpdateSubtaskStatusInput {
  path: {
    /** Format: uuid */
    subtaskId: string;
  };
  body: UpdateSubtaskStatusRequest;
}

export interface UpdateSubtaskStatusRequest {
  comment?: string;
  /** Format: uuid */
  resolutionId?: string;
  status: "IN_PROGRESS" | "FAILED" | "COMPLETED" | "REJECTED";
}

export interface UpdateVerificationMethodInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    language?: string;
    /** @default false */
    translate?: boolean;
  };
  body: VerificationMethodV2;
}

export interface UploadData {
  contentType?: string;
  /** Format: int64 */
  fileSize?: number;
  filename?: string;
  qualifiedName?: string;
  /** Format: uuid */
  refId?: string;
}

export interface VerificationMethodV2 {
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  verificationComments?: VerificationMethodV2Comments[];
  verificationMethodName?: string;
  verificationStatus?: "UNVERIFIED" | "VERIFIED" | "REJECTED";
  verificationType?: "DEFAULT" | "MANUAL" | "KNOWLEDGE" | "DOCUMENT" | "EMAIL" | "PHONE";
}

export interface VerificationMethodV2Comments {
  attachments?: AttachmentV2[];
  comment: string;
  /** Format: uuid */
  id: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  /** Format: int32 */
  type?: number;
  /** Format: uuid */
  verificationMethodId: string;
}

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

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
    get: operations["getListOfTargetedDataDiscoveryGroups"];
    put?: never;
    /** Add Targeted Data Discovery Results Summary to Request */
    post: operations["addTargetedDataDiscoveryResultsSummaryToRequest"];
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
    get: operations["getRequestAuditHistoryById"];
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
    get: operations["getListOfRequests"];
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
    get: operations["getRequestAuditHistory"];
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
    get: operations["getListOfSubtasksByRequest"];
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
    post: operations["addSubtaskToRequestUsingSubtaskTemplate"];
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
    get: operations["getListOfVerificationMethods"];
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
    get: operations["getListOfResolutions"];
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
    get: operations["getListOfSubtasks"];
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
    put: operations["addTargetedDataDiscoveryDetailsToSubtask"];
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
    post: operations["addDataPointsToTargetedDataDiscoveryResultsSummary"];
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
    post: operations["getListOfSubtasksByCriteria"];
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
        includeAttachments?: boolean;
      };
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
  getListOfTargetedDataDiscoveryGroups: {
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
          "application/json": DataDiscoveryGroupResultV2[];
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
  addTargetedDataDiscoveryResultsSummaryToRequest: {
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
        "application/json": DSARRequest;
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
        "application/json": RequestQueueBulkDeleteV2;
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
          "application/json": DeletionCertificateV2[];
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
  getRequestAuditHistoryById: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
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
        createddate?: string;
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchV2Request;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SearchResultPage;
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
  getListOfRequests: {
    parameters: {
      query?: {
        modifieddate?: string;
        createddate?: string;
        status?: string;
        ignoreUserRequests?: boolean;
        page?: number;
        size?: number;
        sort?: string;
      };
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
          "application/json": RequestQueueV2[];
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
        "application/json": CommentV2Request;
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
        mapOptionKeyToNameKey?: boolean;
      };
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
          "application/json": RequestQueueV2;
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
          "application/json": RequestByIdV2;
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
        "application/json": LinkV2Request;
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
        "application/json": RequestV2StageUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestV2StageUpdate;
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
        "application/json": PauseDeadlineV2Request;
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
  getRequestAuditHistory: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
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
  getListOfSubtasksByRequest: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
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
          "application/json": SubTaskListV2[];
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
        "application/json": SubTaskCreateV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubTaskV2;
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
  addSubtaskToRequestUsingSubtaskTemplate: {
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
        "application/json": SubTaskFromTemplateV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": SubTaskV2;
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
  getListOfVerificationMethods: {
    parameters: {
      query: {
        includeComments: boolean;
        page?: number;
        size?: number;
        sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
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
          "application/json": VerificationMethodV2[];
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
        language?: string;
        translate?: boolean;
      };
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VerificationMethodV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VerificationMethodV2;
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
        language?: string;
        translate?: boolean;
      };
      header?: never;
      path: {
        requestQueueRefId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VerificationMethodV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VerificationMethodV2;
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
          "application/json": VerificationMethodV2;
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
          "application/json": RequestQueueV2;
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
  getListOfResolutions: {
    parameters: {
      query?: {
        language?: string;
        includeSubTaskResolutions?: boolean;
        page?: number;
        size?: number;
        sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
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
          "application/json": RequestResolutionV2[];
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
        "application/json": RequestResolutionV2;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestResolutionV2;
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
        "application/json": RequestResolutionV2;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RequestResolutionV2;
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
  getListOfSubtasks: {
    parameters: {
      query?: {
        language?: string;
        modifieddate?: string;
        status?: string;
        openrequests?: boolean;
        page?: number;
        size?: number;
        sort?: "taskName,asc" | "taskName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
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
          "application/json": SubTaskListV2[];
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
        includeComments?: boolean;
      };
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
          "application/json": SubtaskById;
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
        "application/json": SubTaskUpdateV2;
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
  addTargetedDataDiscoveryDetailsToSubtask: {
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
        "application/json": SubTaskDataDiscoveryRequest;
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
        "application/json": SubTaskCompleteV2;
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
  addDataPointsToTargetedDataDiscoveryResultsSummary: {
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
  getListOfSubtasksByCriteria: {
    parameters: {
      query?: {
        includeClosedSubtasks?: boolean;
        onlyActivatedSubtasks?: boolean;
        page?: number;
        size?: number;
        sort?: "requestTypeName,asc" | "requestTypeName,desc" | "subjectTypeName,asc" | "subjectTypeName,desc" | "taskName,asc" | "taskName,desc" | "subtaskDateCreated,asc" | "subtaskDateCreated,desc" | "subtaskDateUpdated,asc" | "subtaskDateUpdated,desc" | "requestDeadline,asc" | "requestDeadline,desc" | "requestDateCreated,asc" | "requestDateCreated,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubTaskV3Request;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubTaskV3[];
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
