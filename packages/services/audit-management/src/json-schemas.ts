// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AuditDetail,
  AuditDetailListPage,
  BasicControlWorkpaper,
  CreateAuditInput,
  DeleteAuditInput,
  DeleteAuditScopeInput,
  GetAuditInput,
  GetWorkpaperControlDetailsInput,
  GetWorkpaperResultsInput,
  ListAuditsInput,
  ListWorkpapersInput,
  UpdateAuditInput,
  UpdateAuditScopeInput,
  UpdateWorkpaperInput,
  WorkpaperDetail,
  WorkpaperListPage,
} from "./schema.js";

/** What the operations of OneTrust's "Tech Risk & Compliance - Audit Management" take and return, by their names. */
export interface AuditManagementSchemas {
  readonly createAudit: {
    readonly input: ValueSchema<CreateAuditInput>;
    readonly body: ValueSchema<CreateAuditInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly deleteAudit: {
    readonly input: ValueSchema<DeleteAuditInput>;
  };
  readonly deleteAuditScope: {
    readonly input: ValueSchema<DeleteAuditScopeInput>;
  };
  readonly getAudit: {
    readonly input: ValueSchema<GetAuditInput>;
    readonly output: ValueSchema<AuditDetail>;
  };
  readonly getWorkpaperControlDetails: {
    readonly input: ValueSchema<GetWorkpaperControlDetailsInput>;
    readonly output: ValueSchema<BasicControlWorkpaper>;
  };
  readonly getWorkpaperResults: {
    readonly input: ValueSchema<GetWorkpaperResultsInput>;
    readonly output: ValueSchema<WorkpaperDetail>;
  };
  readonly listAudits: {
    readonly input: ValueSchema<ListAuditsInput>;
    readonly body: ValueSchema<ListAuditsInput["body"]>;
    readonly output: ValueSchema<AuditDetailListPage>;
  };
  readonly listWorkpapers: {
    readonly input: ValueSchema<ListWorkpapersInput>;
    readonly body: ValueSchema<ListWorkpapersInput["body"]>;
    readonly output: ValueSchema<WorkpaperListPage>;
  };
  readonly updateAudit: {
    readonly input: ValueSchema<UpdateAuditInput>;
    readonly body: ValueSchema<UpdateAuditInput["body"]>;
    readonly output: ValueSchema<AuditDetail>;
  };
  readonly updateAuditScope: {
    readonly input: ValueSchema<UpdateAuditScopeInput>;
    readonly body: ValueSchema<UpdateAuditScopeInput["body"]>;
  };
  readonly updateWorkpaper: {
    readonly input: ValueSchema<UpdateWorkpaperInput>;
    readonly body: ValueSchema<UpdateWorkpaperInput["body"]>;
    readonly output: ValueSchema<WorkpaperDetail>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const auditManagementSchemas: ServiceSchemas<AuditManagementSchemas> = defineSchemas({
  package: "audit-management",
  operations: {
    createAudit: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/AuditCreateModel"}},"required":["body"]},"body":{"$ref":"#/$defs/AuditCreateModel"},"output":{"format":"uuid","type":"string"}}`,
    deleteAudit: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"auditId":{"format":"uuid","type":"string"}},"required":["auditId"]},"query":{"type":"object","properties":{"deleteFinding":{"default":true,"type":"boolean"}}}},"required":["path"]}}`,
    deleteAuditScope: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"scopeId":{"format":"uuid","type":"string"}},"required":["scopeId"]},"query":{"type":"object","properties":{"deleteFinding":{"default":true,"type":"boolean"}}}},"required":["path"]}}`,
    getAudit: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"auditId":{"format":"uuid","type":"string"}},"required":["auditId"]}},"required":["path"]},"output":{"$ref":"#/$defs/AuditDetail"}}`,
    getWorkpaperControlDetails: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"workpaperId":{"format":"uuid","type":"string"}},"required":["workpaperId"]}},"required":["path"]},"output":{"$ref":"#/$defs/BasicControlWorkpaper"}}`,
    getWorkpaperResults: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"workpaperId":{"format":"uuid","type":"string"}},"required":["workpaperId"]}},"required":["path"]},"output":{"$ref":"#/$defs/WorkpaperDetail"}}`,
    listAudits: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["number,asc","number,desc","name,asc","name,desc","orgGroupId,asc","orgGroupId,desc","startDate,asc","startDate,desc","endDate,asc","endDate,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/SearchCriteriaRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SearchCriteriaRequest"},"output":{"$ref":"#/$defs/AuditDetailListPage"}}`,
    listWorkpapers: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["number,asc","number,desc","name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/SearchCriteriaRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/SearchCriteriaRequest"},"output":{"$ref":"#/$defs/WorkpaperListPage"}}`,
    updateAudit: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"auditId":{"format":"uuid","type":"string"}},"required":["auditId"]},"body":{"$ref":"#/$defs/AuditUpdateModel"}},"required":["path","body"]},"body":{"$ref":"#/$defs/AuditUpdateModel"},"output":{"$ref":"#/$defs/AuditDetail"}}`,
    updateAuditScope: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"auditId":{"format":"uuid","type":"string"}},"required":["auditId"]},"body":{"items":{"$ref":"#/$defs/ScopesAssignmentRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/ScopesAssignmentRequest"},"type":"array"}}`,
    updateWorkpaper: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"workpaperId":{"format":"uuid","type":"string"}},"required":["workpaperId"]},"body":{"$ref":"#/$defs/WorkpaperDetailsUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/WorkpaperDetailsUpdateRequest"},"output":{"$ref":"#/$defs/WorkpaperDetail"}}`,
  },
  components: `{
"Approver":{"type":"object","properties":{"approverId":{"format":"uuid","type":["string","null"]},"fullName":{"type":["string","null"]},"id":{},"name":{}}},
"AttributeValue":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"disabled":{"type":["boolean","null"]},"displayLabel":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"value":{"type":"string"},"valueKey":{"type":["string","null"]}},"required":["value"]},
"AttributeValueInput":{"type":"object","properties":{"colorCode":{"type":"string"},"disabled":{"type":"boolean"},"displayLabel":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":"string"},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"AuditCreateModel":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/UserAssignmentModel"},"type":"array"},"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"auditSourceType":{"anyOf":[{"type":"string","enum":["NONE","VENDOR","ASSET","PROCESING_ACTIVITY"]},{"type":"string"}]},"auditors":{"items":{"$ref":"#/$defs/UserAssignmentModel"},"type":"array"},"framework":{"$ref":"#/$defs/FrameworkAssignmentModel"},"header":{"$ref":"#/$defs/AuditHeaderModel"},"orgGroup":{"$ref":"#/$defs/OrgGroupAssignmentModel"},"scopes":{"items":{"$ref":"#/$defs/ScopesAssignmentRequest"},"type":"array"}},"required":["approvers","auditSourceType","auditors","framework","header","orgGroup","scopes"]},
"AuditDetail":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/Approver"},"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditId":{"format":"uuid","type":["string","null"]},"auditType":{"type":["string","null"]},"auditTypeId":{"format":"uuid","type":["string","null"]},"auditTypeNameKey":{"type":["string","null"]},"auditors":{"items":{"$ref":"#/$defs/Auditor"},"type":["array","null"]},"endDate":{"format":"date","type":["string","null"]},"frameworks":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"goal":{"type":["string","null"]},"lastModifiedDate":{"format":"date-time","type":["string","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"orgGroup":{"type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"stage":{"anyOf":[{"$ref":"#/$defs/Stage"},{"type":"null"}]},"startDate":{"format":"date","type":["string","null"]},"workflow":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetailTranslation"},{"type":"null"}]}}},
"AuditDetailList":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/Approver"},"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditId":{"format":"uuid","type":["string","null"]},"auditors":{"items":{"$ref":"#/$defs/Auditor"},"type":["array","null"]},"endDate":{"format":"date","type":["string","null"]},"frameworks":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"goal":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"orgGroup":{"type":["string","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"stage":{"anyOf":[{"$ref":"#/$defs/Stage"},{"type":"null"}]},"startDate":{"format":"date","type":["string","null"]},"workflow":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetailTranslation"},{"type":"null"}]}}},
"AuditDetailListPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/AuditDetailList"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"AuditHeaderModel":{"type":"object","properties":{"auditTypeId":{"format":"uuid","type":"string"},"endDate":{"format":"date","type":"string"},"goal":{"type":"string"},"name":{"minLength":1,"type":"string"},"startDate":{"format":"date","type":"string"}},"required":["auditTypeId","name"]},
"AuditUpdateModel":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/UserAssignmentModel"},"type":"array"},"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"auditorAssignmentType":{"anyOf":[{"type":"string","enum":["THROW_EXCEPTION_ON_AUDITOR_REMOVAL_IF_SCOPES_ASSIGNED","UNASSIGN_SCOPES_ON_AUDITOR_REMOVAL"]},{"type":"string"}]},"auditors":{"items":{"$ref":"#/$defs/UserAssignmentModel"},"type":"array"},"header":{"$ref":"#/$defs/AuditHeaderModel"}},"required":["approvers","auditorAssignmentType","auditors","header"]},
"Auditor":{"type":"object","properties":{"auditorId":{"format":"uuid","type":["string","null"]},"fullName":{"type":["string","null"]},"id":{},"name":{}}},
"BasicControlWorkpaper":{"type":"object","properties":{"auditId":{"format":"uuid","type":["string","null"]},"auditName":{"type":["string","null"]},"controlDetail":{"anyOf":[{"$ref":"#/$defs/ControlDetail"},{"type":"null"}]},"number":{"format":"int64","type":["integer","null"]},"stage":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetailTranslation"},{"type":"null"}]},"workflow":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetailTranslation"},{"type":"null"}]},"workpaperId":{"format":"uuid","type":["string","null"]}}},
"BasicEntityDetail":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":["string","null"]},"nameKey":{}},"required":["id"]},
"BasicEntityDetailTranslation":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}},"required":["id"]},
"ControlAttributeValue":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"ControlDetail":{"type":"object","properties":{"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/ControlAttributeValue"},"type":"array"}},"categoryId":{"format":"uuid","type":["string","null"]},"categoryName":{"type":["string","null"]},"categoryNameKey":{"type":["string","null"]},"contentVersion":{"type":["string","null"]},"description":{"type":["string","null"]},"frameworkId":{"format":"uuid","type":["string","null"]},"frameworkName":{"type":["string","null"]},"frameworkNameKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"identifier":{"type":"string"},"implementationGuidance":{"type":["string","null"]},"licensedContentMissing":{"type":["boolean","null"]},"name":{"type":"string"},"orgGroupId":{"format":"uuid","type":"string"},"orgGroupName":{"type":"string"},"otControlIdentifier":{"format":"uuid","type":["string","null"]},"seedControlId":{"format":"uuid","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["Active","Archived","Pending"]},{"type":"string"},{"type":"null"}]}},"required":["id","identifier","name","orgGroupId","orgGroupName"]},
"Filter":{"type":"object","properties":{"field":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","BETWEEN","GREATER_THAN","LESS_THAN"]},{"type":"string"}]},"toValue":{"anyOf":[{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"}]},"value":{"anyOf":[{"format":"uuid","type":"string"},{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"required":["field"]},
"FrameworkAssignmentModel":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}},"required":["id"]},
"OrgGroupAssignmentModel":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}},"required":["id"]},
"Pageable":{},
"ScopesAssignmentRequest":{"type":"object","properties":{"approverEmail":{"minLength":5,"type":"string"},"auditorEmail":{"minLength":5,"type":"string"},"controlId":{"format":"uuid","type":"string"}},"required":["controlId"]},
"SearchCriteriaRequest":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/Filter"},"type":"array","uniqueItems":true},"fullText":{"type":"string"}}},
"Sort":{},
"Stage":{"type":"object","properties":{"badgeColor":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}},"required":["id"]},
"UserAssignmentModel":{"type":"object","properties":{"email":{"type":"string"}},"required":["email"]},
"WorkpaperDetail":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditors":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"entityDetail":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetail"},{"type":"null"}]},"interviewResult":{"type":["string","null"]},"samplingResult":{"type":["string","null"]},"testingResult":{"type":["string","null"]}}},
"WorkpaperDetailsUpdateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"interviewResult":{"type":"string"},"name":{"type":"string"},"samplingResult":{"type":"string"},"testingResult":{"type":"string"}}},
"WorkpaperList":{"type":"object","properties":{"approvers":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditId":{"format":"uuid","type":["string","null"]},"auditName":{"type":["string","null"]},"auditors":{"items":{"$ref":"#/$defs/BasicEntityDetail"},"type":["array","null"]},"countOfFindings":{"format":"int64","type":["integer","null"]},"entityDetail":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetail"},{"type":"null"}]},"entityType":{"anyOf":[{"type":"string","enum":["CONTROL","CONTROL_IMPLEMENTATION"]},{"type":"string"},{"type":"null"}]},"number":{"format":"int64","type":["integer","null"]},"orgGroup":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetail"},{"type":"null"}]},"scopeId":{"format":"uuid","type":["string","null"]},"stage":{"anyOf":[{"$ref":"#/$defs/Stage"},{"type":"null"}]},"workflow":{"anyOf":[{"$ref":"#/$defs/BasicEntityDetailTranslation"},{"type":"null"}]},"workpaperId":{"format":"uuid","type":["string","null"]}}},
"WorkpaperListPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/WorkpaperList"},"type":["array","null"]},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}}
}`,
});
