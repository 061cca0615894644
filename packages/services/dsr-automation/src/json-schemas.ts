// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
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

/** What the operations of OneTrust's "Privacy Automation - Data Subject Request (DSR) Automation" take and return, by their names. */
export interface DsrAutomationSchemas {
  readonly addCommentToRequest: {
    readonly input: ValueSchema<AddCommentToRequestInput>;
    readonly body: ValueSchema<AddCommentToRequestInput["body"]>;
  };
  readonly addDiscoveryDetailsToSubtask: {
    readonly input: ValueSchema<AddDiscoveryDetailsToSubtaskInput>;
    readonly body: ValueSchema<AddDiscoveryDetailsToSubtaskInput["body"]>;
  };
  readonly addDiscoveryResultsDataPoints: {
    readonly input: ValueSchema<AddDiscoveryResultsDataPointsInput>;
    readonly body: ValueSchema<AddDiscoveryResultsDataPointsInput["body"]>;
  };
  readonly addDiscoveryResultsSummary: {
    readonly input: ValueSchema<AddDiscoveryResultsSummaryInput>;
    readonly body: ValueSchema<AddDiscoveryResultsSummaryInput["body"]>;
  };
  readonly addSubtaskFromTemplate: {
    readonly input: ValueSchema<AddSubtaskFromTemplateInput>;
    readonly body: ValueSchema<AddSubtaskFromTemplateInput["body"]>;
    readonly output: ValueSchema<SubtaskV2>;
  };
  readonly addSubtaskToRequest: {
    readonly input: ValueSchema<AddSubtaskToRequestInput>;
    readonly body: ValueSchema<AddSubtaskToRequestInput["body"]>;
    readonly output: ValueSchema<SubtaskV2>;
  };
  readonly completeSubtask: {
    readonly input: ValueSchema<CompleteSubtaskInput>;
    readonly body: ValueSchema<CompleteSubtaskInput["body"]>;
  };
  readonly createRequest: {
    readonly input: ValueSchema<CreateRequestInput>;
    readonly body: ValueSchema<CreateRequestInput["body"]>;
    readonly output: ValueSchema<RequestQueue>;
  };
  readonly createRequestWithoutTemplate: {
    readonly input: ValueSchema<CreateRequestWithoutTemplateInput>;
    readonly body: ValueSchema<CreateRequestWithoutTemplateInput["body"]>;
  };
  readonly createResolution: {
    readonly input: ValueSchema<CreateResolutionInput>;
    readonly body: ValueSchema<CreateResolutionInput["body"]>;
    readonly output: ValueSchema<RequestResolution>;
  };
  readonly createVerificationMethod: {
    readonly input: ValueSchema<CreateVerificationMethodInput>;
    readonly body: ValueSchema<CreateVerificationMethodInput["body"]>;
    readonly output: ValueSchema<VerificationMethod>;
  };
  readonly deleteRequests: {
    readonly input: ValueSchema<DeleteRequestsInput>;
    readonly body: ValueSchema<DeleteRequestsInput["body"]>;
    readonly output: ValueSchema<RequestQueueBulkDeleteResponse>;
  };
  readonly deleteResolution: {
    readonly input: ValueSchema<DeleteResolutionInput>;
  };
  readonly getDeletionCertificate: {
    readonly input: ValueSchema<GetDeletionCertificateInput>;
    readonly output: ValueSchema<DeletionCertificate[]>;
  };
  readonly getRequest: {
    readonly input: ValueSchema<GetRequestInput>;
    readonly output: ValueSchema<RequestDetails>;
  };
  readonly getRequestCreationLogs: {
    readonly input: ValueSchema<GetRequestCreationLogsInput>;
    readonly output: ValueSchema<CreateRequestLog>;
  };
  readonly getSubtask: {
    readonly input: ValueSchema<GetSubtaskInput>;
    readonly output: ValueSchema<SubtaskDetails>;
  };
  readonly getTargetedDataDiscoveryGroup: {
    readonly input: ValueSchema<GetTargetedDataDiscoveryGroupInput>;
    readonly output: ValueSchema<DataDiscoveryGroupV2>;
  };
  readonly getVerificationMethod: {
    readonly input: ValueSchema<GetVerificationMethodInput>;
    readonly output: ValueSchema<VerificationMethod>;
  };
  readonly linkRequests: {
    readonly input: ValueSchema<LinkRequestsInput>;
    readonly body: ValueSchema<LinkRequestsInput["body"]>;
  };
  readonly listRequestAuditHistory: {
    readonly input: ValueSchema<ListRequestAuditHistoryInput>;
    readonly output: ValueSchema<RequestAuditInfoResponse[]>;
  };
  readonly listRequestAuditHistoryById: {
    readonly input: ValueSchema<ListRequestAuditHistoryByIdInput>;
    readonly output: ValueSchema<RequestAuditInfoResponse[]>;
  };
  readonly listRequests: {
    readonly input: ValueSchema<ListRequestsInput>;
    readonly output: ValueSchema<ListRequestsOutput>;
  };
  readonly listResolutions: {
    readonly input: ValueSchema<ListResolutionsInput>;
    readonly output: ValueSchema<RequestResolution[]>;
  };
  readonly listSubtasks: {
    readonly input: ValueSchema<ListSubtasksInput>;
    readonly output: ValueSchema<SubtaskList[]>;
  };
  readonly listSubtasksByRequest: {
    readonly input: ValueSchema<ListSubtasksByRequestInput>;
    readonly output: ValueSchema<SubtaskList[]>;
  };
  readonly listTargetedDataDiscoveryGroups: {
    readonly input: ValueSchema<ListTargetedDataDiscoveryGroupsInput>;
    readonly output: ValueSchema<DataDiscoveryGroupResult[]>;
  };
  readonly listVerificationMethods: {
    readonly input: ValueSchema<ListVerificationMethodsInput>;
    readonly output: ValueSchema<VerificationMethod[]>;
  };
  readonly pauseRequestDeadline: {
    readonly input: ValueSchema<PauseRequestDeadlineInput>;
    readonly body: ValueSchema<PauseRequestDeadlineInput["body"]>;
  };
  readonly reprocessSystemSubtask: {
    readonly input: ValueSchema<ReprocessSystemSubtaskInput>;
    readonly body: ValueSchema<Exclude<ReprocessSystemSubtaskInput["body"], undefined>>;
    readonly output: ValueSchema<string>;
  };
  readonly searchRequests: {
    readonly input: ValueSchema<SearchRequestsInput>;
    readonly body: ValueSchema<SearchRequestsInput["body"]>;
    readonly output: ValueSchema<RequestQueueRowPage>;
  };
  readonly searchSubtasks: {
    readonly input: ValueSchema<SearchSubtasksInput>;
    readonly body: ValueSchema<SearchSubtasksInput["body"]>;
    readonly output: ValueSchema<SubtaskV3[]>;
  };
  readonly shareResultsSummary: {
    readonly input: ValueSchema<ShareResultsSummaryInput>;
    readonly body: ValueSchema<ShareResultsSummaryInput["body"]>;
  };
  readonly updateRequestCustomFields: {
    readonly input: ValueSchema<UpdateRequestCustomFieldsInput>;
    readonly body: ValueSchema<UpdateRequestCustomFieldsInput["body"]>;
    readonly output: ValueSchema<RequestQueue>;
  };
  readonly updateRequestStage: {
    readonly input: ValueSchema<UpdateRequestStageInput>;
    readonly body: ValueSchema<UpdateRequestStageInput["body"]>;
    readonly output: ValueSchema<RequestStageUpdate>;
  };
  readonly updateResolution: {
    readonly input: ValueSchema<UpdateResolutionInput>;
    readonly body: ValueSchema<UpdateResolutionInput["body"]>;
    readonly output: ValueSchema<RequestResolution>;
  };
  readonly updateSubtask: {
    readonly input: ValueSchema<UpdateSubtaskInput>;
    readonly body: ValueSchema<UpdateSubtaskInput["body"]>;
  };
  readonly updateSubtaskStatus: {
    readonly input: ValueSchema<UpdateSubtaskStatusInput>;
    readonly body: ValueSchema<UpdateSubtaskStatusInput["body"]>;
    readonly output: ValueSchema<boolean>;
  };
  readonly updateVerificationMethod: {
    readonly input: ValueSchema<UpdateVerificationMethodInput>;
    readonly body: ValueSchema<UpdateVerificationMethodInput["body"]>;
    readonly output: ValueSchema<VerificationMethod>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dsrAutomationSchemas: ServiceSchemas<DsrAutomationSchemas> = defineSchemas({
  package: "dsr-automation",
  operations: {
    addCommentToRequest: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/CommentRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/CommentRequest"}}`,
    addDiscoveryDetailsToSubtask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskID":{"format":"uuid","type":"string"}},"required":["subtaskID"]},"body":{"$ref":"#/$defs/SubtaskDataDiscoveryRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SubtaskDataDiscoveryRequest"}}`,
    addDiscoveryResultsDataPoints: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/DataDiscoveryGroup"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DataDiscoveryGroup"}}`,
    addDiscoveryResultsSummary: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/DataDiscoveryGroup"}},"required":["path","body"]},"body":{"$ref":"#/$defs/DataDiscoveryGroup"}}`,
    addSubtaskFromTemplate: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/SubtaskFromTemplateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SubtaskFromTemplateRequest"},"output":{"$ref":"#/$defs/SubtaskV2"}}`,
    addSubtaskToRequest: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/SubtaskCreateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SubtaskCreateRequest"},"output":{"$ref":"#/$defs/SubtaskV2"}}`,
    completeSubtask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskID":{"format":"uuid","type":"string"}},"required":["subtaskID"]},"body":{"$ref":"#/$defs/SubtaskCompleteRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SubtaskCompleteRequest"}}`,
    createRequest: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"templateId":{"format":"uuid","type":"string"}},"required":["templateId"]},"body":{"$ref":"#/$defs/CreateRequestQueue"}},"required":["path","body"]},"body":{"$ref":"#/$defs/CreateRequestQueue"},"output":{"$ref":"#/$defs/RequestQueue"}}`,
    createRequestWithoutTemplate: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/DsarRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/DsarRequest"}}`,
    createResolution: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/RequestResolutionInput"}},"required":["body"]},"body":{"$ref":"#/$defs/RequestResolutionInput"},"output":{"$ref":"#/$defs/RequestResolution"}}`,
    createVerificationMethod: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"query":{"type":"object","properties":{"language":{"type":"string"},"translate":{"default":false,"type":"boolean"}}},"body":{"$ref":"#/$defs/VerificationMethodInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/VerificationMethodInput"},"output":{"$ref":"#/$defs/VerificationMethod"}}`,
    deleteRequests: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"language":{"type":"string"}},"required":["language"]},"body":{"$ref":"#/$defs/RequestQueueBulkDelete"}},"required":["path","body"]},"body":{"$ref":"#/$defs/RequestQueueBulkDelete"},"output":{"$ref":"#/$defs/RequestQueueBulkDeleteResponse"}}`,
    deleteResolution: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"resolutionId":{"format":"uuid","type":"string"}},"required":["resolutionId"]}},"required":["path"]}}`,
    getDeletionCertificate: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestRefId":{"type":"string"}},"required":["requestRefId"]}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/DeletionCertificate"},"type":"array"}}`,
    getRequest: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"},"language":{"type":"string"}},"required":["requestQueueRefId","language"]}},"required":["path"]},"output":{"$ref":"#/$defs/RequestDetails"}}`,
    getRequestCreationLogs: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestTraceId":{"format":"uuid","type":"string"}},"required":["requestTraceId"]}},"required":["path"]},"output":{"$ref":"#/$defs/CreateRequestLog"}}`,
    getSubtask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskID":{"format":"uuid","type":"string"}},"required":["subtaskID"]},"query":{"type":"object","properties":{"includeComments":{"default":false,"type":"boolean"}}}},"required":["path"]},"output":{"$ref":"#/$defs/SubtaskDetails"}}`,
    getTargetedDataDiscoveryGroup: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"groupId":{"format":"uuid","type":"string"},"requestQueueRefId":{"type":"string"}},"required":["groupId","requestQueueRefId"]},"query":{"type":"object","properties":{"includeAttachments":{"default":false,"type":"boolean"}}}},"required":["path"]},"output":{"$ref":"#/$defs/DataDiscoveryGroupV2"}}`,
    getVerificationMethod: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"},"methodId":{"format":"uuid","type":"string"}},"required":["requestQueueRefId","methodId"]},"query":{"type":"object","properties":{"includeComments":{"type":"boolean"}},"required":["includeComments"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/VerificationMethod"}}`,
    linkRequests: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/LinkRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/LinkRequest"}}`,
    listRequestAuditHistory: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/RequestAuditInfoResponse"},"type":"array"}}`,
    listRequestAuditHistoryById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueId":{"format":"uuid","type":"string"}},"required":["requestQueueId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/RequestAuditInfoResponse"},"type":"array"}}`,
    listRequests: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"language":{"type":"string"}},"required":["language"]},"query":{"type":"object","properties":{"modifieddate":{"type":"string","pattern":"^(?:\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d)$"},"createddate":{"type":"string","pattern":"^(?:\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d)$"},"status":{"type":"string"},"ignoreUserRequests":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"},"sort":{"type":"string"}}}},"required":["path"]},"output":{"type":"object","properties":{"content":{"type":["array","null"],"items":{"$ref":"#/$defs/RequestQueue"}},"totalPages":{"type":["integer","null"]},"totalElements":{"type":["integer","null"]},"size":{"type":["integer","null"]},"number":{"type":["integer","null"]},"numberOfElements":{"type":["integer","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"empty":{"type":["boolean","null"]}}}}`,
    listResolutions: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"language":{"type":"string"},"includeSubTaskResolutions":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["createdDate,asc","createdDate,desc","lastModifiedDate,asc","lastModifiedDate,desc"]},{"type":"string"}]}}}}},"output":{"items":{"$ref":"#/$defs/RequestResolution"},"type":"array"}}`,
    listSubtasks: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"language":{"type":"string"},"modifieddate":{"type":"string","pattern":"^(?:\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d)$"},"status":{"type":"string"},"openrequests":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["taskName,asc","taskName,desc","createdDate,asc","createdDate,desc","lastModifiedDate,asc","lastModifiedDate,desc"]},{"type":"string"}]}}}}},"output":{"items":{"$ref":"#/$defs/SubtaskList"},"type":"array"}}`,
    listSubtasksByRequest: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/SubtaskList"},"type":"array"}}`,
    listTargetedDataDiscoveryGroups: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/DataDiscoveryGroupResult"},"type":"array"}}`,
    listVerificationMethods: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"query":{"type":"object","properties":{"includeComments":{"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["createdDate,asc","createdDate,desc","lastModifiedDate,asc","lastModifiedDate,desc"]},{"type":"string"}]}},"required":["includeComments"]}},"required":["path","query"]},"output":{"items":{"$ref":"#/$defs/VerificationMethod"},"type":"array"}}`,
    pauseRequestDeadline: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"body":{"$ref":"#/$defs/PauseDeadlineRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/PauseDeadlineRequest"}}`,
    reprocessSystemSubtask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskID":{"format":"uuid","type":"string"}},"required":["subtaskID"]},"body":{"$ref":"#/$defs/ReprocessSystemSubtask"}},"required":["path"]},"body":{"$ref":"#/$defs/ReprocessSystemSubtask"},"output":{"type":"string"}}`,
    searchRequests: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"language":{"type":"string"}},"required":["language"]},"query":{"type":"object","properties":{"createddate":{"type":"string","pattern":"^(?:\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d\\\\d)$"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"}}},"body":{"$ref":"#/$defs/SearchRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SearchRequest"},"output":{"$ref":"#/$defs/RequestQueueRowPage"}}`,
    searchSubtasks: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"includeClosedSubtasks":{"default":false,"type":"boolean"},"onlyActivatedSubtasks":{"default":false,"type":"boolean"},"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":500,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["requestTypeName,asc","requestTypeName,desc","subjectTypeName,asc","subjectTypeName,desc","taskName,asc","taskName,desc","subtaskDateCreated,asc","subtaskDateCreated,desc","subtaskDateUpdated,asc","subtaskDateUpdated,desc","requestDeadline,asc","requestDeadline,desc","requestDateCreated,asc","requestDateCreated,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/SubtaskSearchRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SubtaskSearchRequest"},"output":{"items":{"$ref":"#/$defs/SubtaskV3"},"type":"array"}}`,
    shareResultsSummary: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"maxLength":10,"minLength":10,"type":"string"}},"required":["requestQueueRefId"]},"body":{"anyOf":[{"$ref":"#/$defs/CsvResultsSummaryShareRequest"},{"$ref":"#/$defs/PdfResultsSummaryShareRequest"}]}},"required":["path","body"]},"body":{"anyOf":[{"$ref":"#/$defs/CsvResultsSummaryShareRequest"},{"$ref":"#/$defs/PdfResultsSummaryShareRequest"}]}}`,
    updateRequestCustomFields: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"},"language":{"type":"string"}},"required":["requestQueueRefId","language"]},"query":{"type":"object","properties":{"mapOptionKeyToNameKey":{"default":false,"type":"boolean"}}},"body":{"additionalProperties":{"type":"string"},"type":"object"}},"required":["path","body"]},"body":{"additionalProperties":{"type":"string"},"type":"object"},"output":{"$ref":"#/$defs/RequestQueue"}}`,
    updateRequestStage: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"},"language":{"type":"string"}},"required":["requestQueueRefId","language"]},"body":{"$ref":"#/$defs/RequestStageUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/RequestStageUpdateRequest"},"output":{"$ref":"#/$defs/RequestStageUpdate"}}`,
    updateResolution: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"resolutionId":{"format":"uuid","type":"string"}},"required":["resolutionId"]},"body":{"$ref":"#/$defs/RequestResolutionInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/RequestResolutionInput"},"output":{"$ref":"#/$defs/RequestResolution"}}`,
    updateSubtask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskID":{"format":"uuid","type":"string"}},"required":["subtaskID"]},"body":{"$ref":"#/$defs/SubtaskUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/SubtaskUpdateRequest"}}`,
    updateSubtaskStatus: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"subtaskId":{"format":"uuid","type":"string"}},"required":["subtaskId"]},"body":{"$ref":"#/$defs/UpdateSubtaskStatusRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/UpdateSubtaskStatusRequest"},"output":{"type":"boolean"}}`,
    updateVerificationMethod: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"requestQueueRefId":{"type":"string"}},"required":["requestQueueRefId"]},"query":{"type":"object","properties":{"language":{"type":"string"},"translate":{"default":false,"type":"boolean"}}},"body":{"$ref":"#/$defs/VerificationMethodInput"}},"required":["path","body"]},"body":{"$ref":"#/$defs/VerificationMethodInput"},"output":{"$ref":"#/$defs/VerificationMethod"}}`,
  },
  components: `{
"AbstractResultsSummaryShareRequest":{"type":"object","properties":{"comment":{"maxLength":500000,"minLength":1,"type":"string"},"markRequestAsComplete":{"type":"boolean"},"reportType":{"enum":["CSV","PDF"],"type":"string"},"subtaskId":{"format":"uuid","type":"string"}},"required":["comment","reportType"]},
"Attachment":{"type":"object","properties":{"fileId":{"format":"uuid","type":"string"},"fileName":{"type":"string"},"resourcePath":{"type":["string","null"]},"statusId":{"format":"int64","type":["integer","null"]}},"required":["fileId","fileName"]},
"AttachmentInput":{"type":"object","properties":{"fileId":{"format":"uuid","type":"string"},"fileName":{"maxLength":200,"minLength":1,"type":"string"},"resourcePath":{"maxLength":1000,"type":"string"},"statusId":{"format":"int64","type":"integer"}},"required":["fileId","fileName"]},
"AttachmentResponse":{"type":"object","properties":{"CreatedBy":{"type":"string"},"CreatedById":{"format":"uuid","type":"string"},"FileName":{"type":"string"},"FileSize":{"format":"int64","type":"integer"},"Id":{"format":"uuid","type":"string"},"IsInternal":{"type":"boolean"},"Location":{"type":"string"},"Name":{"type":"string"},"RefId":{"format":"uuid","type":"string"},"Type":{"format":"int32","type":"integer"}}},
"AuditFieldValue":{"type":"object","properties":{"name":{"type":["string","null"]}}},
"AuditRecordDetail":{"type":"object","properties":{"description":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"newValue":{"anyOf":[{"$ref":"#/$defs/AuditFieldValue"},{"type":"null"}]},"oldValue":{"anyOf":[{"$ref":"#/$defs/AuditFieldValue"},{"type":"null"}]}}},
"BasicTenantUserInfoResponse":{"type":"object","properties":{"deleted":{"type":["boolean","null"]},"disabled":{"type":["boolean","null"]},"email":{"type":["string","null"]},"fullName":{"type":["string","null"]},"internal":{"type":["boolean","null"]},"userId":{"format":"uuid","type":["string","null"]}}},
"CommentRequest":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/AttachmentInput"},"type":"array"},"comment":{"type":"string"},"internalComment":{"type":"boolean"},"isInternalComment":{"type":"boolean"},"language":{"type":"string"}},"required":["comment","internalComment"]},
"CreateRequestLog":{"type":"object","properties":{"createdDate":{"format":"date-time","type":["string","null"]},"creationstatus":{"type":["string","null"]},"exceptionDescription":{"type":["string","null"]},"requestRefId":{"type":["string","null"]},"requestTraceID":{"format":"uuid","type":["string","null"]}}},
"CreateRequestQueue":{"type":"object","properties":{"additionalData":{"additionalProperties":{"type":"string"},"type":"object"},"attachments":{"items":{"$ref":"#/$defs/AttachmentInput"},"type":"array"},"email":{"type":"string"},"firstName":{"type":"string"},"language":{"minLength":1,"type":"string"},"lastName":{"type":"string"},"multiselectFields":{"additionalProperties":{"items":{"type":"string"},"type":"array"},"type":"object"},"requestTraceId":{"format":"uuid","type":"string"},"requestTypes":{"items":{"type":"string"},"type":"array"},"subjectTypes":{"items":{"type":"string"},"type":"array"}}},
"CsvResultsSummaryShareRequest":{"allOf":[{"$ref":"#/$defs/AbstractResultsSummaryShareRequest"}],"required":["comment","reportType"]},
"DataDiscoveryAttachment":{"type":"object","properties":{"emlAttachmentMetadata":{"$ref":"#/$defs/EmlAttachmentMetadata"},"fileId":{"format":"uuid","type":"string"},"fileName":{"type":"string"},"isRedact":{"type":"boolean"},"redact":{"type":"boolean"}}},
"DataDiscoveryAttachmentList":{"type":"object","properties":{"fileId":{"format":"uuid","type":["string","null"]},"fileName":{"type":["string","null"]},"fileSize":{"format":"int64","type":["integer","null"]},"id":{"format":"uuid","type":["string","null"]},"sharable":{"type":["boolean","null"]},"source":{"type":["string","null"]}}},
"DataDiscoveryGroup":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/DataDiscoveryAttachment"},"type":"array"},"results":{"additionalProperties":{"additionalProperties":{}},"type":"object"},"system":{"type":"string"},"unstructuredResults":{"items":{"$ref":"#/$defs/UnstructuredData"},"type":"array"}},"required":["system"]},
"DataDiscoveryGroupResult":{"type":"object","properties":{"groupId":{"format":"uuid","type":["string","null"]},"groupName":{"type":["string","null"]},"groupOrder":{"format":"int64","type":["integer","null"]}}},
"DataDiscoveryGroupV2":{"type":"object","properties":{"dataDiscoveryAttachmentListDtos":{"items":{"$ref":"#/$defs/DataDiscoveryAttachmentList"},"type":["array","null"]},"dataDiscoveryResultsV2Dtos":{"anyOf":[{"$ref":"#/$defs/DataDiscoveryResultsPage"},{"type":"null"}]},"groupId":{"format":"uuid","type":["string","null"]},"groupName":{"type":["string","null"]}}},
"DataDiscoveryResults":{"type":"object","properties":{"fieldName":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"system":{"type":["string","null"]},"value":{"type":["string","null"]}}},
"DataDiscoveryResultsPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/DataDiscoveryResults"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"DateRange":{"type":"object","properties":{"EndDate":{"type":"string"},"StartDate":{"type":"string"}}},
"DeletionCertificate":{"type":"object","properties":{"deletionDate":{"format":"date-time","type":["string","null"]},"deletionMode":{"anyOf":[{"type":"string","enum":["MANUAL","API","RETENTION_POLICY"]},{"type":"string"},{"type":"null"}]},"requestId":{"format":"uuid","type":["string","null"]},"requestRefId":{"type":["string","null"]},"retentionPolicy":{"type":["string","null"]},"userId":{"format":"uuid","type":["string","null"]}}},
"DsarRequest":{"type":"object","properties":{"additionalData":{"additionalProperties":{"type":"string"},"type":"object"},"attachmentResponses":{"items":{"$ref":"#/$defs/AttachmentResponse"},"type":"array"},"attachments":{"items":{"$ref":"#/$defs/UploadData"},"type":"array"},"email":{"type":"string"},"firstName":{"type":"string"},"language":{"minLength":1,"type":"string"},"lastName":{"type":"string"},"multiselectFields":{"additionalProperties":{"items":{"type":"string"},"type":"array"},"type":"object"},"requestTraceId":{"format":"uuid","type":"string"},"requestTypes":{"items":{},"type":"array"},"subjectTypes":{"items":{},"type":"array"},"templateId":{"format":"uuid","type":"string"}}},
"EmlAttachmentMetadata":{"type":"object","properties":{"attachmentId":{"format":"uuid","type":"string"},"emlSubject":{"type":"string"},"sendDate":{"format":"date-time","type":"string"},"senderName":{"type":"string"}}},
"LinkRequest":{"type":"object","properties":{"LinkRequests":{"items":{"type":"string"},"type":"array"},"UnlinkRequests":{"items":{"type":"string"},"type":"array"},"comment":{"minLength":1,"type":"string"}}},
"PageableObject":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"PauseDeadlineRequest":{"type":"object","properties":{"comment":{"minLength":1,"type":"string"},"language":{"type":"string"},"pauseDeadline":{"type":"boolean"}},"required":["pauseDeadline"]},
"PdfResultsSummaryShareRequest":{"allOf":[{"$ref":"#/$defs/AbstractResultsSummaryShareRequest"},{"type":"object","properties":{"reportTemplate":{"format":"uuid","type":"string"}}}],"required":["comment","reportTemplate","reportType"]},
"ReprocessSystemSubtask":{"type":"object","properties":{"Comment":{"maxLength":1500000,"type":"string"}}},
"RequestAttachment":{"type":"object","properties":{"fileId":{"format":"uuid","type":["string","null"]},"fileName":{"type":["string","null"]}}},
"RequestAuditInfoResponse":{"type":"object","properties":{"changeDateTime":{"format":"date-time","type":["string","null"]},"changes":{"items":{"$ref":"#/$defs/AuditRecordDetail"},"type":["array","null"]},"description":{"type":["string","null"]},"recordedDateTime":{"format":"date-time","type":["string","null"]},"userDetail":{"anyOf":[{"$ref":"#/$defs/BasicTenantUserInfoResponse"},{"type":"null"}]}}},
"RequestComment":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/RequestAttachment"},"type":["array","null"]},"commentAuthor":{"type":["string","null"]},"commentId":{"format":"uuid","type":["string","null"]},"commentStatus":{"format":"int64","type":["integer","null"]},"commentString":{"type":["string","null"]},"commentTimeStamp":{"format":"date-time","type":["string","null"]},"internalComment":{"type":["boolean","null"]}}},
"RequestDetails":{"type":"object","properties":{"additionalData":{"type":["string","null"]},"additionalStatuses":{"anyOf":[{"type":"string","enum":["0","10"]},{"type":"string"},{"type":"null"}]},"approver":{"type":["string","null"]},"approverEmail":{"type":["string","null"]},"assignedToGroup":{"type":["boolean","null"]},"countryCode":{"type":["string","null"]},"countryName":{"type":["string","null"]},"dateCompleted":{"format":"date-time","type":["string","null"]},"dateCreated":{"format":"date-time","type":["string","null"]},"dateUpdated":{"format":"date-time","type":["string","null"]},"daysToRespond":{"format":"int32","type":["integer","null"]},"deadline":{"format":"date-time","type":["string","null"]},"email":{"type":["string","null"]},"firstName":{"type":["string","null"]},"hoursWorked":{"format":"double","type":["number","null"]},"isExtended":{"type":["boolean","null"]},"language":{"type":["string","null"]},"lastName":{"type":["string","null"]},"maxDeadlineExtensionDate":{"format":"date-time","type":["string","null"]},"multiselectFields":{"type":["object","null"],"additionalProperties":{"items":{"type":"string"},"type":"array"}},"organization":{"type":["string","null"]},"remainingDaysForMaxDeadline":{"format":"int32","type":["integer","null"]},"requestAdditionalData":{"type":["object","null"],"additionalProperties":{"type":"string"}},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"requestTypes":{"items":{"type":"string"},"type":["array","null"]},"requestV2CommentDtos":{"items":{"$ref":"#/$defs/RequestComment"},"type":["array","null"]},"resolution":{"type":["string","null"]},"status":{"type":["string","null"]},"subjectTypes":{"items":{"type":"string"},"type":["array","null"]},"totalCost":{"type":["string","null"]},"webform":{"type":["string","null"]},"workflow":{"type":["string","null"]},"workflowID":{"format":"uuid","type":["string","null"]}}},
"RequestQueue":{"type":"object","properties":{"additionalStatuses":{"anyOf":[{"type":"string","enum":["0","10"]},{"type":"string"},{"type":"null"}]},"approver":{"type":["string","null"]},"assignedToGroup":{"type":["boolean","null"]},"countryCode":{"type":["string","null"]},"countryName":{"type":["string","null"]},"dateCompleted":{"format":"date-time","type":["string","null"]},"dateCreated":{"format":"date-time","type":["string","null"]},"dateUpdated":{"format":"date-time","type":["string","null"]},"deadline":{"format":"date-time","type":["string","null"]},"email":{"type":["string","null"]},"firstName":{"type":["string","null"]},"isExtended":{"type":["boolean","null"]},"language":{"type":["string","null"]},"lastName":{"type":["string","null"]},"maxDeadlineExtensionDate":{"format":"date-time","type":["string","null"]},"organization":{"type":["string","null"]},"remainingDaysForMaxDeadline":{"format":"int32","type":["integer","null"]},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"requestTypes":{"items":{"type":"string"},"type":["array","null"]},"resolution":{"type":["string","null"]},"status":{"type":["string","null"]},"subjectTypes":{"items":{"type":"string"},"type":["array","null"]},"webform":{"type":["string","null"]},"workflow":{"type":["string","null"]}}},
"RequestQueueBulkDelete":{"type":"object","properties":{"Country":{"type":"string"},"CreatedDateRange":{"$ref":"#/$defs/DateRange"},"EndDateRange":{"$ref":"#/$defs/DateRange"},"ModifiedDateRange":{"$ref":"#/$defs/DateRange"},"Organization":{"type":"string"},"RequestIDs":{"items":{"type":"string"},"maxItems":2000,"minItems":0,"type":"array"},"RequestType":{"type":"string"},"Status":{"type":"string"},"SubjectType":{"type":"string"},"WebformID":{"type":"string"},"WorkflowID":{"type":"string"}}},
"RequestQueueBulkDeleteResponse":{"type":"object","properties":{"requestsDeleted":{"format":"int32","type":["integer","null"]},"requestsPending":{"format":"int32","type":["integer","null"]}}},
"RequestQueueRow":{"type":"object","properties":{"additionalStatuses":{"anyOf":[{"type":"string","enum":["0","10"]},{"type":"string"},{"type":"null"}]},"approver":{"type":["string","null"]},"assignedToGroup":{"type":["boolean","null"]},"countryCode":{"type":["string","null"]},"countryName":{"type":["string","null"]},"dateCompleted":{"format":"date-time","type":["string","null"]},"dateCreated":{"format":"date-time","type":["string","null"]},"dateUpdated":{"format":"date-time","type":["string","null"]},"deadline":{"format":"date-time","type":["string","null"]},"email":{"type":["string","null"]},"firstName":{"type":["string","null"]},"isExtended":{"type":["boolean","null"]},"language":{"type":["string","null"]},"lastName":{"type":["string","null"]},"maxDeadlineExtensionDate":{"format":"date-time","type":["string","null"]},"organization":{"type":["string","null"]},"remainingDaysForMaxDeadline":{"format":"int32","type":["integer","null"]},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"requestTypes":{"items":{"type":"string"},"type":["array","null"]},"resolution":{"type":["string","null"]},"status":{"type":["string","null"]},"subjectTypes":{"items":{"type":"string"},"type":["array","null"]},"webform":{"type":["string","null"]},"workflow":{"type":["string","null"]}},"additionalProperties":true},
"RequestQueueRowPage":{"type":"object","properties":{"content":{"type":["array","null"],"items":{"$ref":"#/$defs/RequestQueueRow"}},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"searchTerms":{"type":["object","null"],"additionalProperties":{"type":"string"}},"searchTime":{"format":"int64","type":["integer","null"]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]},"totalTime":{"format":"int64","type":["integer","null"]}}},
"RequestResolution":{"type":"object","properties":{"close":{"type":"boolean"},"complete":{"type":"boolean"},"descriptionTranslations":{"type":["object","null"],"additionalProperties":{"type":"string"}},"id":{"format":"uuid","type":["string","null"]},"reject":{"type":"boolean"},"titleTranslations":{"type":["object","null"],"additionalProperties":{"type":"string"}},"type":{"anyOf":[{"type":"number","enum":[10,20]},{"type":"number"},{"type":"null"}]}},"required":["close","complete","reject"]},
"RequestResolutionInput":{"type":"object","properties":{"close":{"type":"boolean"},"complete":{"type":"boolean"},"descriptionTranslations":{"additionalProperties":{"type":"string"},"type":"object"},"reject":{"type":"boolean"},"titleTranslations":{"additionalProperties":{"type":"string"},"type":"object"},"type":{"anyOf":[{"type":"number","enum":[10,20]},{"type":"number"}]}},"required":["close","complete","reject"]},
"RequestStageUpdate":{"type":"object","properties":{"currentStage":{"type":["string","null"]},"requestQueueId":{"type":["string","null"]},"statusCode":{"format":"int64","type":["integer","null"]}}},
"RequestStageUpdateRequest":{"type":"object","properties":{"comments":{"type":"string"},"isInternalComment":{"type":"boolean"},"nextStage":{"type":"string"},"resolutionTitle":{"type":"string"}},"required":["nextStage"]},
"SearchRequest":{"type":"object","properties":{"term":{"type":"string"}}},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"SubtaskComment":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/SubtaskFile"},"type":["array","null"]},"comment":{"type":"string"},"commentId":{"format":"uuid","type":"string"},"commenterName":{"type":"string"},"isEditable":{"type":["boolean","null"]},"isEdited":{"type":["boolean","null"]},"isInternal":{"type":["boolean","null"]}},"required":["comment","commentId","commenterName"]},
"SubtaskCompleteRequest":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/AttachmentInput"},"type":"array"},"comment":{"maxLength":1500000,"minLength":1,"type":"string"},"markAsComplete":{"type":"boolean"},"resolutionId":{"format":"uuid","type":"string"}},"required":["comment"]},
"SubtaskCreateRequest":{"type":"object","properties":{"assignedTogroup":{"type":"boolean"},"commentRequired":{"type":"boolean"},"deadline":{"format":"date-time","type":"string"},"description":{"maxLength":1000,"minLength":1,"type":"string"},"groupName":{"maxLength":255,"type":"string"},"integrationSystemId":{"format":"uuid","type":"string"},"integrationWorkflowId":{"format":"uuid","type":"string"},"manualRun":{"type":"boolean"},"reminder":{"format":"date-time","type":"string"},"required":{"type":"boolean"},"resolutionRequired":{"type":"boolean"},"taskName":{"maxLength":100,"minLength":1,"type":"string"},"type":{"anyOf":[{"type":"string","enum":["MANUAL","SYSTEM_TASK"]},{"type":"string"}]},"userEmail":{"format":"email","maxLength":255,"type":"string"},"workflowDetailId":{"format":"uuid","type":"string"}},"required":["description","taskName"]},
"SubtaskDataDiscoveryRequest":{},
"SubtaskDetails":{"type":"object","properties":{"assignee":{"type":["string","null"]},"deadline":{"format":"date-time","type":["string","null"]},"integrationSystemId":{"format":"uuid","type":["string","null"]},"integrationWorkflowId":{"format":"uuid","type":["string","null"]},"isGroup":{"type":["boolean","null"]},"isManualRun":{"type":["boolean","null"]},"reminder":{"format":"date-time","type":["string","null"]},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"required":{"type":["boolean","null"]},"status":{"anyOf":[{"type":"string","enum":["OPEN","ASSIGNED","IN_PROGRESS","COMPLETED","FAILED","READY_FOR_REVIEW","PROCESSING","NOT_RUN"]},{"type":"string"},{"type":"null"}]},"statusCode":{"format":"int64","type":["integer","null"]},"subTaskId":{"format":"uuid","type":["string","null"]},"subTaskResolution":{"type":["string","null"]},"subTaskV2CommentsDtoList":{"items":{"$ref":"#/$defs/SubtaskComment"},"type":["array","null"]},"taskDescription":{"type":["string","null"]},"taskName":{"type":["string","null"]},"type":{"anyOf":[{"type":"string","enum":["USER_TASK","SYSTEM_TASK"]},{"type":"string"},{"type":"null"}]},"userId":{"format":"uuid","type":["string","null"]},"workflowDetailId":{"format":"uuid","type":["string","null"]},"workflowStage":{"type":["string","null"]}}},
"SubtaskFile":{"type":"object","properties":{"fileId":{"format":"uuid","type":"string"},"fileName":{"type":"string"}},"required":["fileId","fileName"]},
"SubtaskFromTemplateRequest":{"type":"object","properties":{"templateName":{"minLength":1,"type":"string"},"workflowDetailId":{"format":"uuid","type":"string"}}},
"SubtaskList":{"type":"object","properties":{"assignedToGroup":{"type":["boolean","null"]},"requestApprover":{"type":["string","null"]},"requestOrgName":{"type":["string","null"]},"requestQueueDateCreated":{"format":"date-time","type":["string","null"]},"requestQueueDeadline":{"format":"date-time","type":["string","null"]},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"requestTypes":{"items":{"type":"string"},"type":["array","null"]},"subTaskAssignee":{"type":["string","null"]},"subTaskCreatedDate":{"format":"date-time","type":["string","null"]},"subTaskDeadline":{"format":"date-time","type":["string","null"]},"subTaskDescription":{"type":["string","null"]},"subTaskId":{"format":"uuid","type":["string","null"]},"subTaskLastUpdatedDate":{"format":"date-time","type":["string","null"]},"subTaskName":{"type":["string","null"]},"subTaskReminderDate":{"format":"date-time","type":["string","null"]},"subTaskRequired":{"type":["boolean","null"]},"subTaskResolution":{"type":["string","null"]},"subTaskStatus":{"anyOf":[{"type":"string","enum":["OPEN","ASSIGNED","IN_PROGRESS","COMPLETED","FAILED","READY_FOR_REVIEW","PROCESSING","NOT_RUN"]},{"type":"string"},{"type":"null"}]},"subTaskType":{"anyOf":[{"type":"string","enum":["MANUAL","SYSTEM_TASK"]},{"type":"string"},{"type":"null"}]},"subjectTypes":{"items":{"type":"string"},"type":["array","null"]}}},
"SubtaskSearchRequest":{"type":"object","properties":{"ExactSystemNameMatch":{"type":"boolean"},"IncludeChildOrgs":{"type":"boolean"},"OpenRequests":{"type":"boolean"},"Organization":{"type":"string"},"RequestDateCreated":{"$ref":"#/$defs/DateRange"},"RequestDeadline":{"$ref":"#/$defs/DateRange"},"RequestType":{"type":"string"},"SubjectType":{"type":"string"},"SubtaskDateCreated":{"$ref":"#/$defs/DateRange"},"SubtaskDateUpdated":{"$ref":"#/$defs/DateRange"},"SubtaskStatus":{"items":{"anyOf":[{"type":"string","enum":["Open","Not Run","Assigned","Unassigned","In Progress","Processing","Ready for Review","Completed","Failed","Deleted","Rejected"]},{"type":"string"}]},"type":"array"},"SubtaskType":{"anyOf":[{"type":"string","enum":["manual","system"]},{"type":"string"}]},"SystemName":{"type":"string"},"currentRequestStage":{"items":{"type":"string"},"type":"array"},"language":{"default":"en-us","type":"string"},"subtaskCreatedStage":{"items":{"type":"string"},"type":"array"}}},
"SubtaskUpdateRequest":{"type":"object","properties":{"assignedTogroup":{"type":"boolean"},"deadline":{"format":"date-time","type":"string"},"description":{"maxLength":1000,"minLength":1,"type":"string"},"groupName":{"maxLength":255,"type":"string"},"reminder":{"format":"date-time","type":"string"},"required":{"type":"boolean"},"taskName":{"maxLength":100,"minLength":1,"type":"string"},"userEmail":{"format":"email","maxLength":255,"type":"string"}},"required":["description"]},
"SubtaskV2":{"type":"object","properties":{"assignee":{"type":["string","null"]},"commentRequired":{"type":["boolean","null"]},"deadline":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"integrationSystemId":{"format":"uuid","type":["string","null"]},"integrationWorkflowId":{"format":"uuid","type":["string","null"]},"manualRun":{"type":["boolean","null"]},"reminder":{"format":"date-time","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"required":{"type":["boolean","null"]},"resolutionRequired":{"type":["boolean","null"]},"status":{"anyOf":[{"type":"string","enum":["OPEN","ASSIGNED","IN_PROGRESS","COMPLETED","FAILED","READY_FOR_REVIEW","PROCESSING","NOT_RUN"]},{"type":"string"},{"type":"null"}]},"subTaskId":{"format":"uuid","type":["string","null"]},"taskName":{"type":["string","null"]},"type":{"anyOf":[{"type":"string","enum":["USER_TASK","SYSTEM_TASK"]},{"type":"string"},{"type":"null"}]},"workflowDetailId":{"format":"uuid","type":["string","null"]},"workflowStatus":{"format":"int64","type":["integer","null"]}}},
"SubtaskV3":{"type":"object","properties":{"assignedToGroup":{"type":["boolean","null"]},"currentRequestStage":{"type":["string","null"]},"requestApprover":{"type":["string","null"]},"requestOrgName":{"type":["string","null"]},"requestQueueDateCreated":{"format":"date-time","type":["string","null"]},"requestQueueDeadline":{"format":"date-time","type":["string","null"]},"requestQueueId":{"format":"uuid","type":["string","null"]},"requestQueueRefId":{"type":["string","null"]},"requestTypes":{"items":{"type":"string"},"type":["array","null"]},"requesterEmail":{"format":"email","type":["string","null"]},"subTaskAssignee":{"type":["string","null"]},"subTaskCreatedDate":{"format":"date-time","type":["string","null"]},"subTaskDeadline":{"format":"date-time","type":["string","null"]},"subTaskDescription":{"type":["string","null"]},"subTaskId":{"format":"uuid","type":["string","null"]},"subTaskLastUpdatedDate":{"format":"date-time","type":["string","null"]},"subTaskName":{"type":["string","null"]},"subTaskReminderDate":{"format":"date-time","type":["string","null"]},"subTaskRequired":{"type":["boolean","null"]},"subTaskResolution":{"type":["string","null"]},"subTaskStatus":{"anyOf":[{"type":"string","enum":["OPEN","ASSIGNED","IN_PROGRESS","COMPLETED","FAILED","READY_FOR_REVIEW","PROCESSING","NOT_RUN"]},{"type":"string"},{"type":"null"}]},"subTaskType":{"anyOf":[{"type":"string","enum":["MANUAL","SYSTEM_TASK"]},{"type":"string"},{"type":"null"}]},"subjectTypes":{"items":{"type":"string"},"type":["array","null"]},"subtaskCreatedStage":{"type":["string","null"]}}},
"UnstructuredData":{"type":"object","properties":{"attributes":{"additionalProperties":{"type":"string"},"type":"object"},"isRedact":{"type":"boolean"},"key":{"type":"string"},"status":{"type":"string"},"type":{"type":"string"},"value":{"type":"string"}},"required":["key","type","value"]},
"UpdateSubtaskStatusRequest":{"type":"object","properties":{"comment":{"maxLength":1500000,"type":"string"},"resolutionId":{"format":"uuid","type":"string"},"status":{"anyOf":[{"type":"string","enum":["IN_PROGRESS","FAILED","COMPLETED","REJECTED"]},{"type":"string"}]}},"required":["status"]},
"UploadData":{"type":"object","properties":{"contentType":{"type":"string"},"fileSize":{"format":"int64","type":"integer"},"filename":{"type":"string"},"qualifiedName":{"type":"string"},"refId":{"format":"uuid","type":"string"}}},
"VerificationMethod":{"type":"object","properties":{"createdDate":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"verificationComments":{"items":{"$ref":"#/$defs/VerificationMethodComments"},"type":["array","null"]},"verificationMethodName":{"type":["string","null"]},"verificationStatus":{"anyOf":[{"type":"string","enum":["UNVERIFIED","VERIFIED","REJECTED"]},{"type":"string"},{"type":"null"}]},"verificationType":{"anyOf":[{"type":"string","enum":["DEFAULT","MANUAL","KNOWLEDGE","DOCUMENT","EMAIL","PHONE"]},{"type":"string"},{"type":"null"}]}}},
"VerificationMethodComments":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/Attachment"},"type":["array","null"]},"comment":{"type":"string"},"id":{"format":"uuid","type":"string"},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"type":{"format":"int32","type":["integer","null"]},"verificationMethodId":{"format":"uuid","type":"string"}},"required":["comment","id","verificationMethodId"]},
"VerificationMethodCommentsInput":{"type":"object","properties":{"attachments":{"items":{"$ref":"#/$defs/AttachmentInput"},"type":"array"},"comment":{"type":"string"},"id":{"format":"uuid","type":"string"},"lastModifiedDate":{"format":"date-time","type":"string"},"type":{"format":"int32","type":"integer"},"verificationMethodId":{"format":"uuid","type":"string"}},"required":["comment","id","verificationMethodId"]},
"VerificationMethodInput":{"type":"object","properties":{"createdDate":{"format":"date-time","type":"string"},"description":{"maxLength":500,"type":"string"},"id":{"format":"uuid","type":"string"},"lastModifiedDate":{"format":"date-time","type":"string"},"verificationComments":{"items":{"$ref":"#/$defs/VerificationMethodCommentsInput"},"type":"array"},"verificationMethodName":{"maxLength":100,"minLength":1,"type":"string"},"verificationStatus":{"anyOf":[{"type":"string","enum":["UNVERIFIED","VERIFIED","REJECTED"]},{"type":"string"}]},"verificationType":{"anyOf":[{"type":"string","enum":["DEFAULT","MANUAL","KNOWLEDGE","DOCUMENT","EMAIL","PHONE"]},{"type":"string"}]}}}
}`,
});
