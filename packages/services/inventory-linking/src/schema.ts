// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.

export interface AssociatedAttributeValue {
  colorCode?: string;
  /** UUID. */
  id?: string;
  value: string;
  valueKey?: string;
}

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN";
  toValue?: string | number;
  value?: string | number | (string | number | boolean)[];
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[];
  fullText?: string;
}

export interface AttributeValue {
  associatedAttributeValueInformation?: AssociatedAttributeValue[];
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** UUID. */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

export interface BasePersonalDataResponse {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
}

export interface BasicEntityIdAndName {
  /** UUID. */
  id?: string;
  name?: string;
}

export interface Context {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface ContextualLinkUpdateRequest {
  attributes?: {
    [key: string]: AttributeValue[];
  };
  /** UUID. */
  processingActivityId?: string;
}

export interface CreateInventoryRelationshipInput {
  body: LinkRequest;
}

export interface CreateRelationshipInput {
  body: RelationshipCreateRequest;
}

export interface DateRange {
  fromDateValue?: string;
  toDateValue?: string;
}

export interface DeleteRelationshipByTypeIdInput {
  path: {
    /** UUID. */
    relationshipTypeId: string;
    /** UUID. */
    relationshipId: string;
  };
}

export interface DeleteRelationshipByTypeNameInput {
  path: {
    relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild";
    /** UUID. */
    relationshipId: string;
  };
}

export interface EntityFieldRequest {
  fields?: string[];
  includeSelectedFullTextSearchFields?: boolean;
  /** Default select_all. */
  mode: "select_all" | "ignore_all" | "specific";
  overriddenSearchFields?: string[];
}

export interface EntityIdAndType {
  /** UUID. */
  id: string;
  type: "assets" | "processing-activities" | "vendors" | "entities" | "data-elements" | "data-subjects";
}

export interface EntityListRequest {
  context?: Context;
  queryRequest?: EntityQueryRequest;
  requestedFields?: EntityFieldRequest;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all";
  queryAction?: string;
  /** UUID. */
  requestedOrganizationId?: string;
}

export interface Filter {
  date?: DateRange;
  field: string;
  operator?: "EQ" | "EQUAL_TO" | "IN_BETWEEN" | "BETWEEN";
  value?: string[];
}

export interface GetRelationshipByTypeIdInput {
  path: {
    /** UUID. */
    relationshipTypeId: string;
    /** UUID. */
    relationshipId: string;
  };
}

export interface GetRelationshipByTypeNameInput {
  path: {
    relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild";
    /** UUID. */
    relationshipId: string;
  };
}

export interface LinkRequest {
  attributes?: {
    [key: string]: AttributeValue[];
  };
  contextProcess?: BasicEntityIdAndName;
  linkTypeLabel: string;
  linkTypeName: string;
  sourceInventory: EntityIdAndType;
  targetInventory: EntityIdAndType;
}

export interface ListRelationshipPersonalDataByTypeIdInput {
  path: {
    /** UUID. */
    contextualLinkId: string;
    /** UUID. */
    entityTypeId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 100, default 20. */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
  body?: SearchCriteria;
}

export interface ListRelationshipPersonalDataByTypeNameInput {
  path: {
    /** UUID. */
    contextualLinkId: string;
    /** 1 to 50 characters. */
    entityTypeName: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 100, default 20. */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
  body?: SearchCriteria;
}

export interface ListRelationshipsInput {
  path: {
    /** UUID. */
    inventoryId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 100, default 20. */
    size?: number;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
  body?: EntityListRequest;
}

export interface PersonalDataDetailedResponse {
  dataCategories?: BasePersonalDataResponse[] | null;
  dataClassifications?: BasePersonalDataResponse[] | null;
  dataElement?: BasePersonalDataResponse | null;
  dataSubjectType?: BasePersonalDataResponse | null;
  /** Date and time. */
  dateLinked?: string | null;
  source?: string | null;
}

export interface PersonalDataLinkRequest {
  /** UUID. */
  dataElementId?: string;
  /** UUID. */
  dataSubjectTypeId?: string;
}

export interface Relationship {
  attributes?: {
    [key: string]: unknown;
  } | null;
  deleteType?: "HARD" | "SOFT" | "NONE" | (string & {}) | null;
  /** UUID. */
  id?: string | null;
  isContextual?: boolean | null;
  /** Integer. */
  number?: number | null;
  status?: "APPROVED" | "REJECTED" | "PENDING_REVIEW" | "NONE" | (string & {}) | null;
  type?: RelationshipType | null;
}

export interface RelationshipCreateRequest {
  additionalFields?: {
    [key: string]: unknown;
  };
  attributes?: {
    [key: string]: AttributeValue[];
  };
  entity1?: EntityIdAndType;
  entity2?: EntityIdAndType;
  relationshipLabel?: RelationshipTypeLabelRequest;
}

export interface RelationshipLabel {
  isContextual?: boolean | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface RelationshipType {
  forwardRelationshipLabel?: RelationshipLabel | null;
  /** UUID. */
  id?: string | null;
  moduleName?: string | null;
  name?: string | null;
  nameKey?: string | null;
  reverseRelationshipLabel?: RelationshipLabel | null;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface RelationshipTypeLabelRequest {
  labelName: "sends data to" | "is related to" | "is controller of" | "is source/collection point of" | "is destination/access point of" | "is storage/processing point of" | "is joint controller of" | "is processor of" | "is subprocessor of" | "sells data to" | "is product/service provider of" | "is representative of" | "is sale recipient of" | "receives data from" | "is related to" | "is controlled by" | "has source/collection point of" | "has destination/access point of" | "has storage/processing point of" | "is jointly controlled by" | "is processed by" | "is subprocessed by" | "buys data from" | "is provided by" | "is represented by" | "initiates sale to" | "Parent-Of, Child-Of";
  relationshipTypeRequest?: RelationshipTypeRequest;
}

export interface RelationshipTypeRequest {
  /** UUID. */
  relationshipTypeId?: string;
  relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild";
}

export interface SearchCriteria {
  blank?: boolean;
  filters?: Filter[];
  searchText?: string;
}

export interface SetRelationshipPersonalDataByTypeIdInput {
  path: {
    /** UUID. */
    entityTypeId: string;
    /** UUID. */
    contextualLinkId: string;
  };
  body: PersonalDataLinkRequest[];
}

export interface SetRelationshipPersonalDataByTypeNameInput {
  path: {
    /** 1 to 50 characters. */
    entityTypeName: string;
    /** UUID. */
    contextualLinkId: string;
  };
  body: PersonalDataLinkRequest[];
}

export interface UpdateRelationshipByTypeIdInput {
  path: {
    /** UUID. */
    entityTypeId: string;
    /** UUID. */
    contextualLinkId: string;
  };
  body: ContextualLinkUpdateRequest;
}

export interface UpdateRelationshipByTypeNameInput {
  path: {
    entityTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild";
    /** UUID. */
    contextualLinkId: string;
  };
  body: ContextualLinkUpdateRequest;
}
