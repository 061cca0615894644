// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbacBasicAssignmentInfo {
  /** Format: uuid */
  assignmentId?: string;
  assignmentName?: string;
  policyStatus?: "INACTIVE" | "ACTIVE" | "PROCESSING" | "FAILED";
}

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

export interface AdvanceStageActionInformation {
  actionMetadata?: {
    [key: string]: unknown;
  };
  actionType: "ATTRIBUTES, ATTACHMENT";
  /** Format: uuid */
  id: string;
}

export interface AssociatedAttribute {
  description?: string;
  descriptionKey?: string;
  fieldName?: string;
  name: string;
  nameKey?: string;
  options?: AttributeOptionRequest[];
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
  name?: string;
  nameKey?: string;
  options?: AttributeOptionInformation[];
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverrideInformation[];
  };
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
}

export interface AssociatedAttributeRequest {
  associatedAttributes?: AssociatedAttribute[];
}

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
}

export interface AttributeContext {
  parameters?: {
    [key: string]: unknown;
  };
}

export interface AttributeCreateRequest {
  abacBasicAssignmentInfo?: AbacBasicAssignmentInfo[];
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

export interface AttributeDomainOptionOverrideInformation {
  /** Format: uuid */
  attributeDomainOptionId?: string;
  colorCode?: string;
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  metadata?: AttributeOptionMetadata;
  option?: string;
  /** Format: double */
  optionAsDouble?: number;
  optionKey?: string;
  optionSelectionValue?: string;
  /** Format: double */
  optionSelectionValueAsDouble?: number;
  /** Format: int32 */
  sequence?: number;
  /** Format: uuid */
  targetAttributeId?: string;
  /** Format: uuid */
  targetOptionId?: string;
}

export interface AttributeFormulaDetail {
  formula?: string;
  formulaType?: string;
}

export interface AttributeInformation {
  abacBasicAssignmentInfo?: AbacBasicAssignmentInfo[];
  allowOther?: boolean;
  associatedAttributeFieldName?: string;
  associatedAttributeInformation?: AssociatedAttributeInformation[];
  baseAttribute?: boolean;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED";
  description?: string;
  descriptionKey?: string;
  displayResponseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  enabled: boolean;
  encrypted?: boolean;
  fieldName: string;
  formula?: string;
  formulaByDomain?: {
    [key: string]: AttributeFormulaDetail;
  };
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
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverrideInformation[];
  };
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
  applicationUrl?: string;
  basicServiceContextPath?: string;
  entityTypeName?: string;
  optionListUrl?: string;
  optionType?: string;
  optionUrl?: string;
  permissions?: string[];
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
  associatedAttributeValueInformation?: AssociatedAttributeValueInformation[];
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
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems";
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

export interface CreateEntityInput {
  query?: {
    /** Format: uuid */
    entityTypeId?: string;
    entityTypeName?: string;
  };
  body: EntityCreateRequest;
}

export interface CreateRelationshipRecordBetweenEntitiesInput {
  query: {
    /** Format: uuid */
    linkTypeId: string;
  };
  body: LinkRequest;
}

export interface CreateTaskInput {
  body: TaskCreateRequest;
}

export interface DeleteEntityInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeId?: string;
    entityTypeName?: string;
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

export interface EntityDetailRequest {
  extendedBaseAttributes?: {
    [key: string]: AttributeValueInformation[];
  };
}

export interface EntityFieldRequest {
  fields?: string[];
  includeSelectedFullTextSearchFields?: boolean;
  /** @default select_all */
  mode?: "select_all" | "ignore_all" | "specific";
  overriddenSearchFields?: string[];
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
  moduleScopes?: "AIG" | "AA" | "DM" | "ESG" | "ITRM";
  name: string;
  schemaName?: "vendor" | "projects" | "models" | "datasets" | "aisystems";
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

export interface GetBasicEntityDetailsInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc";
  };
  body?: EntityQueryRequest;
}

export interface GetEntityInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeId?: string;
    entityTypeName?: string;
  };
}

export interface GetEntityTypeInput {
  path: {
    /** Format: uuid */
    entityTypeId: string;
  };
}

export interface GetFullEntityDetailsInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc";
    entityTypeName?: string;
  };
  body?: EntityListRequest;
}

export interface GetListOfEntityTypesInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc";
  };
  body?: AttributeQueryCriteria;
}

export interface GetListOfRelationshipRecordsByEntityInput {
  path: {
    entityTypeName: "aisystems" | "datasets" | "models" | "aiagents";
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
    /** @default id,desc */
    sort?: "id,asc" | "id,desc";
  };
  body: AttributeQueryCriteria;
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

export interface GetTaskInput {
  path: {
    /** Format: uuid */
    taskId: string;
  };
  query?: {
    /** @default false */
    includePermissionsMetadata?: boolean;
    /** @default false */
    excludeInactiveTasks?: boolean;
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

export interface ModifyEntityInput {
  path: {
    /** Format: uuid */
    entityId: string;
  };
  query?: {
    /** Format: uuid */
    entityTypeId?: string;
    entityTypeName?: string;
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

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface StageExceptionInformation {
  /** Format: uuid */
  exceptionGrantedTargetStageId?: string;
  stageExceptionApprovers?: WorkflowStageApproverInformation[];
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

export interface UpdateEntityWorkflowStageInput {
  path: {
    /** Format: uuid */
    entityId: string;
    /** Format: uuid */
    type: string;
  };
  body: WorkflowSpecificStageNavigationRequest;
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

export interface WorkflowSpecificStageNavigationRequest {
  nextStageName: string;
  parameters?: {
    [key: string]: unknown;
  };
}

export interface WorkflowStageApproverInformation {
  approverCategory?: string;
  approverType: "SYSTEM_USER, USER_ATTRIBUTE";
  /** Format: uuid */
  approverUserGroupId?: string;
  /** Format: uuid */
  approverUserId?: string;
  customFields?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  id: string;
  referenceApproverUserSourceId?: string;
  referenceApproverUserSourceOwner?: string;
  /** Format: uuid */
  workFlowStageId: string;
}

export interface WorkflowStageListInformation {
  additionalFields?: {
    [key: string]: unknown;
  };
  advanceStageActionEnabled?: boolean;
  advanceStageActions?: AdvanceStageActionInformation[];
  allowDeletion?: boolean;
  approvalStage?: boolean;
  autoAdvanceOnApproval?: boolean;
  badgeColor?: string;
  customFields?: {
    [key: string]: unknown;
  };
  description?: string;
  descriptionKey?: string;
  exceptionStage?: boolean;
  /** Format: uuid */
  id: string;
  name: string;
  nameKey?: string;
  /** Format: int32 */
  sequence: number;
  stageApprovers?: WorkflowStageApproverInformation[];
  stageExceptionConfiguration?: StageExceptionInformation;
}

export interface paths {
  "/api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Entity Workflow Stage */
    post: operations["updateEntityWorkflowStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Entity */
    post: operations["createEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Full Entity Details */
    post: operations["getFullEntityDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entities/{entityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Entity */
    get: operations["getEntity"];
    put?: never;
    post?: never;
    /** Delete Entity */
    delete: operations["deleteEntity"];
    options?: never;
    head?: never;
    /** Modify Entity */
    patch: operations["modifyEntity"];
    trace?: never;
  };
  "/api/ai-governance/v1/entity-basic-details/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get Basic Entity Details */
    post: operations["getBasicEntityDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entity-types/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Entity Types */
    post: operations["getListOfEntityTypes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/entity-types/{entityTypeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Entity Type */
    get: operations["getEntityType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Relationship Records by Entity */
    post: operations["getListOfRelationshipRecordsByEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Relationship Record between Entities */
    post: operations["createRelationshipRecordBetweenEntities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ai-governance/v1/links/{linkId}": {
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
  "/api/ai-governance/v1/schema-attribute-options": {
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
  "/api/ai-governance/v1/schema-attributes": {
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
  "/api/ai-governance/v1/schema-attributes/{attributeId}/disable": {
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
  "/api/ai-governance/v1/schema-attributes/{attributeId}/enable": {
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
  "/api/ai-governance/v1/tasks": {
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
  "/api/ai-governance/v1/tasks/{taskId}": {
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
}

export interface operations {
  updateEntityWorkflowStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entityId: string;
        type: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkflowSpecificStageNavigationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowStageListInformation;
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
  createEntity: {
    parameters: {
      query?: {
        entityTypeId?: string;
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
  getFullEntityDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc";
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
  getEntity: {
    parameters: {
      query?: {
        entityTypeId?: string;
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
  deleteEntity: {
    parameters: {
      query?: {
        entityTypeId?: string;
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
  modifyEntity: {
    parameters: {
      query?: {
        entityTypeId?: string;
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
  getBasicEntityDetails: {
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
  getListOfEntityTypes: {
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
  getEntityType: {
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
  getListOfRelationshipRecordsByEntity: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc";
      };
      header?: never;
      path: {
        entityTypeName: "aisystems" | "datasets" | "models" | "aiagents";
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
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
  createRelationshipRecordBetweenEntities: {
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
        excludeInactiveTasks?: boolean;
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
}
