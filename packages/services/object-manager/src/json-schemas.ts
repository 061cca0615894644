// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AddAttributeToSchemaInput,
  AddOptionsToAttributeInput,
  Attribute,
  CreateModelObjectInput,
  CreateObjectInput,
  CreateProjectObjectInput,
  CreateRelationshipRecordInput,
  CreateRelationshipTypeInput,
  CreateTaskInput,
  DeleteModelObjectInput,
  DeleteObjectInput,
  DeleteProjectObjectInput,
  DetailedLinkType,
  DetailedLinkTypePage,
  DisableAttributeInput,
  EnableAttributeInput,
  EnableCustomObjectTypeByIdInput,
  EnableCustomObjectTypeByNameInput,
  Entity,
  EntityIdentifierPage,
  EntityPage,
  EntityRowPage,
  EntityType,
  EntityTypePage,
  GetModelObjectInput,
  GetObjectInput,
  GetObjectTypeByIdInput,
  GetObjectTypeByNameInput,
  GetProjectObjectInput,
  GetRelationshipRecordInput,
  GetRelationshipTypeInput,
  GetTaskInput,
  Link,
  LinkType,
  ListObjectTypesInput,
  ListRelationshipTypesInput,
  ModifyCustomObjectTypeByIdInput,
  ModifyCustomObjectTypeByNameInput,
  ModifyModelObjectInput,
  ModifyObjectInput,
  ModifyProjectObjectInput,
  RemoveRelationshipRecordInput,
  SearchBasicModelObjectDetailsInput,
  SearchBasicObjectDetailsInput,
  SearchBasicProjectObjectDetailsInput,
  SearchModelObjectsInput,
  SearchObjectsInput,
  SearchProjectObjectsInput,
  Task,
  UpdateTaskInput,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - Object Manager" take and return, by their names. */
export interface ObjectManagerSchemas {
  readonly addAttributeToSchema: {
    readonly input: ValueSchema<AddAttributeToSchemaInput>;
    readonly body: ValueSchema<AddAttributeToSchemaInput["body"]>;
    readonly output: ValueSchema<Attribute>;
  };
  readonly addOptionsToAttribute: {
    readonly input: ValueSchema<AddOptionsToAttributeInput>;
    readonly body: ValueSchema<AddOptionsToAttributeInput["body"]>;
    readonly output: ValueSchema<Attribute>;
  };
  readonly createModelObject: {
    readonly input: ValueSchema<CreateModelObjectInput>;
    readonly body: ValueSchema<CreateModelObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly createObject: {
    readonly input: ValueSchema<CreateObjectInput>;
    readonly body: ValueSchema<CreateObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly createProjectObject: {
    readonly input: ValueSchema<CreateProjectObjectInput>;
    readonly body: ValueSchema<CreateProjectObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly createRelationshipRecord: {
    readonly input: ValueSchema<CreateRelationshipRecordInput>;
    readonly body: ValueSchema<CreateRelationshipRecordInput["body"]>;
    readonly output: ValueSchema<Link>;
  };
  readonly createRelationshipType: {
    readonly input: ValueSchema<CreateRelationshipTypeInput>;
    readonly body: ValueSchema<CreateRelationshipTypeInput["body"]>;
    readonly output: ValueSchema<DetailedLinkType>;
  };
  readonly createTask: {
    readonly input: ValueSchema<CreateTaskInput>;
    readonly body: ValueSchema<CreateTaskInput["body"]>;
    readonly output: ValueSchema<Task>;
  };
  readonly deleteModelObject: {
    readonly input: ValueSchema<DeleteModelObjectInput>;
  };
  readonly deleteObject: {
    readonly input: ValueSchema<DeleteObjectInput>;
  };
  readonly deleteProjectObject: {
    readonly input: ValueSchema<DeleteProjectObjectInput>;
  };
  readonly disableAttribute: {
    readonly input: ValueSchema<DisableAttributeInput>;
    readonly output: ValueSchema<Attribute>;
  };
  readonly enableAttribute: {
    readonly input: ValueSchema<EnableAttributeInput>;
    readonly output: ValueSchema<Attribute>;
  };
  readonly enableCustomObjectTypeById: {
    readonly input: ValueSchema<EnableCustomObjectTypeByIdInput>;
  };
  readonly enableCustomObjectTypeByName: {
    readonly input: ValueSchema<EnableCustomObjectTypeByNameInput>;
  };
  readonly getModelObject: {
    readonly input: ValueSchema<GetModelObjectInput>;
    readonly output: ValueSchema<Entity>;
  };
  readonly getObject: {
    readonly input: ValueSchema<GetObjectInput>;
    readonly output: ValueSchema<Entity>;
  };
  readonly getObjectTypeById: {
    readonly input: ValueSchema<GetObjectTypeByIdInput>;
    readonly output: ValueSchema<EntityType>;
  };
  readonly getObjectTypeByName: {
    readonly input: ValueSchema<GetObjectTypeByNameInput>;
    readonly output: ValueSchema<EntityType>;
  };
  readonly getProjectObject: {
    readonly input: ValueSchema<GetProjectObjectInput>;
    readonly output: ValueSchema<Entity>;
  };
  readonly getRelationshipRecord: {
    readonly input: ValueSchema<GetRelationshipRecordInput>;
    readonly output: ValueSchema<Link>;
  };
  readonly getRelationshipType: {
    readonly input: ValueSchema<GetRelationshipTypeInput>;
    readonly output: ValueSchema<LinkType>;
  };
  readonly getTask: {
    readonly input: ValueSchema<GetTaskInput>;
    readonly output: ValueSchema<Task>;
  };
  readonly listObjectTypes: {
    readonly input: ValueSchema<ListObjectTypesInput>;
    readonly body: ValueSchema<Exclude<ListObjectTypesInput["body"], undefined>>;
    readonly output: ValueSchema<EntityTypePage>;
  };
  readonly listRelationshipTypes: {
    readonly input: ValueSchema<ListRelationshipTypesInput>;
    readonly body: ValueSchema<Exclude<ListRelationshipTypesInput["body"], undefined>>;
    readonly output: ValueSchema<DetailedLinkTypePage>;
  };
  readonly modifyCustomObjectTypeById: {
    readonly input: ValueSchema<ModifyCustomObjectTypeByIdInput>;
    readonly body: ValueSchema<ModifyCustomObjectTypeByIdInput["body"]>;
    readonly output: ValueSchema<EntityType>;
  };
  readonly modifyCustomObjectTypeByName: {
    readonly input: ValueSchema<ModifyCustomObjectTypeByNameInput>;
    readonly body: ValueSchema<ModifyCustomObjectTypeByNameInput["body"]>;
    readonly output: ValueSchema<EntityType>;
  };
  readonly modifyModelObject: {
    readonly input: ValueSchema<ModifyModelObjectInput>;
    readonly body: ValueSchema<ModifyModelObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly modifyObject: {
    readonly input: ValueSchema<ModifyObjectInput>;
    readonly body: ValueSchema<ModifyObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly modifyProjectObject: {
    readonly input: ValueSchema<ModifyProjectObjectInput>;
    readonly body: ValueSchema<ModifyProjectObjectInput["body"]>;
    readonly output: ValueSchema<Entity>;
  };
  readonly removeRelationshipRecord: {
    readonly input: ValueSchema<RemoveRelationshipRecordInput>;
  };
  readonly searchBasicModelObjectDetails: {
    readonly input: ValueSchema<SearchBasicModelObjectDetailsInput>;
    readonly body: ValueSchema<Exclude<SearchBasicModelObjectDetailsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityIdentifierPage>;
  };
  readonly searchBasicObjectDetails: {
    readonly input: ValueSchema<SearchBasicObjectDetailsInput>;
    readonly body: ValueSchema<Exclude<SearchBasicObjectDetailsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityRowPage>;
  };
  readonly searchBasicProjectObjectDetails: {
    readonly input: ValueSchema<SearchBasicProjectObjectDetailsInput>;
    readonly body: ValueSchema<Exclude<SearchBasicProjectObjectDetailsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityIdentifierPage>;
  };
  readonly searchModelObjects: {
    readonly input: ValueSchema<SearchModelObjectsInput>;
    readonly body: ValueSchema<Exclude<SearchModelObjectsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityPage>;
  };
  readonly searchObjects: {
    readonly input: ValueSchema<SearchObjectsInput>;
    readonly body: ValueSchema<Exclude<SearchObjectsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityPage>;
  };
  readonly searchProjectObjects: {
    readonly input: ValueSchema<SearchProjectObjectsInput>;
    readonly body: ValueSchema<Exclude<SearchProjectObjectsInput["body"], undefined>>;
    readonly output: ValueSchema<EntityPage>;
  };
  readonly updateTask: {
    readonly input: ValueSchema<UpdateTaskInput>;
    readonly body: ValueSchema<UpdateTaskInput["body"]>;
    readonly output: ValueSchema<Task>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const objectManagerSchemas: ServiceSchemas<ObjectManagerSchemas> = defineSchemas({
  package: "object-manager",
  operations: {
    addAttributeToSchema: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"schemaName":{"type":"string"}},"required":["schemaName"]},"body":{"$ref":"#/$defs/AttributeCreateRequest"}},"required":["query","body"]},"body":{"$ref":"#/$defs/AttributeCreateRequest"},"output":{"$ref":"#/$defs/Attribute"}}`,
    addOptionsToAttribute: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"attributeId":{"format":"uuid","type":"string"}},"required":["attributeId"]},"body":{"items":{"$ref":"#/$defs/AttributeOptionRequest"},"type":"array"}},"required":["query","body"]},"body":{"items":{"$ref":"#/$defs/AttributeOptionRequest"},"type":"array"},"output":{"anyOf":[{"$ref":"#/$defs/Attribute"},{"$ref":"#/$defs/Attribute"}]}}`,
    createModelObject: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ModelCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/ModelCreateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    createObject: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"entityTypeIdentifier":{"format":"uuid","type":"string"},"entityTypeName":{"type":"string"}}},"body":{"$ref":"#/$defs/EntityCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/EntityCreateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    createProjectObject: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/ProjectCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/ProjectCreateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    createRelationshipRecord: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"linkTypeId":{"format":"uuid","type":"string"}},"required":["linkTypeId"]},"body":{"$ref":"#/$defs/LinkRequest"}},"required":["query","body"]},"body":{"$ref":"#/$defs/LinkRequest"},"output":{"$ref":"#/$defs/Link"}}`,
    createRelationshipType: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/CustomLinkTypeCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/CustomLinkTypeCreateRequest"},"output":{"$ref":"#/$defs/DetailedLinkType"}}`,
    createTask: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/TaskCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/TaskCreateRequest"},"output":{"$ref":"#/$defs/Task"}}`,
    deleteModelObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]}},"required":["path"]}}`,
    deleteObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]},"query":{"type":"object","properties":{"entityTypeIdentifier":{"format":"uuid","type":"string"},"entityTypeName":{"type":"string"}}}},"required":["path"]}}`,
    deleteProjectObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]}},"required":["path"]}}`,
    disableAttribute: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"attributeId":{"format":"uuid","type":"string"}},"required":["attributeId"]},"query":{"type":"object","properties":{"schemaId":{"format":"uuid","type":"string"}},"required":["schemaId"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/Attribute"}}`,
    enableAttribute: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"attributeId":{"format":"uuid","type":"string"}},"required":["attributeId"]},"query":{"type":"object","properties":{"schemaId":{"format":"uuid","type":"string"}},"required":["schemaId"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/Attribute"}}`,
    enableCustomObjectTypeById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"}},"required":["entityTypeId"]}},"required":["path"]}}`,
    enableCustomObjectTypeByName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"type":"string"}},"required":["entityTypeName"]}},"required":["path"]}}`,
    getModelObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]}},"required":["path"]},"output":{"$ref":"#/$defs/Entity"}}`,
    getObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]},"query":{"type":"object","properties":{"entityTypeIdentifier":{"format":"uuid","type":"string"},"entityTypeName":{"type":"string"}}}},"required":["path"]},"output":{"$ref":"#/$defs/Entity"}}`,
    getObjectTypeById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"}},"required":["entityTypeId"]}},"required":["path"]},"output":{"$ref":"#/$defs/EntityType"}}`,
    getObjectTypeByName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"type":"string"}},"required":["entityTypeName"]}},"required":["path"]},"output":{"$ref":"#/$defs/EntityType"}}`,
    getProjectObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]}},"required":["path"]},"output":{"$ref":"#/$defs/Entity"}}`,
    getRelationshipRecord: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"linkId":{"format":"uuid","type":"string"}},"required":["linkId"]},"query":{"type":"object","properties":{"linkTypeId":{"format":"uuid","type":"string"}},"required":["linkTypeId"]}},"required":["path","query"]},"output":{"$ref":"#/$defs/Link"}}`,
    getRelationshipType: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityLinkTypeId":{"format":"uuid","type":"string"}},"required":["entityLinkTypeId"]}},"required":["path"]},"output":{"$ref":"#/$defs/LinkType"}}`,
    getTask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"taskId":{"format":"uuid","type":"string"}},"required":["taskId"]},"query":{"type":"object","properties":{"includePermissionsMetadata":{"default":false,"type":"boolean"},"excludeInactiveTask":{"default":false,"type":"boolean"}}}},"required":["path"]},"output":{"$ref":"#/$defs/Task"}}`,
    listObjectTypes: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/AttributeQueryCriteria"}}},"body":{"$ref":"#/$defs/AttributeQueryCriteria"},"output":{"$ref":"#/$defs/EntityTypePage"}}`,
    listRelationshipTypes: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/AttributeQueryCriteria"}}},"body":{"$ref":"#/$defs/AttributeQueryCriteria"},"output":{"$ref":"#/$defs/DetailedLinkTypePage"}}`,
    modifyCustomObjectTypeById: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"}},"required":["entityTypeId"]},"body":{"$ref":"#/$defs/EntityTypeUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/EntityTypeUpdateRequest"},"output":{"$ref":"#/$defs/EntityType"}}`,
    modifyCustomObjectTypeByName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"type":"string"}},"required":["entityTypeName"]},"body":{"$ref":"#/$defs/EntityTypeUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/EntityTypeUpdateRequest"},"output":{"$ref":"#/$defs/EntityType"}}`,
    modifyModelObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]},"body":{"$ref":"#/$defs/EntityUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/EntityUpdateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    modifyObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]},"query":{"type":"object","properties":{"entityTypeIdentifier":{"format":"uuid","type":"string"},"entityTypeName":{"type":"string"}}},"body":{"$ref":"#/$defs/EntityUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/EntityUpdateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    modifyProjectObject: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityId":{"format":"uuid","type":"string"}},"required":["entityId"]},"body":{"$ref":"#/$defs/EntityUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/EntityUpdateRequest"},"output":{"$ref":"#/$defs/Entity"}}`,
    removeRelationshipRecord: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"linkId":{"format":"uuid","type":"string"}},"required":["linkId"]},"query":{"type":"object","properties":{"linkTypeId":{"format":"uuid","type":"string"}},"required":["linkTypeId"]}},"required":["path","query"]}}`,
    searchBasicModelObjectDetails: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/EntityQueryRequest"}}},"body":{"$ref":"#/$defs/EntityQueryRequest"},"output":{"$ref":"#/$defs/EntityIdentifierPage"}}`,
    searchBasicObjectDetails: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"},"page":{"default":0,"type":"integer"},"size":{"default":10,"type":"integer"},"sort":{"items":{"type":"string"},"type":"array"}},"required":["entityTypeId"]},"body":{"$ref":"#/$defs/EntityQueryRequest"}},"required":["query"]},"body":{"$ref":"#/$defs/EntityQueryRequest"},"output":{"$ref":"#/$defs/EntityRowPage"}}`,
    searchBasicProjectObjectDetails: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/EntityQueryRequest"}}},"body":{"$ref":"#/$defs/EntityQueryRequest"},"output":{"$ref":"#/$defs/EntityIdentifierPage"}}`,
    searchModelObjects: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/EntityListRequest"}}},"body":{"$ref":"#/$defs/EntityListRequest"},"output":{"$ref":"#/$defs/EntityPage"}}`,
    searchObjects: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]},"entityTypeId":{"format":"uuid","type":"string"},"entityTypeName":{"type":"string"}}},"body":{"$ref":"#/$defs/EntityListRequest"}}},"body":{"$ref":"#/$defs/EntityListRequest"},"output":{"$ref":"#/$defs/EntityPage"}}`,
    searchProjectObjects: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"default":0,"format":"int32","minimum":0,"type":"integer"},"size":{"default":10,"format":"int32","maximum":2000,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/EntityListRequest"}}},"body":{"$ref":"#/$defs/EntityListRequest"},"output":{"$ref":"#/$defs/EntityPage"}}`,
    updateTask: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"taskId":{"format":"uuid","type":"string"}},"required":["taskId"]},"body":{"$ref":"#/$defs/TaskUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/TaskUpdateRequest"},"output":{"$ref":"#/$defs/Task"}}`,
  },
  components: `{
"AdvanceStageActionRequest":{"type":"object","properties":{"actionMetadata":{"additionalProperties":{}},"actionType":{"anyOf":[{"type":"string","enum":["ATTRIBUTES","ATTACHMENT"]},{"type":"string"}]}},"required":["actionType"]},
"AssociatedAttribute":{"type":"object","properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"fieldName":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"options":{"items":{"$ref":"#/$defs/AttributeOptionRequest"},"type":"array"}},"required":["name","options"]},
"AssociatedAttributeInformation":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"fieldName":{"type":"string"},"formula":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"mappedFieldName":{"type":["string","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["Standard","Formula","Matrix","RollUp"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","DateTime","NumericalText","NumericalSingleSelect","RadioButton","TextArea","Formula","Level","Range","Score","System"]},{"type":"string"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]}},"required":["enabled","fieldName","id","name","responseType"]},
"AssociatedAttributeRequest":{"type":"object","properties":{"associatedAttributes":{"items":{"$ref":"#/$defs/AssociatedAttribute"},"type":"array"}},"required":["associatedAttributes"]},
"Attribute":{"type":"object","properties":{"allowOther":{"type":["boolean","null"]},"associatedAttributeFieldName":{"type":["string","null"]},"associatedAttributeInformation":{"items":{"$ref":"#/$defs/AssociatedAttributeInformation"},"type":["array","null"]},"baseAttribute":{"type":["boolean","null"]},"createdBy":{"type":["string","null"]},"createdTime":{"type":["string","null"]},"deleteMarker":{"anyOf":[{"type":"string","enum":["MARKED_FOR_DELETE","DELETING","DELETED"]},{"type":"string"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":"boolean"},"encrypted":{"type":["boolean","null"]},"fieldName":{"type":["string","null"]},"formula":{"type":["string","null"]},"hidden":{"type":["boolean","null"]},"id":{"format":"uuid","type":"string"},"intakeQuestion":{"anyOf":[{"$ref":"#/$defs/IntakeQuestion"},{"type":"null"}]},"lastModifiedBy":{"type":["string","null"]},"lastModifiedTime":{"type":["string","null"]},"mappedFieldName":{"type":["string","null"]},"maxMultiSelectAllowedOptionValues":{"type":["integer","null"]},"metadata":{"type":["string","null"]},"multiSelectMaxOptionValues":{"format":"int32","type":["integer","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"optionAllowed":{"type":["boolean","null"]},"optionMetadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadataInformation"},{"type":"null"}]},"optionType":{"anyOf":[{"type":"string","enum":["None","Static","Dynamic"]},{"type":"string"},{"type":"null"}]},"optionUrl":{"type":["string","null"]},"options":{"items":{"$ref":"#/$defs/AttributeOption"},"type":["array","null"]},"readOnly":{"type":["boolean","null"]},"referenceCategories":{"items":{"$ref":"#/$defs/Category"},"type":["array","null"]},"referenceCategoryIds":{"type":["array","null"],"items":{}},"required":{"type":["boolean","null"]},"responseMaxLength":{"format":"int32","type":["integer","null"]},"responseSubType":{"anyOf":[{"type":"string","enum":["STANDARD","FORMULA","MATRIX"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","Formula","Score","Level","Range"]},{"type":"string"},{"type":"null"}]},"schemaId":{"format":"uuid","type":["string","null"]},"schemaName":{"type":["string","null"]},"scoreLevelName":{"type":["string","null"]},"validationRuleId":{"type":["string","null"]}},"required":["enabled","name","id"]},
"AttributeContext":{"type":"object","properties":{"parameters":{"additionalProperties":{}}}},
"AttributeCreateRequest":{"type":"object","properties":{"allowOther":{"type":"boolean"},"associatedAttributeRequest":{"$ref":"#/$defs/AssociatedAttributeRequest"},"context":{"$ref":"#/$defs/AttributeContext"},"description":{"maxLength":1000,"type":"string"},"descriptionKey":{"maxLength":255,"type":"string"},"encrypted":{"type":"boolean"},"fieldName":{"maxLength":100,"type":"string"},"formula":{"maxLength":4000,"type":["string","null"]},"intakeQuestion":{"$ref":"#/$defs/IntakeQuestionInput"},"maxMultiSelectAllowedOptionValues":{"format":"int32","maximum":100,"minimum":1,"type":["integer","null"]},"metadata":{"type":"string"},"name":{"maxLength":255,"minLength":1,"type":"string"},"nameKey":{"maxLength":255,"type":"string"},"optionType":{"anyOf":[{"type":"string","enum":["None","Static","Dynamic","none"]},{"type":"string"}]},"options":{"items":{"$ref":"#/$defs/AttributeOptionRequest"},"type":"array"},"referenceCategoryIds":{"items":{"format":"uuid","type":"string"},"type":"array"},"required":{"type":"boolean"},"responseSubType":{"anyOf":[{"type":"string","enum":["STANDARD","FORMULA","MATRIX"]},{"type":"string"},{"type":"null"}]},"responseType":{"anyOf":[{"type":"string","enum":["Text","SingleSelect","MultiSelect","Date","Formula","Score","Level","Range","DateTime"]},{"type":"string"}]},"scoreLevelName":{"type":"string"},"source":{"maxLength":50,"type":"string"},"validationRuleId":{"maxLength":255,"type":"string"}},"required":["name","responseType"]},
"AttributeOption":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"metadata":{"anyOf":[{"$ref":"#/$defs/AttributeOptionMetadata"},{"type":"null"}]},"option":{"type":"string"},"optionKey":{"type":["string","null"]},"sequence":{"format":"int32","type":["integer","null"]}},"required":["option"]},
"AttributeOptionMetadata":{"type":"object","properties":{"hint":{"type":["string","null"]},"hintKey":{"type":["string","null"]}}},
"AttributeOptionMetadataInformation":{"type":"object","properties":{"basicServiceContextPath":{"type":["string","null"]},"entityTypeName":{"type":["string","null"]},"optionUrl":{"type":["string","null"]},"viewType":{"type":["string","null"]}}},
"AttributeOptionMetadataInput":{"type":"object","properties":{"hint":{"type":"string"},"hintKey":{"type":"string"}}},
"AttributeOptionRequest":{"type":"object","properties":{"colorCode":{"anyOf":[{"type":"string","enum":["#000000","#FFFFFF","#FF0000","#00FF00","#0000FF"]},{"type":"string"}]},"metadata":{"$ref":"#/$defs/AttributeOptionMetadataInput"},"option":{"maxLength":255,"minLength":1,"type":"string"},"optionKey":{"maxLength":255,"type":"string"},"optionSelectionValue":{"maxLength":255,"type":"string"}},"required":["option"]},
"AttributePredicate":{"type":"object","properties":{"field":{"type":"string"},"fieldName":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN","LESS_THAN_EQUAL_TO","BETWEEN"]},{"type":"string"}]},"toValue":{"anyOf":[{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"}]},"value":{"anyOf":[{"format":"uuid","type":"string"},{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"required":["field"]},
"AttributeQueryCriteria":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/AttributePredicate"},"type":"array","uniqueItems":true},"fullText":{"type":"string"},"searchQuery":{"type":"string"},"sort":{"type":"array","items":{"type":"object","properties":{"direction":{"type":"string"},"fieldName":{"type":"string"}}}}}},
"AttributeValue":{"type":"object","properties":{"value":{"type":"string"},"valueKey":{"type":"string"}},"required":["value","valueKey"]},
"AttributeValueInformation":{"type":"object","properties":{"colorCode":{"type":["string","null"]},"disabled":{"type":["boolean","null"]},"displayLabel":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":["string","null"]},"value":{"type":"string"},"valueKey":{"type":["string","null"]}},"required":["value"]},
"AttributeValueInformationInput":{"type":"object","properties":{"colorCode":{"type":"string"},"disabled":{"type":"boolean"},"displayLabel":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":"string"},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"BasicAttribute":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"value":{"type":"string"}}},
"BasicEntityType":{"type":"object","properties":{"displayName":{},"displayNameKey":{},"id":{"format":"uuid","type":["string","null"]},"module":{},"moduleName":{"anyOf":[{"type":"string","enum":["Vendor","DataMapping","Risk","Assessments","CustomEntityManagement"]},{"type":"string"},{"type":"null"}]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]}},"required":["name"]},
"BasicEntityTypeInput":{"type":"object","properties":{"displayName":{},"displayNameKey":{},"id":{"format":"uuid","type":"string"},"module":{},"moduleName":{"anyOf":[{"type":"string","enum":["Vendor","DataMapping","Risk","Assessments","CustomEntityManagement"]},{"type":"string"}]},"name":{"type":"string"},"nameKey":{"type":"string"},"schemaName":{"type":"string"},"seeded":{"type":"boolean"}},"required":["name"]},
"BasicLinkCreateSourceRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformationInput"},"type":["array","null"]},"type":"object"},"entity1":{"$ref":"#/$defs/LinkedEntityInput"},"entity2":{"$ref":"#/$defs/LinkedEntityInput"},"entityLinkTypeId":{"format":"uuid","type":"string"},"linkTypeLabel":{"type":"string"},"sourceSystemGenerator":{"type":"string"}},"required":["entity2"]},
"BasicLinkTypeLabel":{"type":"object","properties":{"entityType1ToEntityType2EntityLinkName":{"type":["string","null"]},"entityType2ToEntityType1EntityLinkName":{"type":["string","null"]},"id":{"format":"int64","type":"integer"}},"required":["id"]},
"Category":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"Context":{"type":"object","properties":{"parameters":{"additionalProperties":{}}}},
"CustomLinkTypeCreateRequest":{"type":"object","properties":{"description":{"type":"string"},"entityType1ToEntityType2EntityLinkName":{"type":"string"},"entityType2ToEntityType1EntityLinkName":{"type":"string"},"linkAssociations":{"items":{"$ref":"#/$defs/LinkTypeAssociationRequest"},"type":"array","uniqueItems":true},"name":{"type":"string"}},"required":["linkAssociations","name"]},
"DetailedLinkType":{"type":"object","properties":{"allowNewCustomLinkAssociation":{"type":["boolean","null"]},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enableAudit":{"type":["boolean","null"]},"entityType1ToEntityType2EntityLinkName":{"type":["string","null"]},"entityType1ToEntityType2EntityLinkNameKey":{"type":["string","null"]},"entityType2ToEntityType1EntityLinkName":{"type":["string","null"]},"entityType2ToEntityType1EntityLinkNameKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"linkAssociations":{"items":{"$ref":"#/$defs/LinkTypeAssociation"},"type":"array"},"moduleName":{"type":["string","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"schemaName":{},"seeded":{"type":["boolean","null"]}},"required":["id","linkAssociations","name"]},
"DetailedLinkTypePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/DetailedLinkType"},"type":"array"},"empty":{"type":"boolean"},"first":{"type":"boolean"},"hasNext":{"type":["boolean","null"]},"hasPrevious":{"type":["boolean","null"]},"last":{"type":"boolean"},"number":{"format":"int32","type":"integer"},"numberOfElements":{"format":"int32","type":"integer"},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":"integer"},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int32","type":"integer"}},"required":["content","empty","first","last","number","numberOfElements","size","totalElements","totalPages"]},
"DueDate":{"type":"object","properties":{"color":{"type":"string"},"date":{"format":"date-time","type":"string"},"icon":{"type":"string"},"numberOfDays":{"format":"int64","type":"integer"},"textKey":{"type":"string"}},"required":["color","date","icon","numberOfDays","textKey"]},
"Entity":{"type":"object","properties":{"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformation"},"type":"array"}},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"entityType":{"$ref":"#/$defs/BasicEntityType"},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"number":{"format":"int64","type":"integer"},"orgGroupId":{"format":"uuid","type":["string","null"]},"schemaId":{"format":"uuid","type":"string"},"workflowAndStage":{"anyOf":[{"$ref":"#/$defs/EntityWorkflow"},{"type":"null"}]}},"required":["entityType","id","name","number","schemaId"],"additionalProperties":true},
"EntityBasicUser":{"type":"object","properties":{"email":{"type":["string","null"]},"id":{"format":"uuid","type":["string","null"]},"initials":{"type":["string","null"]},"name":{"type":["string","null"]}}},
"EntityCreateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformationInput"},"type":["array","null"]},"type":"object"},"entityLinks":{"items":{"$ref":"#/$defs/BasicLinkCreateSourceRequest"},"type":"array"},"name":{"maxLength":255,"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/EntityOrganization"},"workflowAndStage":{"$ref":"#/$defs/EntityWorkflowStageRequest"}},"required":["name"]},
"EntityDefaultWorkflowRequest":{"type":"object","properties":{"description":{"type":"string"},"name":{"type":"string"},"stages":{"items":{"$ref":"#/$defs/WorkflowStageCreateRequest"},"type":"array"},"status":{"anyOf":[{"type":"string","enum":["PUBLISHED","DRAFT","ARCHIVED"]},{"type":"string"}]}},"required":["name"]},
"EntityDetailRequest":{"type":"object","properties":{"extendedBaseAttributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformation"},"type":"array"}},"includeCustomFields":{},"includeStandardFields":{}}},
"EntityDetailRequestInput":{"type":"object","properties":{"extendedBaseAttributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformationInput"},"type":["array","null"]},"type":"object"},"includeCustomFields":{},"includeStandardFields":{}}},
"EntityFieldRequest":{"type":"object","properties":{"fields":{"items":{"type":"string"},"type":"array"},"includeAuditFields":{},"includeCustomFields":{},"includeSelectedFullTextSearchFields":{"type":"boolean"},"includeStandardFields":{},"mode":{"anyOf":[{"type":"string","enum":["select_all","ignore_all","specific"]},{"type":"string"}]},"overriddenSearchFields":{"items":{"type":"string"},"type":"array"},"specificCustomFields":{},"specificStandardFields":{}},"required":["mode"]},
"EntityIdentifier":{"type":"object","properties":{"entityType":{"$ref":"#/$defs/BasicEntityType"},"id":{"format":"uuid","type":"string"},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"type":{}},"required":["entityType","id"]},
"EntityIdentifierPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/EntityIdentifier"},"type":"array"},"empty":{"type":"boolean"},"first":{"type":"boolean"},"hasNext":{"type":["boolean","null"]},"hasPrevious":{"type":["boolean","null"]},"last":{"type":"boolean"},"number":{"format":"int32","type":"integer"},"numberOfElements":{"format":"int32","type":"integer"},"size":{"format":"int32","type":"integer"},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int32","type":"integer"},"pageable":{}},"required":["content","empty","first","last","number","numberOfElements","size","totalElements","totalPages"]},
"EntityListRequest":{"type":"object","properties":{"context":{"$ref":"#/$defs/Context"},"queryRequest":{"$ref":"#/$defs/EntityQueryRequest"},"requestedFields":{"$ref":"#/$defs/EntityFieldRequest"}}},
"EntityOrganization":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}},"required":["id"]},
"EntityPage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/Entity"},"type":"array"},"empty":{"type":"boolean"},"first":{"type":"boolean"},"hasNext":{"type":["boolean","null"]},"hasPrevious":{"type":["boolean","null"]},"last":{"type":"boolean"},"number":{"format":"int32","type":"integer"},"numberOfElements":{"format":"int32","type":"integer"},"size":{"format":"int32","type":"integer"},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int32","type":"integer"},"pageable":{}},"required":["content","empty","first","last","number","numberOfElements","size","totalElements","totalPages"]},
"EntityQueryRequest":{"type":"object","properties":{"criteria":{"$ref":"#/$defs/AttributeQueryCriteria"},"organizationTraversalStrategy":{"anyOf":[{"type":"string","enum":["ancestors_and_descendants","descendants","all","ANCESTORS_AND_DESCENDANTS"]},{"type":"string"}]},"query":{"type":"string"},"queryAction":{"type":"string"},"queryRequest":{},"requestedOrganizationId":{"format":"uuid","type":"string"}}},
"EntityRecordAudit":{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"createdDate":{"format":"date-time","type":"string"},"createdTimestamp":{"type":["string","null"]},"lastModifiedBy":{"anyOf":[{"$ref":"#/$defs/EntityBasicUser"},{"type":"null"}]},"lastModifiedTimestamp":{"type":["string","null"]},"lastUpdatedDate":{"format":"date-time","type":["string","null"]}},"required":["createdDate"]},
"EntityRow":{"type":"object","properties":{"attributes":{"type":["object","null"],"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformation"},"type":"array"}},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"entityType":{"anyOf":[{"$ref":"#/$defs/BasicEntityType"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"orgGroupId":{"format":"uuid","type":["string","null"]},"schemaId":{"format":"uuid","type":["string","null"]},"workflowAndStage":{"anyOf":[{"$ref":"#/$defs/EntityWorkflow"},{"type":"null"}]}},"additionalProperties":true},
"EntityRowPage":{"type":"object","properties":{"content":{"type":["array","null"],"items":{"$ref":"#/$defs/EntityRow"}},"empty":{"type":["boolean","null"]},"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int32","type":["integer","null"]},"numberOfElements":{"format":"int32","type":["integer","null"]},"pageable":{"anyOf":[{"$ref":"#/$defs/PageableObject"},{"type":"null"}]},"size":{"format":"int32","type":["integer","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int32","type":["integer","null"]}}},
"EntityType":{"type":"object","properties":{"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"enabled":{"type":["boolean","null"]},"id":{"format":"uuid","type":"string"},"moduleName":{"anyOf":[{"type":"string","enum":["Vendor","DataMapping","Risk","Assessments","CustomEntityManagement"]},{"type":"string"},{"type":"null"}]},"moduleScopes":{"items":{"type":"string"},"type":["array","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"schemaName":{"anyOf":[{"type":"string","enum":["vendor","data-mapping","risk","assessments","customEntityManagement"]},{"type":"string"},{"type":"null"}]},"seeded":{"type":["boolean","null"]},"settings":{"$ref":"#/$defs/EntityTypeSetting"},"workflowType":{"type":["string","null"]}},"required":["id","name","settings"]},
"EntityTypePage":{"type":"object","properties":{"content":{"items":{"$ref":"#/$defs/EntityType"},"type":"array"},"empty":{"type":"boolean"},"first":{"type":"boolean"},"hasNext":{"type":["boolean","null"]},"hasPrevious":{"type":["boolean","null"]},"last":{"type":"boolean"},"number":{"format":"int32","type":"integer"},"numberOfElements":{"format":"int32","type":"integer"},"pageable":{"anyOf":[{"$ref":"#/$defs/Pageable"},{"type":"null"}]},"size":{"format":"int32","type":"integer"},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int32","type":"integer"}},"required":["content","empty","first","last","number","numberOfElements","size","totalElements","totalPages"]},
"EntityTypeSetting":{"type":"object","properties":{"assessable":{"type":"boolean"},"auditEnabled":{},"enableAudit":{"type":["boolean","null"]},"enableComment":{"type":"boolean"},"enableControl":{"type":"boolean"},"enableDocument":{"type":"boolean"},"enableDuplicateDetection":{},"enableExtendedAttributes":{},"enableQuickCreate":{},"enableRisk":{"type":"boolean"},"enableSearch":{},"enableTask":{"type":"boolean"},"enableWebForm":{"type":"boolean"},"enableWorkflow":{"type":"boolean"},"enableWorkflowStageTracking":{"type":"boolean"},"workflowEnabled":{}},"required":["assessable","enableComment","enableControl","enableDocument","enableRisk","enableTask","enableWebForm","enableWorkflow","enableWorkflowStageTracking"]},
"EntityTypeSettingRequest":{"type":"object","properties":{"assessable":{"type":"boolean"},"enableAudit":{"type":"boolean"},"enableComment":{"type":"boolean"},"enableControl":{"type":"boolean"},"enableDocument":{"type":"boolean"},"enableRisk":{"type":"boolean"},"enableTask":{"type":"boolean"},"enableWebForm":{"type":"boolean"},"enableWorkflow":{"type":"boolean"},"enableWorkflowStageTracking":{"type":"boolean"}}},
"EntityTypeUpdateRequest":{"type":"object","properties":{"description":{"type":"string"},"moduleScopes":{"items":{"type":"string"},"type":"array","uniqueItems":true},"name":{"type":"string"},"settings":{"$ref":"#/$defs/EntityTypeSettingRequest"},"workflow":{"$ref":"#/$defs/EntityDefaultWorkflowRequest"}}},
"EntityUpdateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformationInput"},"type":["array","null"]},"type":"object"},"name":{"maxLength":255,"minLength":1,"type":"string"},"organization":{"$ref":"#/$defs/EntityOrganization"}}},
"EntityWorkflow":{"type":"object","properties":{"badgeColor":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"stageId":{"format":"uuid","type":"string"},"stageName":{"type":"string"},"stageNameKey":{"type":["string","null"]},"type":{"type":"string"},"workflowMode":{"anyOf":[{"type":"string","enum":["ADVANCED","BASIC"]},{"type":"string"},{"type":"null"}]}},"required":["id","name","stageId","stageName","type"]},
"EntityWorkflowStageRequest":{"type":"object","properties":{"closedDate":{"format":"date-time","type":"string"},"stage":{"$ref":"#/$defs/BasicAttribute"},"workflow":{"$ref":"#/$defs/BasicAttribute"}}},
"IdOrNameLinkType":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"idOrNamePresent":{"type":["boolean","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"IntakeQuestion":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"IntakeQuestionInput":{"type":"object","properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}}},
"Link":{"type":"object","properties":{"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"createdDate":{"type":["string","null"]},"entity1":{"$ref":"#/$defs/LinkedEntity"},"entity1Type":{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"moduleName":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]}}},"entity2":{"$ref":"#/$defs/LinkedEntity"},"entity2Type":{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"moduleName":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]}}},"entityType1ToEntityType2":{"type":["object","null"],"properties":{"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},"entityType2ToEntityType1":{"type":["object","null"],"properties":{"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},"id":{"format":"uuid","type":"string"},"lastModifiedDate":{"type":["string","null"]},"linkType":{"$ref":"#/$defs/IdOrNameLinkType"},"linkTypeLabel":{"anyOf":[{"$ref":"#/$defs/BasicLinkTypeLabel"},{"type":"null"}]},"schemaId":{"format":"uuid","type":["string","null"]}},"required":["entity1","entity2","id","linkType"]},
"LinkRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValueInformationInput"},"type":["array","null"]},"type":["object","null"]},"context":{},"entity1":{"$ref":"#/$defs/LinkedEntityInput"},"entity2":{"$ref":"#/$defs/LinkedEntityInput"}},"required":["entity1","entity2"]},
"LinkType":{"type":"object","properties":{"allowNewCustomLinkAssociation":{"type":["boolean","null"]},"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"displayName":{},"displayNameKey":{},"enableAudit":{"type":["boolean","null"]},"entityType1Id":{},"entityType1Name":{},"entityType1ToEntityType2EntityLinkName":{"type":["string","null"]},"entityType1ToEntityType2EntityLinkNameKey":{"type":["string","null"]},"entityType2Id":{},"entityType2Name":{},"entityType2ToEntityType1EntityLinkName":{"type":["string","null"]},"entityType2ToEntityType1EntityLinkNameKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"moduleName":{"type":["string","null"]},"name":{"type":"string"},"nameKey":{"type":["string","null"]},"schemaName":{},"seeded":{"type":["boolean","null"]}},"required":["id","name"]},
"LinkTypeAssociation":{"type":"object","properties":{"auditFields":{"anyOf":[{"$ref":"#/$defs/EntityRecordAudit"},{"type":"null"}]},"enabled":{"type":"boolean"},"entityType1":{"$ref":"#/$defs/BasicEntityType"},"entityType2":{"$ref":"#/$defs/BasicEntityType"},"id":{"format":"int64","type":"integer"},"seeded":{"type":"boolean"}},"required":["enabled","entityType1","entityType2","id","seeded"]},
"LinkTypeAssociationRequest":{"type":"object","properties":{"entityType1":{"$ref":"#/$defs/BasicEntityTypeInput"},"entityType2":{"$ref":"#/$defs/BasicEntityTypeInput"},"entityTypePairKey":{"type":"string"}},"required":["entityType1","entityType2"]},
"LinkedEntity":{"type":"object","properties":{"deleted":{"type":["boolean","null"]},"detailsAccessRestricted":{"type":["boolean","null"]},"entityType":{"anyOf":[{"$ref":"#/$defs/BasicEntityType"},{"type":"null"}]},"id":{"format":"uuid","type":"string"},"linkEntityDetail":{"anyOf":[{"$ref":"#/$defs/EntityDetailRequest"},{"type":"null"}]},"name":{"type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"redirectURL":{"type":["string","null"]}},"required":["id"]},
"LinkedEntityInput":{"type":"object","properties":{"deleted":{"type":"boolean"},"detailsAccessRestricted":{"type":"boolean"},"entityType":{"$ref":"#/$defs/BasicEntityTypeInput"},"id":{"format":"uuid","type":"string"},"linkEntityDetail":{"$ref":"#/$defs/EntityDetailRequestInput"},"name":{"maxLength":255,"minLength":1,"type":"string"},"redirectURL":{"type":"string"}},"required":["id"]},
"ModelCreateRequest":{"type":"object","properties":{"additionalAttributes":{"additionalProperties":true,"type":"object"},"biases":{"maxLength":2000,"type":"string"},"demographicParityDifference":{"format":"decimal","type":"string"},"demographicParityRatio":{"format":"decimal","type":"string"},"description":{"maxLength":1000,"type":"string"},"entityDetail":{},"equalizedOddsDifference":{"format":"decimal","type":"string"},"equalizedOddsRatio":{"format":"decimal","type":"string"},"hubReferenceId":{"maxLength":100,"type":"string"},"limitations":{"maxLength":2000,"type":"string"},"modelSource":{"anyOf":[{"type":"string","enum":["Internal Development","Vendor","Open Source","Third Party"]},{"type":"string"}]},"modelVersion":{"type":"string","pattern":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+$"},"name":{"maxLength":255,"minLength":3,"type":"string"},"orgGroupId":{"type":"string","format":"uuid"},"organization":{},"referenceLink":{"format":"uri","maxLength":2048,"type":"string"}},"required":["name"]},
"Pageable":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/Sort"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"PageableObject":{"type":"object","properties":{"offset":{"format":"int64","type":["integer","null"]},"pageNumber":{"format":"int32","type":["integer","null"]},"pageSize":{"format":"int32","type":["integer","null"]},"paged":{"type":["boolean","null"]},"sort":{"anyOf":[{"$ref":"#/$defs/SortObject"},{"type":"null"}]},"unpaged":{"type":["boolean","null"]}}},
"ProjectCreateRequest":{"type":"object","properties":{"additionalAttributes":{"additionalProperties":true,"type":"object"},"businessValue":{"maxLength":100,"type":"string"},"deadline":{"format":"date","type":"string"},"description":{"maxLength":1000,"type":"string"},"entityDetail":{"allOf":[{"$ref":"#/$defs/EntityDetailRequestInput"},{"type":"object","additionalProperties":true}]},"externalId":{"maxLength":100,"type":"string"},"intendedUse":{"maxLength":1000,"type":"string"},"internalOrExternal":{"anyOf":[{"type":"string","enum":["Internal","External"]},{"type":"string"}]},"name":{"maxLength":255,"minLength":3,"type":"string"},"orgGroupId":{"type":"string","format":"uuid"},"organization":{},"projectLink":{"format":"uri","maxLength":2048,"type":"string"},"projectOwner":{"type":"string"},"promotionStatus":{"anyOf":[{"type":"string","enum":["Not Promoted","Promoted","Promotion Pending"]},{"type":"string"}]},"status":{"anyOf":[{"type":"string","enum":["Draft","Active","In Progress","On Hold","Completed","Cancelled"]},{"type":"string"}]},"type":{"type":"string"}},"required":["name"]},
"Sort":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"SortObject":{"type":"object","properties":{"empty":{"type":["boolean","null"]},"sorted":{"type":["boolean","null"]},"unsorted":{"type":["boolean","null"]}}},
"StageExceptionConfiguration":{"type":"object","properties":{"allowExceptions":{},"exceptionApprovers":{},"exceptionGrantedTargetStageId":{"format":"uuid","type":"string"},"stageExceptionApprovers":{"items":{"$ref":"#/$defs/WorkflowStageApproverRequest"},"type":"array"},"workflowExceptionApprovalRequiredFromAll":{"type":"boolean"}}},
"Task":{"type":"object","properties":{"activity":{"anyOf":[{"type":"string","enum":["COMPLETE_TASK","REVIEW_DSARSUBTASK","APPROVE_RISK","RESPOND_TO_ASSESSMENT","COMPLETE_AUDIT","REVIEW_REQUEST","COURSE_COMPLETION_PENDING","REVIEW_ASSESSMENT","REVIEW_INCIDENT","IMPLEMENT_CONTROL","RISK_TREATMENT","REVIEW_FINDING","ACKNOWLEDGE_TO_ATTESTATION","REVIEW_INITIATIVE","COMPLETE_DISCLOSURE","COMPLETE_DISCLOSURE_ATTESTATION","EVIDENCE_TASK","COMPLETE_DISC_QUESTIONNAIRE","COMPLIANCE_INITIATIVE","REVIEW_ISSUE","CASE_ASSIGNED","SPEAK_UP_QUESTION_ASSIGNED","CONTROL_OBJECTIVE","REVIEW_EXCEPTION"]},{"type":"string"},{"type":"null"}]},"activityKey":{"type":["string","null"]},"assigneeId":{"format":"uuid","type":["string","null"]},"badgeColor":{"type":["string","null"]},"canEditRequiredTask":{"type":["boolean","null"]},"completionDate":{"format":"date-time","type":["string","null"]},"createdBy":{"format":"uuid","type":["string","null"]},"createdByAttribute":{"anyOf":[{"$ref":"#/$defs/AttributeValue"},{"type":"null"}]},"createdDT":{"format":"date-time","type":["string","null"]},"deadline":{"format":"date-time","type":["string","null"]},"description":{"type":["string","null"]},"dueDateInfo":{"anyOf":[{"$ref":"#/$defs/DueDate"},{"type":"null"}]},"id":{"format":"uuid","type":"string"},"isActive":{"type":"boolean"},"isCollaboratorGroupSupported":{"type":["boolean","null"]},"isCollaboratorSupported":{"type":["boolean","null"]},"isPastDue":{},"isRequired":{"type":["boolean","null"]},"modifiedBy":{"format":"uuid","type":["string","null"]},"modifiedByAttribute":{"anyOf":[{"$ref":"#/$defs/AttributeValue"},{"type":"null"}]},"modifiedDT":{"format":"date-time","type":["string","null"]},"moduleSource":{"anyOf":[{"type":"string","enum":["assessment","audit-mgmt","cyber-risk","data-mapping","data-governance","esg","erm","incident","issue","itrm","program-benchmarking","maturity-planning","risk","vendor","vendor-portal","compliance-automation","SpeakUp","EntityScoping","ControlObjective","exception"]},{"type":"string"},{"type":"null"}]},"orgGroupAttribute":{"anyOf":[{"$ref":"#/$defs/AttributeValue"},{"type":"null"}]},"orgGroupId":{"format":"uuid","type":["string","null"]},"parentEntityId":{"format":"uuid","type":"string"},"pastDue":{"type":["boolean","null"]},"permissionsMetadata":{"type":["object","null"],"additionalProperties":{"type":"boolean"}},"presentationMode":{"anyOf":[{"type":"string","enum":["NAVIGATION","DRAWER"]},{"type":"string"},{"type":"null"}]},"priority":{"anyOf":[{"type":"string","enum":["LOW","MEDIUM","HIGH"]},{"type":"string"}]},"relativeUrl":{"type":["string","null"]},"sourceId":{"format":"uuid","type":["string","null"]},"sourceType":{"type":["string","null"]},"stageName":{"type":["string","null"]},"stageNameKey":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["Open","Closed"]},{"type":"string"}]},"taskAssignmentInformations":{"items":{"$ref":"#/$defs/TaskAssignment"},"type":["array","null"]},"taskName":{"type":"string"},"taskType":{"$ref":"#/$defs/TaskType"},"workflowAndStageBasicInformation":{},"workflowId":{"format":"uuid","type":["string","null"]},"workflowStageId":{"format":"uuid","type":["string","null"]}},"required":["id","isActive","parentEntityId","priority","status","taskName","taskType"]},
"TaskAssignment":{"type":"object","properties":{"assigneeId":{"format":"uuid","type":"string"},"assigneeName":{},"assignmentType":{},"isCollaborator":{"type":"boolean"},"type":{"anyOf":[{"type":"string","enum":["USER","GROUP"]},{"type":"string"}]},"userInfo":{"anyOf":[{"$ref":"#/$defs/User"},{"type":"null"}]}},"required":["assigneeId","isCollaborator","type"]},
"TaskCollaborator":{"type":"object","properties":{"collaboratorEmail":{"maxLength":255,"minLength":5,"type":"string"},"collaboratorId":{"format":"uuid","type":"string"},"type":{"anyOf":[{"type":"string","enum":["USER","GROUP"]},{"type":"string"}]}},"required":["type"]},
"TaskContext":{"type":"object","properties":{"parameters":{"additionalProperties":{}}}},
"TaskCreateRequest":{"type":"object","properties":{"assignee":{},"assigneeEmail":{"maxLength":255,"minLength":5,"type":"string"},"assigneeId":{"format":"uuid","type":"string"},"collaborators":{"items":{"$ref":"#/$defs/TaskCollaborator"},"type":"array"},"context":{"$ref":"#/$defs/TaskContext"},"deadline":{"format":"date-time","type":["string","null"]},"description":{"maxLength":2000,"type":"string"},"dueDate":{},"entityId":{},"isActive":{"type":"boolean"},"isRequired":{"type":"boolean"},"moduleSource":{"anyOf":[{"type":"string","enum":["assessment","audit-mgmt","cyber-risk","data-mapping","data-governance","esg","erm","incident","issue","itrm","program-benchmarking","maturity-planning","risk","vendor","vendor-portal","compliance-automation","SpeakUp","EntityScoping","ControlObjective","exception"]},{"type":"string"}]},"name":{},"orgGroupId":{"format":"uuid","type":"string"},"parentEntityId":{"format":"uuid","type":"string"},"priority":{"anyOf":[{"type":"string","enum":["LOW","MEDIUM","HIGH"]},{"type":"string"}]},"resourceId":{"format":"uuid","type":"string"},"resourceTypeNameKey":{"maxLength":100,"minLength":1,"type":"string"},"sourceId":{"format":"uuid","type":"string"},"sourceType":{"maxLength":16,"type":"string"},"status":{},"taskName":{"maxLength":512,"minLength":1,"type":"string"},"taskTypeNameKey":{"maxLength":100,"minLength":1,"type":"string"}},"required":["orgGroupId","parentEntityId","taskName","taskTypeNameKey"]},
"TaskType":{"type":"object","properties":{"description":{"type":["string","null"]},"icon":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"label":{"type":["string","null"]},"module":{"type":"string"},"moduleNameTranslationKey":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"required":["id","module","moduleNameTranslationKey","name","nameKey"]},
"TaskUpdateRequest":{"type":"object","properties":{"assigneeEmail":{"maxLength":255,"minLength":5,"type":"string"},"assigneeId":{"format":"uuid","type":"string"},"collaborators":{"items":{"$ref":"#/$defs/TaskCollaborator"},"type":"array"},"context":{"$ref":"#/$defs/TaskContext"},"deadline":{"format":"date-time","type":"string"},"description":{"maxLength":2000,"type":"string"},"isRequired":{"type":"boolean"},"priority":{"anyOf":[{"type":"string","enum":["LOW","MEDIUM","HIGH"]},{"type":"string"}]},"sourceId":{"format":"uuid","type":"string"},"sourceType":{"maxLength":16,"minLength":1,"type":"string"},"status":{"anyOf":[{"type":"string","enum":["Open","Closed"]},{"type":"string"}]},"taskName":{"maxLength":512,"minLength":1,"type":"string"}},"required":["taskName"]},
"User":{"type":"object","properties":{"name":{"type":"string"},"nameWithAttributes":{"type":["string","null"]}},"required":["name"]},
"WorkflowStageApproverRequest":{"type":"object","properties":{"approverId":{},"approverIdPresent":{"type":"boolean"},"approverType":{"anyOf":[{"type":"string","enum":["SYSTEM_USER","USER_ATTRIBUTE"]},{"type":"string"}]},"approverUserGroupId":{"format":"uuid","type":"string"},"approverUserId":{"format":"uuid","type":"string"},"id":{"format":"uuid","type":"string"},"referenceApproverUserSourceId":{"type":"string"},"referenceApproverUserSourceOwner":{"type":"string"},"required":{}},"required":["approverType","id"]},
"WorkflowStageCreateRequest":{"type":"object","properties":{"additionalFields":{"additionalProperties":{}},"advanceStageActionEnabled":{"type":"boolean"},"advanceStageActions":{"items":{"$ref":"#/$defs/AdvanceStageActionRequest"},"type":"array"},"allowDeletion":{"type":"boolean"},"approvalStage":{"type":"boolean"},"approvers":{"items":{"$ref":"#/$defs/WorkflowStageApproverRequest"},"type":"array"},"autoAdvanceOnApproval":{"type":"boolean"},"badgeColor":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"exceptionStage":{"type":"boolean"},"name":{"type":"string"},"nameKey":{"type":"string"},"stageApprovers":{"items":{"$ref":"#/$defs/WorkflowStageApproverRequest"},"type":"array"},"stageExceptionConfiguration":{"$ref":"#/$defs/StageExceptionConfiguration"},"subTasks":{"items":{"$ref":"#/$defs/WorkflowStageSubTaskCreateRequest"},"type":"array"}},"required":["name"]},
"WorkflowStageSubTaskCreateRequest":{"type":"object","properties":{"actionParameters":{"type":"string"},"actionType":{"type":"string"},"assigneeId":{"format":"uuid","type":"string"},"assigneeName":{"type":"string"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"required":{"type":"boolean"}},"required":["id","name"]}
}`,
});
