// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.

export interface AssociatedAttributeValue {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface AttributePredicate {
  field: string;
  /** Known from examples only. */
  fieldName?: string | undefined;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN" | (string & {}) | undefined;
  toValue?: string | number | undefined;
  value?: string | number | (string | number | boolean)[] | undefined;
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[] | undefined;
  fullText?: string | undefined;
  /** Known from examples only. */
  searchQuery?: string | undefined;
  /** Known from examples only. */
  sort?: {
    direction?: string | undefined;
    fieldName?: string | undefined;
  }[] | undefined;
}

export interface AttributeValue {
  associatedAttributeValueInformation?: AssociatedAttributeValue[] | undefined;
  colorCode?: string | undefined;
  disabled?: boolean | undefined;
  displayLabel?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  optionSelectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
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
  id?: string | undefined;
  name?: string | undefined;
}

export interface BasicRelationshipType {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface Context {
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface ContextualLinkUpdateRequest {
  attributes?: {
    [key: string]: AttributeValue[] | null;
  } | undefined;
  /** UUID. */
  processingActivityId?: string | undefined;
}

export interface CreateInventoryRelationshipInput {
  body: LinkRequest;
}

export interface CreateRelationshipInput {
  body: RelationshipCreateRequest;
}

export interface DateRange {
  /** Known from examples only. */
  from?: string | undefined;
  fromDateValue?: string | undefined;
  /** Known from examples only. */
  to?: string | undefined;
  toDateValue?: string | undefined;
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
    relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
    /** UUID. */
    relationshipId: string;
  };
}

export interface EntityFieldRequest {
  fields?: string[] | undefined;
  /** Known from examples only. */
  includeAuditFields?: unknown;
  /** Known from examples only. */
  includeCustomFields?: unknown;
  includeSelectedFullTextSearchFields?: boolean | undefined;
  /** Known from examples only. */
  includeStandardFields?: unknown;
  mode: "select_all" | "ignore_all" | "specific" | (string & {});
  overriddenSearchFields?: string[] | undefined;
  /** Known from examples only. */
  specificCustomFields?: unknown;
  /** Known from examples only. */
  specificStandardFields?: unknown;
}

export interface EntityIdAndType {
  /** UUID. */
  id: string;
  type: "assets" | "processing-activities" | "vendors" | "entities" | "data-elements" | "data-subjects" | (string & {});
}

export interface EntityListRequest {
  context?: Context | undefined;
  queryRequest?: EntityQueryRequest | undefined;
  requestedFields?: EntityFieldRequest | undefined;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria | undefined;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all" | "ANCESTORS_AND_DESCENDANTS" | (string & {}) | undefined;
  queryAction?: string | undefined;
  /** UUID. */
  requestedOrganizationId?: string | undefined;
}

export interface Filter {
  date?: DateRange | undefined;
  field: string;
  operator?: "EQ" | "EQUAL_TO" | "IN_BETWEEN" | "BETWEEN" | (string & {}) | undefined;
  value?: string[] | undefined;
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
    relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
    /** UUID. */
    relationshipId: string;
  };
}

export interface InventoryIdentifier {
  /** UUID. */
  id?: string | null;
  identifierKey?: string | null;
  inventoryType?: string | null;
  name?: string | null;
  organization?: ObjectReference | null;
}

export interface LinkRequest {
  attributes?: {
    [key: string]: AttributeValue[] | null;
  } | undefined;
  contextProcess?: BasicEntityIdAndName | undefined;
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
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
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
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListRelationshipsInput {
  path: {
    /** UUID. */
    inventoryId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
}

export interface ObjectReference {
  /** UUID. */
  id?: string | null;
  value?: string | null;
  valueKey?: string | null;
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
  dataElementId?: string | undefined;
  /** UUID. */
  dataSubjectTypeId?: string | undefined;
}

export interface Relationship {
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
  } | undefined;
  attributes?: {
    [key: string]: AttributeValue[] | null;
  } | undefined;
  entity1?: EntityIdAndType | undefined;
  entity2?: EntityIdAndType | undefined;
  relationshipLabel?: RelationshipTypeLabelRequest | undefined;
}

export interface RelationshipLabel {
  isContextual?: boolean | null;
  name?: string | null;
  nameKey?: string | null;
}

export type RelationshipRow = {
  contextEntityType?: ObjectReference | null;
  contextual?: boolean | null;
  /** UUID. */
  id?: string | null;
  /** Integer. */
  number?: number | null;
  pendingForReview?: boolean | null;
  processingActivity?: InventoryIdentifier | null;
  relationshipTypeDetail?: BasicRelationshipType | null;
  source?: InventoryIdentifier | null;
  sourceEntityType?: ObjectReference | null;
  target?: InventoryIdentifier | null;
  targetEntityType?: ObjectReference | null;
} & {
  [key: string]: unknown;
};

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
  labelName: "sends data to" | "is related to" | "is controller of" | "is source/collection point of" | "is destination/access point of" | "is storage/processing point of" | "is joint controller of" | "is processor of" | "is subprocessor of" | "sells data to" | "is product/service provider of" | "is representative of" | "is sale recipient of" | "receives data from" | "is related to" | "is controlled by" | "has source/collection point of" | "has destination/access point of" | "has storage/processing point of" | "is jointly controlled by" | "is processed by" | "is subprocessed by" | "buys data from" | "is provided by" | "is represented by" | "initiates sale to" | "Parent-Of, Child-Of" | (string & {});
  relationshipTypeRequest?: RelationshipTypeRequest | undefined;
}

export interface RelationshipTypeRequest {
  /** UUID. */
  relationshipTypeId?: string | undefined;
  relationshipTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
}

export interface SearchCriteria {
  blank?: boolean | undefined;
  filters?: Filter[] | undefined;
  /** Known from examples only. */
  fullText?: string | undefined;
  searchText?: string | undefined;
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
    entityTypeName: "Data Transfer" | "Representative" | "Sale of Data" | "Destination Or Access" | "Processor" | "Related" | "Controller" | "Collection" | "Storage Or Processing" | "Recipient Of Sale" | "SubProcessor" | "Product Or Service Provider" | "Joint Controller" | "DirectParentChild" | (string & {});
    /** UUID. */
    contextualLinkId: string;
  };
  body: ContextualLinkUpdateRequest;
}
