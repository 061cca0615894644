// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.

export interface AbacBasicAssignment {
  /** UUID. */
  assignmentId?: string | null;
  assignmentName?: string | null;
  policyStatus?: "INACTIVE" | "ACTIVE" | "PROCESSING" | "FAILED" | (string & {}) | null;
}

export interface AbacBasicAssignmentInput {
  /** UUID. */
  assignmentId?: string | undefined;
  assignmentName?: string | undefined;
  policyStatus?: "INACTIVE" | "ACTIVE" | "PROCESSING" | "FAILED" | (string & {}) | undefined;
}

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

export interface AdvanceStageAction {
  actionMetadata?: {
    [key: string]: unknown;
  } | null;
  actionType: "ATTRIBUTES" | "ATTACHMENT" | (string & {});
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
}

export interface AssociatedAttribute {
  description?: string | undefined;
  /** At most 200 characters. */
  descriptionKey?: string | undefined;
  /** At most 200 characters. */
  fieldName?: string | undefined;
  /** At least 1 character. */
  name: string;
  /** At most 200 characters. */
  nameKey?: string | undefined;
  /** At least 1 item. */
  options?: AttributeOptionRequest[] | undefined;
}

export interface AssociatedAttributeInformation {
  description?: string | null;
  descriptionKey?: string | null;
  enabled: boolean;
  /** At least 1 character. */
  fieldName: string;
  formula?: string | null;
  /** UUID. */
  id: string;
  mappedFieldName?: string | null;
  /** At least 1 character. */
  name?: string | null;
  nameKey?: string | null;
  options?: AttributeOption[] | null;
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {});
  /** UUID. */
  schemaId?: string | null;
  schemaName?: string | null;
}

export interface AssociatedAttributeRequest {
  /** At least 1 item. */
  associatedAttributes?: AssociatedAttribute[] | undefined;
}

export interface AssociatedAttributeValue {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AssociatedAttributeValueInput {
  colorCode?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface Attribute {
  abacBasicAssignmentInfo?: AbacBasicAssignment[] | null;
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: AssociatedAttributeInformation[] | null;
  baseAttribute?: boolean | null;
  /** Known from examples only. */
  createdBy?: unknown;
  /** Known from examples only. */
  createdTime?: unknown;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED" | (string & {}) | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** At most 255 characters. */
  descriptionKey?: string | null;
  displayResponseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {}) | null;
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName?: string | null;
  /** At most 4000 characters. */
  formula?: string | null;
  formulaByDomain?: {
    [key: string]: AttributeFormulaDetail;
  } | null;
  hidden?: boolean | null;
  /** UUID. */
  id: string;
  intakeQuestion?: IntakeQuestion | null;
  /** Known from examples only. */
  lastModifiedBy?: unknown;
  /** Known from examples only. */
  lastModifiedTime?: unknown;
  /** At most 100 characters. */
  mappedFieldName?: string | null;
  /** Known from examples only. */
  maxMultiSelectAllowedOptionValues?: unknown;
  /** Known from examples only. */
  metadata?: unknown;
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
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
  readOnly?: boolean | null;
  referenceCategories?: Category[] | null;
  /** Known from examples only. */
  referenceCategoryIds?: unknown;
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
  scoreLevelName?: unknown;
  /** Known from examples only. */
  source?: unknown;
  validationRuleId?: string | null;
}

export interface AttributeContext {
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface AttributeCreateRequest {
  abacBasicAssignmentInfo?: AbacBasicAssignmentInput[] | undefined;
  allowOther?: boolean | undefined;
  associatedAttributeRequest?: AssociatedAttributeRequest | undefined;
  context?: AttributeContext | undefined;
  /** At most 1000 characters. */
  description?: string | undefined;
  /** At most 200 characters. */
  descriptionKey?: string | undefined;
  encrypted?: boolean | undefined;
  /** At most 200 characters. */
  fieldName?: string | undefined;
  /** At most 8000 characters. */
  formula?: string | null | undefined;
  intakeQuestion?: IntakeQuestionInput | undefined;
  /** 1 to 100. */
  maxMultiSelectAllowedOptionValues?: number | null | undefined;
  metadata?: string | undefined;
  /** 1 to 255 characters. */
  name: string;
  /** At most 200 characters. */
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

export interface AttributeDomainOptionOverride {
  /** UUID. */
  attributeDomainOptionId?: string | null;
  /** At most 7 characters. */
  colorCode?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  metadata?: AttributeOptionMetadata | null;
  option?: string | null;
  optionAsDouble?: number | null;
  optionKey?: string | null;
  optionSelectionValue?: string | null;
  optionSelectionValueAsDouble?: number | null;
  /** Integer, 1 to 32767. */
  sequence?: number | null;
  /** UUID. */
  targetAttributeId?: string | null;
  /** UUID. */
  targetOptionId?: string | null;
}

export interface AttributeFormulaDetail {
  formula?: string | null;
  formulaType?: string | null;
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
  applicationUrl?: string | null;
  basicServiceContextPath?: string | null;
  entityTypeName?: string | null;
  optionListUrl?: string | null;
  optionType?: string | null;
  optionUrl?: string | null;
  permissions?: string[] | null;
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
  /** At most 500 characters. */
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
  associatedAttributeValueInformation?: AssociatedAttributeValue[] | null;
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
  associatedAttributeValueInformation?: AssociatedAttributeValueInput[] | undefined;
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
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems" | (string & {}) | null;
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
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems" | (string & {}) | undefined;
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
  /** Known from examples only. */
  entityType1ToEntityType2EntityLinkNameKey?: string | null;
  entityType2ToEntityType1EntityLinkName?: string | null;
  /** Known from examples only. */
  entityType2ToEntityType1EntityLinkNameKey?: string | null;
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

export interface CreateEntityInput {
  query?: {
    /** UUID. */
    entityTypeId?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
  body: EntityCreateRequest;
}

export interface CreateRelationshipRecordInput {
  query: {
    /** UUID. */
    linkTypeId: string;
  };
  body: LinkRequest;
}

export interface CreateTaskInput {
  body: TaskCreateRequest;
}

export interface DeleteEntityInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeId?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
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

export interface Entity {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  auditFields?: EntityRecordAudit | null;
  /** Known from examples only. */
  entityDetail?: {
    description?: {
      disabled?: boolean | null;
      id?: unknown;
      value?: string | null;
    }[] | null;
    annotation?: unknown;
    datasetVersion?: unknown;
    extendedBaseAttributes?: unknown;
  } | null;
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
  } | undefined;
  entityLinks?: BasicLinkCreateSourceRequest[] | undefined;
  /** 1 to 255 characters. */
  name: string;
  organization?: EntityOrganization | undefined;
  workflowAndStage?: EntityWorkflowStageRequest | undefined;
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
  /** At most 500 items. */
  fields?: string[] | undefined;
  /** Known from examples only. */
  includeAuditFields?: unknown;
  /** Known from examples only. */
  includeCustomFields?: unknown;
  includeSelectedFullTextSearchFields?: boolean | undefined;
  /** Known from examples only. */
  includeStandardFields?: unknown;
  /** Default select_all. */
  mode?: "select_all" | "ignore_all" | "specific" | (string & {}) | undefined;
  overriddenSearchFields?: string[] | undefined;
  /** Known from examples only. */
  specificCustomFields?: unknown;
  /** Known from examples only. */
  specificStandardFields?: unknown;
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

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria | undefined;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all" | "ANCESTORS_AND_DESCENDANTS" | (string & {}) | undefined;
  queryAction?: string | undefined;
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
  /** Known from examples only. */
  entityDetail?: {
    description?: {
      disabled?: boolean | null;
      id?: unknown;
      value?: string | null;
    }[] | null;
    annotation?: unknown;
    datasetVersion?: unknown;
    extendedBaseAttributes?: unknown;
  } | null;
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
  /** Known from examples only. */
  hasContent?: unknown;
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
  moduleScopes?: ("AIG" | "AA" | "DM" | "ESG" | "ITRM" | (string & {}))[] | null;
  name: string;
  /** Known from examples only. */
  nameKey?: unknown;
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems" | (string & {}) | null;
  seeded?: boolean | null;
  settings: EntityTypeSetting;
  workflowType?: string | null;
}

export type EntityTypeRow = {
  auditFields?: EntityRecordAudit | null;
  description?: string | null;
  descriptionKey?: string | null;
  enabled?: boolean | null;
  /** UUID. */
  id?: string | null;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement" | (string & {}) | null;
  moduleScopes?: ("AIG" | "AA" | "DM" | "ESG" | "ITRM" | (string & {}))[] | null;
  name?: string | null;
  /** Known from examples only. */
  nameKey?: unknown;
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems" | (string & {}) | null;
  seeded?: boolean | null;
  settings?: EntityTypeSetting | null;
  workflowType?: string | null;
} & {
  [key: string]: unknown;
};

export interface EntityTypeRowPage {
  content?: EntityTypeRow[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  /** Known from examples only. */
  hasContent?: unknown;
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

export interface EntityTypeSetting {
  assessable: boolean;
  /** Known from examples only. */
  auditEnabled?: unknown;
  /** Known from examples only. */
  enableAudit?: unknown;
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

export type EntityUpdateRequest = {
  attributes?: {
    [key: string]: AttributeValueInformationInput[] | null;
  } | undefined;
  /** 1 to 255 characters. */
  name?: string | undefined;
  organization?: EntityOrganization | undefined;
} & {
  [key: string]: unknown;
};

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

export interface GetEntityInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeId?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
}

export interface GetEntityTypeInput {
  path: {
    /** UUID. */
    entityTypeId: string;
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

export interface GetTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  query?: {
    /** Default false. */
    includePermissionsMetadata?: boolean | undefined;
    /** Default false. */
    excludeInactiveTasks?: boolean | undefined;
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
  /** At most 500 characters. */
  description?: string | null;
  /** At most 100 characters. */
  descriptionKey?: string | null;
  /** At most 500 characters. */
  name?: string | null;
  /** At most 100 characters. */
  nameKey?: string | null;
}

export interface IntakeQuestionInput {
  /** At most 500 characters. */
  description?: string | undefined;
  /** At most 100 characters. */
  descriptionKey?: string | undefined;
  /** At most 500 characters. */
  name?: string | undefined;
  /** At most 100 characters. */
  nameKey?: string | undefined;
}

export interface Link {
  auditFields?: EntityRecordAudit | null;
  entity1: LinkedEntity;
  entity2: LinkedEntity;
  /** Known from examples only. */
  entityLinkDetail?: unknown;
  /** UUID. */
  id: string;
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

export type LinkRow = {
  auditFields?: EntityRecordAudit | null;
  entity1?: LinkedEntity | null;
  entity2?: LinkedEntity | null;
  /** Known from examples only. */
  entityLinkDetail?: unknown;
  /** UUID. */
  id?: string | null;
  linkType?: IdOrNameLinkType | null;
  linkTypeLabel?: BasicLinkTypeLabel | null;
  /** UUID. */
  schemaId?: string | null;
} & {
  [key: string]: unknown;
};

export interface LinkRowPage {
  content?: LinkRow[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  /** Known from examples only. */
  hasContent?: unknown;
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

export interface LinkedEntity {
  deleted?: boolean | null;
  detailsAccessRestricted?: boolean | null;
  entityType: BasicEntityType;
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
  entityType: BasicEntityTypeInput;
  /** UUID. */
  id: string;
  linkEntityDetail?: EntityDetailRequestInput | undefined;
  /** 1 to 255 characters. */
  name?: string | undefined;
  redirectURL?: string | undefined;
}

export interface ListEntityTypesInput {
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: AttributeQueryCriteria | undefined;
}

export interface ListRelationshipRecordsByEntityInput {
  path: {
    entityTypeName: "aisystems" | "datasets" | "models" | "aiagents" | (string & {});
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 10. */
    size?: number | undefined;
    /** Default id,desc. */
    sort?: "id,asc" | "id,desc" | (string & {}) | undefined;
  } | undefined;
  body: AttributeQueryCriteria;
}

export interface ModifyEntityInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** UUID. */
    entityTypeId?: string | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
  body: EntityUpdateRequest;
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

export interface SearchBasicEntityDetailsInput {
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body?: EntityQueryRequest | undefined;
}

export interface SearchEntitiesInput {
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | (string & {}) | undefined;
    entityTypeName?: string | undefined;
  } | undefined;
  body?: EntityListRequest | undefined;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface StageException {
  /** Known from examples only. */
  approverCount?: unknown;
  /** Known from examples only. */
  enabled?: unknown;
  /** UUID. */
  exceptionGrantedTargetStageId?: string | null;
  stageExceptionApprovers?: WorkflowStageApprover[] | null;
  workflowExceptionApprovalRequiredFromAll?: boolean | null;
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
  isActive?: boolean | undefined;
  isRequired?: boolean | undefined;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception" | (string & {}) | undefined;
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
  /** At most 512 characters. */
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
  /** At most 16 characters. */
  sourceType?: string | undefined;
  status?: "Open" | "Closed" | (string & {}) | undefined;
  /** 1 to 512 characters. */
  taskName: string;
}

export interface UpdateEntityWorkflowStageInput {
  path: {
    /** UUID. */
    entityId: string;
    /** UUID. */
    type: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
}

export interface UpdateTaskInput {
  path: {
    /** UUID. */
    taskId: string;
  };
  body: TaskUpdateRequest;
}

export interface User {
  /** At most 255 characters. */
  name: string;
  /** At most 500 characters. */
  nameWithAttributes?: string | null;
}

export interface WorkflowSpecificStageNavigationRequest {
  nextStageName: string;
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}

export interface WorkflowStageApprover {
  approverCategory?: string | null;
  approverType: "SYSTEM_USER" | "USER_ATTRIBUTE" | (string & {});
  /** UUID. */
  approverUserGroupId?: string | null;
  /** UUID. */
  approverUserId?: string | null;
  customFields?: {
    [key: string]: unknown;
  } | null;
  /** UUID. */
  id: string;
  /** Known from examples only. */
  name?: unknown;
  referenceApproverUserSourceId?: string | null;
  referenceApproverUserSourceOwner?: string | null;
  /** UUID. */
  workFlowStageId: string;
}

export interface WorkflowStageList {
  additionalFields?: {
    [key: string]: unknown;
  } | null;
  advanceStageActionEnabled?: boolean | null;
  advanceStageActions?: AdvanceStageAction[] | null;
  allowDeletion?: boolean | null;
  approvalStage?: boolean | null;
  autoAdvanceOnApproval?: boolean | null;
  badgeColor?: string | null;
  customFields?: {
    [key: string]: unknown;
  } | null;
  description?: string | null;
  descriptionKey?: string | null;
  exceptionStage?: boolean | null;
  /** UUID. */
  id: string;
  name: string;
  nameKey?: string | null;
  /** Integer, at least 1. */
  sequence: number;
  stageApprovers?: WorkflowStageApprover[] | null;
  stageExceptionConfiguration?: StageException | null;
}
