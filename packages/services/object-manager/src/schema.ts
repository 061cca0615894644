// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.

export interface AddAttributeToSchemaInput {
  query: {
    schemaName: string;
  };
  body: AttributeCreateRequest;
}

export interface AddOptionsToAttributeInput {
  query: {
    /** UUID. */
    attributeId: string;
  };
  body: AttributeOptionRequest[];
}

export interface AdvanceStageActionRequest {
  actionMetadata?: {
    [key: string]: unknown;
  };
  actionType: "ATTRIBUTES" | "ATTACHMENT";
}

export interface AssociatedAttribute {
  description?: string;
  descriptionKey?: string;
  fieldName?: string;
  name: string;
  nameKey?: string;
  options: AttributeOptionRequest[];
}

export interface AssociatedAttributeInformation {
  description?: string | null;
  descriptionKey?: string | null;
  enabled: boolean;
  fieldName: string;
  formula?: string | null;
  /** UUID. */
  id: string;
  mappedFieldName?: string | null;
  name: string;
  nameKey?: string | null;
  options?: AttributeOption[] | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {});
  /** UUID. */
  schemaId?: string | null;
  schemaName?: string | null;
}

export interface AssociatedAttributeRequest {
  associatedAttributes: AssociatedAttribute[];
}

export interface Attribute {
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: AssociatedAttributeInformation[] | null;
  baseAttribute?: boolean | null;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED" | (string & {}) | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** At most 255 characters. */
  descriptionKey?: string | null;
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName?: string | null;
  /** At most 4000 characters. */
  formula?: string | null;
  hidden?: boolean | null;
  /** UUID. */
  id?: string | null;
  intakeQuestion?: IntakeQuestion | null;
  /** At most 100 characters. */
  mappedFieldName?: string | null;
  /** Integer, 1 to 100. */
  multiSelectMaxOptionValues?: number | null;
  /** 1 to 255 characters. */
  name: string;
  /** At most 255 characters. */
  nameKey?: string | null;
  optionAllowed?: boolean | null;
  optionMetadata?: AttributeOptionMetadataInformation | null;
  optionType?: "None" | "Static" | "Dynamic" | (string & {}) | null;
  /** At most 255 characters. */
  optionUrl?: string | null;
  options?: AttributeOption[] | null;
  readOnly?: boolean | null;
  referenceCategories?: Category[] | null;
  required?: boolean | null;
  /** Integer, 1 to 4000. */
  responseMaxLength?: number | null;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | (string & {}) | null;
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | (string & {}) | null;
  /** UUID. */
  schemaId?: string | null;
  /** At most 100 characters. */
  schemaName?: string | null;
  validationRuleId?: string | null;
}

export interface AttributeContext {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface AttributeCreateRequest {
  allowOther?: boolean;
  associatedAttributeRequest?: AssociatedAttributeRequest;
  context?: AttributeContext;
  /** At most 1000 characters. */
  description?: string;
  /** At most 255 characters. */
  descriptionKey?: string;
  encrypted?: boolean;
  /** At most 100 characters. */
  fieldName?: string;
  /** At most 4000 characters. */
  formula?: string | null;
  intakeQuestion?: IntakeQuestionInput;
  /** 1 to 100. */
  maxMultiSelectAllowedOptionValues?: number | null;
  metadata?: string;
  /** 1 to 255 characters. */
  name: string;
  /** At most 255 characters. */
  nameKey?: string;
  /** Default None. */
  optionType?: "None" | "Static" | "Dynamic" | "none";
  options?: AttributeOptionRequest[];
  referenceCategoryIds?: string[];
  required?: boolean;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | "DateTime";
  /** At most 50 characters. */
  source?: string;
  /** At most 255 characters. */
  validationRuleId?: string;
}

export interface AttributeOption {
  /** At most 7 characters. */
  colorCode?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  metadata?: AttributeOptionMetadata | null;
  /** 1 to 255 characters. */
  option: string;
  /** At most 255 characters. */
  optionKey?: string | null;
  /** Integer, 1 to 32767. */
  sequence?: number | null;
}

export interface AttributeOptionMetadata {
  hint?: string | null;
  hintKey?: string | null;
}

export interface AttributeOptionMetadataInformation {
  basicServiceContextPath?: string | null;
  entityTypeName?: string | null;
  optionUrl?: string | null;
  viewType?: string | null;
}

export interface AttributeOptionMetadataInput {
  hint?: string;
  hintKey?: string;
}

export interface AttributeOptionRequest {
  /** Matching ^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$. */
  colorCode?: "#000000" | "#FFFFFF" | "#FF0000" | "#00FF00" | "#0000FF";
  metadata?: AttributeOptionMetadataInput;
  /** 1 to 255 characters. */
  option: string;
  /** At most 255 characters. */
  optionKey?: string;
  /** At most 255 characters. */
  optionSelectionValue?: string;
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
  /** 1 to 255 characters. */
  value: string;
  /** 1 to 255 characters. */
  valueKey: string;
}

export interface AttributeValueInformation {
  colorCode?: string | null;
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface AttributeValueInformationInput {
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string;
  value?: string | null;
  valueKey?: string | null;
}

export interface BasicAttribute {
  /** UUID. */
  id?: string;
  value?: string;
}

export interface BasicEntityType {
  /** UUID. */
  id?: string | null;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement" | (string & {}) | null;
  name: string;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface BasicEntityTypeInput {
  /** UUID. */
  id?: string;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement";
  name: string;
  schemaName?: string;
  seeded?: boolean;
}

export interface BasicLinkCreateSourceRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[];
  };
  entity1?: LinkedEntityInput;
  entity2: LinkedEntityInput;
  /** UUID. */
  entityLinkTypeId?: string;
  linkTypeLabel?: string;
  sourceSystemGenerator?: string;
}

export interface BasicLinkTypeLabel {
  entityType1ToEntityType2EntityLinkName?: string | null;
  entityType2ToEntityType1EntityLinkName?: string | null;
  /** Integer. */
  id: number;
}

export interface Category {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface Context {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface CreateModelObjectInput {
  body: ModelCreateRequest;
}

export interface CreateObjectInput {
  query?: {
    /** UUID. */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
  body: EntityCreateRequest;
}

export interface CreateProjectObjectInput {
  body: ProjectCreateRequest;
}

export interface CreateRelationshipRecordInput {
  query: {
    /** UUID. */
    linkTypeId: string;
  };
  body: LinkRequest;
}

export interface CreateRelationshipTypeInput {
  body: CustomLinkTypeCreateRequest;
}

export interface CreateTaskInput {
  body: TaskCreateRequest;
}

export interface CustomLinkTypeCreateRequest {
  description?: string;
  entityType1ToEntityType2EntityLinkName?: string;
  entityType2ToEntityType1EntityLinkName?: string;
  linkAssociations: LinkTypeAssociationRequest[];
  name: string;
}

export interface DeleteModelObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
}

export interface DeleteObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
}

export interface DeleteProjectObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
}

export interface DetailedLinkType {
  allowNewCustomLinkAssociation?: boolean | null;
  auditFields?: EntityRecordAudit | null;
  description?: string | null;
  descriptionKey?: string | null;
  enableAudit?: boolean | null;
  entityType1ToEntityType2EntityLinkName?: string | null;
  entityType1ToEntityType2EntityLinkNameKey?: string | null;
  entityType2ToEntityType1EntityLinkName?: string | null;
  entityType2ToEntityType1EntityLinkNameKey?: string | null;
  /** UUID. */
  id: string;
  linkAssociations: LinkTypeAssociation[];
  moduleName?: string | null;
  /** 1 to 255 characters. */
  name: string;
  nameKey?: string | null;
  seeded?: boolean | null;
}

export interface DetailedLinkTypePage {
  content: DetailedLinkType[];
  empty: boolean;
  first: boolean;
  hasNext?: boolean | null;
  hasPrevious?: boolean | null;
  last: boolean;
  /** Integer, at least 0. */
  number: number;
  /** Integer, at least 0. */
  numberOfElements: number;
  pageable?: Pageable | null;
  /** Integer, 20 to 1000. */
  size: number;
  sort?: Sort | null;
  /** Integer, at least 0. */
  totalElements: number;
  /** Integer, at least 0. */
  totalPages: number;
}

export interface DisableAttributeInput {
  path: {
    /** UUID. */
    attributeId: string;
  };
  query: {
    /** UUID. */
    schemaId: string;
  };
}

export interface DueDate {
  /** 1 to 7 characters. */
  color: string;
  /** Date and time. */
  date: string;
  /** 1 to 50 characters. */
  icon: string;
  /** Integer. */
  numberOfDays: number;
  /** 1 to 255 characters. */
  textKey: string;
}

export interface EnableAttributeInput {
  path: {
    /** UUID. */
    attributeId: string;
  };
  query: {
    /** UUID. */
    schemaId: string;
  };
}

export interface EnableCustomObjectTypeByIdInput {
  path: {
    /** UUID. */
    entityTypeId: string;
  };
}

export interface EnableCustomObjectTypeByNameInput {
  path: {
    entityTypeName: string;
  };
}

export interface Entity {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  readonly auditFields?: EntityRecordAudit | null;
  entityType: BasicEntityType;
  /** UUID. */
  readonly id: string;
  /** 1 to 255 characters. */
  name: string;
  /** Integer, 1 to 9999999. */
  readonly number: number;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  readonly schemaId: string;
  workflowAndStage?: EntityWorkflow | null;
}

export interface EntityBasicUser {
  email?: string | null;
  /** UUID. */
  id?: string | null;
  initials?: string | null;
  name?: string | null;
}

export interface EntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  };
  entityLinks?: BasicLinkCreateSourceRequest[];
  /** 1 to 255 characters. */
  name: string;
  organization?: EntityOrganization;
  workflowAndStage?: EntityWorkflowStageRequest;
}

export interface EntityDefaultWorkflowRequest {
  description?: string;
  name: string;
  stages?: WorkflowStageCreateRequest[];
  status?: "PUBLISHED" | "DRAFT" | "ARCHIVED";
}

export interface EntityDetailRequest {
  extendedBaseAttributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
}

export interface EntityDetailRequestInput {
  extendedBaseAttributes?: {
    [key: string]: AttributeValueInformationInput[];
  };
}

export interface EntityFieldRequest {
  fields?: string[];
  includeSelectedFullTextSearchFields?: boolean;
  /** Default select_all. */
  mode: "select_all" | "ignore_all" | "specific";
  overriddenSearchFields?: string[];
}

export interface EntityIdentifier {
  entityType: BasicEntityType;
  /** UUID. */
  id: string;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
}

export interface EntityIdentifierPage {
  content: EntityIdentifier[];
  empty: boolean;
  first: boolean;
  hasNext?: boolean | null;
  hasPrevious?: boolean | null;
  last: boolean;
  /** Integer, at least 0. */
  number: number;
  /** Integer, at least 0. */
  numberOfElements: number;
  /** Integer, 1 to 1000. */
  size: number;
  /** Integer, at least 0. */
  totalElements: number;
  /** Integer, at least 0. */
  totalPages: number;
}

export interface EntityListRequest {
  context?: Context;
  queryRequest?: EntityQueryRequest;
  requestedFields?: EntityFieldRequest;
}

export interface EntityOrganization {
  /** UUID. */
  id: string;
  name?: string;
}

export interface EntityPage {
  content: Entity[];
  empty: boolean;
  first: boolean;
  hasNext?: boolean | null;
  hasPrevious?: boolean | null;
  last: boolean;
  /** Integer, at least 0. */
  number: number;
  /** Integer, at least 0. */
  numberOfElements: number;
  /** Integer, 20 to 1000. */
  size: number;
  sort?: Sort | null;
  /** Integer, at least 0. */
  totalElements: number;
  /** Integer, at least 0. */
  totalPages: number;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all";
  queryAction?: string;
  /** UUID. */
  requestedOrganizationId?: string;
}

export interface EntityRecordAudit {
  createdBy?: EntityBasicUser | null;
  /** Date and time. */
  createdDate: string;
  lastModifiedBy?: EntityBasicUser | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
}

export interface EntityType {
  auditFields?: EntityRecordAudit | null;
  description?: string | null;
  descriptionKey?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id: string;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement" | (string & {}) | null;
  moduleScopes?: string[] | null;
  name: string;
  schemaName?: "vendor" | "data-mapping" | "risk" | "assessments" | "customEntityManagement" | (string & {}) | null;
  seeded?: boolean | null;
  settings: EntityTypeSetting;
  workflowType?: string | null;
}

export interface EntityTypePage {
  content: EntityType[];
  empty: boolean;
  first: boolean;
  hasNext?: boolean | null;
  hasPrevious?: boolean | null;
  last: boolean;
  /** Integer, at least 0. */
  number: number;
  /** Integer, at least 0. */
  numberOfElements: number;
  pageable?: Pageable | null;
  /** Integer, 20 to 1000. */
  size: number;
  sort?: Sort | null;
  /** Integer, at least 0. */
  totalElements: number;
  /** Integer, at least 0. */
  totalPages: number;
}

export interface EntityTypeSetting {
  assessable: boolean;
  enableComment: boolean;
  enableControl: boolean;
  enableDocument: boolean;
  enableRisk: boolean;
  enableTask: boolean;
  enableWebForm: boolean;
  enableWorkflow: boolean;
  enableWorkflowStageTracking: boolean;
}

export interface EntityTypeSettingRequest {
  assessable?: boolean;
  enableComment?: boolean;
  enableControl?: boolean;
  enableDocument?: boolean;
  enableRisk?: boolean;
  enableTask?: boolean;
  enableWebForm?: boolean;
  enableWorkflow?: boolean;
}

export interface EntityTypeUpdateRequest {
  description?: string;
  moduleScopes?: string[];
  name?: string;
  settings?: EntityTypeSettingRequest;
  workflow?: EntityDefaultWorkflowRequest;
}

export interface EntityUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  };
  /** 1 to 255 characters. */
  name?: string;
  organization?: EntityOrganization;
}

export interface EntityWorkflow {
  /** UUID. */
  id: string;
  name: string;
  /** UUID. */
  stageId: string;
  stageName: string;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface EntityWorkflowStageRequest {
  /** Date and time. */
  closedDate?: string;
  stage?: BasicAttribute;
  workflow?: BasicAttribute;
}

export interface GetModelObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
}

export interface GetObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
}

export interface GetObjectTypeByIdInput {
  path: {
    /** UUID. */
    entityTypeId: string;
  };
}

export interface GetObjectTypeByNameInput {
  path: {
    entityTypeName: string;
  };
}

export interface GetProjectObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
}

export interface GetRelationshipRecordInput {
  path: {
    /** UUID. */
    linkId: string;
  };
  query: {
    /** UUID. */
    linkTypeId: string;
  };
}

export interface GetRelationshipTypeInput {
  path: {
    /** UUID. */
    entityLinkTypeId: string;
  };
}

export interface GetTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  query?: {
    /** Default false. */
    includePermissionsMetadata?: boolean;
    /** Default false. */
    excludeInactiveTask?: boolean;
  };
}

export interface IdOrNameLinkType {
  /** UUID. */
  id?: string | null;
  idOrNamePresent?: boolean | null;
  name?: string | null;
}

export interface IntakeQuestion {
  description?: string | null;
  descriptionKey?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface IntakeQuestionInput {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface Link {
  readonly auditFields?: EntityRecordAudit | null;
  entity1: LinkedEntity;
  entity2: LinkedEntity;
  /** UUID. */
  readonly id: string;
  linkType: IdOrNameLinkType;
  linkTypeLabel?: BasicLinkTypeLabel | null;
  /** UUID. */
  readonly schemaId?: string | null;
}

export interface LinkRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[];
  } | null;
  entity1: LinkedEntityInput;
  entity2: LinkedEntityInput;
}

export interface LinkType {
  allowNewCustomLinkAssociation?: boolean | null;
  auditFields?: EntityRecordAudit | null;
  description?: string | null;
  descriptionKey?: string | null;
  enableAudit?: boolean | null;
  entityType1ToEntityType2EntityLinkName?: string | null;
  entityType1ToEntityType2EntityLinkNameKey?: string | null;
  entityType2ToEntityType1EntityLinkName?: string | null;
  entityType2ToEntityType1EntityLinkNameKey?: string | null;
  /** UUID. */
  id: string;
  moduleName?: string | null;
  /** 1 to 255 characters. */
  name: string;
  nameKey?: string | null;
  seeded?: boolean | null;
}

export interface LinkTypeAssociation {
  auditFields?: EntityRecordAudit | null;
  enabled: boolean;
  entityType1: BasicEntityType;
  entityType2: BasicEntityType;
  /** Integer. */
  id: number;
  seeded: boolean;
}

export interface LinkTypeAssociationRequest {
  entityType1: BasicEntityTypeInput;
  entityType2: BasicEntityTypeInput;
  entityTypePairKey?: string;
}

export interface LinkedEntity {
  deleted?: boolean | null;
  detailsAccessRestricted?: boolean | null;
  entityType?: BasicEntityType | null;
  /** UUID. */
  id: string;
  linkEntityDetail?: EntityDetailRequest | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** Integer, 1 to 9999999. */
  readonly number?: number | null;
  redirectURL?: string | null;
}

export interface LinkedEntityInput {
  deleted?: boolean;
  detailsAccessRestricted?: boolean;
  entityType?: BasicEntityTypeInput;
  /** UUID. */
  id: string;
  linkEntityDetail?: EntityDetailRequestInput;
  /** 1 to 255 characters. */
  name?: string;
  /** Integer, 1 to 9999999. */
  readonly number?: number;
  redirectURL?: string;
}

export interface ListObjectTypesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: AttributeQueryCriteria;
}

export interface ListRelationshipTypesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: AttributeQueryCriteria;
}

export interface ModelCreateRequest {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  /** At most 2000 characters. */
  biases?: string;
  /** Decimal number. */
  demographicParityDifference?: string;
  /** Decimal number. */
  demographicParityRatio?: string;
  /** At most 1000 characters. */
  description?: string;
  entityDetail?: EntityDetailRequestInput & {
    [key: string]: unknown;
  };
  /** Decimal number. */
  equalizedOddsDifference?: string;
  /** Decimal number. */
  equalizedOddsRatio?: string;
  /** At most 100 characters. */
  hubReferenceId?: string;
  /** At most 2000 characters. */
  limitations?: string;
  /** Default Internal Development. */
  modelSource?: "Internal Development" | "Vendor" | "Open Source" | "Third Party";
  /** Matching ^\d+\.\d+\.\d+$. */
  modelVersion?: string;
  /** 3 to 255 characters. */
  name: string;
  /** UUID. */
  orgGroupId?: string;
  /** URL, at most 2048 characters. */
  referenceLink?: string;
}

export interface ModifyCustomObjectTypeByIdInput {
  path: {
    /** UUID. */
    entityTypeId: string;
  };
  body: EntityTypeUpdateRequest;
}

export interface ModifyCustomObjectTypeByNameInput {
  path: {
    entityTypeName: string;
  };
  body: EntityTypeUpdateRequest;
}

export interface ModifyModelObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  body: EntityUpdateRequest;
}

export interface ModifyObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
  body: EntityUpdateRequest;
}

export interface ModifyProjectObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  body: EntityUpdateRequest;
}

export interface Page {
  content?: unknown[] | null;
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

export interface Pageable {
  /** Integer. */
  offset?: number | null;
  /** Integer. */
  pageNumber?: number | null;
  /** Integer. */
  pageSize?: number | null;
  paged?: boolean | null;
  sort?: Sort | null;
  unpaged?: boolean | null;
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

export interface ProjectCreateRequest {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  /** At most 100 characters. */
  businessValue?: string;
  /** Date, yyyy-MM-dd. */
  deadline?: string;
  /** At most 1000 characters. */
  description?: string;
  entityDetail?: EntityDetailRequestInput & {
    [key: string]: unknown;
  };
  /** At most 100 characters. */
  externalId?: string;
  /** At most 1000 characters. */
  intendedUse?: string;
  internalOrExternal?: "Internal" | "External";
  /** 3 to 255 characters. */
  name: string;
  /** UUID. */
  orgGroupId?: string;
  /** URL, at most 2048 characters. */
  projectLink?: string;
  projectOwner?: string;
  promotionStatus?: "Not Promoted" | "Promoted" | "Promotion Pending";
  status?: "Draft" | "Active" | "In Progress" | "On Hold" | "Completed" | "Cancelled";
  type?: string;
}

export interface RemoveRelationshipRecordInput {
  path: {
    /** UUID. */
    linkId: string;
  };
  query: {
    /** UUID. */
    linkTypeId: string;
  };
}

export interface SearchBasicModelObjectDetailsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityQueryRequest;
}

export interface SearchBasicObjectDetailsInput {
  query: {
    /** UUID. */
    entityTypeId: string;
    /** Integer, default 0. */
    page?: number;
    /** Integer, default 10. */
    size?: number;
    sort?: string[];
  };
  body?: EntityQueryRequest;
}

export interface SearchBasicProjectObjectDetailsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityQueryRequest;
}

export interface SearchModelObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityListRequest;
}

export interface SearchObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
    /** UUID. */
    entityTypeId?: string;
    entityTypeName?: string;
  };
  body?: EntityListRequest;
}

export interface SearchProjectObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number;
    /** Integer, 1 to 2000, default 10. */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityListRequest;
}

export interface Sort {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface StageExceptionConfiguration {
  /** UUID. */
  exceptionGrantedTargetStageId?: string;
  stageExceptionApprovers?: WorkflowStageApproverRequest[];
  workflowExceptionApprovalRequiredFromAll?: boolean;
}

export interface Task {
  activity?: "COMPLETE_TASK" | "REVIEW_DSARSUBTASK" | "APPROVE_RISK" | "RESPOND_TO_ASSESSMENT" | "COMPLETE_AUDIT" | "REVIEW_REQUEST" | "COURSE_COMPLETION_PENDING" | "REVIEW_ASSESSMENT" | "REVIEW_INCIDENT" | "IMPLEMENT_CONTROL" | "RISK_TREATMENT" | "REVIEW_FINDING" | "ACKNOWLEDGE_TO_ATTESTATION" | "REVIEW_INITIATIVE" | "COMPLETE_DISCLOSURE" | "COMPLETE_DISCLOSURE_ATTESTATION" | "EVIDENCE_TASK" | "COMPLETE_DISC_QUESTIONNAIRE" | "COMPLIANCE_INITIATIVE" | "REVIEW_ISSUE" | "CASE_ASSIGNED" | "SPEAK_UP_QUESTION_ASSIGNED" | "CONTROL_OBJECTIVE" | "REVIEW_EXCEPTION" | (string & {}) | null;
  /** @deprecated */
  activityKey?: string | null;
  /** UUID. */
  assigneeId?: string | null;
  /** At most 7 characters. */
  badgeColor?: string | null;
  canEditRequiredTask?: boolean | null;
  /** Date and time. */
  completionDate?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  createdBy?: string | null;
  createdByAttribute?: AttributeValue | null;
  /** Date and time. */
  createdDT?: string | null;
  /** Date and time. */
  deadline?: string | null;
  /** At most 4000 characters. */
  description?: string | null;
  dueDateInfo?: DueDate | null;
  /** UUID. */
  id: string;
  isActive: boolean;
  isCollaboratorGroupSupported?: boolean | null;
  isCollaboratorSupported?: boolean | null;
  isRequired?: boolean | null;
  /**
   * UUID.
   * @deprecated
   */
  modifiedBy?: string | null;
  modifiedByAttribute?: AttributeValue | null;
  /** Date and time. */
  modifiedDT?: string | null;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception" | (string & {}) | null;
  orgGroupAttribute?: AttributeValue | null;
  /**
   * UUID.
   * @deprecated
   */
  orgGroupId?: string | null;
  /** UUID. */
  parentEntityId: string;
  pastDue?: boolean | null;
  permissionsMetadata?: {
    [key: string]: boolean;
  } | null;
  presentationMode?: "NAVIGATION" | "DRAWER" | (string & {}) | null;
  priority: "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /** At most 255 characters. */
  relativeUrl?: string | null;
  /** UUID. */
  sourceId?: string | null;
  /** At most 50 characters. */
  sourceType?: string | null;
  /** At most 255 characters. */
  stageName?: string | null;
  /** At most 255 characters. */
  stageNameKey?: string | null;
  status: "Open" | "Closed" | (string & {});
  taskAssignmentInformations?: TaskAssignment[] | null;
  /** 1 to 255 characters. */
  taskName: string;
  taskType: TaskType;
  workflowAndStageBasicInformation?: unknown;
  /** UUID. */
  workflowId?: string | null;
  /** UUID. */
  workflowStageId?: string | null;
}

export interface TaskAssignment {
  /** UUID. */
  assigneeId: string;
  isCollaborator: boolean;
  type: "USER" | "GROUP" | (string & {});
  userInfo?: User | null;
}

export interface TaskCollaborator {
  /** 5 to 255 characters. */
  collaboratorEmail?: string;
  /** UUID. */
  collaboratorId?: string;
  type: "USER" | "GROUP";
}

export interface TaskContext {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface TaskCreateRequest {
  /** 5 to 255 characters. */
  assigneeEmail?: string;
  /** UUID. */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContext;
  /** Date and time. */
  deadline?: string;
  /** At most 2000 characters. */
  description?: string;
  isActive?: boolean;
  isRequired?: boolean;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception";
  /** UUID. */
  orgGroupId: string;
  /** UUID. */
  parentEntityId: string;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** UUID. */
  resourceId?: string;
  /** 1 to 100 characters. */
  resourceTypeNameKey?: string;
  /** UUID. */
  sourceId?: string;
  /** At most 16 characters. */
  sourceType?: string;
  /** 1 to 512 characters. */
  taskName: string;
  /** 1 to 100 characters. */
  taskTypeNameKey: string;
}

export interface TaskType {
  /** At least 1 character. */
  icon?: string | null;
  /** UUID. */
  id: string;
  /** 1 to 255 characters. */
  label?: string | null;
  /** 1 to 100 characters. */
  module: string;
  /** 1 to 255 characters. */
  moduleNameTranslationKey: string;
  /** 1 to 100 characters. */
  name: string;
  /** 1 to 255 characters. */
  nameKey: string;
}

export interface TaskUpdateRequest {
  /** 5 to 255 characters. */
  assigneeEmail?: string;
  /** UUID. */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContext;
  /** Date and time. */
  deadline?: string;
  /** At most 2000 characters. */
  description?: string;
  isRequired?: boolean;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** UUID. */
  sourceId?: string;
  /** 1 to 16 characters. */
  sourceType?: string;
  status?: "Open" | "Closed";
  /** 1 to 512 characters. */
  taskName: string;
}

export interface UpdateTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  body: TaskUpdateRequest;
}

export interface User {
  name: string;
  nameWithAttributes?: string | null;
}

export interface WorkflowStageApproverRequest {
  approverIdPresent?: boolean;
  approverType: "SYSTEM_USER" | "USER_ATTRIBUTE";
  /** UUID. */
  approverUserGroupId?: string;
  /** UUID. */
  approverUserId?: string;
  /** UUID. */
  id: string;
  referenceApproverUserSourceId?: string;
  referenceApproverUserSourceOwner?: string;
}

export interface WorkflowStageCreateRequest {
  additionalFields?: {
    [key: string]: unknown;
  };
  advanceStageActionEnabled?: boolean;
  advanceStageActions?: AdvanceStageActionRequest[];
  allowDeletion?: boolean;
  approvalStage?: boolean;
  approvers?: WorkflowStageApproverRequest[];
  autoAdvanceOnApproval?: boolean;
  /** Matching ^#[0-9A-Fa-f]{6}$. */
  badgeColor?: string;
  description?: string;
  descriptionKey?: string;
  exceptionStage?: boolean;
  name: string;
  nameKey?: string;
  stageApprovers?: WorkflowStageApproverRequest[];
  stageExceptionConfiguration?: StageExceptionConfiguration;
  subTasks?: WorkflowStageSubTaskCreateRequest[];
}

export interface WorkflowStageSubTaskCreateRequest {
  actionParameters?: string;
  actionType?: string;
  /** UUID. */
  assigneeId?: string;
  assigneeName?: string;
  description?: string;
  descriptionKey?: string;
  /** UUID. */
  id: string;
  name: string;
  nameKey?: string;
  required?: boolean;
}
