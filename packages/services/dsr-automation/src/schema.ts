// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface AbstractResultsSummaryShareRequest {
  /** 1 to 500000 characters. */
  comment: string;
  markRequestAsComplete?: boolean | undefined;
  reportType: "CSV" | "PDF";
  /** UUID. */
  subtaskId?: string | undefined;
}

export interface AddCommentToRequestInput {
  path: {
    requestQueueRefId: string;
  };
  body: CommentRequest;
}

export interface AddDiscoveryDetailsToSubtaskInput {
  path: {
    /** UUID. */
    subtaskID: string;
  };
  body: SubtaskDataDiscoveryRequest;
}

export interface AddDiscoveryResultsDataPointsInput {
  path: {
    requestQueueRefId: string;
  };
  body: DataDiscoveryGroup;
}

export interface AddDiscoveryResultsSummaryInput {
  path: {
    requestQueueRefId: string;
  };
  body: DataDiscoveryGroup;
}

export interface AddSubtaskFromTemplateInput {
  path: {
    requestQueueRefId: string;
  };
  body: SubtaskFromTemplateRequest;
}

export interface AddSubtaskToRequestInput {
  path: {
    requestQueueRefId: string;
  };
  body: SubtaskCreateRequest;
}

export interface Attachment {
  /** UUID. */
  fileId: string;
  /** 1 to 200 characters. */
  fileName: string;
  /** At most 1000 characters. */
  resourcePath?: string | null;
  /** Integer. */
  statusId?: number | null;
}

export interface AttachmentInput {
  /** UUID. */
  fileId: string;
  /** 1 to 200 characters. */
  fileName: string;
  /** At most 1000 characters. */
  resourcePath?: string | undefined;
  /** Integer. */
  statusId?: number | undefined;
}

export interface AttachmentResponse {
  CreatedBy?: string | undefined;
  /** UUID. */
  CreatedById?: string | undefined;
  FileName?: string | undefined;
  /** Integer. */
  FileSize?: number | undefined;
  /** UUID. */
  Id?: string | undefined;
  IsInternal?: boolean | undefined;
  Location?: string | undefined;
  Name?: string | undefined;
  /** UUID. */
  RefId?: string | undefined;
  /** Integer. */
  Type?: number | undefined;
}

export interface AuditFieldValue {
  name?: string | null;
}

export interface AuditRecordDetail {
  description?: string | null;
  fieldName?: string | null;
  newValue?: AuditFieldValue | null;
  oldValue?: AuditFieldValue | null;
}

export interface BasicTenantUserInfoResponse {
  deleted?: boolean | null;
  disabled?: boolean | null;
  email?: string | null;
  fullName?: string | null;
  internal?: boolean | null;
  /** UUID. */
  userId?: string | null;
}

export interface CommentRequest {
  attachments?: AttachmentInput[] | undefined;
  comment: string;
  internalComment: boolean;
  isInternalComment?: boolean | undefined;
  language?: string | undefined;
}

export interface CompleteSubtaskInput {
  path: {
    /** UUID. */
    subtaskID: string;
  };
  body: SubtaskCompleteRequest;
}

export interface CreateRequestInput {
  path: {
    /** UUID. */
    templateId: string;
  };
  body: CreateRequestQueue;
}

export interface CreateRequestLog {
  /** Date and time. */
  createdDate?: string | null;
  creationstatus?: string | null;
  exceptionDescription?: string | null;
  requestRefId?: string | null;
  /** UUID. */
  requestTraceID?: string | null;
}

export interface CreateRequestQueue {
  additionalData?: {
    [key: string]: string;
  } | undefined;
  attachments?: AttachmentInput[] | undefined;
  email?: string | undefined;
  firstName?: string | undefined;
  /** At least 1 character. */
  language?: string | undefined;
  lastName?: string | undefined;
  multiselectFields?: {
    [key: string]: string[];
  } | undefined;
  /** UUID. */
  requestTraceId?: string | undefined;
  requestTypes?: string[] | undefined;
  subjectTypes?: string[] | undefined;
}

export interface CreateRequestWithoutTemplateInput {
  body: DsarRequest;
}

export interface CreateResolutionInput {
  body: RequestResolutionInput;
}

export interface CreateVerificationMethodInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    language?: string | undefined;
    /** Default false. */
    translate?: boolean | undefined;
  } | undefined;
  body: VerificationMethodInput;
}

export type CsvResultsSummaryShareRequest = Omit<WithRequired<AbstractResultsSummaryShareRequest, "comment" | "reportType">, "reportType"> & {
  reportType: "CSV";
};

export interface DataDiscoveryAttachment {
  emlAttachmentMetadata?: EmlAttachmentMetadata | undefined;
  /** UUID. */
  fileId?: string | undefined;
  fileName?: string | undefined;
  isRedact?: boolean | undefined;
  redact?: boolean | undefined;
}

export interface DataDiscoveryAttachmentList {
  /** UUID. */
  fileId?: string | null;
  fileName?: string | null;
  /** Integer. */
  fileSize?: number | null;
  /** UUID. */
  id?: string | null;
  sharable?: boolean | null;
  source?: string | null;
}

export interface DataDiscoveryGroup {
  attachments?: DataDiscoveryAttachment[] | undefined;
  results?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  system: string;
  unstructuredResults?: UnstructuredData[] | undefined;
}

export interface DataDiscoveryGroupResult {
  /** UUID. */
  groupId?: string | null;
  groupName?: string | null;
  /** Integer. */
  groupOrder?: number | null;
}

export interface DataDiscoveryGroupV2 {
  dataDiscoveryAttachmentListDtos?: DataDiscoveryAttachmentList[] | null;
  dataDiscoveryResultsV2Dtos?: DataDiscoveryResultsPage | null;
  /** UUID. */
  groupId?: string | null;
  groupName?: string | null;
}

export interface DataDiscoveryResults {
  fieldName?: string | null;
  /** UUID. */
  id?: string | null;
  system?: string | null;
  value?: string | null;
}

export interface DataDiscoveryResultsPage {
  content?: DataDiscoveryResults[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface DateRange {
  EndDate?: string | undefined;
  StartDate?: string | undefined;
}

export interface DeleteRequestsInput {
  path: {
    language: string;
  };
  body: RequestQueueBulkDelete;
}

export interface DeleteResolutionInput {
  path: {
    /** UUID. */
    resolutionId: string;
  };
}

export interface DeletionCertificate {
  /** Date and time. */
  deletionDate?: string | null;
  deletionMode?: "MANUAL" | "API" | "RETENTION_POLICY" | (string & {}) | null;
  /** UUID. */
  requestId?: string | null;
  requestRefId?: string | null;
  retentionPolicy?: string | null;
  /** UUID. */
  userId?: string | null;
}

export interface DsarRequest {
  additionalData?: {
    [key: string]: string;
  } | undefined;
  attachmentResponses?: AttachmentResponse[] | undefined;
  attachments?: UploadData[] | undefined;
  email?: string | undefined;
  firstName?: string | undefined;
  /** At least 1 character. */
  language?: string | undefined;
  lastName?: string | undefined;
  multiselectFields?: {
    [key: string]: string[];
  } | undefined;
  /** UUID. */
  requestTraceId?: string | undefined;
  requestTypes?: unknown[] | undefined;
  subjectTypes?: unknown[] | undefined;
  /** UUID. */
  templateId?: string | undefined;
}

export interface EmlAttachmentMetadata {
  /** UUID. */
  attachmentId?: string | undefined;
  emlSubject?: string | undefined;
  /** Date and time. */
  sendDate?: string | undefined;
  senderName?: string | undefined;
}

export interface GetDeletionCertificateInput {
  path: {
    requestRefId: string;
  };
}

export interface GetRequestCreationLogsInput {
  path: {
    /** UUID. */
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
    /** UUID. */
    subtaskID: string;
  };
  query?: {
    /** Default false. */
    includeComments?: boolean | undefined;
  } | undefined;
}

export interface GetTargetedDataDiscoveryGroupInput {
  path: {
    /** UUID. */
    groupId: string;
    requestQueueRefId: string;
  };
  query?: {
    /** Default false. */
    includeAttachments?: boolean | undefined;
  } | undefined;
}

export interface GetVerificationMethodInput {
  path: {
    requestQueueRefId: string;
    /** UUID. */
    methodId: string;
  };
  query: {
    includeComments: boolean;
  };
}

export interface LinkRequest {
  LinkRequests?: string[] | undefined;
  UnlinkRequests?: string[] | undefined;
  /** At least 1 character. */
  comment?: string | undefined;
}

export interface LinkRequestsInput {
  path: {
    requestQueueRefId: string;
  };
  body: LinkRequest;
}

export interface ListRequestAuditHistoryByIdInput {
  path: {
    /** UUID. */
    requestQueueId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListRequestAuditHistoryInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListRequestsInput {
  path: {
    language: string;
  };
  query?: {
    /** Date, yyyyMMdd. */
    modifieddate?: string | undefined;
    /** Date, yyyyMMdd. */
    createddate?: string | undefined;
    status?: string | undefined;
    /** Default false. */
    ignoreUserRequests?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
    sort?: string | undefined;
  } | undefined;
}

export interface ListRequestsOutput {
  content?: RequestQueue[] | null;
  /** Integer. */
  totalPages?: number | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  size?: number | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  first?: boolean | null;
  last?: boolean | null;
  empty?: boolean | null;
}

export interface ListResolutionsInput {
  query?: {
    language?: string | undefined;
    /** Default false. */
    includeSubTaskResolutions?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
    sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListSubtasksByRequestInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListSubtasksInput {
  query?: {
    language?: string | undefined;
    /** Date, yyyyMMdd. */
    modifieddate?: string | undefined;
    status?: string | undefined;
    /** Default false. */
    openrequests?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
    sort?: "taskName,asc" | "taskName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListTargetedDataDiscoveryGroupsInput {
  path: {
    requestQueueRefId: string;
  };
}

export interface ListVerificationMethodsInput {
  path: {
    requestQueueRefId: string;
  };
  query: {
    includeComments: boolean;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
    sort?: "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  };
}

export interface PageableObject {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: SortObject | null;
  unpaged?: boolean | null;
}

export interface PauseDeadlineRequest {
  /** At least 1 character. */
  comment?: string | undefined;
  language?: string | undefined;
  pauseDeadline: boolean;
}

export interface PauseRequestDeadlineInput {
  path: {
    requestQueueRefId: string;
  };
  body: PauseDeadlineRequest;
}

export type PdfResultsSummaryShareRequest = Omit<WithRequired<AbstractResultsSummaryShareRequest, "comment" | "reportType">, "reportType"> & {
  /** UUID. */
  reportTemplate: string;
} & {
  reportType: "PDF";
};

export interface ReprocessSystemSubtask {
  /** At most 1500000 characters. */
  Comment?: string | undefined;
}

export interface ReprocessSystemSubtaskInput {
  path: {
    /** UUID. */
    subtaskID: string;
  };
  body?: ReprocessSystemSubtask | undefined;
}

export interface RequestAttachment {
  /** UUID. */
  fileId?: string | null;
  fileName?: string | null;
}

export interface RequestAuditInfoResponse {
  /** Date and time. */
  changeDateTime?: string | null;
  changes?: AuditRecordDetail[] | null;
  description?: string | null;
  /** Date and time. */
  recordedDateTime?: string | null;
  userDetail?: BasicTenantUserInfoResponse | null;
}

export interface RequestComment {
  attachments?: RequestAttachment[] | null;
  commentAuthor?: string | null;
  /** UUID. */
  commentId?: string | null;
  /** Integer. */
  commentStatus?: number | null;
  commentString?: string | null;
  /** Date and time. */
  commentTimeStamp?: string | null;
  internalComment?: boolean | null;
}

export interface RequestDetails {
  additionalData?: string | null;
  additionalStatuses?: "0" | "10" | (string & {}) | null;
  approver?: string | null;
  approverEmail?: string | null;
  assignedToGroup?: boolean | null;
  countryCode?: string | null;
  countryName?: string | null;
  /** Date and time. */
  dateCompleted?: string | null;
  /** Date and time. */
  dateCreated?: string | null;
  /** Date and time. */
  dateUpdated?: string | null;
  /** Integer. */
  daysToRespond?: number | null;
  /** Date and time. */
  deadline?: string | null;
  email?: string | null;
  firstName?: string | null;
  hoursWorked?: number | null;
  isExtended?: boolean | null;
  language?: string | null;
  lastName?: string | null;
  /** Date and time. */
  maxDeadlineExtensionDate?: string | null;
  multiselectFields?: {
    [key: string]: string[];
  } | null;
  organization?: string | null;
  /** Integer. */
  remainingDaysForMaxDeadline?: number | null;
  requestAdditionalData?: {
    [key: string]: string;
  } | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  requestV2CommentDtos?: RequestComment[] | null;
  resolution?: string | null;
  status?: string | null;
  subjectTypes?: string[] | null;
  totalCost?: string | null;
  webform?: string | null;
  workflow?: string | null;
  /** UUID. */
  workflowID?: string | null;
}

export interface RequestQueue {
  additionalStatuses?: "0" | "10" | (string & {}) | null;
  approver?: string | null;
  assignedToGroup?: boolean | null;
  countryCode?: string | null;
  countryName?: string | null;
  /** Date and time. */
  dateCompleted?: string | null;
  /** Date and time. */
  dateCreated?: string | null;
  /** Date and time. */
  dateUpdated?: string | null;
  /** Date and time. */
  deadline?: string | null;
  email?: string | null;
  firstName?: string | null;
  isExtended?: boolean | null;
  language?: string | null;
  lastName?: string | null;
  /** Date and time. */
  maxDeadlineExtensionDate?: string | null;
  organization?: string | null;
  /** Integer. */
  remainingDaysForMaxDeadline?: number | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  resolution?: string | null;
  status?: string | null;
  subjectTypes?: string[] | null;
  webform?: string | null;
  workflow?: string | null;
}

export interface RequestQueueBulkDelete {
  Country?: string | undefined;
  CreatedDateRange?: DateRange | undefined;
  EndDateRange?: DateRange | undefined;
  ModifiedDateRange?: DateRange | undefined;
  Organization?: string | undefined;
  /** At most 2000 items. */
  RequestIDs?: string[] | undefined;
  RequestType?: string | undefined;
  Status?: string | undefined;
  SubjectType?: string | undefined;
  WebformID?: string | undefined;
  WorkflowID?: string | undefined;
}

export interface RequestQueueBulkDeleteResponse {
  /** Integer. */
  requestsDeleted?: number | null;
  /** Integer. */
  requestsPending?: number | null;
}

export interface RequestQueueList {
  additionalStatuses?: "0" | "10" | (string & {}) | null;
  assignedTogroup?: boolean | null;
  attentionRequired?: boolean | null;
  authEnabled?: boolean | null;
  /** Date and time. */
  closureDate?: string | null;
  /** Integer. */
  completedSubtasks?: number | null;
  country?: string | null;
  countryCode?: string | null;
  currentStage?: string | null;
  /** Date and time. */
  dateCreated?: string | null;
  /** Integer. */
  daysLeft?: number | null;
  daysPaused?: number | null;
  /** Date and time. */
  deadline?: string | null;
  dsAccessRevoked?: boolean | null;
  dsLanguageName?: string | null;
  email?: string | null;
  firstName?: string | null;
  inputFields?: {
    [key: string]: string;
  } | null;
  isExtended?: boolean | null;
  language?: string | null;
  /** Date and time. */
  lastDSReplyDate?: string | null;
  /** Date and time. */
  lastDsAccessDate?: string | null;
  lastName?: string | null;
  /** Date and time. */
  lastPublicCommentDate?: string | null;
  /** Date and time. */
  lastUpdated?: string | null;
  /** Date and time. */
  maxDeadlineExtensionDate?: string | null;
  /** Integer. */
  numberOfLinkedRequests?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** Integer. */
  remainingDaysForMaxDeadline?: number | null;
  /** Integer. */
  remainingSubtasks?: number | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  resolution?: string | null;
  resultsSummaryDataCount?: ResultsSummaryDataCount | null;
  /** Integer. */
  retentionStatus?: number | null;
  reviewer?: string | null;
  /** UUID. */
  reviewerId?: string | null;
  seededOtherData?: {
    [key: string]: string;
  } | null;
  selectFields?: ({
    empty?: boolean | null;
  } & {
    [key: string]: string[];
  }) | null;
  slaExceeded?: string | null;
  state?: string | null;
  /** Integer. */
  status?: number | null;
  subjectTypes?: string[] | null;
  taskMode?: boolean | null;
  /** UUID. */
  templateId?: string | null;
  testRequest?: boolean | null;
  /** Integer. */
  totalDataCount?: number | null;
  /** Integer. */
  totalSubtasks?: number | null;
  visited?: boolean | null;
  /** Integer. */
  webFormVersion?: number | null;
  webformName?: string | null;
  workflowDetailDto?: RequestQueueWorkflowDetail | null;
  workflowName?: string | null;
  /** UUID. */
  workflowReferenceId?: string | null;
}

export type RequestQueueRow = {
  additionalStatuses?: "0" | "10" | (string & {}) | null;
  approver?: string | null;
  assignedToGroup?: boolean | null;
  countryCode?: string | null;
  countryName?: string | null;
  /** Date and time. */
  dateCompleted?: string | null;
  /** Date and time. */
  dateCreated?: string | null;
  /** Date and time. */
  dateUpdated?: string | null;
  /** Date and time. */
  deadline?: string | null;
  email?: string | null;
  firstName?: string | null;
  isExtended?: boolean | null;
  language?: string | null;
  lastName?: string | null;
  /** Date and time. */
  maxDeadlineExtensionDate?: string | null;
  organization?: string | null;
  /** Integer. */
  remainingDaysForMaxDeadline?: number | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  resolution?: string | null;
  status?: string | null;
  subjectTypes?: string[] | null;
  webform?: string | null;
  workflow?: string | null;
} & {
  [key: string]: unknown;
};

export interface RequestQueueRowPage {
  content?: RequestQueueRow[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: PageableObject | null;
  searchTerms?: {
    [key: string]: string;
  } | null;
  /** Integer. */
  searchTime?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
  /** Integer. */
  totalTime?: number | null;
}

export interface RequestQueueWorkflowDetail {
  allowDeadlineEdit?: boolean | null;
  allowRequestQueueUpdate?: boolean | null;
  beginDeadlineCalc?: boolean | null;
  stage?: string | null;
}

export interface RequestResolution {
  close: boolean;
  complete: boolean;
  descriptionTranslations?: {
    [key: string]: string;
  } | null;
  /** UUID. */
  id?: string | null;
  reject: boolean;
  titleTranslations?: {
    [key: string]: string;
  } | null;
  /** Integer. */
  type?: 10 | 20 | (number & {}) | null;
}

export interface RequestResolutionInput {
  close: boolean;
  complete: boolean;
  descriptionTranslations?: {
    [key: string]: string;
  } | undefined;
  reject: boolean;
  titleTranslations?: {
    [key: string]: string;
  } | undefined;
  /** Integer. */
  type?: 10 | 20 | (number & {}) | undefined;
}

export interface RequestStageUpdate {
  currentStage?: string | null;
  requestQueueId?: string | null;
  /** Integer. */
  statusCode?: number | null;
}

export interface RequestStageUpdateRequest {
  comments?: string | undefined;
  isInternalComment?: boolean | undefined;
  nextStage: string;
  resolutionTitle?: string | undefined;
}

export interface ResultsSummaryDataCount {
  /** Integer. */
  attachments?: number | null;
  /** Integer. */
  dataPoints?: number | null;
  /** Integer. */
  excluded?: number | null;
  /** Integer. */
  unstructuredData?: number | null;
}

export interface SearchRequest {
  term?: string | undefined;
}

export interface SearchRequestsInput {
  path: {
    language: string;
  };
  query?: {
    /** Date, yyyyMMdd. */
    createddate?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
  } | undefined;
  body: SearchRequest;
}

export interface SearchSubtasksInput {
  query?: {
    /** Default false. */
    includeClosedSubtasks?: boolean | undefined;
    /** Default false. */
    onlyActivatedSubtasks?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 500, default 20. */
    size?: number | undefined;
    sort?: "requestTypeName,asc" | "requestTypeName,desc" | "subjectTypeName,asc" | "subjectTypeName,desc" | "taskName,asc" | "taskName,desc" | "subtaskDateCreated,asc" | "subtaskDateCreated,desc" | "subtaskDateUpdated,asc" | "subtaskDateUpdated,desc" | "requestDeadline,asc" | "requestDeadline,desc" | "requestDateCreated,asc" | "requestDateCreated,desc" | (string & {}) | undefined;
  } | undefined;
  body: SubtaskSearchRequest;
}

export interface ShareResultsSummaryInput {
  path: {
    /** 10 characters. */
    requestQueueRefId: string;
  };
  body: CsvResultsSummaryShareRequest | PdfResultsSummaryShareRequest;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface SubtaskComment {
  attachments?: SubtaskFile[] | null;
  comment: string;
  /** UUID. */
  commentId: string;
  commenterName: string;
  isEditable?: boolean | null;
  isEdited?: boolean | null;
  isInternal?: boolean | null;
}

export interface SubtaskCompleteRequest {
  attachments?: AttachmentInput[] | undefined;
  /** 1 to 1500000 characters. */
  comment: string;
  markAsComplete?: boolean | undefined;
  /** UUID. */
  resolutionId?: string | undefined;
}

export interface SubtaskCreateRequest {
  assignedTogroup?: boolean | undefined;
  commentRequired?: boolean | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** 1 to 1000 characters. */
  description: string;
  /** At most 255 characters. */
  groupName?: string | undefined;
  /** UUID. */
  integrationSystemId?: string | undefined;
  /** UUID. */
  integrationWorkflowId?: string | undefined;
  manualRun?: boolean | undefined;
  /** Date and time. */
  reminder?: string | undefined;
  required?: boolean | undefined;
  resolutionRequired?: boolean | undefined;
  /** 1 to 100 characters. */
  taskName: string;
  type?: "MANUAL" | "SYSTEM_TASK" | (string & {}) | undefined;
  /** E-mail address, at most 255 characters. */
  userEmail?: string | undefined;
  /** UUID. */
  workflowDetailId?: string | undefined;
}

export type SubtaskDataDiscoveryRequest = unknown;

export interface SubtaskDetails {
  assignee?: string | null;
  /** Date and time. */
  deadline?: string | null;
  /** UUID. */
  integrationSystemId?: string | null;
  /** UUID. */
  integrationWorkflowId?: string | null;
  isGroup?: boolean | null;
  isManualRun?: boolean | null;
  /** Date and time. */
  reminder?: string | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  required?: boolean | null;
  status?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN" | (string & {}) | null;
  /** Integer. */
  statusCode?: number | null;
  /** UUID. */
  subTaskId?: string | null;
  subTaskResolution?: string | null;
  subTaskV2CommentsDtoList?: SubtaskComment[] | null;
  taskDescription?: string | null;
  taskName?: string | null;
  type?: "USER_TASK" | "SYSTEM_TASK" | (string & {}) | null;
  /** UUID. */
  userId?: string | null;
  /** UUID. */
  workflowDetailId?: string | null;
  workflowStage?: string | null;
}

export interface SubtaskFile {
  /** UUID. */
  fileId: string;
  fileName: string;
}

export interface SubtaskFromTemplateRequest {
  /** At least 1 character. */
  templateName?: string | undefined;
  /** UUID. */
  workflowDetailId?: string | undefined;
}

export interface SubtaskList {
  assignedToGroup?: boolean | null;
  requestApprover?: string | null;
  requestOrgName?: string | null;
  /** Date and time. */
  requestQueueDateCreated?: string | null;
  /** Date and time. */
  requestQueueDeadline?: string | null;
  /** UUID. */
  requestQueueId?: string | null;
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  subTaskAssignee?: string | null;
  /** Date and time. */
  subTaskCreatedDate?: string | null;
  /** Date and time. */
  subTaskDeadline?: string | null;
  subTaskDescription?: string | null;
  /** UUID. */
  subTaskId?: string | null;
  /** Date and time. */
  subTaskLastUpdatedDate?: string | null;
  subTaskName?: string | null;
  /** Date and time. */
  subTaskReminderDate?: string | null;
  subTaskRequired?: boolean | null;
  subTaskResolution?: string | null;
  subTaskStatus?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN" | (string & {}) | null;
  subTaskType?: "MANUAL" | "SYSTEM_TASK" | (string & {}) | null;
  subjectTypes?: string[] | null;
}

export interface SubtaskSearchRequest {
  ExactSystemNameMatch?: boolean | undefined;
  IncludeChildOrgs?: boolean | undefined;
  OpenRequests?: boolean | undefined;
  Organization?: string | undefined;
  RequestDateCreated?: DateRange | undefined;
  RequestDeadline?: DateRange | undefined;
  RequestType?: string | undefined;
  SubjectType?: string | undefined;
  SubtaskDateCreated?: DateRange | undefined;
  SubtaskDateUpdated?: DateRange | undefined;
  SubtaskStatus?: ("Open" | "Not Run" | "Assigned" | "Unassigned" | "In Progress" | "Processing" | "Ready for Review" | "Completed" | "Failed" | "Deleted" | "Rejected" | (string & {}))[] | undefined;
  SubtaskType?: "manual" | "system" | (string & {}) | undefined;
  SystemName?: string | undefined;
  currentRequestStage?: string[] | undefined;
  /** Default en-us. */
  language?: string | undefined;
  subtaskCreatedStage?: string[] | undefined;
}

export interface SubtaskUpdateRequest {
  assignedTogroup?: boolean | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** 1 to 1000 characters. */
  description: string;
  /** At most 255 characters. */
  groupName?: string | undefined;
  /** Date and time. */
  reminder?: string | undefined;
  required?: boolean | undefined;
  /** 1 to 100 characters. */
  taskName?: string | undefined;
  /** E-mail address, at most 255 characters. */
  userEmail?: string | undefined;
}

export interface SubtaskV2 {
  /** At most 255 characters. */
  assignee?: string | null;
  commentRequired?: boolean | null;
  /** Date and time. */
  deadline?: string | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** UUID. */
  integrationSystemId?: string | null;
  /** UUID. */
  integrationWorkflowId?: string | null;
  manualRun?: boolean | null;
  /** Date and time. */
  reminder?: string | null;
  /** 10 characters. */
  requestQueueRefId?: string | null;
  required?: boolean | null;
  resolutionRequired?: boolean | null;
  status?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN" | (string & {}) | null;
  /** UUID. */
  subTaskId?: string | null;
  /** 1 to 100 characters. */
  taskName?: string | null;
  type?: "USER_TASK" | "SYSTEM_TASK" | (string & {}) | null;
  /** UUID. */
  workflowDetailId?: string | null;
  /** Integer. */
  workflowStatus?: number | null;
}

export interface SubtaskV3 {
  assignedToGroup?: boolean | null;
  /** At most 100 characters. */
  currentRequestStage?: string | null;
  /** At most 255 characters. */
  requestApprover?: string | null;
  /** At most 255 characters. */
  requestOrgName?: string | null;
  /** Date and time. */
  requestQueueDateCreated?: string | null;
  /** Date and time. */
  requestQueueDeadline?: string | null;
  /** UUID. */
  requestQueueId?: string | null;
  /** 10 characters. */
  requestQueueRefId?: string | null;
  requestTypes?: string[] | null;
  /** E-mail address, at most 255 characters. */
  requesterEmail?: string | null;
  /** At most 255 characters. */
  subTaskAssignee?: string | null;
  /** Date and time. */
  subTaskCreatedDate?: string | null;
  /** Date and time. */
  subTaskDeadline?: string | null;
  /** At most 1000 characters. */
  subTaskDescription?: string | null;
  /** UUID. */
  subTaskId?: string | null;
  /** Date and time. */
  subTaskLastUpdatedDate?: string | null;
  /** 1 to 100 characters. */
  subTaskName?: string | null;
  /** Date and time. */
  subTaskReminderDate?: string | null;
  subTaskRequired?: boolean | null;
  /** At most 255 characters. */
  subTaskResolution?: string | null;
  subTaskStatus?: "OPEN" | "ASSIGNED" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "READY_FOR_REVIEW" | "PROCESSING" | "NOT_RUN" | (string & {}) | null;
  subTaskType?: "MANUAL" | "SYSTEM_TASK" | (string & {}) | null;
  subjectTypes?: string[] | null;
  /** At most 100 characters. */
  subtaskCreatedStage?: string | null;
}

export interface UnstructuredData {
  attributes?: {
    [key: string]: string;
  } | undefined;
  isRedact?: boolean | undefined;
  key: string;
  status?: string | undefined;
  type: string;
  value: string;
}

export interface UpdateRequestCustomFieldsInput {
  path: {
    requestQueueRefId: string;
    language: string;
  };
  query?: {
    /** Default false. */
    mapOptionKeyToNameKey?: boolean | undefined;
  } | undefined;
  body: {
    [key: string]: string;
  };
}

export interface UpdateRequestStageInput {
  path: {
    requestQueueRefId: string;
    language: string;
  };
  body: RequestStageUpdateRequest;
}

export interface UpdateResolutionInput {
  path: {
    /** UUID. */
    resolutionId: string;
  };
  body: RequestResolutionInput;
}

export interface UpdateSubtaskInput {
  path: {
    /** UUID. */
    subtaskID: string;
  };
  body: SubtaskUpdateRequest;
}

export interface UpdateSubtaskStatusInput {
  path: {
    /** UUID. */
    subtaskId: string;
  };
  body: UpdateSubtaskStatusRequest;
}

export interface UpdateSubtaskStatusRequest {
  /** At most 1500000 characters. */
  comment?: string | undefined;
  /** UUID. */
  resolutionId?: string | undefined;
  status: "IN_PROGRESS" | "FAILED" | "COMPLETED" | "REJECTED" | (string & {});
}

export interface UpdateVerificationMethodInput {
  path: {
    requestQueueRefId: string;
  };
  query?: {
    language?: string | undefined;
    /** Default false. */
    translate?: boolean | undefined;
  } | undefined;
  body: VerificationMethodInput;
}

export interface UploadData {
  contentType?: string | undefined;
  /** Integer. */
  fileSize?: number | undefined;
  filename?: string | undefined;
  qualifiedName?: string | undefined;
  /** UUID. */
  refId?: string | undefined;
}

export interface VerificationMethod {
  /** Date and time. */
  createdDate?: string | null;
  /** At most 500 characters. */
  description?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  verificationComments?: VerificationMethodComments[] | null;
  /** 1 to 100 characters. */
  verificationMethodName?: string | null;
  verificationStatus?: "UNVERIFIED" | "VERIFIED" | "REJECTED" | (string & {}) | null;
  verificationType?: "DEFAULT" | "MANUAL" | "KNOWLEDGE" | "DOCUMENT" | "EMAIL" | "PHONE" | (string & {}) | null;
}

export interface VerificationMethodComments {
  attachments?: Attachment[] | null;
  comment: string;
  /** UUID. */
  id: string;
  /** Date and time. */
  lastModifiedDate?: string | null;
  /** Integer. */
  type?: number | null;
  /** UUID. */
  verificationMethodId: string;
}

export interface VerificationMethodCommentsInput {
  attachments?: AttachmentInput[] | undefined;
  comment: string;
  /** UUID. */
  id: string;
  /** Date and time. */
  lastModifiedDate?: string | undefined;
  /** Integer. */
  type?: number | undefined;
  /** UUID. */
  verificationMethodId: string;
}

export interface VerificationMethodInput {
  /** Date and time. */
  createdDate?: string | undefined;
  /** At most 500 characters. */
  description?: string | undefined;
  /** UUID. */
  id?: string | undefined;
  /** Date and time. */
  lastModifiedDate?: string | undefined;
  verificationComments?: VerificationMethodCommentsInput[] | undefined;
  /** 1 to 100 characters. */
  verificationMethodName?: string | undefined;
  verificationStatus?: "UNVERIFIED" | "VERIFIED" | "REJECTED" | (string & {}) | undefined;
  verificationType?: "DEFAULT" | "MANUAL" | "KNOWLEDGE" | "DOCUMENT" | "EMAIL" | "PHONE" | (string & {}) | undefined;
}
