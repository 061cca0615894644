// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  Attribute,
  CreateIssueInput,
  CreateIssueLinkResponse,
  CreateIssueRelationshipInput,
  GetAttributeSchemaInput,
  GetIssueInput,
  IssueRelatedTasks,
  IssueResponse,
  ListIssueRelationshipsInput,
  ListIssuesInput,
  ListIssueTasksInput,
  ModifyIssueInput,
  UpdateIssueInput,
} from "./schema.js";

/** What the operations of OneTrust's "Tech Risk & Compliance - Issues Management" take and return, by their names. */
export interface IssuesManagementSchemas {
  readonly createIssue: {
    readonly input: ValueSchema<CreateIssueInput>;
    readonly body: ValueSchema<CreateIssueInput["body"]>;
    readonly output: ValueSchema<IssueResponse>;
  };
  readonly createIssueRelationship: {
    readonly input: ValueSchema<CreateIssueRelationshipInput>;
    readonly body: ValueSchema<CreateIssueRelationshipInput["body"]>;
    readonly output: ValueSchema<CreateIssueLinkResponse>;
  };
  readonly getAttributeSchema: {
    readonly input: ValueSchema<GetAttributeSchemaInput>;
    readonly output: ValueSchema<Attribute[]>;
  };
  readonly getIssue: {
    readonly input: ValueSchema<GetIssueInput>;
    readonly output: ValueSchema<IssueResponse>;
  };
  readonly listIssueRelationships: {
    readonly input: ValueSchema<ListIssueRelationshipsInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly listIssueTasks: {
    readonly input: ValueSchema<ListIssueTasksInput>;
    readonly output: ValueSchema<IssueRelatedTasks[]>;
  };
  readonly listIssues: {
    readonly input: ValueSchema<ListIssuesInput>;
    readonly body: ValueSchema<Exclude<ListIssuesInput["body"], undefined>>;
    readonly output: ValueSchema<IssueResponse[]>;
  };
  readonly modifyIssue: {
    readonly input: ValueSchema<ModifyIssueInput>;
    readonly body: ValueSchema<ModifyIssueInput["body"]>;
    readonly output: ValueSchema<IssueResponse>;
  };
  readonly updateIssue: {
    readonly input: ValueSchema<UpdateIssueInput>;
    readonly body: ValueSchema<UpdateIssueInput["body"]>;
    readonly output: ValueSchema<IssueResponse>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const issuesManagementSchemas: ServiceSchemas<IssuesManagementSchemas> = defineSchemas({
  package: "issues-management",
  operations: {
    createIssue: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/IssueCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/IssueCreateRequest"},"output":{"$ref":"#/$defs/IssueResponse"}}`,
    createIssueRelationship: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]},"body":{"$ref":"#/$defs/CreateIssueLinkRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/CreateIssueLinkRequest"},"output":{"$ref":"#/$defs/CreateIssueLinkResponse"}}`,
    getAttributeSchema: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"schemaName":{"enum":["Issue"],"type":"string"}},"required":["schemaName"]}},"required":["query"]},"output":{"items":{"$ref":"#/$defs/Attribute"},"type":"array"}}`,
    getIssue: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]}},"required":["path"]},"output":{"$ref":"#/$defs/IssueResponse"}}`,
    listIssueRelationships: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["Id,asc","Id,desc"]},{"type":"string"}]}}}},"required":["path"]},"output":{"anyOf":[{},{"type":"array","items":{"$ref":"#/$defs/IssueLinkRow"}}]}}`,
    listIssueTasks: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]},"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["taskName,asc","taskName,desc","id,asc","id,desc","priority,asc","priority,desc","createdDate,asc","createdDate,desc","deadline,asc","deadline,desc"]},{"type":"string"}]}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/IssueRelatedTasks"},"type":"array"}}`,
    listIssues: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":20,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["Id,asc","Id,desc","Name,asc","Name,desc","createdDate,asc","createdDate,desc","Priority,asc","Priority,desc","deadline,asc","deadline,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/PageSearchRequest"}}},"body":{"$ref":"#/$defs/PageSearchRequest"},"output":{"items":{"$ref":"#/$defs/IssueResponse"},"type":"array"}}`,
    modifyIssue: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]},"body":{"$ref":"#/$defs/IssuePatchRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/IssuePatchRequest"},"output":{"$ref":"#/$defs/IssueResponse"}}`,
    updateIssue: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"issueId":{"format":"uuid","type":"string"}},"required":["issueId"]},"body":{"allOf":[{"$ref":"#/$defs/IssueUpdateRequest"}],"required":["attributes","name","orgGroupId","priority"]}},"required":["path","body"]},"body":{"allOf":[{"$ref":"#/$defs/IssueUpdateRequest"}],"required":["attributes","name","orgGroupId","priority"]},"output":{"$ref":"#/$defs/IssueResponse"}}`,
  },
  components: `{
"AbacBasicAssignment":{"type":"object","properties":{"assignmentId":{"format":"uuid","type":["string","null"]},"assignmentName":{"type":["string","null"]}}},
"AssociatedAttribute":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"fieldName":{"type":"string"},"formula":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"mappedFieldName":{"type":["string","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"optionsByDomain":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeDomainOptionOverride"},"type":"array"}},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","DateTime","NumericalText","NumericalSingleSelect","RadioButton","TextArea","Formula","Level","Range","Score","System"]},{"type":"string"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]}},"required":["enabled","fieldName","id","name","responseType"]},
"AssociatedAttributeValue":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"value":{"type":"string"},"valueKey":{"type":["string","null"]}},"required":["value"]},
"AssociatedAttributeValueInput":{"type":"object","properties":{"colorCode":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"Attribute":{"type":"object","properties":{"abacBasicAssignmentInfo":{"items":{"$ref":"#/$defs/AbacBasicAssignment"},"type":["array","null"]},"allowOther":{"type":["boolean","null"]},"associatedAttributeFieldName":{"type":["string","null"]},"associatedAttributeInformation":{"items":{"$ref":"#/$defs/AssociatedAttribute"},"type":["array","null"]},"baseAttribute":{"type":["boolean","null"]},"deleteMarker":{"anyOf":[{"type":"string","enum":["MARKED_FOR_DELETE","DELETING","DELETED"]},{"type":"string"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"encrypted":{"type":["boolean","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"formulaByDomain":{"type":["object","null"],"additionalProperties":{"type":"string"}},"hidden":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"intakeQuestion":{"anyOf":[{"$ref":"#/$defs/IntakeQuestion"},{"type":"null"}]},"mappedFieldName":{"type":["string","null"]},"multiSelectMaxOptionValues":{"format":"int32","type":["integer","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"optionAllowed":{"type":["boolean","null"]},"optionMetadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadataInformation"},{"type":"null"}]},"optionType":{"anyOf":[{"type":"string","enum":["None","Static","Dynamic"]},{"type":"string"},{"type":"null"}]},"optionUrl":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"optionsByDomain":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeDomainOptionOverride"},"type":"array"}},"readOnly":{"type":["boolean","null"]},"referenceCategories":{"items":{"$ref":"#/$defs/Category"},"type":["array","null"]},"required":{"type":["boolean","null"]},"responseMaxLength":{"format":"int32","type":["integer","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["STANDARD","FORMULA","MATRIX"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","Formula","Score","Level","Range"]},{"type":"string"},{"type":"null"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]},"validationRuleId":{"type":["string","null"]}},"required":["enabled","name"]},
"AttributeDomainOptionOverride":{"type":"object","properties":{"attributeDomainOptionId":{"format":"uuid","type":["string","null"]},"colorCode":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"option":{"type":["string","null"]},"optionKey":{"type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"optionSelectionValueAsDouble":{"format":"double","type":["number","null"]},"sequence":{"format":"int32","type":["integer","null"]},"targetAttributeId":{"format":"uuid","type":["string","null"]},"targetOptionId":{"format":"uuid","type":["string","null"]}}},
"AttributeOption":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"metadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadata"},{"type":"null"}]},"option":{"type":"string"},"optionKey":{"type":["string","null"]},"sequence":{"format":"int32","type":["integer","null"]}},"required":["option"]},
"AttributeOptionMetadata":{"type":"object","properties":{"hint":{"type":["string","null"]},"hintKey":{"type":["string","null"]}}},
"AttributeOptionMetadataInformation":{"type":"object","properties":{"applicationUrl":{"type":["string","null"]},"basicServiceContextPath":{"type":["string","null"]},"entityTypeName":{"type":["string","null"]},"optionListUrl":{"type":["string","null"]},"optionType":{"type":["string","null"]},"optionUrl":{"type":["string","null"]},"permissions":{"items":{"type":"string"},"type":["array","null"]},"viewType":{"type":["string","null"]}}},
"AttributePredicate":{"type":"object","properties":{"field":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN","LESS_THAN_EQUAL_TO","BETWEEN"]},{"type":"string"}]},"toValue":{"anyOf":[{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"}]},"value":{"anyOf":[{"format":"uuid","type":"string"},{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"required":["field"]},
"AttributeQueryCriteria":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/AttributePredicate"},"type":"array","uniqueItems":true},"fullText":{"type":"string"}}},
"AttributeValue":{"type":"object","properties":{"associatedAttributeValueInformation":{"items":{"$ref":"#/$defs/AssociatedAttributeValue"},"type":["array","null"]},"colorCode":{"type":["string","null"]},"disabled":{"type":["boolean","null"]},"displayLabel":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"value":{"type":"string"},"valueKey":{"type":["string","null"]}},"required":["value"]},
"AttributeValueInput":{"type":"object","properties":{"associatedAttributeValueInformation":{"items":{"$ref":"#/$defs/AssociatedAttributeValueInput"},"type":"array"},"colorCode":{"type":"string"},"disabled":{"type":"boolean"},"displayLabel":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":"string"},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"Category":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"CreateIssueLinkRequest":{"type":"object","properties":{"linkTypeLabel":{"enum":["is related to"],"type":"string"},"relatedEntityId":{"format":"uuid","type":"string"},"relatedEntityType":{"anyOf":[{"type":"string","enum":["Control","Evidence","Initiative","Issue","Risk","assessment","assets","entities","policies","procedures","processing-activities","standards","vendors"]},{"type":"string"}]}},"required":["linkTypeLabel","relatedEntityId","relatedEntityType"]},
"CreateIssueLinkResponse":{"type":"object","properties":{"entity1":{"$ref":"#/$defs/EntityDetails"},"entity2":{"$ref":"#/$defs/EntityDetails"},"linkId":{"format":"uuid","type":"string"},"linkType":{"type":"string"}},"required":["entity1","entity2","linkId","linkType"]},
"EntityBasicUser":{"type":"object","properties":{"email":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"initials":{"type":["string","null"]},"name":{"type":["string","null"]}}},
"EntityDetails":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}},"required":["id","name"]},
"EntityRecordAudit":{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"createdDate":{"format":"date-time","type":"string"},"lastModifiedBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]}},"required":["createdDate"]},
"EntityWorkflow":{"type":"object","properties":{"badgeColor":{},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{},"stageId":{"format":"uuid","type":"string"},"stageName":{"type":"string"},"stageNameKey":{},"type":{"type":"string"},"workflowMode":{"anyOf":[{"type":"string","enum":["ADVANCED","BASIC"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","stageId","stageName","type"]},
"IntakeQuestion":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"IssueCreateRequest":{"type":"object","properties":{"actionPlan":{"type":"string"},"approverIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"category":{"type":"string"},"deadline":{"format":"date","type":"string"},"description":{"maxLength":4000,"type":"string"},"name":{"maxLength":300,"type":"string"},"note":{"type":"string"},"orgGroupId":{"format":"uuid","type":"string"},"ownerIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"priority":{"anyOf":[{"type":"string","enum":["Low","Medium","High","Critical"]},{"type":"string"}]},"reasonForClosure":{"type":"string"},"sourceId":{"format":"uuid","type":"string"},"sourceType":{"anyOf":[{"type":"string","enum":["Control","Evidence","Initiative","Issue","Risk","assessment","assets","entities","policies","procedures","processing-activities","standards","vendors"]},{"type":"string"}]}},"required":["name","orgGroupId","priority"]},
"IssueLinkRow":{"type":"object","properties":{"issueId":{"format":"uuid","type":["string","null"]},"issueName":{"type":["string","null"]},"relatedId":{"format":"uuid","type":["string","null"]},"relatedName":{"type":["string","null"]},"relatedType":{"type":["string","null"]},"relationshipLabel":{"type":["string","null"]},"relationshipType":{"type":["string","null"]}},"additionalProperties":true},
"IssuePatchRequest":{"type":"object","properties":{"empty":{"type":"boolean"},"fields":{"additionalProperties":{}},"name":{}}},
"IssueRelatedTasks":{"type":"object","properties":{"assigneeId":{"format":"uuid","type":["string","null"]},"collaboratorIds":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"createdBy":{"type":["string","null"]},"createdDate":{"format":"date-time","type":["string","null"]},"deadline":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"issueId":{"format":"uuid","type":["string","null"]},"modifiedBy":{"type":["string","null"]},"modifiedDate":{"format":"date-time","type":["string","null"]},"orgGroupId":{"type":["string","null"]},"priority":{"type":["string","null"]},"status":{"type":["string","null"]},"taskId":{"format":"uuid","type":["string","null"]},"taskName":{"type":["string","null"]}}},
"IssueResponse":{"type":"object","properties":{"actionPlan":{"type":["string","null"]},"approverIds":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":"array"}},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"category":{"type":["string","null"]},"closedBy":{"format":"uuid","type":["string","null"]},"closedDate":{"type":["string","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdDate":{"format":"date","type":["string","null"]},"deadline":{"format":"date","type":["string","null"]},"description":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"note":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"ownerIds":{"items":{"format":"uuid","type":"string"},"type":["array","null"]},"reasonForClosure":{"type":["string","null"]},"sourceId":{"format":"uuid","type":["string","null"]},"sourceType":{"anyOf":[{"type":"string","enum":["Control","Evidence","Initiative","Issue","Risk","assessment","assets","entities","policies","procedures","processing-activities","standards","vendors"]},{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string","enum":["Open","Closed"]},{"type":"string"},{"type":"null"}]},"workflowAndStage":{"anyOf":[{"$ref":"#/$defs/EntityWorkflow"},{"type":"null"}]}}},
"IssueUpdateRequest":{"type":"object","properties":{"actionPlan":{"type":"string"},"approverIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInput"},"type":["array","null"]},"type":"object"},"category":{"type":"string"},"deadline":{"format":"date","type":"string"},"description":{"maxLength":4000,"type":"string"},"name":{"maxLength":300,"type":"string"},"note":{"type":"string"},"orgGroupId":{"format":"uuid","type":"string"},"ownerIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"priority":{"anyOf":[{"type":"string","enum":["Low","Medium","High","Critical"]},{"type":"string"}]},"reasonForClosure":{"type":"string"}},"required":["name","orgGroupId","priority"]},
"PageSearchRequest":{"type":"object","properties":{"criteria":{"$ref":"#/$defs/AttributeQueryCriteria"}}}
}`,
});
