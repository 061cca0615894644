// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbacBasicAssignmentInfo {
  /** Format: uuid */
  assignmentId?: string;
  assignmentName?: string;
}

export interface AddAssetInventoryAsChildToParentInventoryInput {
  path: {
    /** Format: uuid */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddLegalEntityInventoryAsChildToParentInventoryInput {
  path: {
    /** Format: uuid */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddProcessingActivityInventoryAsChildToParentInventoryInput {
  path: {
    /** Format: uuid */
    parentInventoryId: string;
  };
  body: string[];
}

export interface AddVendorInventoryAsChildToParentInventoryInput {
  path: {
    /** Format: uuid */
    parentInventoryId: string;
  };
  /** Format: uuid */
  body: unknown[];
}

export interface AssetInventoriesPaginatedListResponse {
  data?: AssetInventory[];
  meta?: InventoriesPaginatedListResponseMeta;
}

export interface AssetInventory {
  canViewDetails?: boolean;
  createdBy?: ObjectReference;
  /** Format: date-time */
  createdDate?: string;
  deletable?: boolean;
  /** Format: uuid */
  deletedBy?: string;
  /** Format: date-time */
  deletedDate?: string;
  deletedReason?: string;
  editable?: boolean;
  externalId?: string;
  /** Format: uuid */
  id?: string;
  inherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  inherentRiskScore?: number;
  inheritFromMaster?: boolean;
  integrationWorkflowId?: string;
  inventoryDeleteType?: "HARD" | "SOFT" | "NONE";
  isGlobalAttributeConfigurationEnabled?: boolean;
  isParent?: boolean;
  location?: ObjectReference;
  masterRecord?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  organization?: ObjectReference;
  /** Format: uuid */
  parentInventoryId?: string;
  reviewType?: string;
  riskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  riskScore?: number;
  selectFields?: {
    [key: string]: InventoryValue[];
  };
  similarRecord?: SimilarRecordDetail;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: KeyName;
  targetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  targetRiskScore?: number;
  textFields?: {
    [key: string]: string;
  };
  totalHierarchyInherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyInherentRiskScore?: number;
  totalHierarchyRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyRiskScore?: number;
  totalHierarchyTargetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyTargetRiskScore?: number;
  updatedBy?: ObjectReference;
  /** Format: date-time */
  updatedDate?: string;
  workflow?: ObjectReference;
  workflowStage?: InventoryWorkflowStage;
}

export interface AssetInventoryCreateRequest {
  location: ObjectReference;
  name: string;
  organization: ObjectReference;
}

export interface AssociatedAttributeResponse {
  "Attribute options"?: AttributeValueResponse[];
  description?: string;
  descriptionKey?: string;
  fieldName?: string;
  formula?: string;
  hidden: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  readOnly?: boolean;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType?: string;
  schemaName?: string;
  status?: string;
}

export interface AttributeDataSource {
  "Attribute Data Source Key": string;
  "Attribute Data Source Name": string;
  "Attribute Data Source Name Key for translation": string;
}

export interface AttributeDetailResponse {
  allowLabels?: boolean;
  allowOther?: boolean;
  assignments?: AbacBasicAssignmentInfo[];
  associatedAttributes?: AssociatedAttributeResponse[];
  attributeLaws?: KeyName[];
  attributeType?: "none" | "users" | "locations" | "organizations" | "vendors" | "assets" | "entities" | "processing-activities" | "statuses";
  autoUpdate?: boolean;
  dataSource?: AttributeDataSource;
  description?: string;
  descriptionKey?: string;
  fieldName?: string;
  formula?: string;
  hidden?: boolean;
  hiddenAtInventory?: boolean;
  /** Format: uuid */
  id?: string;
  intakeQuestion?: IntakeQuestion;
  intakeQuestionKey?: string;
  name?: string;
  nameKey?: string;
  readOnly?: boolean;
  required?: boolean;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType?: "text" | "date" | "single-select" | "multi-select" | "numerical-text" | "numerical-single-select" | "score" | "formula";
  schemaName?: string;
  seeded?: boolean;
  source?: "System" | "Custom" | "Vendorpedia";
  status?: "enabled" | "disabled";
  trackedAtRelatedInventoryType?: string;
  validationRuleId?: string;
  values?: AttributeValueResponse[];
}

export interface AttributeValueResponse {
  colorCode?: string;
  hint?: string;
  hintKey?: string;
  id?: string;
  seeded?: boolean;
  selectionValue?: string;
  /** Format: int32 */
  sequence?: number;
  status?: "enabled" | "disabled";
  value?: string;
  valueKey?: string;
}

export interface BaseInventoryAssociation {
  /** Format: uuid */
  inventoryAssociationId?: string;
  /** Format: uuid */
  inventoryId?: string;
}

export interface BasePersonalDataResponse {
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey: string;
}

export interface BasicInventoryFilterRequest {
  filters?: CriteriaDefinition[];
}

export interface BulkUpsertInventoryResponse {
  businessOwners?: ObjectReference[];
  detailsUri?: string;
  externalId?: string;
  /** Format: uuid */
  id?: string;
  inventoryType?: string;
  isNew?: boolean;
  name: string;
  new?: boolean;
  /** Format: int64 */
  number?: number;
  organization: ObjectReference;
}

export interface CopyInventoryInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    id: string;
  };
  query?: {
    /** @default true */
    inheritFromMaster?: boolean;
    /** @default false */
    copyRelated?: boolean;
    /** @default false */
    copyAsChild?: boolean;
  };
  body: Inventory;
}

export interface CreateControlImplementationInput {
  path: {
    type: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    inventoryId: string;
  };
  body: InventoryControlImplementationsRequest;
}

export interface CreateDataCategoryInput {
  query?: {
    generator?: string;
  };
  body: DataCategoryCreateUpdateRequest;
}

export interface CreateDataClassificationInput {
  query?: {
    generator?: string;
  };
  body: DataClassificationCreateUpdateRequest;
}

export interface CreateDataElementInput {
  query?: {
    generator?: string;
  };
  body: DataElementCreateRequest;
}

export interface CreateDataSubjectInput {
  query?: {
    generator?: string;
  };
  body: DataSubjectCreateUpdateRequest;
}

export interface CreateInventoryInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    generator?: string;
    /** @default false */
    createAsMaster?: boolean;
    /** Format: uuid */
    sourceId?: string;
  };
  body: AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | PAInventoryCreateRequest;
}

export interface CriteriaDefinition {
  attributeKey?: string;
  /** Format: int32 */
  dataType?: "0" | "1" | "2";
  date?: DateDto;
  operator?: "FilterOperator.EQUAL_TO(description=Equal To)" | "FilterOperator.EQ(description=Equals)" | "FilterOperator.LT(description=LessThan)" | "FilterOperator.GT(description=GreaterThan)" | "FilterOperator.LE(description=LessThanOrEquals)" | "FilterOperator.GE(description=GreaterThanOrEquals)" | "FilterOperator.IN_BETWEEN(description=InBetween)" | "FilterOperator.CONTAINS(description=Contains)" | "FilterOperator.DOES_NOT_CONTAIN(description=DoesNotContain)" | "EQUAL_TO" | "EQ" | "LT" | "GT" | "LE" | "GE" | "IN_BETWEEN" | "CONTAINS" | "DOES_NOT_CONTAIN";
  values?: string[];
}

export interface DataCategoryCreateUpdateRequest {
  description?: string;
  status?: "Active" | "Inactive" | "Draft";
  /** Format: uuid */
  tagId?: string;
  /** Format: uuid */
  termId?: string;
  value: string;
}

export interface DataCategoryResponse {
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED";
}

export interface DataClassificationCreateUpdateRequest {
  description?: string;
  status?: "Active" | "Inactive" | "Draft";
  /** Format: uuid */
  tagId?: string;
  /** Format: uuid */
  termId?: string;
  value: string;
}

export interface DataClassificationResponse {
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED";
}

export interface DataElementCreateRequest {
  assignToAllSubjects?: boolean;
  categories: ObjectReference[];
  classifications?: ObjectReference[];
  description?: string;
  status?: "Active" | "Inactive" | "Draft";
  subjects?: ObjectReference[];
  /** Format: uuid */
  tagId?: string;
  /** Format: uuid */
  termId?: string;
  value: string;
}

export interface DataElementDetailedResponse {
  categories: DataCategoryResponse[];
  classifications?: DataClassificationResponse[];
  dataSubjectTypes?: BasePersonalDataResponse[];
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED";
  status?: "Active" | "Inactive" | "Draft";
  visible?: boolean;
}

export interface DataSubjectCreateUpdateRequest {
  description?: string;
  status?: "Active" | "Inactive" | "Draft";
  /** Format: uuid */
  tagId?: string;
  /** Format: uuid */
  termId?: string;
  value: string;
}

export interface DataSubjectResponse {
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey: string;
  source?: "SYSTEM" | "USER" | "IMPORTED";
  visible?: boolean;
}

export interface DateDto {
  fromDateValue: string;
  toDateValue?: string;
}

export interface DeleteDataCategoryInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteDataClassificationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteDataElementInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteDataSubjectInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface DeleteInventoryInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    id: string;
  };
  query?: {
    /** @default SOFT */
    deleteType?: "SOFT" | "HARD";
    /** @default Deleted via API Workflow */
    deleteReason?: string;
  };
}

export interface DeleteInventoryLinkInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: InventoryAssociationRemoveRequest[];
}

export interface EntityInventoriesPaginatedListResponse {
  data?: EntityInventory[];
  meta?: InventoriesPaginatedListResponseMeta;
}

export interface EntityInventory {
  canViewDetails?: boolean;
  createdBy?: ObjectReference;
  /** Format: date-time */
  createdDate?: string;
  deletable?: boolean;
  /** Format: uuid */
  deletedBy?: string;
  /** Format: date-time */
  deletedDate?: string;
  deletedReason?: string;
  editable?: boolean;
  externalId?: string;
  /** Format: uuid */
  id?: string;
  inherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  inherentRiskScore?: number;
  inheritFromMaster?: boolean;
  integrationWorkflowId?: string;
  inventoryDeleteType?: "HARD" | "SOFT" | "NONE";
  isGlobalAttributeConfigurationEnabled?: boolean;
  isParent?: boolean;
  masterRecord?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  organization?: ObjectReference;
  /** Format: uuid */
  parentInventoryId?: string;
  primaryOperatingLocation?: ObjectReference;
  reviewType?: string;
  riskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  riskScore?: number;
  selectFields?: {
    [key: string]: InventoryValue[];
  };
  similarRecord?: SimilarRecordDetail;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: KeyName;
  targetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  targetRiskScore?: number;
  textFields?: {
    [key: string]: string;
  };
  totalHierarchyInherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyInherentRiskScore?: number;
  totalHierarchyRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyRiskScore?: number;
  totalHierarchyTargetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyTargetRiskScore?: number;
  updatedBy?: ObjectReference;
  /** Format: date-time */
  updatedDate?: string;
  workflow?: ObjectReference;
  workflowStage?: InventoryWorkflowStage;
}

export interface EntityInventoryCreateRequest {
  name: string;
  organization: ObjectReference;
  primaryOperatingLocation: ObjectReference;
}

export interface GetDataCategoryInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetDataClassificationInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetDataElementInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetDataSubjectInput {
  path: {
    /** Format: uuid */
    id: string;
  };
}

export interface GetInventoryByExternalIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    externalId: string;
  };
}

export type GetInventoryByExternalIdOutput = OneTrustResponseOfVendorInventory | OneTrustResponseOfAssetInventory | OneTrustResponseOfEntityInventory | OneTrustResponseOfInventory;

export interface GetInventoryByIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    id: string;
  };
}

export type GetInventoryByIdOutput = OneTrustResponseOfVendorInventory | OneTrustResponseOfAssetInventory | OneTrustResponseOfEntityInventory | OneTrustResponseOfInventory;

export interface GetInventoryLinksInput {
  path: {
    /** Format: uuid */
    id: string;
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | "data-elements";
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

export interface GetInventorySchemaDetailsInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    fieldName: string;
  };
  query?: {
    showAll?: "true" | "false";
    /** Format: int64 */
    optionsSize?: number;
  };
}

export interface GetListOfChildInventoriesByRootInventoryInput {
  path: {
    /** Format: uuid */
    rootInventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
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
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetListOfDataCategoriesInput {
  query?: {
    filter?: string;
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
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetListOfDataSubjectsInput {
  query?: {
    filter?: string;
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
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
}

export interface GetListOfInventoriesByCriteriaInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    /** @default false */
    markForDelete?: boolean;
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
  body: BasicInventoryFilterRequest;
}

export type GetListOfInventoriesByCriteriaOutput = VendorInventoriesPaginatedListResponse | AssetInventoriesPaginatedListResponse | EntityInventoriesPaginatedListResponse | InventoriesPaginatedListResponse;

export interface GetListOfInventoriesInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    filter?: string;
    /** @default false */
    markForDelete?: boolean;
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

export type GetListOfInventoriesOutput = VendorInventoriesPaginatedListResponse | AssetInventoriesPaginatedListResponse | EntityInventoriesPaginatedListResponse | InventoriesPaginatedListResponse;

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface InventoriesPaginatedListResponse {
  data?: Inventory[];
  meta?: InventoriesPaginatedListResponseMeta;
}

export interface InventoriesPaginatedListResponseMeta {
  page?: InventoriesPaginatedListResponsePage;
}

export interface InventoriesPaginatedListResponsePage {
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  size?: number;
  sort?: InventoriesPaginatedListResponseSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface InventoriesPaginatedListResponseSort {
  direction?: string;
  property?: string;
}

export interface Inventory {
  canViewDetails?: boolean;
  createdBy?: ObjectReference;
  /** Format: date-time */
  createdDate?: string;
  deletable?: boolean;
  /** Format: uuid */
  deletedBy?: string;
  /** Format: date-time */
  deletedDate?: string;
  deletedReason?: string;
  editable?: boolean;
  externalId?: string;
  /** Format: uuid */
  id?: string;
  inherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  inherentRiskScore?: number;
  inheritFromMaster?: boolean;
  integrationWorkflowId?: string;
  inventoryDeleteType?: "HARD" | "SOFT" | "NONE";
  isGlobalAttributeConfigurationEnabled?: boolean;
  isParent?: boolean;
  masterRecord?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  organization?: ObjectReference;
  /** Format: uuid */
  parentInventoryId?: string;
  reviewType?: string;
  riskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  riskScore?: number;
  selectFields?: {
    [key: string]: InventoryValue[];
  };
  similarRecord?: SimilarRecordDetail;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: KeyName;
  targetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  targetRiskScore?: number;
  textFields?: {
    [key: string]: string;
  };
  totalHierarchyInherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyInherentRiskScore?: number;
  totalHierarchyRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyRiskScore?: number;
  totalHierarchyTargetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyTargetRiskScore?: number;
  updatedBy?: ObjectReference;
  /** Format: date-time */
  updatedDate?: string;
  workflow?: ObjectReference;
  workflowStage?: InventoryWorkflowStage;
}

export interface InventoryAssociationCreateRequest {
  entityType?: string;
  /** Format: uuid */
  id: string;
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType";
}

export interface InventoryAssociationRemoveRequest {
  /** Format: uuid */
  inventoryAssociationId: string;
}

export interface InventoryAssociationRequest {
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType";
}

export interface InventoryAssociationUpdateRequest {
  Ids: string[];
  InventoryType: "processing-activities" | "vendors" | "assets" | "entities";
  relation?: "ControllerLinkType" | "JointControllerLinkType" | "RelatedLinkType" | "RecipientOfSaleLinkType" | "SubProcessorLinkType" | "ProcessorLinkType" | "DestinationAccessLinkType" | "ProductOrServiceProviderLinkType" | "StorageProcessingLinkType" | "SourceCollectionLinkType";
}

export interface InventoryControlImplementationsRequest {
  controlIds: string[];
  status?: "Implemented" | "Not Implemented" | "Partially Implemented" | "Not Applicable" | "Pending";
}

export interface InventoryTypeReference {
  hint?: string;
  hintKey?: string;
  /** Format: uuid */
  id?: string;
  seeded?: boolean;
  /** Format: int32 */
  sequence?: number;
  value?: string;
}

export interface InventoryValue {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  selectionValue?: string;
  value?: string;
  valueKey?: string;
}

export interface InventoryWorkflowStage {
  badgeColor?: string;
  stage?: ObjectReference;
}

export type JsonNode = unknown;

export interface KeyName {
  key: string;
  name?: string;
}

export interface LinkInventoryInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query?: {
    entityType?: "processing-activities" | "vendors" | "assets" | "entities";
  };
  body: InventoryAssociationCreateRequest[];
}

export interface LinkInventoryWithPutInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  query?: {
    entityType?: "processing-activities" | "vendors" | "assets" | "entities";
  };
  body: InventoryAssociationUpdateRequest[];
}

export interface ObjectReference {
  /** Format: uuid */
  id?: string;
  value?: string;
  valueKey?: string;
}

export interface OneTrustMetadata {
  page?: OneTrustPage;
}

export interface OneTrustPage {
  first?: boolean;
  last?: boolean;
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  sort?: OneTrustSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface OneTrustResponse {
  data?: unknown;
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustResponseOfAssetInventory {
  data?: AssetInventory;
}

export interface OneTrustResponseOfEntityInventory {
  data?: EntityInventory;
}

export interface OneTrustResponseOfInventory {
  data?: Inventory;
}

export interface OneTrustResponseOfVendorInventory {
  data?: VendorInventory;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface PAInventoryCreateRequest {
  name: string;
  organization: ObjectReference;
}

export interface PersonalDataLinkAttributesRequest {
  linkAttributes?: {
    [key: string]: InventoryValue[];
  };
}

export interface RemoveChildInventoryFromRootInventoryInput {
  path: {
    /** Format: uuid */
    rootInventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    childInventoryId: string;
  };
}

export interface SchemaSummary {
  description?: string;
  id?: string;
  name?: string;
  nameKey?: string;
  uri?: string;
}

export interface SetInventoryAsParentInput {
  path: {
    /** Format: uuid */
    inventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
  };
}

export interface SimilarRecordDetail {
  hasAccessToSimilarRecord?: boolean;
  /** Format: uuid */
  id?: string;
  location?: ObjectReference;
  name?: string;
  organization?: ObjectReference;
}

export interface UnsetInventoryAsParentInput {
  path: {
    /** Format: uuid */
    inventoryId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
  };
}

export interface UpdateAdvancedAttributesForPersonalDataAssociationInput {
  path: {
    /** Format: uuid */
    personalDataAssociationId: string;
  };
  query: {
    inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
  };
  body: PersonalDataLinkAttributesRequest;
}

export interface UpdateInventoryByExternalIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
  };
  query?: {
    generator?: string;
  };
  body: AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | PAInventoryCreateRequest;
}

export interface UpdateInventoryByIdInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    id: string;
  };
  query?: {
    /** @default false */
    primaryEntity?: boolean;
  };
  body: UpdateInventoryRequest;
}

export type UpdateInventoryByIdOutput = OneTrustResponseOfVendorInventory | OneTrustResponseOfAssetInventory | OneTrustResponseOfEntityInventory | OneTrustResponseOfInventory;

export interface UpdateInventoryLinkInput {
  path: {
    /** Format: uuid */
    id: string;
    /** Format: uuid */
    associationId: string;
  };
  body: InventoryAssociationRequest;
}

export interface UpdateInventoryRequest {
  inventoryIds?: string[];
  inventoryRequest?: JsonNode;
}

export interface UpdateInventoryStatusInput {
  path: {
    schemaName: "processing-activities" | "vendors" | "assets" | "entities";
    /** Format: uuid */
    id: string;
  };
  body: KeyName;
}

export interface VendorInventoriesPaginatedListResponse {
  data?: VendorInventory[];
  meta?: InventoriesPaginatedListResponseMeta;
}

export interface VendorInventory {
  canViewDetails?: boolean;
  createdBy?: ObjectReference;
  /** Format: date-time */
  createdDate?: string;
  deletable?: boolean;
  /** Format: uuid */
  deletedBy?: string;
  /** Format: date-time */
  deletedDate?: string;
  deletedReason?: string;
  editable?: boolean;
  externalId?: string;
  /** Format: uuid */
  id?: string;
  inherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  inherentRiskScore?: number;
  inheritFromMaster?: boolean;
  integrationWorkflowId?: string;
  inventoryDeleteType?: "HARD" | "SOFT" | "NONE";
  isGlobalAttributeConfigurationEnabled?: boolean;
  isParent?: boolean;
  masterRecord?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  organization?: ObjectReference;
  /** Format: uuid */
  parentInventoryId?: string;
  reviewType?: string;
  riskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  riskScore?: number;
  selectFields?: {
    [key: string]: InventoryValue[];
  };
  similarRecord?: SimilarRecordDetail;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: KeyName;
  targetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  targetRiskScore?: number;
  textFields?: {
    [key: string]: string;
  };
  totalHierarchyInherentRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyInherentRiskScore?: number;
  totalHierarchyRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyRiskScore?: number;
  totalHierarchyTargetRiskLevel?: "ZERO" | "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  totalHierarchyTargetRiskScore?: number;
  type?: ObjectReference;
  updatedBy?: ObjectReference;
  /** Format: date-time */
  updatedDate?: string;
  workflow?: ObjectReference;
  workflowStage?: InventoryWorkflowStage;
}

export interface VendorInventoryCreateRequest {
  name: string;
  organization: ObjectReference;
  type: InventoryTypeReference;
}

export interface paths {
  "/api/inventory/v2/data-categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Categories */
    get: operations["getListOfDataCategories"];
    put?: never;
    /** Create Data Category */
    post: operations["createDataCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-categories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Category */
    get: operations["getDataCategory"];
    put?: never;
    post?: never;
    /** Delete Data Category */
    delete: operations["deleteDataCategory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-classifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Data Classification */
    post: operations["createDataClassification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-classifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Classification */
    get: operations["getDataClassification"];
    put?: never;
    post?: never;
    /** Delete Data Classification */
    delete: operations["deleteDataClassification"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-elements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Data Element */
    post: operations["createDataElement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-elements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Element */
    get: operations["getDataElement"];
    put?: never;
    post?: never;
    /** Delete Data Element */
    delete: operations["deleteDataElement"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-subjects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Data Subjects */
    get: operations["getListOfDataSubjects"];
    put?: never;
    /** Create Data Subject */
    post: operations["createDataSubject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/data-subjects/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Data Subject */
    get: operations["getDataSubject"];
    put?: never;
    post?: never;
    /** Delete Data Subject */
    delete: operations["deleteDataSubject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories-personal-data/{personalDataAssociationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Advanced Attributes for Personal Data Association */
    put: operations["updateAdvancedAttributesForPersonalDataAssociation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/associations/{associationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory Link */
    put: operations["updateInventoryLink"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Link Inventory */
    put: operations["linkInventoryWithPut"];
    /** Link Inventory */
    post: operations["linkInventory"];
    /** Delete Inventory Link */
    delete: operations["deleteInventoryLink"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{id}/relations/{inventoryType}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Links */
    get: operations["getInventoryLinks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{inventoryId}/set-as-parent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set Inventory as Parent */
    put: operations["setInventoryAsParent"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{inventoryId}/unset-as-parent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Unset Inventory as Parent */
    put: operations["unsetInventoryAsParent"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Asset Inventory as Child to Parent Inventory */
    post: operations["addAssetInventoryAsChildToParentInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-legal-entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Legal Entity Inventory as Child to Parent Inventory */
    post: operations["addLegalEntityInventoryAsChildToParentInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-processing-activities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Processing Activity Inventory as Child to Parent Inventory */
    post: operations["addProcessingActivityInventoryAsChildToParentInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{parentInventoryId}/link-vendors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Vendor Inventory as Child to Parent Inventory */
    post: operations["addVendorInventoryAsChildToParentInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Inventories */
    get: operations["getListOfInventories"];
    put?: never;
    /** Create Inventory */
    post: operations["createInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/business-key": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory by External ID */
    put: operations["updateInventoryByExternalId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/criteria": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Inventories by Criteria */
    post: operations["getListOfInventoriesByCriteria"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/reference/{externalId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory by External ID */
    get: operations["getInventoryByExternalId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory by ID */
    get: operations["getInventoryById"];
    /** Update Inventory by ID */
    put: operations["updateInventoryById"];
    post?: never;
    /** Delete Inventory */
    delete: operations["deleteInventory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}/copy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Copy Inventory */
    post: operations["copyInventory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{schemaName}/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Inventory Status */
    put: operations["updateInventoryStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventories/{type}/{inventoryId}/control-implementations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Control Implementation */
    post: operations["createControlImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/inventory-hierarchies/{rootInventoryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Child Inventories by Root Inventory */
    get: operations["getListOfChildInventoriesByRootInventory"];
    put?: never;
    post?: never;
    /** Remove Child Inventory from Root Inventory */
    delete: operations["removeChildInventoryFromRootInventory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Inventory Schemas */
    get: operations["getListOfInventorySchemas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/inventory/v2/schemas/{schemaName}/attributes/{fieldName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Inventory Schema Details */
    get: operations["getInventorySchemaDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfDataCategories: {
    parameters: {
      query?: {
        filter?: string;
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
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
          "application/json": DataCategoryResponse;
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
  createDataCategory: {
    parameters: {
      query?: {
        generator?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataCategoryCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataCategoryResponse;
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
  getDataCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": DataCategoryResponse;
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
  deleteDataCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  createDataClassification: {
    parameters: {
      query?: {
        generator?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataClassificationCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataClassificationResponse;
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
  getDataClassification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": DataClassificationResponse;
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
  deleteDataClassification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  createDataElement: {
    parameters: {
      query?: {
        generator?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataElementCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataElementDetailedResponse;
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
  getDataElement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": DataElementDetailedResponse;
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
  deleteDataElement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  getListOfDataSubjects: {
    parameters: {
      query?: {
        filter?: string;
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
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
          "application/json": DataSubjectResponse;
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
  createDataSubject: {
    parameters: {
      query?: {
        generator?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DataSubjectCreateUpdateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataSubjectResponse;
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
  getDataSubject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          "application/json": DataSubjectResponse;
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
  deleteDataSubject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  updateAdvancedAttributesForPersonalDataAssociation: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
      };
      header?: never;
      path: {
        personalDataAssociationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PersonalDataLinkAttributesRequest;
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
  updateInventoryLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        associationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationRequest;
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
  linkInventoryWithPut: {
    parameters: {
      query?: {
        entityType?: "processing-activities" | "vendors" | "assets" | "entities";
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      201: {
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
  linkInventory: {
    parameters: {
      query?: {
        entityType?: "processing-activities" | "vendors" | "assets" | "entities";
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationCreateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BaseInventoryAssociation[];
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
  deleteInventoryLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryAssociationRemoveRequest[];
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
  getInventoryLinks: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        id: string;
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities" | "data-elements";
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
          "application/json": BaseInventoryAssociation[];
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
  setInventoryAsParent: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
      };
      header?: never;
      path: {
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
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
  unsetInventoryAsParent: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
      };
      header?: never;
      path: {
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
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
  addAssetInventoryAsChildToParentInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
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
  addLegalEntityInventoryAsChildToParentInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
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
  addProcessingActivityInventoryAsChildToParentInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
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
  addVendorInventoryAsChildToParentInventory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parentInventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": unknown[];
      };
    };
    responses: {
      201: {
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
  getListOfInventories: {
    parameters: {
      query?: {
        filter?: string;
        markForDelete?: boolean;
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
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
          "application/json": GetListOfInventoriesOutput;
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
  createInventory: {
    parameters: {
      query?: {
        generator?: string;
        createAsMaster?: boolean;
        sourceId?: string;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | PAInventoryCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponse;
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
  updateInventoryByExternalId: {
    parameters: {
      query?: {
        generator?: string;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssetInventoryCreateRequest | VendorInventoryCreateRequest | EntityInventoryCreateRequest | PAInventoryCreateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkUpsertInventoryResponse;
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
  getListOfInventoriesByCriteria: {
    parameters: {
      query?: {
        markForDelete?: boolean;
        page?: number;
        size?: number;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BasicInventoryFilterRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GetListOfInventoriesByCriteriaOutput;
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
  getInventoryByExternalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        externalId: string;
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
          "application/json": GetInventoryByExternalIdOutput;
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
  getInventoryById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        id: string;
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
          "application/json": GetInventoryByIdOutput;
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
  updateInventoryById: {
    parameters: {
      query?: {
        primaryEntity?: boolean;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateInventoryRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdateInventoryByIdOutput;
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
  deleteInventory: {
    parameters: {
      query?: {
        deleteType?: "SOFT" | "HARD";
        deleteReason?: string;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        id: string;
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
  copyInventory: {
    parameters: {
      query?: {
        inheritFromMaster?: boolean;
        copyRelated?: boolean;
        copyAsChild?: boolean;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Inventory;
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
  updateInventoryStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": KeyName;
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
  createControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        type: "processing-activities" | "vendors" | "assets" | "entities";
        inventoryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InventoryControlImplementationsRequest;
      };
    };
    responses: {
      201: {
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
  getListOfChildInventoriesByRootInventory: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
      };
      header?: never;
      path: {
        rootInventoryId: string;
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
  removeChildInventoryFromRootInventory: {
    parameters: {
      query: {
        inventoryType: "processing-activities" | "vendors" | "assets" | "entities";
        childInventoryId: string;
      };
      header?: never;
      path: {
        rootInventoryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
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
  getListOfInventorySchemas: {
    parameters: {
      query?: never;
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
          "application/json": SchemaSummary[];
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
  getInventorySchemaDetails: {
    parameters: {
      query?: {
        showAll?: "true" | "false";
        optionsSize?: number;
      };
      header?: never;
      path: {
        schemaName: "processing-activities" | "vendors" | "assets" | "entities";
        fieldName: string;
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
          "application/json": AttributeDetailResponse;
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
