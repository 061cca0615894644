// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddAttributeToSchemaInput {
  query: {
    schemaName: string;
  };
  body: AttributeCreateRequest;
}

export interface AddOptionsToAttributeInput {
  query: {
    /** Format: uuid */
    attributeId: string;
  };
  body: AttributeOptionRequest[];
}

export interface AdvanceStageActionRequest {
  actionMetadata?: {
    [key: string]: unknown;
  };
  actionType: "ATTRIBUTES, ATTACHMENT";
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
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  fieldName: string;
  formula?: string;
  /** Format: uuid */
  id: string;
  mappedFieldName?: string;
  name: string;
  nameKey?: string;
  options?: AttributeOptionInformation[];
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
}

export interface AssociatedAttributeRequest {
  associatedAttributes: AssociatedAttribute[];
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
  description?: string;
  descriptionKey?: string;
  encrypted?: boolean;
  fieldName: string;
  formula?: string;
  intakeQuestion?: IntakeQuestion;
  /** Format: int32 */
  maxMultiSelectAllowedOptionValues?: number;
  metadata?: string;
  name: string;
  nameKey?: string;
  /** @default None */
  optionType?: "None" | "Static" | "Dynamic";
  options?: AttributeOptionRequest[];
  referenceCategoryIds?: string[];
  required?: boolean;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range";
  source?: string;
  validationRuleId?: string;
}

export interface AttributeInformation {
  allowOther?: boolean;
  associatedAttributeFieldName?: string;
  associatedAttributeInformation?: AssociatedAttributeInformation[];
  baseAttribute?: boolean;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED";
  description?: string;
  descriptionKey?: string;
  enabled: boolean;
  encrypted?: boolean;
  fieldName: string;
  formula?: string;
  hidden?: boolean;
  /** Format: uuid */
  id?: string;
  intakeQuestion?: IntakeQuestion;
  mappedFieldName?: string;
  /** Format: int32 */
  multiSelectMaxOptionValues?: number;
  name: string;
  nameKey?: string;
  optionAllowed?: boolean;
  optionMetadata?: AttributeOptionMetadataInformation;
  optionType?: "None" | "Static" | "Dynamic";
  optionUrl?: string;
  options?: AttributeOptionInformation[];
  readOnly?: boolean;
  referenceCategories?: CategoryInformation[];
  required?: boolean;
  /** Format: int32 */
  responseMaxLength?: number;
  responseSubType?: "STANDARD" | "FORMULA" | "MATRIX";
  responseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "Formula" | "Score" | "Level" | "Range";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
  validationRuleId?: string;
}

export interface AttributeOptionInformation {
  colorCode?: string;
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  metadata?: AttributeOptionMetadata;
  option: string;
  optionKey?: string;
  /** Format: int32 */
  sequence?: number;
}

export interface AttributeOptionMetadata {
  hint?: string;
  hintKey?: string;
}

export interface AttributeOptionMetadataInformation {
  basicServiceContextPath?: string;
  entityTypeName?: string;
  optionUrl?: string;
  viewType?: string;
}

export interface AttributeOptionRequest {
  colorCode?: "#000000" | "#FFFFFF" | "#FF0000" | "#00FF00" | "#0000FF";
  metadata?: AttributeOptionMetadata;
  option: string;
  optionKey?: string;
  optionSelectionValue?: string;
}

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN";
  toValue?: string | number;
  value?: string | number;
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[];
  fullText?: string;
}

export interface AttributeValue {
  value: string;
  valueKey: string;
}

export interface AttributeValueInformation {
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

export interface BasicAttributeInformation {
  /** Format: uuid */
  id?: string;
  value?: string;
}

export interface BasicEntityTypeInformation {
  /** Format: uuid */
  id: string;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement";
  name: string;
  schemaName?: "vendor" | "data-mapping" | "risk" | "assessments" | "customEntityManagement";
  seeded?: boolean;
}

export interface BasicLinkCreateSourceRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  entity1?: LinkedEntityInformation;
  entity2: LinkedEntityInformation;
  /** Format: uuid */
  entityLinkTypeId?: string;
  linkTypeLabel?: string;
  sourceSystemGenerator?: string;
}

export interface BasicLinkTypeLabelInformation {
  entityType1ToEntityType2EntityLinkName?: string;
  entityType2ToEntityType1EntityLinkName?: string;
  /** Format: int64 */
  id: number;
}

export interface CategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface ContextInformation {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface CreateModelObjectInput {
  body: ModelCreateRequest;
}

export interface CreateObjectInput {
  query?: {
    /** Format: uuid */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
  body: EntityCreateRequest;
}

export interface CreateProjectObjectInput {
  body: ProjectCreateRequest;
}

export interface CreateRelationshipRecordBetweenObjectsInput {
  query: {
    /** Format: uuid */
    linkTypeId: string;
  };
  body: LinkRequest;
}

export interface CreateRelationshipTypeBetweenObjectsInput {
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
    /** Format: uuid */
    entityId: string;
  };
}

export interface DeleteObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
}

export interface DeleteProjectObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
}

export interface DisableAttributeInput {
  path: {
    /** Format: uuid */
    attributeId: string;
  };
  query: {
    /** Format: uuid */
    schemaId: string;
  };
}

export interface DueDateInfo {
  color: string;
  /** Format: date-time */
  date: string;
  icon: string;
  /** Format: int64 */
  numberOfDays: number;
  textKey: string;
}

export interface EnableAttributeInput {
  path: {
    /** Format: uuid */
    attributeId: string;
  };
  query: {
    /** Format: uuid */
    schemaId: string;
  };
}

export interface EnableCustomObjectTypeByIdInput {
  path: {
    /** Format: uuid */
    entityTypeId: string;
  };
}

export interface EnableCustomObjectTypeByNameInput {
  path: {
    entityTypeName: string;
  };
}

export interface EntityBasicUserInformation {
  email?: string;
  /** Format: uuid */
  id?: string;
  initials?: string;
  name?: string;
}

export interface EntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  entityLinks?: BasicLinkCreateSourceRequest[];
  name: string;
  organization?: EntityOrganizationInformation;
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
  };
}

export interface EntityFieldRequest {
  fields?: string[];
  includeSelectedFullTextSearchFields?: boolean;
  /** @default select_all */
  mode: "select_all" | "ignore_all" | "specific";
  overriddenSearchFields?: string[];
}

export interface EntityIdentifierInformation {
  entityType: BasicEntityTypeInformation;
  /** Format: uuid */
  id: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
}

export interface EntityInformation {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  readonly auditFields?: EntityRecordAuditInformation;
  entityType: BasicEntityTypeInformation;
  /** Format: uuid */
  readonly id: string;
  name: string;
  /** Format: int64 */
  readonly number: number;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: uuid */
  readonly schemaId: string;
  workflowAndStage?: EntityWorkflowInformation;
}

export interface EntityListRequest {
  context?: ContextInformation;
  queryRequest?: EntityQueryRequest;
  requestedFields?: EntityFieldRequest;
}

export interface EntityOrganizationInformation {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria;
  organizationTraversalStrategy?: "ancestors_and_descendants" | "descendants" | "all";
  queryAction?: string;
  /** Format: uuid */
  requestedOrganizationId?: string;
}

export interface EntityRecordAuditInformation {
  createdBy?: EntityBasicUserInformation;
  /** Format: date-time */
  createdDate: string;
  lastModifiedBy?: EntityBasicUserInformation;
  /** Format: date-time */
  lastUpdatedDate?: string;
}

export interface EntityTypeInformation {
  auditFields?: EntityRecordAuditInformation;
  description?: string;
  descriptionKey?: string;
  enabled?: boolean;
  /** Format: uuid */
  id: string;
  moduleName?: "Vendor" | "DataMapping" | "Risk" | "Assessments" | "CustomEntityManagement";
  moduleScopes?: "Inventory" | "VRM" | "Assessments" | "IssueManagement" | "CustomEntityManagement" | "Control";
  name: string;
  schemaName?: "vendor" | "data-mapping" | "risk" | "assessments" | "customEntityManagement";
  seeded?: boolean;
  settings: EntityTypeSettingInformation;
  workflowType?: string;
}

export interface EntityTypeSettingInformation {
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
  moduleScopes?: "Inventory" | "VRM" | "Assessments" | "IssueManagement" | "CustomEntityManagement" | "Control";
  name?: string;
  settings?: EntityTypeSettingRequest;
  workflow?: EntityDefaultWorkflowRequest;
}

export interface EntityUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  name?: string;
  organization?: EntityOrganizationInformation;
}

export interface EntityWorkflowInformation {
  /** Format: uuid */
  id: string;
  name: string;
  /** Format: uuid */
  stageId: string;
  stageName: string;
  type: string;
  workflowMode?: "ADVANCED, BASIC";
}

export interface EntityWorkflowStageRequest {
  /** Format: date-time */
  closedDate?: string;
  stage?: BasicAttributeInformation;
  workflow?: BasicAttributeInformation;
}

export interface GetBasicModelObjectDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityQueryRequest;
}

export interface GetBasicObjectDetailsInput {
  query: {
    /** Format: uuid */
    entityTypeId: string;
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
    sort?: string[];
  };
  body?: EntityQueryRequest;
}

export interface GetBasicProjectObjectDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityQueryRequest;
}

export interface GetFullObjectDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
    /** Format: uuid */
    entityTypeId?: string;
    entityTypeName?: string;
  };
  body?: EntityListRequest;
}

export interface GetListOfObjectTypesInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: AttributeQueryCriteria;
}

export interface GetListOfRelationshipLinkTypesInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: AttributeQueryCriteria;
}

export interface GetModelObjectDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityListRequest;
}

export interface GetModelObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
}

export interface GetObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
}

export interface GetObjectTypeByIdInput {
  path: {
    /** Format: uuid */
    entityTypeId: string;
  };
}

export interface GetObjectTypeByNameInput {
  path: {
    entityTypeName: string;
  };
}

export interface GetProjectObjectDetailsInput {
  query?: {
    /**
     * Format: int32
     * @default 0
     */
    page?: number;
    /**
     * Format: int32
     * @default 10
     */
    size?: number;
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityListRequest;
}

export interface GetProjectObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
}

export interface GetRelationshipRecordInput {
  path: {
    /** Format: uuid */
    linkId: string;
  };
  query: {
    /** Format: uuid */
    linkTypeId: string;
  };
}

export interface GetRelationshipTypeInput {
  path: {
    /** Format: uuid */
    entityLinkTypeId: string;
  };
}

export interface GetTaskInput {
  path: {
    /** Format: uuid */
    taskId: string;
  };
  query?: {
    /** @default false */
    includePermissionsMetadata?: boolean;
    /** @default false */
    excludeInactiveTask?: boolean;
  };
}

export interface IdOrNameLinkType {
  /** Format: uuid */
  id?: string;
  idOrNamePresent?: boolean;
  name?: string;
}

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface LinkInformation {
  readonly auditFields?: EntityRecordAuditInformation;
  entity1: LinkedEntityInformation;
  entity2: LinkedEntityInformation;
  /** Format: uuid */
  readonly id: string;
  linkType: IdOrNameLinkType;
  linkTypeLabel?: BasicLinkTypeLabelInformation;
  /** Format: uuid */
  readonly schemaId?: string;
}

export interface LinkRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  entity1: LinkedEntityInformation;
  entity2: LinkedEntityInformation;
}

export interface LinkTypeAssociationInformation {
  auditFields?: EntityRecordAuditInformation;
  enabled: boolean;
  entityType1: BasicEntityTypeInformation;
  entityType2: BasicEntityTypeInformation;
  /** Format: int64 */
  id: number;
  seeded: boolean;
}

export interface LinkTypeAssociationRequest {
  entityType1: BasicEntityTypeInformation;
  entityType2: BasicEntityTypeInformation;
  entityTypePairKey?: string;
}

export interface LinkTypeDetailedInformation {
  allowNewCustomLinkAssociation?: boolean;
  auditFields?: EntityRecordAuditInformation;
  description?: string;
  descriptionKey?: string;
  enableAudit?: boolean;
  entityType1ToEntityType2EntityLinkName?: string;
  entityType1ToEntityType2EntityLinkNameKey?: string;
  entityType2ToEntityType1EntityLinkName?: string;
  entityType2ToEntityType1EntityLinkNameKey?: string;
  /** Format: uuid */
  id: string;
  linkAssociations: LinkTypeAssociationInformation[];
  moduleName?: string;
  name: string;
  nameKey?: string;
  seeded?: boolean;
}

export interface LinkTypeInformation {
  allowNewCustomLinkAssociation?: boolean;
  auditFields?: EntityRecordAuditInformation;
  description?: string;
  descriptionKey?: string;
  enableAudit?: boolean;
  entityType1ToEntityType2EntityLinkName?: string;
  entityType1ToEntityType2EntityLinkNameKey?: string;
  entityType2ToEntityType1EntityLinkName?: string;
  entityType2ToEntityType1EntityLinkNameKey?: string;
  /** Format: uuid */
  id: string;
  moduleName?: string;
  name: string;
  nameKey?: string;
  seeded?: boolean;
}

export interface LinkedEntityInformation {
  deleted?: boolean;
  detailsAccessRestricted?: boolean;
  entityType: BasicEntityTypeInformation;
  /** Format: uuid */
  id: string;
  linkEntityDetail?: EntityDetailRequest;
  name?: string;
  /** Format: int64 */
  readonly number: number;
  redirectURL?: string;
}

export interface ModelCreateRequest {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  biases?: string;
  /** Format: decimal */
  demographicParityDifference?: string;
  /** Format: decimal */
  demographicParityRatio?: string;
  description?: string;
  entityDetail?: EntityDetailRequest;
  /** Format: decimal */
  equalizedOddsDifference?: string;
  /** Format: decimal */
  equalizedOddsRatio?: string;
  hubReferenceId?: string;
  limitations?: string;
  /** @default Internal Development */
  modelSource?: "Internal Development" | "Vendor" | "Open Source" | "Third Party";
  modelVersion?: string;
  name: string;
  /** Format: uuid */
  orgGroupId?: EntityOrganizationInformation;
  /** Format: uri */
  referenceLink?: string;
}

export interface ModifyCustomObjectTypeByIdInput {
  path: {
    /** Format: uuid */
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
    /** Format: uuid */
    entityId: string;
  };
  body: EntityUpdateRequest;
}

export interface ModifyObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeIdentifier?: string;
    entityTypeName?: string;
  };
  body: EntityUpdateRequest;
}

export interface ModifyProjectObjectInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  body: EntityUpdateRequest;
}

export interface Page {
  content?: unknown[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: PageableObject;
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageEntityIdentifierInformation {
  content: EntityIdentifierInformation[];
  empty: boolean;
  first: boolean;
  hasNext: boolean;
  hasPrevious: boolean;
  last: boolean;
  /** Format: int32 */
  number: number;
  /** Format: int32 */
  numberOfElements: number;
  /** Format: int32 */
  size: number;
  /** Format: int64 */
  totalElements: number;
  /** Format: int32 */
  totalPages: number;
}

export interface PageEntityInformation {
  content: EntityInformation[];
  empty: boolean;
  first: boolean;
  hasNext: boolean;
  hasPrevious: boolean;
  last: boolean;
  /** Format: int32 */
  number: number;
  /** Format: int32 */
  numberOfElements: number;
  /** Format: int32 */
  size: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements: number;
  /** Format: int32 */
  totalPages: number;
}

export interface PageEntityTypeInformation {
  content: EntityTypeInformation[];
  empty: boolean;
  first: boolean;
  hasNext: boolean;
  hasPrevious: boolean;
  last: boolean;
  /** Format: int32 */
  number: number;
  /** Format: int32 */
  numberOfElements: number;
  pageable?: Pageable;
  /** Format: int32 */
  size: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements: number;
  /** Format: int32 */
  totalPages: number;
}

export interface PageLinkTypeDetailedInformation {
  content: LinkTypeDetailedInformation[];
  empty: boolean;
  first: boolean;
  hasNext: boolean;
  hasPrevious: boolean;
  last: boolean;
  /** Format: int32 */
  number: number;
  /** Format: int32 */
  numberOfElements: number;
  pageable?: Pageable;
  /** Format: int32 */
  size: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements: number;
  /** Format: int32 */
  totalPages: number;
}

export interface Pageable {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: Sort;
  unpaged?: boolean;
}

export interface PageableObject {
  /** Format: int64 */
  offset?: number;
  /** Format: int32 */
  pageNumber?: number;
  /** Format: int32 */
  pageSize?: number;
  paged?: boolean;
  sort?: SortObject;
  unpaged?: boolean;
}

export interface ProjectCreateRequest {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  businessValue?: string;
  /** Format: date */
  deadline?: string;
  description?: string;
  entityDetail?: EntityDetailRequest;
  externalId?: string;
  intendedUse?: string;
  internalOrExternal?: "Internal" | "External";
  name: string;
  /** Format: uuid */
  orgGroupId?: EntityOrganizationInformation;
  /** Format: uri */
  projectLink?: string;
  projectOwner?: string;
  promotionStatus?: "Not Promoted" | "Promoted" | "Promotion Pending";
  status?: "Draft" | "Active" | "In Progress" | "On Hold" | "Completed" | "Cancelled";
  type?: "AI" | "Campaign" | "Feature" | "General" | "Process" | "Product";
}

export interface RemoveRelationshipRecordInput {
  path: {
    /** Format: uuid */
    linkId: string;
  };
  query: {
    /** Format: uuid */
    linkTypeId: string;
  };
}

export interface Sort {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface StageExceptionConfiguration {
  /** Format: uuid */
  exceptionGrantedTargetStageId?: string;
  stageExceptionApprovers?: WorkflowStageApproverRequest[];
  workflowExceptionApprovalRequiredFromAll?: boolean;
}

export interface TaskAssignmentInformation {
  /** Format: uuid */
  assigneeId: string;
  isCollaborator: boolean;
  type: "USER" | "GROUP";
  userInfo?: UserInfo;
}

export interface TaskCollaborator {
  collaboratorEmail?: string;
  /** Format: uuid */
  collaboratorId?: string;
  type: "USER" | "GROUP";
}

export interface TaskContextInformation {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface TaskCreateRequest {
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContextInformation;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  isActive?: boolean;
  isRequired?: boolean;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception";
  /** Format: uuid */
  orgGroupId: string;
  /** Format: uuid */
  parentEntityId: string;
  /** @default MEDIUM */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** Format: uuid */
  resourceId?: string;
  resourceTypeNameKey?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  taskName: string;
  taskTypeNameKey: string;
}

export interface TaskInformation {
  activity?: "COMPLETE_TASK" | "REVIEW_DSARSUBTASK" | "APPROVE_RISK" | "RESPOND_TO_ASSESSMENT" | "COMPLETE_AUDIT" | "REVIEW_REQUEST" | "COURSE_COMPLETION_PENDING" | "REVIEW_ASSESSMENT" | "REVIEW_INCIDENT" | "IMPLEMENT_CONTROL" | "RISK_TREATMENT" | "REVIEW_FINDING" | "ACKNOWLEDGE_TO_ATTESTATION" | "REVIEW_INITIATIVE" | "COMPLETE_DISCLOSURE" | "COMPLETE_DISCLOSURE_ATTESTATION" | "EVIDENCE_TASK" | "COMPLETE_DISC_QUESTIONNAIRE" | "COMPLIANCE_INITIATIVE" | "REVIEW_ISSUE" | "CASE_ASSIGNED" | "SPEAK_UP_QUESTION_ASSIGNED" | "CONTROL_OBJECTIVE" | "REVIEW_EXCEPTION";
  /** @deprecated */
  activityKey?: string;
  /** Format: uuid */
  assigneeId?: string;
  badgeColor?: string;
  canEditRequiredTask?: boolean;
  /** Format: date-time */
  completionDate?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  createdBy?: string;
  createdByAttribute?: AttributeValue;
  /** Format: date-time */
  createdDT?: string;
  /** Format: date-time */
  deadline: string;
  description?: string;
  dueDateInfo?: DueDateInfo;
  /** Format: uuid */
  id: string;
  isActive: boolean;
  isCollaboratorGroupSupported?: boolean;
  isCollaboratorSupported?: boolean;
  isRequired?: boolean;
  /**
   * Format: uuid
   * @deprecated
   */
  modifiedBy?: string;
  modifiedByAttribute?: AttributeValue;
  /** Format: date-time */
  modifiedDT?: string;
  moduleSource?: "assessment" | "audit-mgmt" | "cyber-risk" | "data-mapping" | "data-governance" | "esg" | "erm" | "incident" | "issue" | "itrm" | "program-benchmarking" | "maturity-planning" | "risk" | "vendor" | "vendor-portal" | "compliance-automation" | "SpeakUp" | "EntityScoping" | "ControlObjective" | "exception";
  orgGroupAttribute?: AttributeValue;
  /**
   * Format: uuid
   * @deprecated
   */
  orgGroupId?: string;
  /** Format: uuid */
  parentEntityId: string;
  pastDue?: boolean;
  permissionsMetadata?: {
    [key: string]: boolean;
  };
  presentationMode?: "NAVIGATION" | "DRAWER";
  priority: "LOW" | "MEDIUM" | "HIGH";
  relativeUrl?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  stageName?: string;
  stageNameKey?: string;
  status: "Open" | "Closed";
  taskAssignmentInformations?: TaskAssignmentInformation[];
  taskName: string;
  taskType: TaskTypeInformation;
  workflowAndStageBasicInformation?: unknown;
  /** Format: uuid */
  workflowId?: string;
  /** Format: uuid */
  workflowStageId?: string;
}

export interface TaskTypeInformation {
  icon?: string;
  /** Format: uuid */
  id: string;
  label: string;
  module: string;
  moduleNameTranslationKey: string;
  name: string;
  nameKey: string;
}

export interface TaskUpdateRequest {
  assigneeEmail?: string;
  /** Format: uuid */
  assigneeId?: string;
  collaborators?: TaskCollaborator[];
  context?: TaskContextInformation;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  isRequired?: boolean;
  /** @default MEDIUM */
  priority?: "LOW" | "MEDIUM" | "HIGH";
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
  status?: "Open" | "Closed";
  taskName: string;
}

export interface UpdateTaskInput {
  path: {
    /** Format: uuid */
    taskId: string;
  };
  body: TaskUpdateRequest;
}

export interface UserInfo {
  name: string;
  nameWithAttributes?: string;
}

export interface WorkflowStageApproverRequest {
  approverIdPresent?: boolean;
  approverType: "SYSTEM_USER" | "USER_ATTRIBUTE";
  /** Format: uuid */
  approverUserGroupId?: string;
  /** Format: uuid */
  approverUserId?: string;
  /** Format: uuid */
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
  /** Format: uuid */
  assigneeId?: string;
  assigneeName?: string;
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey?: string;
  required?: boolean;
}

export interface paths {
  "/api/custom-entity/v1/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Object */
    post: operations["createObject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entities/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Full Object Details */
    post: operations["getFullObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entities/{entityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Object */
    get: operations["getObject"];
    put?: never;
    post?: never;
    /** Delete Object */
    delete: operations["deleteObject"];
    options?: never;
    head?: never;
    /** Modify Object */
    patch: operations["modifyObject"];
    trace?: never;
  };
  "/api/custom-entity/v1/entity-basic-details/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Basic Object Details */
    post: operations["getBasicObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-link-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship Type between Objects */
    post: operations["createRelationshipTypeBetweenObjects"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-link-types/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Relationship Link Types */
    post: operations["getListOfRelationshipLinkTypes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-link-types/{entityLinkTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Relationship Type */
    get: operations["getRelationshipType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-types/names/{entityTypeName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Object Type by Name */
    get: operations["getObjectTypeByName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Custom Object Type by Name */
    patch: operations["modifyCustomObjectTypeByName"];
    trace?: never;
  };
  "/api/custom-entity/v1/entity-types/names/{entityTypeName}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enable Custom Object Type by Name */
    put: operations["enableCustomObjectTypeByName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-types/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Object Types */
    post: operations["getListOfObjectTypes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/entity-types/{entityTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Object Type by ID */
    get: operations["getObjectTypeById"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Custom Object Type by ID */
    patch: operations["modifyCustomObjectTypeById"];
    trace?: never;
  };
  "/api/custom-entity/v1/entity-types/{entityTypeId}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enable Custom Object Type by ID */
    put: operations["enableCustomObjectTypeById"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship Record between Objects */
    post: operations["createRelationshipRecordBetweenObjects"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/links/{linkId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Relationship Record */
    get: operations["getRelationshipRecord"];
    put?: never;
    post?: never;
    /** Remove Relationship Record */
    delete: operations["removeRelationshipRecord"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Project Object */
    post: operations["createProjectObject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/projects/basic-details/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Basic Project Object Details */
    post: operations["getBasicProjectObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/projects/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Project Object Details */
    post: operations["getProjectObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/projects/{entityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Project Object */
    get: operations["getProjectObject"];
    /** Modify Project Object */
    put: operations["modifyProjectObject"];
    post?: never;
    /** Delete Project Object */
    delete: operations["deleteProjectObject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/schema-attribute-options": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Options to Attribute */
    post: operations["addOptionsToAttribute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/schema-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Attribute to Schema */
    post: operations["addAttributeToSchema"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/schema-attributes/{attributeId}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Disable Attribute */
    put: operations["disableAttribute"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/schema-attributes/{attributeId}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enable Attribute */
    put: operations["enableAttribute"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Task */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v1/tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Task */
    get: operations["getTask"];
    /** Update Task */
    put: operations["updateTask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v2/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Model Object */
    post: operations["createModelObject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v2/models/basic-details/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Basic Model Object Details */
    post: operations["getBasicModelObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v2/models/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Model Object Details */
    post: operations["getModelObjectDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/custom-entity/v2/models/{entityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Model Object */
    get: operations["getModelObject"];
    /** Modify Model Object */
    put: operations["modifyModelObject"];
    post?: never;
    /** Delete Model Object */
    delete: operations["deleteModelObject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createObject: {
    parameters: {
      query?: {
        entityTypeIdentifier?: string;
        entityTypeName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  getFullObjectDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
        entityTypeId?: string;
        entityTypeName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityInformation;
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
  getObject: {
    parameters: {
      query?: {
        entityTypeIdentifier?: string;
        entityTypeName?: string;
      };
      header?: never;
      path: {
        entityId: string;
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
          "application/json": EntityInformation;
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
  deleteObject: {
    parameters: {
      query?: {
        entityTypeIdentifier?: string;
        entityTypeName?: string;
      };
      header?: never;
      path: {
        entityId: string;
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
  modifyObject: {
    parameters: {
      query?: {
        entityTypeIdentifier?: string;
        entityTypeName?: string;
      };
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  getBasicObjectDetails: {
    parameters: {
      query: {
        entityTypeId: string;
        page?: number;
        size?: number;
        sort?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityQueryRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Page;
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
  createRelationshipTypeBetweenObjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomLinkTypeCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkTypeDetailedInformation;
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
  getListOfRelationshipLinkTypes: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AttributeQueryCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageLinkTypeDetailedInformation;
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
  getRelationshipType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityLinkTypeId: string;
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
          "application/json": LinkTypeInformation;
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
  getObjectTypeByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeName: string;
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
          "application/json": EntityTypeInformation;
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
  modifyCustomObjectTypeByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityTypeUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityTypeInformation;
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
  enableCustomObjectTypeByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeName: string;
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
  getListOfObjectTypes: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AttributeQueryCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityTypeInformation;
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
  getObjectTypeById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
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
          "application/json": EntityTypeInformation;
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
  modifyCustomObjectTypeById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityTypeUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityTypeInformation;
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
  enableCustomObjectTypeById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityTypeId: string;
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
  createRelationshipRecordBetweenObjects: {
    parameters: {
      query: {
        linkTypeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkInformation;
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
  getRelationshipRecord: {
    parameters: {
      query: {
        linkTypeId: string;
      };
      header?: never;
      path: {
        linkId: string;
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
          "application/json": LinkInformation;
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
  removeRelationshipRecord: {
    parameters: {
      query: {
        linkTypeId: string;
      };
      header?: never;
      path: {
        linkId: string;
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
  createProjectObject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ProjectCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  getBasicProjectObjectDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityQueryRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityIdentifierInformation;
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
  getProjectObjectDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityInformation;
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
  getProjectObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
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
          "application/json": EntityInformation;
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
  modifyProjectObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  deleteProjectObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
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
  addOptionsToAttribute: {
    parameters: {
      query: {
        attributeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttributeOptionRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttributeInformation;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttributeInformation;
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
  addAttributeToSchema: {
    parameters: {
      query: {
        schemaName: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttributeCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttributeInformation;
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
  disableAttribute: {
    parameters: {
      query: {
        schemaId: string;
      };
      header?: never;
      path: {
        attributeId: string;
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
          "application/json": AttributeInformation;
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
  enableAttribute: {
    parameters: {
      query: {
        schemaId: string;
      };
      header?: never;
      path: {
        attributeId: string;
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
          "application/json": AttributeInformation;
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
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskInformation;
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
  getTask: {
    parameters: {
      query?: {
        includePermissionsMetadata?: boolean;
        excludeInactiveTask?: boolean;
      };
      header?: never;
      path: {
        taskId: string;
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
          "application/json": TaskInformation;
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
  updateTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TaskUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TaskInformation;
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
  createModelObject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ModelCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  getBasicModelObjectDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityQueryRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityIdentifierInformation;
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
  getModelObjectDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityInformation;
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
  getModelObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
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
          "application/json": EntityInformation;
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
  modifyModelObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EntityUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  deleteModelObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
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
