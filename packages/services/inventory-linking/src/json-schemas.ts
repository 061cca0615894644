// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  CreateInventoryRelationshipInput,
  CreateRelationshipInput,
  DeleteRelationshipByTypeIdInput,
  DeleteRelationshipByTypeNameInput,
  GetRelationshipByTypeIdInput,
  GetRelationshipByTypeNameInput,
  ListRelationshipPersonalDataByTypeIdInput,
  ListRelationshipPersonalDataByTypeNameInput,
  ListRelationshipsInput,
  PersonalDataDetailedResponse,
  Relationship,
  SetRelationshipPersonalDataByTypeIdInput,
  SetRelationshipPersonalDataByTypeNameInput,
  UpdateRelationshipByTypeIdInput,
  UpdateRelationshipByTypeNameInput,
} from "./schema.js";

/** What the operations of OneTrust's "Platform - Inventory" take and return, by their names. */
export interface InventoryLinkingSchemas {
  readonly createInventoryRelationship: {
    readonly input: ValueSchema<CreateInventoryRelationshipInput>;
    readonly body: ValueSchema<CreateInventoryRelationshipInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly createRelationship: {
    readonly input: ValueSchema<CreateRelationshipInput>;
    readonly body: ValueSchema<CreateRelationshipInput["body"]>;
    readonly output: ValueSchema<string>;
  };
  readonly deleteRelationshipByTypeId: {
    readonly input: ValueSchema<DeleteRelationshipByTypeIdInput>;
  };
  readonly deleteRelationshipByTypeName: {
    readonly input: ValueSchema<DeleteRelationshipByTypeNameInput>;
  };
  readonly getRelationshipByTypeId: {
    readonly input: ValueSchema<GetRelationshipByTypeIdInput>;
    readonly output: ValueSchema<Relationship>;
  };
  readonly getRelationshipByTypeName: {
    readonly input: ValueSchema<GetRelationshipByTypeNameInput>;
    readonly output: ValueSchema<Relationship>;
  };
  readonly listRelationshipPersonalDataByTypeId: {
    readonly input: ValueSchema<ListRelationshipPersonalDataByTypeIdInput>;
    readonly body: ValueSchema<Exclude<ListRelationshipPersonalDataByTypeIdInput["body"], undefined>>;
    readonly output: ValueSchema<PersonalDataDetailedResponse[]>;
  };
  readonly listRelationshipPersonalDataByTypeName: {
    readonly input: ValueSchema<ListRelationshipPersonalDataByTypeNameInput>;
    readonly body: ValueSchema<Exclude<ListRelationshipPersonalDataByTypeNameInput["body"], undefined>>;
    readonly output: ValueSchema<PersonalDataDetailedResponse[]>;
  };
  readonly listRelationships: {
    readonly input: ValueSchema<ListRelationshipsInput>;
    readonly body: ValueSchema<Exclude<ListRelationshipsInput["body"], undefined>>;
    readonly output: ValueSchema<unknown>;
  };
  readonly setRelationshipPersonalDataByTypeId: {
    readonly input: ValueSchema<SetRelationshipPersonalDataByTypeIdInput>;
    readonly body: ValueSchema<SetRelationshipPersonalDataByTypeIdInput["body"]>;
  };
  readonly setRelationshipPersonalDataByTypeName: {
    readonly input: ValueSchema<SetRelationshipPersonalDataByTypeNameInput>;
    readonly body: ValueSchema<SetRelationshipPersonalDataByTypeNameInput["body"]>;
  };
  readonly updateRelationshipByTypeId: {
    readonly input: ValueSchema<UpdateRelationshipByTypeIdInput>;
    readonly body: ValueSchema<UpdateRelationshipByTypeIdInput["body"]>;
  };
  readonly updateRelationshipByTypeName: {
    readonly input: ValueSchema<UpdateRelationshipByTypeNameInput>;
    readonly body: ValueSchema<UpdateRelationshipByTypeNameInput["body"]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const inventoryLinkingSchemas: ServiceSchemas<InventoryLinkingSchemas> = defineSchemas({
  package: "inventory-linking",
  operations: {
    createInventoryRelationship: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/LinkRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/LinkRequest"},"output":{"format":"uuid","type":"string"}}`,
    createRelationship: `{"input":{"type":"object","properties":{"body":{"$ref":"#/$defs/RelationshipCreateRequest"}},"required":["body"]},"body":{"$ref":"#/$defs/RelationshipCreateRequest"},"output":{"format":"uuid","type":"string"}}`,
    deleteRelationshipByTypeId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"relationshipTypeId":{"format":"uuid","type":"string"},"relationshipId":{"format":"uuid","type":"string"}},"required":["relationshipTypeId","relationshipId"]}},"required":["path"]}}`,
    deleteRelationshipByTypeName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"relationshipTypeName":{"anyOf":[{"type":"string","enum":["Data Transfer","Representative","Sale of Data","Destination Or Access","Processor","Related","Controller","Collection","Storage Or Processing","Recipient Of Sale","SubProcessor","Product Or Service Provider","Joint Controller","DirectParentChild"]},{"type":"string"}]},"relationshipId":{"format":"uuid","type":"string"}},"required":["relationshipTypeName","relationshipId"]}},"required":["path"]}}`,
    getRelationshipByTypeId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"relationshipTypeId":{"format":"uuid","type":"string"},"relationshipId":{"format":"uuid","type":"string"}},"required":["relationshipTypeId","relationshipId"]}},"required":["path"]},"output":{"$ref":"#/$defs/Relationship"}}`,
    getRelationshipByTypeName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"relationshipTypeName":{"anyOf":[{"type":"string","enum":["Data Transfer","Representative","Sale of Data","Destination Or Access","Processor","Related","Controller","Collection","Storage Or Processing","Recipient Of Sale","SubProcessor","Product Or Service Provider","Joint Controller","DirectParentChild"]},{"type":"string"}]},"relationshipId":{"format":"uuid","type":"string"}},"required":["relationshipTypeName","relationshipId"]}},"required":["path"]},"output":{"$ref":"#/$defs/Relationship"}}`,
    listRelationshipPersonalDataByTypeId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"contextualLinkId":{"format":"uuid","type":"string"},"entityTypeId":{"format":"uuid","type":"string"}},"required":["contextualLinkId","entityTypeId"]},"query":{"type":"object","properties":{"page":{"default":0,"minimum":0,"type":"integer"},"size":{"default":20,"maximum":100,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/SearchCriteria"}},"required":["path"]},"body":{"$ref":"#/$defs/SearchCriteria"},"output":{"items":{"$ref":"#/$defs/PersonalDataDetailedResponse"},"type":"array"}}`,
    listRelationshipPersonalDataByTypeName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"contextualLinkId":{"format":"uuid","type":"string"},"entityTypeName":{"maxLength":50,"minLength":1,"type":"string"}},"required":["contextualLinkId","entityTypeName"]},"query":{"type":"object","properties":{"page":{"default":0,"minimum":0,"type":"integer"},"size":{"default":20,"maximum":100,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/SearchCriteria"}},"required":["path"]},"body":{"$ref":"#/$defs/SearchCriteria"},"output":{"items":{"$ref":"#/$defs/PersonalDataDetailedResponse"},"type":"array"}}`,
    listRelationships: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"inventoryId":{"format":"uuid","type":"string"}},"required":["inventoryId"]},"query":{"type":"object","properties":{"page":{"default":0,"minimum":0,"type":"integer"},"size":{"default":20,"maximum":100,"minimum":1,"type":"integer"},"sort":{"anyOf":[{"type":"string","enum":["name,asc","name,desc","createdDate,asc","createdDate,desc"]},{"type":"string"}]}}},"body":{"$ref":"#/$defs/EntityListRequest"}},"required":["path"]},"body":{"$ref":"#/$defs/EntityListRequest"},"output":{"anyOf":[{},{"type":"array","items":{"$ref":"#/$defs/RelationshipRow"}}]}}`,
    setRelationshipPersonalDataByTypeId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"},"contextualLinkId":{"format":"uuid","type":"string"}},"required":["entityTypeId","contextualLinkId"]},"body":{"items":{"$ref":"#/$defs/PersonalDataLinkRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/PersonalDataLinkRequest"},"type":"array"}}`,
    setRelationshipPersonalDataByTypeName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"maxLength":50,"minLength":1,"type":"string"},"contextualLinkId":{"format":"uuid","type":"string"}},"required":["entityTypeName","contextualLinkId"]},"body":{"items":{"$ref":"#/$defs/PersonalDataLinkRequest"},"type":"array"}},"required":["path","body"]},"body":{"items":{"$ref":"#/$defs/PersonalDataLinkRequest"},"type":"array"}}`,
    updateRelationshipByTypeId: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeId":{"format":"uuid","type":"string"},"contextualLinkId":{"format":"uuid","type":"string"}},"required":["entityTypeId","contextualLinkId"]},"body":{"$ref":"#/$defs/ContextualLinkUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/ContextualLinkUpdateRequest"}}`,
    updateRelationshipByTypeName: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"entityTypeName":{"anyOf":[{"type":"string","enum":["Data Transfer","Representative","Sale of Data","Destination Or Access","Processor","Related","Controller","Collection","Storage Or Processing","Recipient Of Sale","SubProcessor","Product Or Service Provider","Joint Controller","DirectParentChild"]},{"type":"string"}]},"contextualLinkId":{"format":"uuid","type":"string"}},"required":["entityTypeName","contextualLinkId"]},"body":{"$ref":"#/$defs/ContextualLinkUpdateRequest"}},"required":["path","body"]},"body":{"$ref":"#/$defs/ContextualLinkUpdateRequest"}}`,
  },
  components: `{
"AssociatedAttributeValue":{"type":"object","properties":{"colorCode":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"AttributePredicate":{"type":"object","properties":{"field":{"type":"string"},"fieldName":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQUAL_TO","NOT_EQUAL_TO","GREATER_THAN","GREATER_THAN_EQUAL_TO","LESS_THAN","LESS_THAN_EQUAL_TO","BETWEEN"]},{"type":"string"}]},"toValue":{"anyOf":[{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"}]},"value":{"anyOf":[{"format":"uuid","type":"string"},{"format":"date","type":"string"},{"format":"date-time","type":"string"},{"type":"string"},{"type":"number"},{"type":"array","items":{"type":["string","number","boolean"]}}]}},"required":["field"]},
"AttributeQueryCriteria":{"type":"object","properties":{"filters":{"items":{"$ref":"#/$defs/AttributePredicate"},"type":"array","uniqueItems":true},"fullText":{"type":"string"},"searchQuery":{"type":"string"},"sort":{"type":"array","items":{"type":"object","properties":{"direction":{"type":"string"},"fieldName":{"type":"string"}}}}}},
"AttributeValue":{"type":"object","properties":{"associatedAttributeValueInformation":{"items":{"$ref":"#/$defs/AssociatedAttributeValue"},"type":"array"},"colorCode":{"type":"string"},"disabled":{"type":"boolean"},"displayLabel":{"type":"string"},"id":{"format":"uuid","type":["string","null"]},"optionSelectionValue":{"type":"string"},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"BasePersonalDataResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"format":"uuid","type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"required":["id","name","nameKey"]},
"BasicEntityIdAndName":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"name":{"type":"string"}}},
"BasicRelationshipType":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"Context":{"type":"object","properties":{"parameters":{"additionalProperties":{}}}},
"ContextualLinkUpdateRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":["array","null"]},"type":"object"},"processingActivityId":{"format":"uuid","type":"string"}}},
"DateRange":{"type":"object","properties":{"from":{"type":"string"},"fromDateValue":{"type":"string"},"to":{"type":"string"},"toDateValue":{"type":"string"}}},
"EntityFieldRequest":{"type":"object","properties":{"fields":{"items":{"type":"string"},"type":"array"},"includeAuditFields":{},"includeCustomFields":{},"includeSelectedFullTextSearchFields":{"type":"boolean"},"includeStandardFields":{},"mode":{"anyOf":[{"type":"string","enum":["select_all","ignore_all","specific"]},{"type":"string"}]},"overriddenSearchFields":{"items":{"type":"string"},"type":"array"},"specificCustomFields":{},"specificStandardFields":{}},"required":["mode"]},
"EntityIdAndType":{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"type":{"anyOf":[{"type":"string","enum":["assets","processing-activities","vendors","entities","data-elements","data-subjects"]},{"type":"string"}]}},"required":["id","type"]},
"EntityListRequest":{"type":"object","properties":{"context":{"$ref":"#/$defs/Context"},"queryRequest":{"$ref":"#/$defs/EntityQueryRequest"},"requestedFields":{"$ref":"#/$defs/EntityFieldRequest"}}},
"EntityQueryRequest":{"type":"object","properties":{"criteria":{"$ref":"#/$defs/AttributeQueryCriteria"},"organizationTraversalStrategy":{"anyOf":[{"type":"string","enum":["ancestors_and_descendants","descendants","all","ANCESTORS_AND_DESCENDANTS"]},{"type":"string"}]},"queryAction":{"type":"string"},"requestedOrganizationId":{"format":"uuid","type":"string"}}},
"Filter":{"type":"object","properties":{"date":{"$ref":"#/$defs/DateRange"},"field":{"type":"string"},"operator":{"anyOf":[{"type":"string","enum":["EQ","EQUAL_TO","IN_BETWEEN","BETWEEN"]},{"type":"string"}]},"value":{"items":{"type":"string"},"type":"array"}},"required":["field"]},
"InventoryIdentifier":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"identifierKey":{"type":["string","null"]},"inventoryType":{"type":["string","null"]},"name":{"type":["string","null"]},"organization":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]}}},
"LinkRequest":{"type":"object","properties":{"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":["array","null"]},"type":"object"},"contextProcess":{"$ref":"#/$defs/BasicEntityIdAndName"},"linkTypeLabel":{"type":"string"},"linkTypeName":{"type":"string"},"sourceInventory":{"$ref":"#/$defs/EntityIdAndType"},"targetInventory":{"$ref":"#/$defs/EntityIdAndType"}},"required":["linkTypeLabel","linkTypeName","sourceInventory","targetInventory"]},
"ObjectReference":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"value":{"type":["string","null"]},"valueKey":{"type":["string","null"]}}},
"PersonalDataDetailedResponse":{"type":"object","properties":{"dataCategories":{"items":{"$ref":"#/$defs/BasePersonalDataResponse"},"type":["array","null"]},"dataClassifications":{"items":{"$ref":"#/$defs/BasePersonalDataResponse"},"type":["array","null"]},"dataElement":{"anyOf":[{"$ref":"#/$defs/BasePersonalDataResponse"},{"type":"null"}]},"dataSubjectType":{"anyOf":[{"$ref":"#/$defs/BasePersonalDataResponse"},{"type":"null"}]},"dateLinked":{"format":"date-time","type":["string","null"]},"source":{"type":["string","null"]}}},
"PersonalDataLinkRequest":{"type":"object","properties":{"dataElementId":{"format":"uuid","type":"string"},"dataSubjectTypeId":{"format":"uuid","type":"string"}}},
"Relationship":{"type":"object","properties":{"deleteType":{"anyOf":[{"type":"string","enum":["HARD","SOFT","NONE"]},{"type":"string"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"isContextual":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"status":{"anyOf":[{"type":"string","enum":["APPROVED","REJECTED","PENDING_REVIEW","NONE"]},{"type":"string"},{"type":"null"}]},"type":{"anyOf":[{"$ref":"#/$defs/RelationshipType"},{"type":"null"}]}}},
"RelationshipCreateRequest":{"type":"object","properties":{"additionalFields":{"additionalProperties":{}},"attributes":{"additionalProperties":{"items":{"$ref":"#/$defs/AttributeValue"},"type":["array","null"]},"type":"object"},"entity1":{"$ref":"#/$defs/EntityIdAndType"},"entity2":{"$ref":"#/$defs/EntityIdAndType"},"relationshipLabel":{"$ref":"#/$defs/RelationshipTypeLabelRequest"}}},
"RelationshipLabel":{"type":"object","properties":{"isContextual":{"type":["boolean","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"RelationshipRow":{"type":"object","properties":{"contextEntityType":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"contextual":{"type":["boolean","null"]},"id":{"format":"uuid","type":["string","null"]},"number":{"format":"int64","type":["integer","null"]},"pendingForReview":{"type":["boolean","null"]},"processingActivity":{"anyOf":[{"$ref":"#/$defs/InventoryIdentifier"},{"type":"null"}]},"relationshipTypeDetail":{"anyOf":[{"$ref":"#/$defs/BasicRelationshipType"},{"type":"null"}]},"source":{"anyOf":[{"$ref":"#/$defs/InventoryIdentifier"},{"type":"null"}]},"sourceEntityType":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]},"target":{"anyOf":[{"$ref":"#/$defs/InventoryIdentifier"},{"type":"null"}]},"targetEntityType":{"anyOf":[{"$ref":"#/$defs/ObjectReference"},{"type":"null"}]}},"additionalProperties":true},
"RelationshipType":{"type":"object","properties":{"forwardRelationshipLabel":{"anyOf":[{"$ref":"#/$defs/RelationshipLabel"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"moduleName":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"reverseRelationshipLabel":{"anyOf":[{"$ref":"#/$defs/RelationshipLabel"},{"type":"null"}]},"schemaName":{"type":["string","null"]},"seeded":{"type":["boolean","null"]}}},
"RelationshipTypeLabelRequest":{"type":"object","properties":{"labelName":{"anyOf":[{"type":"string","enum":["sends data to","is related to","is controller of","is source/collection point of","is destination/access point of","is storage/processing point of","is joint controller of","is processor of","is subprocessor of","sells data to","is product/service provider of","is representative of","is sale recipient of","receives data from","is related to","is controlled by","has source/collection point of","has destination/access point of","has storage/processing point of","is jointly controlled by","is processed by","is subprocessed by","buys data from","is provided by","is represented by","initiates sale to","Parent-Of, Child-Of"]},{"type":"string"}]},"relationshipTypeRequest":{"$ref":"#/$defs/RelationshipTypeRequest"}},"required":["labelName"]},
"RelationshipTypeRequest":{"type":"object","properties":{"relationshipTypeId":{"format":"uuid","type":"string"},"relationshipTypeName":{"anyOf":[{"type":"string","enum":["Data Transfer","Representative","Sale of Data","Destination Or Access","Processor","Related","Controller","Collection","Storage Or Processing","Recipient Of Sale","SubProcessor","Product Or Service Provider","Joint Controller","DirectParentChild"]},{"type":"string"}]}},"required":["relationshipTypeName"]},
"SearchCriteria":{"type":"object","properties":{"blank":{"type":"boolean"},"filters":{"items":{"$ref":"#/$defs/Filter"},"type":"array","uniqueItems":true},"fullText":{"type":"string"},"searchText":{"type":"string"}}}
}`,
});
