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
  } | undefined;
  actionType: "ATTRIBUTES" | "ATTACHMENT" | (string & {});
}

export interface AssociatedAttribute {
  description?: string | undefined;
  descriptionKey?: string | undefined;
  fieldName?: string | undefined;
  name: string;
  nameKey?: string | undefined;
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
  /** Known from examples only. */
  createdBy?: string | null;
  /** Known from examples only. */
  createdTime?: string | null;
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
  id: string;
  intakeQuestion?: IntakeQuestion | null;
  /** Known from examples only. */
  lastModifiedBy?: string | null;
  /** Known from examples only. */
  lastModifiedTime?: string | null;
  /** At most 100 characters. */
  mappedFieldName?: string | null;
  /** Known from examples only. */
  maxMultiSelectAllowedOptionValues?: number | null;
  /** Known from examples only. */
  metadata?: string | null;
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
  /** Known from examples only. */
  referenceCategoryIds?: unknown[] | null;
  required?: boolean | null;
  /** Integer, 1 to 4000. */
  responseMaxLength?: number | null;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | (string & {}) | null;
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | (string & {}) | null;
  /** UUID. */
  schemaId?: string | null;
  /** At most 100 characters. */
  schemaName?: string | null;
  /** Known from examples only. */
  scoreLevelName?: string | null;
  validationRuleId?: string | null;
}

export interface AttributeContext {
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface AttributeCreateRequest {
  allowOther?: boolean | undefined;
  associatedAttributeRequest?: AssociatedAttributeRequest | undefined;
  context?: AttributeContext | undefined;
  /** At most 1000 characters. */
  description?: string | undefined;
  /** At most 255 characters. */
  descriptionKey?: string | undefined;
  encrypted?: boolean | undefined;
  /** At most 100 characters. */
  fieldName?: string | undefined;
  /** At most 4000 characters. */
  formula?: string | null | undefined;
  intakeQuestion?: IntakeQuestionInput | undefined;
  /** 1 to 100. */
  maxMultiSelectAllowedOptionValues?: number | null | undefined;
  metadata?: string | undefined;
  /** 1 to 255 characters. */
  name: string;
  /** At most 255 characters. */
  nameKey?: string | undefined;
  /** Default None. */
  optionType?: "None" | "Static" | "Dynamic" | "none" | (string & {}) | undefined;
  options?: AttributeOptionRequest[] | undefined;
  referenceCategoryIds?: string[] | undefined;
  required?: boolean | undefined;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX" | (string & {}) | null | undefined;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range" | "DateTime" | (string & {});
  /** Known from examples only. */
  scoreLevelName?: string | undefined;
  /** At most 50 characters. */
  source?: string | undefined;
  /** At most 255 characters. */
  validationRuleId?: string | undefined;
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
  hint?: string | undefined;
  hintKey?: string | undefined;
}

export interface AttributeOptionRequest {
  /** Matching ^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$. */
  colorCode?: "#000000" | "#FFFFFF" | "#FF0000" | "#00FF00" | "#0000FF" | (string & {}) | undefined;
  metadata?: AttributeOptionMetadataInput | undefined;
  /** 1 to 255 characters. */
  option: string;
  /** At most 255 characters. */
  optionKey?: string | undefined;
  /** At most 255 characters. */
  optionSelectionValue?: string | undefined;
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
  value: string;
  valueKey?: string | null;
}

export interface AttributeValueInformationInput {
  colorCode?: string | undefined;
  disabled?: boolean | undefined;
  displayLabel?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  optionSelectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface BasicAttribute {
  /** UUID. */
  id?: string | undefined;
  value?: string | undefined;
}

export interface BasicEntityType {
  /** Known from examples only. */
  displayName?: unknown;
  /** Known from examples only. */
  displayNameKey?: unknown;
  /** UUID. */
  id?: string | null;
  /** Known from examples only. */
  module?: unknown;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement" | (string & {}) | null;
  name: string;
  /** Known from examples only. */
  nameKey?: string | null;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface BasicEntityTypeInput {
  /** Known from examples only. */
  displayName?: unknown;
  /** Known from examples only. */
  displayNameKey?: unknown;
  /** UUID. */
  id?: string | undefined;
  /** Known from examples only. */
  module?: unknown;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement" | (string & {}) | undefined;
  name: string;
  /** Known from examples only. */
  nameKey?: string | undefined;
  schemaName?: string | undefined;
  seeded?: boolean | undefined;
}

export interface BasicLinkCreateSourceRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  } | undefined;
  entity1?: LinkedEntityInput | undefined;
  entity2: LinkedEntityInput;
  /** UUID. */
  entityLinkTypeId?: string | undefined;
  linkTypeLabel?: string | undefined;
  sourceSystemGenerator?: string | undefined;
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
  } | undefined;
}

export interface CreateModelObjectInput {
  body: ModelCreateRequest;
}

export interface CreateObjectInput {
  query?: {
    /** UUID. */
    entityTypeIdentifier?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
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
  description?: string | undefined;
  entityType1ToEntityType2EntityLinkName?: string | undefined;
  entityType2ToEntityType1EntityLinkName?: string | undefined;
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
    entityTypeIdentifier?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
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
  /** Known from examples only. */
  schemaName?: unknown;
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

export type Entity = {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  auditFields?: EntityRecordAudit | null;
  entityType: BasicEntityType;
  /** UUID. */
  id: string;
  /** 1 to 255 characters. */
  name: string;
  /** Integer, 1 to 9999999. */
  number: number;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  schemaId: string;
  workflowAndStage?: EntityWorkflow | null;
} & {
  [key: string]: unknown;
};

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
  } | undefined;
  entityLinks?: BasicLinkCreateSourceRequest[] | undefined;
  /** 1 to 255 characters. */
  name: string;
  organization?: EntityOrganization | undefined;
  workflowAndStage?: EntityWorkflowStageRequest | undefined;
}

export interface EntityDefaultWorkflowRequest {
  description?: string | undefined;
  name: string;
  stages?: WorkflowStageCreateRequest[] | undefined;
  status?: "PUBLISHED" | "DRAFT" | "ARCHIVED" | (string & {}) | undefined;
}

export interface EntityDetailRequest {
  extendedBaseAttributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  /** Known from examples only. */
  includeCustomFields?: unknown;
  /** Known from examples only. */
  includeStandardFields?: unknown;
}

export interface EntityDetailRequestInput {
  extendedBaseAttributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  } | undefined;
  /** Known from examples only. */
  includeCustomFields?: unknown;
  /** Known from examples only. */
  includeStandardFields?: unknown;
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

export interface EntityIdentifier {
  entityType: BasicEntityType;
  /** UUID. */
  id: string;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** Known from examples only. */
  type?: unknown;
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
  pageable?: unknown;
}

export interface EntityListRequest {
  context?: Context | undefined;
  queryRequest?: EntityQueryRequest | undefined;
  requestedFields?: EntityFieldRequest | undefined;
}

export interface EntityOrganization {
  /** UUID. */
  id: string;
  name?: string | undefined;
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
  pageable?: unknown;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria | undefined;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all" | "ANCESTORS_AND_DESCENDANTS" | (string & {}) | undefined;
  /** Known from examples only. */
  query?: string | undefined;
  queryAction?: string | undefined;
  /** Known from examples only. */
  queryRequest?: unknown;
  /** UUID. */
  requestedOrganizationId?: string | undefined;
}

export interface EntityRecordAudit {
  createdBy?: EntityBasicUser | null;
  /** Date and time. */
  createdDate: string;
  /** Known from examples only. */
  createdTimestamp?: string | null;
  lastModifiedBy?: EntityBasicUser | null;
  /** Known from examples only. */
  lastModifiedTimestamp?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
}

export type EntityRow = {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  auditFields?: EntityRecordAudit | null;
  entityType?: BasicEntityType | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 255 characters. */
  name?: string | null;
  /** Integer, 1 to 9999999. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  schemaId?: string | null;
  workflowAndStage?: EntityWorkflow | null;
} & {
  [key: string]: unknown;
};

export interface EntityRowPage {
  content?: EntityRow[] | null;
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
  /** Known from examples only. */
  nameKey?: string | null;
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
  /** Known from examples only. */
  auditEnabled?: unknown;
  /** Known from examples only. */
  enableAudit?: boolean | null;
  enableComment: boolean;
  enableControl: boolean;
  enableDocument: boolean;
  /** Known from examples only. */
  enableDuplicateDetection?: unknown;
  /** Known from examples only. */
  enableExtendedAttributes?: unknown;
  /** Known from examples only. */
  enableQuickCreate?: unknown;
  enableRisk: boolean;
  /** Known from examples only. */
  enableSearch?: unknown;
  enableTask: boolean;
  enableWebForm: boolean;
  enableWorkflow: boolean;
  enableWorkflowStageTracking: boolean;
  /** Known from examples only. */
  workflowEnabled?: unknown;
}

export interface EntityTypeSettingRequest {
  assessable?: boolean | undefined;
  /** Known from examples only. */
  enableAudit?: boolean | undefined;
  enableComment?: boolean | undefined;
  enableControl?: boolean | undefined;
  enableDocument?: boolean | undefined;
  enableRisk?: boolean | undefined;
  enableTask?: boolean | undefined;
  enableWebForm?: boolean | undefined;
  enableWorkflow?: boolean | undefined;
  /** Known from examples only. */
  enableWorkflowStageTracking?: boolean | undefined;
}

export interface EntityTypeUpdateRequest {
  description?: string | undefined;
  moduleScopes?: string[] | undefined;
  name?: string | undefined;
  settings?: EntityTypeSettingRequest | undefined;
  workflow?: EntityDefaultWorkflowRequest | undefined;
}

export interface EntityUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  } | undefined;
  /** 1 to 255 characters. */
  name?: string | undefined;
  organization?: EntityOrganization | undefined;
}

export interface EntityWorkflow {
  /** Known from examples only. */
  badgeColor?: string | null;
  /** UUID. */
  id: string;
  name: string;
  /** Known from examples only. */
  nameKey?: string | null;
  /** UUID. */
  stageId: string;
  stageName: string;
  /** Known from examples only. */
  stageNameKey?: string | null;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface EntityWorkflowStageRequest {
  /** Date and time. */
  closedDate?: string | undefined;
  stage?: BasicAttribute | undefined;
  workflow?: BasicAttribute | undefined;
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
    entityTypeIdentifier?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
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
    includePermissionsMetadata?: boolean | undefined;
    /** Default false. */
    excludeInactiveTask?: boolean | undefined;
  } | undefined;
}

export interface IdOrNameLinkType {
  /** UUID. */
  id?: string | null;
  idOrNamePresent?: boolean | null;
  name?: string | null;
  /** Known from examples only. */
  nameKey?: string | null;
}

export interface IntakeQuestion {
  description?: string | null;
  descriptionKey?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface IntakeQuestionInput {
  description?: string | undefined;
  descriptionKey?: string | undefined;
  name?: string | undefined;
  nameKey?: string | undefined;
}

export interface Link {
  auditFields?: EntityRecordAudit | null;
  /** Known from examples only. */
  createdDate?: string | null;
  entity1: LinkedEntity;
  /** Known from examples only. */
  entity1Type?: {
    id?: string | null;
    moduleName?: string | null;
    name?: string | null;
    nameKey?: string | null;
    schemaName?: string | null;
    seeded?: boolean | null;
  } | null;
  entity2: LinkedEntity;
  /** Known from examples only. */
  entity2Type?: {
    id?: string | null;
    moduleName?: string | null;
    name?: string | null;
    nameKey?: string | null;
    schemaName?: string | null;
    seeded?: boolean | null;
  } | null;
  /** Known from examples only. */
  entityType1ToEntityType2?: {
    name?: string | null;
    nameKey?: string | null;
  } | null;
  /** Known from examples only. */
  entityType2ToEntityType1?: {
    name?: string | null;
    nameKey?: string | null;
  } | null;
  /** UUID. */
  id: string;
  /** Known from examples only. */
  lastModifiedDate?: string | null;
  linkType: IdOrNameLinkType;
  linkTypeLabel?: BasicLinkTypeLabel | null;
  /** UUID. */
  schemaId?: string | null;
}

export interface LinkRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  } | null | undefined;
  /** Known from examples only. */
  context?: unknown;
  entity1: LinkedEntityInput;
  entity2: LinkedEntityInput;
}

export interface LinkType {
  allowNewCustomLinkAssociation?: boolean | null;
  auditFields?: EntityRecordAudit | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** Known from examples only. */
  displayName?: unknown;
  /** Known from examples only. */
  displayNameKey?: unknown;
  enableAudit?: boolean | null;
  /** Known from examples only. */
  entityType1Id?: unknown;
  /** Known from examples only. */
  entityType1Name?: unknown;
  entityType1ToEntityType2EntityLinkName?: string | null;
  entityType1ToEntityType2EntityLinkNameKey?: string | null;
  /** Known from examples only. */
  entityType2Id?: unknown;
  /** Known from examples only. */
  entityType2Name?: unknown;
  entityType2ToEntityType1EntityLinkName?: string | null;
  entityType2ToEntityType1EntityLinkNameKey?: string | null;
  /** UUID. */
  id: string;
  moduleName?: string | null;
  /** 1 to 255 characters. */
  name: string;
  nameKey?: string | null;
  /** Known from examples only. */
  schemaName?: unknown;
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
  entityTypePairKey?: string | undefined;
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
  number?: number | null;
  redirectURL?: string | null;
}

export interface LinkedEntityInput {
  deleted?: boolean | undefined;
  detailsAccessRestricted?: boolean | undefined;
  entityType?: BasicEntityTypeInput | undefined;
  /** UUID. */
  id: string;
  linkEntityDetail?: EntityDetailRequestInput | undefined;
  /** 1 to 255 characters. */
  name?: string | undefined;
  redirectURL?: string | undefined;
}

export interface ListObjectTypesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: AttributeQueryCriteria | undefined;
}

export interface ListRelationshipTypesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: AttributeQueryCriteria | undefined;
}

export interface ModelCreateRequest {
  additionalAttributes?: {
    [key: string]: unknown;
  } | undefined;
  /** At most 2000 characters. */
  biases?: string | undefined;
  /** Decimal number. */
  demographicParityDifference?: string | undefined;
  /** Decimal number. */
  demographicParityRatio?: string | undefined;
  /** At most 1000 characters. */
  description?: string | undefined;
  entityDetail?: unknown;
  /** Decimal number. */
  equalizedOddsDifference?: string | undefined;
  /** Decimal number. */
  equalizedOddsRatio?: string | undefined;
  /** At most 100 characters. */
  hubReferenceId?: string | undefined;
  /** At most 2000 characters. */
  limitations?: string | undefined;
  /** Default Internal Development. */
  modelSource?: "Internal Development" | "Vendor" | "Open Source" | "Third Party" | (string & {}) | undefined;
  /** Matching ^\d+\.\d+\.\d+$. */
  modelVersion?: string | undefined;
  /** 3 to 255 characters. */
  name: string;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Known from examples only. */
  organization?: unknown;
  /** URL, at most 2048 characters. */
  referenceLink?: string | undefined;
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
    entityTypeIdentifier?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
  body: EntityUpdateRequest;
}

export interface ModifyProjectObjectInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  body: EntityUpdateRequest;
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
  } | undefined;
  /** At most 100 characters. */
  businessValue?: string | undefined;
  /** Date, yyyy-MM-dd. */
  deadline?: string | undefined;
  /** At most 1000 characters. */
  description?: string | undefined;
  entityDetail?: (EntityDetailRequestInput & {
    [key: string]: unknown;
  }) | undefined;
  /** At most 100 characters. */
  externalId?: string | undefined;
  /** At most 1000 characters. */
  intendedUse?: string | undefined;
  internalOrExternal?: "Internal" | "External" | (string & {}) | undefined;
  /** 3 to 255 characters. */
  name: string;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Known from examples only. */
  organization?: unknown;
  /** URL, at most 2048 characters. */
  projectLink?: string | undefined;
  projectOwner?: string | undefined;
  promotionStatus?: "Not Promoted" | "Promoted" | "Promotion Pending" | (string & {}) | undefined;
  status?: "Draft" | "Active" | "In Progress" | "On Hold" | "Completed" | "Cancelled" | (string & {}) | undefined;
  type?: string | undefined;
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
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityQueryRequest | undefined;
}

export interface SearchBasicObjectDetailsInput {
  query: {
    /** UUID. */
    entityTypeId: string;
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, default 10. */
    size?: number | undefined;
    sort?: string[] | undefined;
  };
  body?: EntityQueryRequest | undefined;
}

export interface SearchBasicProjectObjectDetailsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityQueryRequest | undefined;
}

export interface SearchModelObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
}

export interface SearchObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
    /** UUID. */
    entityTypeId?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
}

export interface SearchProjectObjectsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 10. */
    size?: number | undefined;
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
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
  /** Known from examples only. */
  allowExceptions?: unknown;
  /** Known from examples only. */
  exceptionApprovers?: unknown;
  /** UUID. */
  exceptionGrantedTargetStageId?: string | undefined;
  stageExceptionApprovers?: WorkflowStageApproverRequest[] | undefined;
  workflowExceptionApprovalRequiredFromAll?: boolean | undefined;
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
  /** Known from examples only. */
  isPastDue?: unknown;
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
  /** Known from examples only. */
  assigneeName?: unknown;
  /** Known from examples only. */
  assignmentType?: unknown;
  isCollaborator: boolean;
  type: "USER" | "GROUP" | (string & {});
  userInfo?: User | null;
}

export interface TaskCollaborator {
  /** 5 to 255 characters. */
  collaboratorEmail?: string | undefined;
  /** UUID. */
  collaboratorId?: string | undefined;
  type: "USER" | "GROUP" | (string & {});
}

export interface TaskContext {
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface TaskCreateRequest {
  /** Known from examples only. */
  assignee?: unknown;
  /** 5 to 255 characters. */
  assigneeEmail?: string | undefined;
  /** UUID. */
  assigneeId?: string | undefined;
  collaborators?: TaskCollaborator[] | undefined;
  context?: TaskContext | undefined;
  /** Date and time. */
  deadline?: string | null | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  /** Known from examples only. */
  dueDate?: unknown;
  /** Known from examples only. */
  entityId?: unknown;
  isActive?: boolean | undefined;
  isRequired?: boolean | undefined;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception" | (string & {}) | undefined;
  /** Known from examples only. */
  name?: unknown;
  /** UUID. */
  orgGroupId: string;
  /** UUID. */
  parentEntityId: string;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | undefined;
  /** UUID. */
  resourceId?: string | undefined;
  /** 1 to 100 characters. */
  resourceTypeNameKey?: string | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  /** At most 16 characters. */
  sourceType?: string | undefined;
  /** Known from examples only. */
  status?: unknown;
  /** 1 to 512 characters. */
  taskName: string;
  /** 1 to 100 characters. */
  taskTypeNameKey: string;
}

export interface TaskType {
  /** Known from examples only. */
  description?: string | null;
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
  assigneeEmail?: string | undefined;
  /** UUID. */
  assigneeId?: string | undefined;
  collaborators?: TaskCollaborator[] | undefined;
  context?: TaskContext | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 2000 characters. */
  description?: string | undefined;
  isRequired?: boolean | undefined;
  /** Default MEDIUM. */
  priority?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  /** 1 to 16 characters. */
  sourceType?: string | undefined;
  status?: "Open" | "Closed" | (string & {}) | undefined;
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
  /** Known from examples only. */
  approverId?: unknown;
  approverIdPresent?: boolean | undefined;
  approverType: "SYSTEM_USER" | "USER_ATTRIBUTE" | (string & {});
  /** UUID. */
  approverUserGroupId?: string | undefined;
  /** UUID. */
  approverUserId?: string | undefined;
  /** UUID. */
  id: string;
  referenceApproverUserSourceId?: string | undefined;
  referenceApproverUserSourceOwner?: string | undefined;
  /** Known from examples only. */
  required?: unknown;
}

export interface WorkflowStageCreateRequest {
  additionalFields?: {
    [key: string]: unknown;
  } | undefined;
  advanceStageActionEnabled?: boolean | undefined;
  advanceStageActions?: AdvanceStageActionRequest[] | undefined;
  allowDeletion?: boolean | undefined;
  approvalStage?: boolean | undefined;
  approvers?: WorkflowStageApproverRequest[] | undefined;
  autoAdvanceOnApproval?: boolean | undefined;
  /** Matching ^#[0-9A-Fa-f]{6}$. */
  badgeColor?: string | undefined;
  description?: string | undefined;
  descriptionKey?: string | undefined;
  exceptionStage?: boolean | undefined;
  name: string;
  nameKey?: string | undefined;
  stageApprovers?: WorkflowStageApproverRequest[] | undefined;
  stageExceptionConfiguration?: StageExceptionConfiguration | undefined;
  subTasks?: WorkflowStageSubTaskCreateRequest[] | undefined;
}

export interface WorkflowStageSubTaskCreateRequest {
  actionParameters?: string | undefined;
  actionType?: string | undefined;
  /** UUID. */
  assigneeId?: string | undefined;
  assigneeName?: string | undefined;
  description?: string | undefined;
  descriptionKey?: string | undefined;
  /** UUID. */
  id: string;
  name: string;
  nameKey?: string | undefined;
  required?: boolean | undefined;
}
