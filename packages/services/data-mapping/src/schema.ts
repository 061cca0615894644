// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.

export interface AbacBasicAssignment {
  /** UUID. */
  assignmentId?: string | null;
  assignmentName?: string | null;
}

export interface AddChildAssetInput {
  path: {
    /** UUID. */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddChildLegalEntityInput {
  path: {
    /** UUID. */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddChildProcessingActivityInput {
  path: {
    /** UUID. */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddChildVendorInput {
  path: {
    /** UUID. */
    parentInventoryId: string;
  };
  /** UUID. */
  body: unknown[];
}

export interface AssetInventoryCreateRequest {
  location: InventoryReference;
  /** At least 1 character. */
  name: string;
  organization: InventoryReference;
  /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
  externalId?: string | undefined;
  description?: string | undefined;
  type?: never;
  primaryOperatingLocation?: never;
}

export type AssociatedAttributeResponse = {
  /** At most 2000 characters. */
  description?: string | null;
  /** At most 400 characters. */
  descriptionKey?: string | null;
  /** At most 100 characters. */
  fieldName?: string | null;
  formula?: string | null;
  hidden: boolean;
  /** UUID. */
  id?: string | null;
  /** At most 2000 characters. */
  name?: string | null;
  /** At most 400 characters. */
  nameKey?: string | null;
  readOnly?: boolean | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType?: string | null;
  /** At most 50 characters. */
  schemaName?: string | null;
  /** At most 50 characters. */
  status?: string | null;
} & {
  [key: string]: unknown;
};

export interface AttributeDataSource {
  [key: string]: unknown;
}

export interface AttributeDetailResponse {
  allowLabels?: boolean | null;
  allowOther?: boolean | null;
  assignments?: AbacBasicAssignment[] | null;
  associatedAttributes?: AssociatedAttributeResponse[] | null;
  attributeLaws?: KeyName[] | null;
  attributeType?: "none" | "users" | "locations" | "organizations" | "vendors" | "assets" | "entities" | "processing-activities" | "statuses" | (string & {}) | null;
  autoUpdate?: boolean | null;
  dataSource?: AttributeDataSource | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** At most 100 characters. */
  fieldName?: string | null;
  formula?: string | null;
  hidden?: boolean | null;
  hiddenAtInventory?: boolean | null;
  /** UUID. */
  id?: string | null;
  intakeQuestion?: IntakeQuestion | null;
  intakeQuestionKey?: string | null;
  /** At most 2000 characters. */
  name?: string | null;
  nameKey?: string | null;
  readOnly?: boolean | null;
  required?: boolean | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType?: "text" | "date" | "single-select" | "multi-select" | "numerical-text" | "numerical-single-select" | "score" | "formula" | (string & {}) | null;
  schemaName?: string | null;
  seeded?: boolean | null;
  source?: "System" | "Custom" | "Vendorpedia" | (string & {}) | null;
  status?: "enabled" | "disabled" | (string & {}) | null;
  trackedAtRelatedInventoryType?: string | null;
  validationRuleId?: string | null;
  values?: AttributeValueResponse[] | null;
}

export interface AttributeValueResponse {
  colorCode?: string | null;
  hint?: string | null;
  hintKey?: string | null;
  id?: string | null;
  seeded?: boolean | null;
  selectionValue?: string | null;
  /** Integer, at least 1. */
  sequence?: number | null;
  status?: "enabled" | "disabled" | (string & {}) | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface BaseInventoryAssociation {
  /** UUID. */
  inventoryAssociationId: string;
  /** UUID. */
  inventoryId?: string | null;
}

export interface BasePersonalDataResponse {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
}

export interface BasicInventoryFilterRequest {
  filters?: CriteriaDefinition[] | undefined;
}

export interface BulkUpsertInventoryResponse {
  businessOwners?: ObjectReference[] | null;
  detailsUri?: string | null;
  externalId?: string | null;
  /** UUID. */
  id: string;
  inventoryType?: string | null;
  isNew?: boolean | null;
  name: string;
  new?: boolean | null;
  /** Integer. */
  number?: number | null;
  organization?: ObjectReference | null;
}

export interface CopyInventoryInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    id: string;
  };
  query?: {
    /** Default true. */
    inheritFromMaster?: boolean | undefined;
    /** Default false. */
    copyRelated?: boolean | undefined;
    /** Default false. */
    copyAsChild?: boolean | undefined;
  } | undefined;
  body: InventoryChanges;
}

export interface CreateControlImplementationInput {
  path: {
    type: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    inventoryId: string;
  };
  body: InventoryControlImplementationsRequest;
}

export interface CreateDataCategoryInput {
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: DataCategoryCreateUpdateRequest;
}

export interface CreateDataClassificationInput {
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: DataClassificationCreateUpdateRequest;
}

export interface CreateDataElementInput {
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: DataElementCreateRequest;
}

export interface CreateDataSubjectInput {
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: DataSubjectCreateUpdateRequest;
}

export interface CreateInventoryGeneralInput {
  query?: {
    generator?: string | undefined;
    /** Default false. */
    createAsMaster?: boolean | undefined;
    /** UUID. */
    sourceId?: string | undefined;
  } | undefined;
  body: {
    location?: InventoryReference | undefined;
    /** At least 1 character. */
    name: string;
    organization: InventoryReference;
    /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
    externalId?: string | undefined;
    description?: string | undefined;
    type?: InventoryTypeChoice | undefined;
    primaryOperatingLocation?: InventoryReference | undefined;
  };
}

export type CreateInventoryInput = {
  path: {
    schemaName: "assets";
  };
  query?: {
    generator?: string | undefined;
    /** Default false. */
    createAsMaster?: boolean | undefined;
    /** UUID. */
    sourceId?: string | undefined;
  } | undefined;
  body: AssetInventoryCreateRequest;
} | {
  path: {
    schemaName: "vendors";
  };
  query?: {
    generator?: string | undefined;
    /** Default false. */
    createAsMaster?: boolean | undefined;
    /** UUID. */
    sourceId?: string | undefined;
  } | undefined;
  body: VendorInventoryCreateRequest;
} | {
  path: {
    schemaName: "entities";
  };
  query?: {
    generator?: string | undefined;
    /** Default false. */
    createAsMaster?: boolean | undefined;
    /** UUID. */
    sourceId?: string | undefined;
  } | undefined;
  body: EntityInventoryCreateRequest;
} | {
  path: {
    schemaName: "processing-activities";
  };
  query?: {
    generator?: string | undefined;
    /** Default false. */
    createAsMaster?: boolean | undefined;
    /** UUID. */
    sourceId?: string | undefined;
  } | undefined;
  body: ProcessingActivityInventoryCreateRequest;
};

export interface CreateInventoryOutput {
  data: {
    /** UUID. */
    id: string;
  };
  errors?: unknown[] | null;
}

export interface CriteriaDefinition {
  attributeKey?: string | undefined;
  /** Integer. */
  dataType?: 0 | 1 | 2 | (number & {}) | undefined;
  date?: DateRange | undefined;
  operator?: "EQUAL_TO" | "EQ" | "LT" | "GT" | "LE" | "GE" | "IN_BETWEEN" | "CONTAINS" | "DOES_NOT_CONTAIN" | (string & {}) | undefined;
  values?: string[] | undefined;
}

export interface DataCategoryCreateUpdateRequest {
  /** At most 2000 characters. */
  description?: string | undefined;
  status?: "Active" | "Inactive" | "Draft" | (string & {}) | undefined;
  /** UUID. */
  tagId?: string | undefined;
  /** UUID. */
  termId?: string | undefined;
  /** At most 400 characters. */
  value: string;
}

export interface DataCategoryResponse {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
}

export type DataCategoryRow = {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
} & {
  [key: string]: unknown;
};

export interface DataClassificationCreateUpdateRequest {
  /** At most 2000 characters. */
  description?: string | undefined;
  status?: "Active" | "Inactive" | "Draft" | (string & {}) | undefined;
  /** UUID. */
  tagId?: string | undefined;
  /** UUID. */
  termId?: string | undefined;
  /** At most 400 characters. */
  value: string;
}

export interface DataClassificationResponse {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
}

export interface DataElementCreateRequest {
  assignToAllSubjects?: boolean | undefined;
  /** At least 1 item. */
  categories: ObjectReferenceInput[];
  classifications?: ObjectReferenceInput[] | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  status?: "Active" | "Inactive" | "Draft" | (string & {}) | undefined;
  subjects?: ObjectReferenceInput[] | undefined;
  /** UUID. */
  tagId?: string | undefined;
  /** UUID. */
  termId?: string | undefined;
  /** At most 400 characters. */
  value: string;
}

export interface DataElementDetailedResponse {
  categories: DataCategoryResponse[];
  classifications?: DataClassificationResponse[] | null;
  dataSubjectTypes?: BasePersonalDataResponse[] | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
  status?: "Active" | "Inactive" | "Draft" | (string & {}) | null;
  visible?: boolean | null;
}

export interface DataSubjectCreateUpdateRequest {
  /** At most 2000 characters. */
  description?: string | undefined;
  status?: "Active" | "Inactive" | "Draft" | (string & {}) | undefined;
  /** UUID. */
  tagId?: string | undefined;
  /** UUID. */
  termId?: string | undefined;
  /** At most 400 characters. */
  value: string;
}

export interface DataSubjectResponse {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
  visible?: boolean | null;
}

export type DataSubjectRow = {
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  source?: "SYSTEM" | "USER" | "IMPORTED" | (string & {}) | null;
  visible?: boolean | null;
} & {
  [key: string]: unknown;
};

export interface DateRange {
  /** At most 60 characters. */
  fromDateValue: string;
  /** At most 60 characters. */
  toDateValue?: string | undefined;
}

export interface DeleteDataCategoryInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteDataClassificationInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteDataElementInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteDataSubjectInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface DeleteInventoryInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    id: string;
  };
  query?: {
    /** Default SOFT. */
    deleteType?: "SOFT" | "HARD" | (string & {}) | undefined;
    /** Default Deleted via API Workflow. */
    deleteReason?: string | undefined;
  } | undefined;
}

export interface DeleteInventoryLinkInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: InventoryAssociationRemoveRequest[];
}

export interface EntityInventoryCreateRequest {
  /** At least 1 character. */
  name: string;
  organization: InventoryReference;
  primaryOperatingLocation: InventoryReference;
  /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
  externalId?: string | undefined;
  description?: string | undefined;
  location?: never;
  type?: never;
}

export interface GetDataCategoryInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetDataClassificationInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetDataElementInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetDataSubjectInput {
  path: {
    /** UUID. */
    id: string;
  };
}

export interface GetInventoryByExternalIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    externalId: string;
  };
}

export interface GetInventoryByIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    id: string;
  };
}

export interface GetInventorySchemaDetailsInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    fieldName: string;
  };
  query?: {
    showAll?: boolean | undefined;
    /** Integer. */
    optionsSize?: number | undefined;
  } | undefined;
}

export interface IntakeQuestion {
  /** At most 500 characters. */
  description?: string | null;
  /** At most 100 characters. */
  descriptionKey?: string | null;
  /** At most 500 characters. */
  name?: string | null;
  /** At most 100 characters. */
  nameKey?: string | null;
}

export interface InventoriesPaginatedListResponse {
  data?: Inventory[] | null;
  meta?: InventoriesPaginatedListResponseMeta | null;
}

export interface InventoriesPaginatedListResponseMeta {
  page?: InventoriesPaginatedListResponsePage | null;
}

export interface InventoriesPaginatedListResponsePage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: InventoriesPaginatedListResponseSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface InventoriesPaginatedListResponseSort {
  direction?: string | null;
  property?: string | null;
}

export type Inventory = {
  canViewDetails?: boolean | null;
  createdBy?: ObjectReference | null;
  /** Date and time. */
  createdDate?: string | null;
  deletable?: boolean | null;
  /** UUID. */
  deletedBy?: string | null;
  /** Date and time. */
  deletedDate?: string | null;
  deletedReason?: string | null;
  editable?: boolean | null;
  externalId?: string | null;
  /** UUID. */
  id: string;
  inherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  inherentRiskScore?: number | null;
  inheritFromMaster?: boolean | null;
  integrationWorkflowId?: string | null;
  inventoryDeleteType?: "HARD" | "SOFT" | "NONE" | (string & {}) | null;
  isGlobalAttributeConfigurationEnabled?: boolean | null;
  isParent?: boolean | null;
  masterRecord?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  organization?: ObjectReference | null;
  /** UUID. */
  parentInventoryId?: string | null;
  reviewType?: string | null;
  riskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  riskScore?: number | null;
  selectFields?: {
    [key: string]: InventoryValue[];
  } | null;
  similarRecord?: SimilarRecordDetail | null;
  /** UUID. */
  sourceId?: string | null;
  sourceType?: string | null;
  status?: KeyName | null;
  targetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  targetRiskScore?: number | null;
  textFields?: {
    [key: string]: string;
  } | null;
  totalHierarchyInherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  totalHierarchyInherentRiskScore?: number | null;
  totalHierarchyRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  totalHierarchyRiskScore?: number | null;
  totalHierarchyTargetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | null;
  totalHierarchyTargetRiskScore?: number | null;
  updatedBy?: ObjectReference | null;
  /** Date and time. */
  updatedDate?: string | null;
  workflow?: ObjectReference | null;
  workflowStage?: InventoryWorkflowStage | null;
  type?: ObjectReference | null;
  location?: ObjectReference | null;
  primaryOperatingLocation?: ObjectReference | null;
  isEditable?: boolean | null;
  isDeletable?: boolean | null;
} & {
  [key: string]: unknown;
};

export interface InventoryAssociationCreateRequest {
  entityType?: string | undefined;
  /** UUID. */
  id: string;
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType" | (string & {}) | undefined;
}

export interface InventoryAssociationRemoveRequest {
  /** UUID. */
  inventoryAssociationId: string;
}

export interface InventoryAssociationRequest {
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType" | (string & {}) | undefined;
}

export interface InventoryAssociationUpdateRequest {
  Ids: string[];
  InventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType" | (string & {}) | undefined;
}

/** Attributes of your tenant by their field names. Spread them into a body: `body: { name, organization, ...attributes }`. */
export interface InventoryAttributes {
  [key: string]: unknown;
}

export interface InventoryChanges {
  name?: string | undefined;
  description?: string | undefined;
  externalId?: string | undefined;
  organization?: InventoryReference | undefined;
  type?: InventoryTypeChoice | undefined;
  location?: InventoryReference | undefined;
  primaryOperatingLocation?: InventoryReference | undefined;
  status?: KeyNameInput | undefined;
  inventoryIds?: string[] | undefined;
  inventoryRequest?: InventoryAttributes | undefined;
}

export interface InventoryControlImplementationsRequest {
  controlIds: string[];
  status?: "Implemented" | "Not Implemented" | "Partially Implemented" | "Not Applicable" | "Pending" | (string & {}) | undefined;
}

export interface InventoryLinkDetails {
  /** UUID. */
  inventoryId?: string | null;
  /** UUID. */
  inventoryAssociationId: string;
  inventoryType?: string | null;
  /** UUID. */
  anchorInventoryId?: string | null;
  inventoryAssociationTypeKey?: string | null;
  inventoryAssociationType?: string | null;
  name?: string | null;
  organization?: string | null;
  /** UUID. */
  organizationId?: string | null;
  type?: string | null;
  typeKey?: string | null;
  editable?: boolean | null;
}

export type InventoryReference = {
  /** UUID. */
  id: string;
  value?: string | undefined;
  valueKey?: string | undefined;
} | {
  /** UUID. */
  id?: string | undefined;
  value: string;
  valueKey?: string | undefined;
};

export interface InventoryResult {
  data?: Inventory | null;
}

export type InventoryTypeChoice = {
  /** UUID. */
  id: string;
  value?: string | undefined;
  hint?: string | undefined;
  hintKey?: string | undefined;
  seeded?: boolean | undefined;
  /** Integer. */
  sequence?: number | undefined;
} | {
  /** UUID. */
  id?: string | undefined;
  value: string;
  hint?: string | undefined;
  hintKey?: string | undefined;
  seeded?: boolean | undefined;
  /** Integer. */
  sequence?: number | undefined;
};

export interface InventoryValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  /** Known from examples only. */
  key?: string | null;
  selectionValue?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface InventoryValueInput {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  /** Known from examples only. */
  key?: string | undefined;
  selectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface InventoryWorkflowStage {
  badgeColor?: string | null;
  stage?: ObjectReference | null;
}

export interface KeyName {
  key: string;
  name?: string | null;
}

export interface KeyNameInput {
  key: string;
  name?: string | undefined;
}

export interface LinkInventoryInput {
  path: {
    /** UUID. */
    id: string;
  };
  query?: {
    entityType?: "processing-activities" | "vendors" | "assets" | "entities" | (string & {}) | undefined;
  } | undefined;
  body: InventoryAssociationCreateRequest[];
}

export interface ListChildInventoriesInput {
  path: {
    /** UUID. */
    rootInventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  };
}

export interface ListDataCategoriesInput {
  query?: {
    filter?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListDataSubjectsInput {
  query?: {
    filter?: string | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListInventoriesInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
  query?: {
    filter?: string | undefined;
    /** Default false. */
    markForDelete?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListInventoryLinksInput {
  path: {
    /** UUID. */
    id: string;
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | "data-elements" | (string & {});
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
}

export interface ListInventoryLinksOutput {
  data?: InventoryLinkDetails[] | null;
  meta?: InventoriesPaginatedListResponseMeta | null;
}

export interface ObjectReference {
  /** UUID. */
  id?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface ObjectReferenceInput {
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface PersonalDataLinkAttributesRequest {
  linkAttributes?: {
    [key: string]: InventoryValueInput[] | null;
  } | undefined;
}

export interface ProcessingActivityInventoryCreateRequest {
  /** At least 1 character. */
  name: string;
  organization: InventoryReference;
  /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
  externalId?: string | undefined;
  description?: string | undefined;
  location?: never;
  type?: never;
  primaryOperatingLocation?: never;
}

export interface RemoveChildInventoryInput {
  path: {
    /** UUID. */
    rootInventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    childInventoryId: string;
  };
}

export interface SchemaSummary {
  description?: string | null;
  id: string;
  name?: string | null;
  nameKey?: string | null;
  uri?: string | null;
}

export interface SearchInventoriesInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
  query?: {
    /** Default false. */
    markForDelete?: boolean | undefined;
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
  } | undefined;
  body: BasicInventoryFilterRequest;
}

export interface SetInventoryAsParentInput {
  path: {
    /** UUID. */
    inventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
}

export interface SimilarRecordDetail {
  hasAccessToSimilarRecord?: boolean | null;
  /** UUID. */
  id?: string | null;
  location?: ObjectReference | null;
  name?: string | null;
  organization?: ObjectReference | null;
}

export interface UnsetInventoryAsParentInput {
  path: {
    /** UUID. */
    inventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
}

export interface UpdateInventoryAssociationsInput {
  path: {
    /** UUID. */
    id: string;
  };
  query?: {
    entityType?: "processing-activities" | "vendors" | "assets" | "entities" | (string & {}) | undefined;
  } | undefined;
  body: InventoryAssociationUpdateRequest[];
}

export interface UpdateInventoryByExternalIdGeneralInput {
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: {
    location?: InventoryReference | undefined;
    /** At least 1 character. */
    name: string;
    organization: InventoryReference;
    /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
    externalId?: string | undefined;
    description?: string | undefined;
    type?: InventoryTypeChoice | undefined;
    primaryOperatingLocation?: InventoryReference | undefined;
  };
}

export type UpdateInventoryByExternalIdInput = {
  path: {
    schemaName: "assets";
  };
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: AssetInventoryCreateRequest;
} | {
  path: {
    schemaName: "vendors";
  };
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: VendorInventoryCreateRequest;
} | {
  path: {
    schemaName: "entities";
  };
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: EntityInventoryCreateRequest;
} | {
  path: {
    schemaName: "processing-activities";
  };
  query?: {
    generator?: string | undefined;
  } | undefined;
  body: ProcessingActivityInventoryCreateRequest;
};

export interface UpdateInventoryByExternalIdOutput {
  data?: BulkUpsertInventoryResponse | null;
}

export interface UpdateInventoryByIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    id: string;
  };
  query?: {
    /** Default false. */
    primaryEntity?: boolean | undefined;
  } | undefined;
  body: InventoryChanges;
}

export interface UpdateInventoryLinkInput {
  path: {
    /** UUID. */
    id: string;
    /** UUID. */
    associationId: string;
  };
  body: InventoryAssociationRequest;
}

export interface UpdateInventoryStatusInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
    /** UUID. */
    id: string;
  };
  body: KeyNameInput;
}

export interface UpdatePersonalDataAssociationInput {
  path: {
    /** UUID. */
    personalDataAssociationId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | (string & {});
  };
  body: PersonalDataLinkAttributesRequest;
}

export interface VendorInventoryCreateRequest {
  /** At least 1 character. */
  name: string;
  organization: InventoryReference;
  type: InventoryTypeChoice;
  /** The id of the inventory in your own system, its business key: an upsert finds the inventory by it. */
  externalId?: string | undefined;
  description?: string | undefined;
  location?: never;
  primaryOperatingLocation?: never;
}
