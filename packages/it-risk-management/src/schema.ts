// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AddAttachmentsToEvidenceTaskImplementationInput {
  path: {
    /** Format: uuid */
    evidenceTaskImplementationId: string;
  };
  body: EvidenceTaskImplementationAttachmentFileRequest | EvidenceTaskImplementationAttachmentLinkRequest | EvidenceTaskImplementationAttachmentNoteRequest;
}

export interface AddControlsToRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskControlImplementationsRequest;
}

export interface AddThreatToRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskThreatAddRequest;
}

export interface AddVulnerabilitiesToRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskVulnerabilityAddRequest;
}

export interface AdvanceStageActionInformation {
  actionMetadata?: {
    [key: string]: unknown;
  };
  actionType: "ATTRIBUTES, ATTACHMENT";
  /** Format: uuid */
  id: string;
}

export interface ApproveRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskApproveRequest;
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
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp";
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System";
  /** Format: uuid */
  schemaId?: string;
  schemaName?: string;
}

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
}

export interface AttachFilesToControlImplementationInput {
  path: {
    guid: string;
  };
  body: ImplementationAttachmentCreateRequest;
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

export interface BasicDetail {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface BasicDetails {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface BasicEntityDetail {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface BasicEntityDetailTranslation {
  badgeColor?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface BasicEntityReference {
  /** Format: uuid */
  id: string;
  name: string;
  nameKey?: string;
}

export interface BasicStageApproverDetails {
  /** Format: date-time */
  approvedTimeStamp?: string;
  firstName?: string;
  /** Format: uuid */
  id?: string;
  lastName?: string;
  status?: string;
}

export interface BasicStageDetailTranslation {
  badgeColor?: string;
  currentStageApprovers?: BasicStageApproverDetails[];
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface CategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface CategoryInformationSchema {
  archived?: boolean;
  description?: string;
  descriptionKey?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  seeded?: boolean;
}

export interface Control {
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  frameworkNameKey?: string;
  /** Format: uuid */
  id: string;
  identifier: string;
  implementationGuidance?: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  orgGroupName: string;
  /** Format: uuid */
  otControlIdentifier?: string;
  recommendation?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  seedControlId?: string;
  status?: "Active" | "Archived" | "Pending";
  viewOnly?: boolean;
}

export interface ControlAttributeValueInformation {
  /** Format: uuid */
  id?: string;
  value?: string;
  valueKey?: string;
}

export interface ControlBulkLinkCreateRequest {
  destinations: LinkableEntity[];
  linkTypeNameKey: string;
  parameters?: {
    [key: string]: unknown;
  };
  source: LinkableEntity;
}

export interface ControlCreateParameter {
  /** Format: uuid */
  primaryEntityId?: string;
  separateImplementationRequired?: boolean;
}

export interface ControlCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  frameworkNameKey?: string;
  identifier: string;
  implementationGuidance?: string;
  /** Format: uuid */
  importBatchId?: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  origin: "BulkImport" | "Manual" | "FrameworkImport" | "FrameworkContentUpdate";
  /** Format: uuid */
  otControlIdentifier?: string;
  recommendation?: string;
  /** Format: uuid */
  seedControlId?: string;
  status?: "Active" | "Archived" | "Pending";
}

export interface ControlDetail {
  /** Format: uuid */
  id: string;
  identifier: string;
  name: string;
}

export interface ControlDetailInformation {
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  contentVersion?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  frameworkNameKey?: string;
  /** Format: uuid */
  id: string;
  identifier: string;
  implementationGuidance?: string;
  licensedContentMissing?: boolean;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  orgGroupName: string;
  /** Format: uuid */
  otControlIdentifier?: string;
  /** Format: uuid */
  seedControlId?: string;
  status?: "Active" | "Archived" | "Pending";
}

export interface ControlEntityInformation {
  controlEntityType: ControlEntityTypeInformation;
  /** Format: uuid */
  id: string;
  isPrimary?: boolean;
  name: string;
  /** Format: uuid */
  organizationId?: string;
  relationshipLabel?: "IMPLEMENTED_ON" | "MITIGATES" | "LEVERAGED_BY" | "INCLUDED_IN" | "RELATED_TO";
  softInherited?: boolean;
  type: "Risks" | "Assets" | "ProcessingActivities" | "Vendors" | "Entities";
}

export interface ControlEntityTypeInformation {
  id: string;
  label?: string;
  moduleName?: string;
  seeded?: boolean;
  translationKey?: string;
}

export interface ControlExtInformation {
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  /** Format: uuid */
  id: string;
  identifier: string;
  implementationGuidance?: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  orgGroupName: string;
}

export interface ControlImplementation {
  approvers?: BasicEntityReference[];
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  control: ControlExtInformation;
  /** Format: uuid */
  controlImplementationCategoryId?: string;
  controlImplementationCategoryName?: string;
  controlImplementationCategoryNameKey?: string;
  controlImplementationDescription?: string;
  controlImplementationGuidance?: string;
  controlImplementationName?: string;
  controlImplementationOrigin?: string;
  /** Format: int64 */
  controlObjectivesCount?: number;
  /** Format: date-time */
  createDt?: string;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date */
  deadline?: string;
  deleteType?: "SOFT";
  duplicateEvidenceTaskImplPresent?: boolean;
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned";
  effectivenessInfo?: BasicEntityReference;
  entityLinks?: ControlEntityInformation[];
  externalControlImplementation?: boolean;
  externalImplementationURL?: string;
  hasMoreThanOneInvLinks?: boolean;
  /** Format: uuid */
  id: string;
  /** Format: int64 */
  inventoriesCount?: number;
  /** Format: uuid */
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  maturity?: BasicEntityReference;
  note?: string;
  /** Format: int32 */
  number: number;
  orgGroupName: string;
  /** Format: uuid */
  organizationId: string;
  /** @deprecated */
  owner?: BasicEntityReference;
  owners?: BasicEntityReference[];
  primaryEntity: ControlEntityInformation;
  /** Format: int64 */
  risksCount?: number;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Suggested";
  statusInfo?: BasicEntityReference;
  suggestion?: "Suggested" | "Accepted" | "Rejected";
  workflow?: BasicDetails;
  workflowStage?: WorkflowStageBasicDetails;
}

export interface ControlImplementationEntity {
  approvers?: BasicEntityReference[];
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  control: ControlExtInformation;
  /** Format: uuid */
  controlImplementationCategoryId?: string;
  controlImplementationCategoryName?: string;
  controlImplementationCategoryNameKey?: string;
  controlImplementationDescription?: string;
  controlImplementationGuidance?: string;
  controlImplementationName?: string;
  controlImplementationOrigin?: string;
  /** Format: date */
  createDt?: string;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date */
  deadline?: string;
  deleteType?: "SOFT";
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned";
  effectivenessInfo?: BasicEntityReference;
  entity?: ControlEntityInformation;
  externalControlImplementation?: boolean;
  externalImplementationURL?: string;
  /** Format: uuid */
  id: string;
  /** Format: uuid */
  implementationId: string;
  /** Format: int64 */
  inventoriesCount?: number;
  inventoryRelationshipType?: string;
  /** Format: uuid */
  lastModifiedBy?: string;
  /** Format: date */
  lastModifiedDate?: string;
  maturity?: BasicEntityReference;
  note?: string;
  /** Format: int64 */
  number: number;
  /** Format: uuid */
  organizationId: string;
  owner?: BasicEntityReference;
  owners?: BasicEntityReference[];
  relatedEntities?: ImplementationEntityLink[];
  /** Format: int64 */
  risksCount?: number;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Suggested" | "Retired" | "Archived";
  statusInfo?: BasicEntityReference;
  /** @deprecated */
  suggestion?: "Suggested" | "Accepted" | "Rejected";
}

export interface ControlImplementationUpdateRequest {
  attributes?: {
    [key: string]: ControlAttributeValueInformation[];
  };
  controlApproverIds?: string[];
  /**
   * Format: uuid
   * @deprecated
   */
  controlOwnerId?: string;
  controlOwnerIds?: string[];
  controlOwners?: BasicDetail[];
  /** Format: date */
  deadline?: string;
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned";
  /** Format: uuid */
  effectivenessId?: string;
  /** Format: uuid */
  implementationCategoryId?: string;
  implementationCategoryName?: string;
  implementationDescription?: string;
  implementationGuidance?: string;
  implementationName?: string;
  /** Format: uuid */
  maturityId?: string;
  note?: string;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Retired";
  /** Format: uuid */
  statusId?: string;
}

export interface ControlInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  name?: string;
}

export interface ControlRemovalResponse {
  deletedControl?: ControlDetail[];
  nonDeletedControl?: ControlDetail[];
}

export interface ControlRequest {
  attributes?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  frameworkNameKey?: string;
  identifier: string;
  implementationGuidance?: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  recommendation?: string;
  status?: "Active" | "Archived" | "Pending";
}

export interface ControlUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  categoryId?: string;
  categoryName?: string;
  categoryNameKey?: string;
  description?: string;
  /** Format: uuid */
  frameworkId?: string;
  frameworkName?: string;
  frameworkNameKey?: string;
  identifier: string;
  implementationGuidance?: string;
  justificationIds?: string[];
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  recommendation?: string;
  /** Format: uuid */
  scopeId?: string;
  status?: "Active" | "Archived" | "Pending";
}

export interface CreateControlInput {
  body: ControlCreateRequest;
}

export interface CreateMultipleThreatsInput {
  body: ThreatCreateRequest[];
}

export interface CreateMultipleVulnerabilitiesInput {
  body: VulnerabilityCreateRequest[];
}

export interface CreateOrUpdateRiskInput {
  query: {
    matchAttributes: string;
  };
  body: RiskCreateRequest;
}

export interface CreateRiskInput {
  body: RiskCreateRequest;
}

export interface CreateRiskV3Input {
  body: RiskRequest;
}

export interface CreateThreatInput {
  body: ThreatCreateRequest;
}

export interface CreateVulnerabilityInput {
  body: VulnerabilityCreateRequest;
}

export interface DeleteControlImplementationInput {
  path: {
    /** Format: uuid */
    guid: string;
  };
  query: {
    /** Format: uuid */
    entityId: string;
  };
}

export interface DeleteControlInput {
  path: {
    /** Format: uuid */
    controlId: string;
  };
}

export interface DeleteRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
}

export interface DeleteThreatInput {
  path: {
    /** Format: uuid */
    threatId: string;
  };
}

export interface DeleteVulnerabilityInput {
  path: {
    /** Format: uuid */
    vulnerabilityId: string;
  };
}

export interface EntityTypeInformation {
  eligibleForEntityLink?: boolean;
  enabled?: boolean;
  id: string;
  label?: string;
  moduleName?: string;
  riskType?: boolean;
  seeded?: boolean;
  sourceType?: boolean;
  translationKey?: string;
}

export interface EvidenceEntityInformation {
  controlEntityType?: ControlEntityTypeInformation;
  evidenceEntityType: ControlEntityTypeInformation;
  /** Format: uuid */
  id: string;
  name: string;
  /** Format: uuid */
  orgGroupId?: string;
  type?: "ControlImplementations" | "Risks" | "Assets" | "ProcessingActivities" | "Vendors" | "Entities" | "Initiatives";
}

export interface EvidenceImplementation {
  assignee?: BasicEntityReference[];
  automaticCollection?: "CONFIGURED" | "AVAILABLE" | "NOT_AVAILABLE";
  canSplit?: boolean;
  /** Format: int32 */
  collectedEvidenceCount?: number;
  collectionInterval?: "ONE_TIME" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "BIANNUALY" | "YEARLY";
  /** Format: date */
  collectionStartDate?: string;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date */
  currentIntervalEndDate?: string;
  currentIntervalStatus?: "NotCollected" | "Collected" | "OverDue" | "InProgress";
  deleteType?: string;
  description?: string;
  /** Format: int32 */
  dueDateOffset?: number;
  duplicate?: boolean;
  /** Format: uuid */
  evidenceTaskId?: string;
  evidenceTaskType?: "SYSTEM" | "CUSTOM";
  guidance?: string;
  /** Format: uuid */
  id?: string;
  /** Format: date */
  lastCollected?: string;
  /** Format: uuid */
  lastModifiedBy?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  name?: string;
  /** Format: int64 */
  number: number;
  orgGroup?: BasicDetail;
  primaryEntity?: EvidenceEntityInformation;
  primaryEntityName?: string;
  /** Format: int32 */
  related?: number;
  /** Format: int32 */
  relatedControls?: number;
  suggestedSystemAvailable?: boolean;
}

export interface EvidenceTaskImplementationAttachmentFileRequest {
  /** Format: date */
  collectionDate: string;
  documentType: "FILE" | "NOTE" | "LINK";
  evidenceTaskImplementationDocumentRequests: EvidenceTaskImplementationDocumentRequest[];
}

export interface EvidenceTaskImplementationAttachmentLinkRequest {
  /** Format: date */
  collectionDate: string;
  description: string;
  documentType: "FILE" | "NOTE" | "LINK";
  name: string;
  /** Format: url */
  url: string;
}

export interface EvidenceTaskImplementationAttachmentNoteRequest {
  /** Format: date */
  collectionDate: string;
  documentType: "FILE" | "NOTE" | "LINK";
  name: string;
  note: string;
}

export interface EvidenceTaskImplementationDocumentRequest {
  /** Format: uuid */
  attachmentId: string;
  name: string;
}

export interface FilterInformation {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "BETWEEN" | "GREATER_THAN" | "LESS_THAN";
  toValue?: string | number;
  value: string | number;
}

export interface FrameworkInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface GetControlImplementationInput {
  path: {
    /** Format: uuid */
    guid: string;
  };
}

export interface GetEvidenceTaskImplementationInput {
  path: {
    /** Format: uuid */
    evidenceTaskImplementationId: string;
  };
}

export interface GetListOfControlImplementationsByEntityInput {
  path: {
    /** Format: uuid */
    entityId: string;
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
    sort?: "number,asc" | "number,desc" | "entityName,asc" | "entityName,desc" | "entityType,asc" | "entityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetListOfControlImplementationsInput {
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
    sort?: "number,asc" | "number,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetListOfControlsInput {
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
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "status,asc" | "status,desc" | "categoryName,asc" | "categoryName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetListOfEvidenceTaskImplementationsInput {
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
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "collectionInterval,asc" | "collectionInterval,desc" | "collectionStartDate,asc" | "collectionStartDate,desc" | "lastCollected,asc" | "lastCollected,desc" | "currentIntervalStatus,asc" | "currentIntervalStatus,desc" | "currentIntervalStartDate,asc" | "currentIntervalStartDate,desc" | "currentIntervalEndDate,asc" | "currentIntervalEndDate,desc" | "relatedControls,asc" | "relatedControls,desc" | "evidenceTaskType,asc" | "evidenceTaskType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetListOfLinkedRisksInput {
  path: {
    riskEntityType: string;
    /** Format: uuid */
    entityId: string;
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
    /** @default createdDate,desc */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc";
  };
  body: RiskSearchRequest;
}

export interface GetListOfRisksInput {
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
    /** @default createdDate,desc */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc";
  };
  body: RiskSearchRequest;
}

export interface GetListOfThreatsInput {
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
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetListOfVulnerabilitiesInput {
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
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface GetRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
}

export interface GetRiskTemplateInput {
  path: {
    /** Format: uuid */
    riskTemplateId: string;
  };
}

export interface GrantRiskExceptionInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskGrantExceptionRequest;
}

export type IdResponseListUUID = unknown;

export interface IdResponseUUID {
  /** Format: uuid */
  id: string;
}

export interface ImpactLevel {
  /** Format: int64 */
  id?: number;
  name?: string;
  /** Format: int64 */
  position?: number;
  /** Format: int64 */
  value?: number;
}

export interface ImplementationAttachmentCreateRequest {
  controlAttachmentRequests: ImplementationAttachmentRequest[];
}

export interface ImplementationAttachmentRequest {
  /** Format: uuid */
  attachmentId: string;
  fileDescription: string;
  fileName: string;
  /** Format: uuid */
  sourceId?: string;
  sourceName?: string;
  sourceType?: string;
}

export interface ImplementationEntityLink {
  /** Format: uuid */
  id?: string;
  label?: "IMPLEMENTED_ON" | "MITIGATES" | "LEVERAGED_BY" | "INCLUDED_IN" | "RELATED_TO";
  /** Format: uuid */
  organizationId?: string;
  primary?: boolean;
  /** Format: uuid */
  sourceId?: string;
  sourceName?: string;
  sourceType?: string;
  /** Format: uuid */
  targetId?: string;
  targetName?: string;
  targetType?: string;
}

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface InventoryInformation {
  /** Format: uuid */
  inventoryId?: string;
  inventoryName?: string;
  /** @deprecated */
  inventoryType?: "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES";
  /** Format: uuid */
  organizationId?: string;
  softInherited?: boolean;
  sourceType?: EntityTypeInformation;
}

export interface LinkControlsInput {
  body: ControlBulkLinkCreateRequest;
}

export interface LinkInformation {
  /** Format: uuid */
  destinationId?: string;
  destinationName?: string;
  /** Format: uuid */
  destinationOrgGroupId?: string;
  destinationType?: string;
  /** Format: uuid */
  id?: string;
  linkType?: LinkTypeInformation;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: string;
}

export interface LinkTypeInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface LinkableEntity {
  /** Format: uuid */
  id: string;
  name?: string;
  /** Format: uuid */
  orgGroupId?: string;
  type?: string;
}

export interface MatrixRiskScore {
  /** Format: int64 */
  impactLevelId?: number;
  /** Format: int64 */
  impactPosition?: number;
  /** Format: int64 */
  probabilityId?: number;
  /** Format: int64 */
  probabilityPosition?: number;
  riskScore?: number;
}

export interface MatrixRiskScoreSetting {
  impactLevels?: ImpactLevel[];
  matrixRiskScores: MatrixRiskScore[];
  probabilityLevels?: ProbabilityLevel[];
  riskLevelRange?: RiskLevel[];
  updatedEntities?: ("PIA" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "ENGAGEMENTS")[];
}

export interface ModifyRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskPatchRequest;
}

export interface OrganizationInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
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

export interface PageControl {
  content?: Control[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageControlImplementation {
  content?: ControlImplementation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageControlImplementationEntity {
  content?: ControlImplementationEntity[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageEvidenceImplementation {
  content?: EvidenceImplementation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageThreat {
  content?: Threat[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageVulnerability {
  content?: Vulnerability[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: Pageable;
  /** Format: int32 */
  size?: number;
  sort?: Sort;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export type Pageable = unknown;

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

export interface PerformRiskActionInput {
  path: {
    /** Format: uuid */
    riskId: string;
    action: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT";
  };
}

export interface ProbabilityLevel {
  /** Format: int64 */
  id?: number;
  name?: string;
  /** Format: int64 */
  position?: number;
  /** Format: int64 */
  value?: number;
}

export interface ReopenRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskReopenRequest;
}

export interface RequestRiskExceptionInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskExceptionRequest;
}

export interface RiskApproveRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  comment?: string;
  /** Format: int64 */
  residualImpactLevelId?: number;
  /** Format: int64 */
  residualProbabilityLevelId?: number;
  /** Format: int64 */
  residualRiskLevelId: number;
  residualRiskScore: number;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored";
  /** Format: uuid */
  resultId?: string;
}

export interface RiskApproverUpdateRequest {
  jsonAnyProperties?: {
    [key: string]: unknown;
  };
  riskApprovers?: RiskBasicEntityDetail[];
}

export interface RiskAttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN";
  toValue?: string | number;
  value?: string | number;
}

export interface RiskAttributeValueInformation {
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

export interface RiskBasicEntityDetail {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface RiskCategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface RiskControlImplementationsRequest {
  controlIds: unknown[];
  /** @default Pending */
  status?: "Pending" | "Implemented" | "NotDoing";
}

export interface RiskCreateRequest {
  associatedInventory: RiskSourceInformation;
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  categoryIds?: string[];
  /** Format: int64 */
  conditionGroupId?: number;
  /** Format: uuid */
  conditionGroupUuid?: string;
  controlIds?: string[];
  /** Format: date-time */
  deadline?: string;
  description?: string;
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  /** Format: int64 */
  levelId?: number;
  name?: string;
  /** Format: uuid */
  orgGroupId: string;
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  /** Format: int64 */
  reminderDays?: number;
  riskApproversId?: string[];
  riskManager?: string[];
  /** @deprecated */
  riskOwner?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  riskOwnerId?: string;
  riskOwners?: RiskBasicEntityDetail[];
  riskScore?: number;
  riskTemplate?: RiskTemplateIdentifier;
  /** Format: uuid */
  ruleRootVersionId?: string;
  source: RiskSourceInformation;
  systemCreated?: boolean;
  targetRiskLevel?: RiskRiskLevelDetails;
  /** Format: uuid */
  threatId?: string;
  treatment?: string;
  type: string;
  vulnerabilityIds?: string[];
}

export interface RiskExceptionRequest {
  comment?: string;
}

export interface RiskGrantExceptionRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  comment?: string;
  /** Format: int64 */
  residualImpactLevelId?: number;
  /** Format: int64 */
  residualProbabilityLevelId?: number;
  /** Format: int64 */
  residualRiskLevelId?: number;
  residualRiskScore?: number;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored";
  /** Format: uuid */
  resultId?: string;
}

export interface RiskInformation {
  /** Format: int64 */
  actionId?: number;
  approvers?: RiskBasicEntityDetail[];
  associatedInventories?: InventoryInformation[];
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  categories?: RiskRiskCategoryInformation[];
  closed?: boolean;
  controlsIdentifier?: string[];
  /** Format: uuid */
  createdBy?: string;
  /** Format: date-time */
  createdUTCDateTime?: string;
  creationType?: string;
  /** Format: int64 */
  currentStageApproversCount?: number;
  /** Format: date-time */
  dateClosed?: string;
  /** Format: date-time */
  deadline?: string;
  deleteType?: "SOFT" | "ARCHIVE" | "MIGRATED";
  description?: string;
  /** Format: uuid */
  id?: string;
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  inherentRiskLevel?: RiskRiskLevelDetails;
  justification?: string;
  /** Format: date-time */
  lastModifiedUTCDateTime?: string;
  level?: string;
  levelDisplayName?: string;
  /** Format: int64 */
  levelId?: number;
  migrationStatus?: "PENDING" | "IN_PROGRESS" | "IN_COMPLETE" | "SUCCESS" | "FAILED";
  /** Format: date-time */
  mitigatedDate?: string;
  mitigation?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  orgGroup?: RiskBasicEntityDetail;
  owners?: RiskBasicEntityDetail[];
  ownersId?: string[];
  previousState?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION";
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  references?: RiskReferenceInformation[];
  remediationProposal?: string;
  /** Format: int64 */
  reminderDays?: number;
  requestedException?: string;
  result?: string;
  resultDetails?: RiskAttributeValueInformation;
  /** @deprecated */
  riskApprovers?: string;
  /** @deprecated */
  riskApproversId?: string[];
  riskManager?: RiskBasicEntityDetail[];
  /** @deprecated */
  riskOwner?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  riskOwnerId?: string;
  /** @deprecated */
  riskOwnersId?: string[];
  /** @deprecated */
  riskOwnersName?: string;
  riskScore?: number;
  riskSourceType?: EntityTypeInformation;
  riskTemplate?: RiskBasicEntityDetail;
  riskType?: EntityTypeInformation;
  /** Format: uuid */
  ruleRootVersionId?: string;
  source?: RiskSourceInformation;
  /** @deprecated */
  sourceType?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC";
  stage?: BasicStageDetailTranslation;
  state?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION";
  targetRiskLevel?: RiskRiskLevelDetails;
  threat?: RiskThreatInformation;
  treatment?: string;
  treatmentStatus?: string;
  treatmentStatusDetails?: RiskAttributeValueInformation;
  /** @deprecated */
  type?: "ASSESSMENTS" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "INCIDENTS" | "ESG" | "GENERAL";
  /**
   * Format: uuid
   * @deprecated
   */
  typeRefId?: string;
  typeRefIds?: string[];
  updatedBy?: RiskBasicEntityDetail;
  viewOnly?: boolean;
  vulnerabilities?: RiskVulnerabilityInformation[];
  workflow?: BasicEntityDetailTranslation;
}

export interface RiskLevel {
  displayName?: string;
  /** Format: int64 */
  id?: number;
  maxScore?: number;
  minScore?: number;
  name?: string;
  /** Format: int64 */
  score?: number;
}

export interface RiskLevelDetails {
  impactLevel?: string;
  /** Format: int64 */
  impactLevelId?: number;
  level?: string;
  /** Format: int64 */
  levelId?: number;
  probabilityLevel?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  riskScore?: number;
}

export interface RiskLinkRequest {
  origin?: "ASSESSMENT" | "RISK";
  /** Format: uuid */
  riskIds: string[];
  riskSourceInformation: RiskSourceInformation;
}

export interface RiskOwnerUpdateRequest {
  jsonAnyProperties?: {
    [key: string]: unknown;
  };
  riskOwners?: RiskBasicEntityDetail[];
}

export interface RiskPageable {
  /** Format: int32 */
  page?: number;
  /** Format: int32 */
  size?: number;
  sort?: string[];
}

export interface RiskPatchRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  categoryIds?: string[];
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: int64 */
  impactLevelId?: number;
  /** Format: int64 */
  inherentLevelId?: number;
  inherentRiskLevel?: RiskRiskLevelDetails;
  /** Format: int64 */
  levelId?: number;
  name?: string;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  /** Format: int64 */
  reminderDays?: number;
  result?: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored";
  /** Format: uuid */
  resultId?: string;
  riskManager?: string[];
  riskScore?: number;
  targetRiskLevel?: RiskRiskLevelDetails;
  /** Format: uuid */
  threatId?: string;
  treatment?: string;
  treatmentStatus?: "InProgress" | "UnderReview" | "ExceptionRequested" | "Approved" | "ExceptionGranted";
  /** Format: uuid */
  treatmentStatusId?: string;
  vulnerabilityIds?: string[];
}

export interface RiskReferenceInformation {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  id?: string;
  name?: string;
  referenceType?: EntityTypeInformation;
  /** @deprecated */
  type?: "ASSESSMENT" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC";
}

export interface RiskReopenRequest {
  comment?: string;
  runStageRules?: boolean;
  stage?: RiskBasicEntityDetail;
  workflow?: RiskBasicEntityDetail;
}

export interface RiskRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  categoryIds?: string[];
  controlIdToCreateParameter?: {
    [key: string]: ControlCreateParameter;
  };
  controlIds?: string[];
  controlRequestDtos?: ControlRequest[];
  /** Format: date-time */
  deadline?: string;
  description?: string;
  entityIdToControlIds?: {
    [key: string]: string[];
  };
  ignoreControlAutoInheritanceConfiguration?: boolean;
  inherentRiskLevel?: RiskRiskLevelDetails;
  name?: string;
  /** Format: uuid */
  orgGroupId: string;
  relatedEntities?: RiskSourceInformation[];
  /** Format: int64 */
  reminderDays?: number;
  residualRiskLevel?: RiskRiskLevelDetails;
  riskApproversId?: string[];
  riskManager?: string[];
  riskOwners?: RiskBasicEntityDetail[];
  riskTemplate?: RiskTemplateIdentifier;
  targetRiskLevel?: RiskRiskLevelDetails;
  /** Format: uuid */
  threatId?: string;
  treatment?: string;
  treatmentPlan?: string;
  vulnerabilityIds?: string[];
}

export interface RiskRiskCategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  seeded?: boolean;
}

export interface RiskRiskLevelDetails {
  colorCode?: string;
  impactLevel?: string;
  /** Format: uuid */
  impactLevelGuid?: string;
  /** Format: int64 */
  impactLevelId?: number;
  impactLevelKey?: string;
  level?: string;
  /** Format: uuid */
  levelGuid?: string;
  /** Format: int64 */
  levelId?: number;
  levelKey?: string;
  probabilityLevel?: string;
  /** Format: uuid */
  probabilityLevelGuid?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  probabilityLevelKey?: string;
  riskScore?: number;
}

export interface RiskSearchRequest {
  filters?: {
    [key: string]: unknown;
  };
  fullTextSearch?: string;
  includeHierarchicalChildInventoryRisks?: boolean;
  predicates?: RiskAttributePredicate[];
  visibleColumns?: string[];
}

export interface RiskSendBackRequest {
  comment?: string;
}

export interface RiskSourceInformation {
  additionalAttributes?: {
    [key: string]: unknown;
  };
  /** Format: uuid */
  id: string;
  name: string;
  sourceType?: EntityTypeInformation;
  /** @deprecated */
  type?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC";
}

export interface RiskSubmitRequest {
  comment?: string;
}

export interface RiskTemplateAttributeValueInformation {
  colorCode?: string;
  disabled?: boolean;
  displayLabel?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value: string;
  valueKey?: string;
}

export interface RiskTemplateIdentifier {
  /** Format: uuid */
  id?: string;
}

export interface RiskTemplateInformation {
  attributeValues?: {
    [key: string]: RiskTemplateAttributeValueInformation[];
  };
  categories?: RiskCategoryInformation[];
  controls?: ControlInformation[];
  /** Format: date-time */
  createdDate?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  inherentRiskLevel?: RiskLevelDetails;
  name?: string;
  orgGroup?: BasicEntityDetail;
  riskName?: string;
  state?: "ACTIVE" | "ARCHIVED";
  targetRiskLevel?: RiskLevelDetails;
  threat?: ThreatInformation;
  treatmentPlan?: string;
  vulnerabilities?: VulnerabilityInformation[];
}

export interface RiskThreatAddRequest {
  /** Format: uuid */
  threatId?: string;
}

export interface RiskThreatInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  name?: string;
}

export interface RiskUpdateRequest {
  action?: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED";
  attributeValues?: {
    [key: string]: RiskAttributeValueInformation[];
  };
  categoryIds?: string[];
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: int64 */
  impactLevelId?: number;
  /** Format: int64 */
  inherentLevelId?: number;
  inherentRiskLevel?: RiskRiskLevelDetails;
  /** @deprecated */
  level?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH";
  /** Format: int64 */
  levelId?: number;
  mitigation?: string;
  name?: string;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: int64 */
  probabilityLevelId?: number;
  recommendation?: string;
  /** Format: int64 */
  reminderDays?: number;
  requestedException?: string;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored";
  /** Format: uuid */
  resultId?: string;
  riskApproversId?: string[];
  riskManager?: string[];
  /** @deprecated */
  riskOwner?: string;
  /**
   * Format: uuid
   * @deprecated
   */
  riskOwnerId?: string;
  riskOwners?: RiskBasicEntityDetail[];
  riskScore?: number;
  targetRiskLevel?: RiskRiskLevelDetails;
  /** Format: uuid */
  threatId?: string;
  treatment?: string;
  treatmentStatus?: "InProgress" | "UnderReview" | "ExceptionRequested" | "Approved" | "ExceptionGranted";
  /** Format: uuid */
  treatmentStatusId?: string;
  vulnerabilityIds?: string[];
}

export interface RiskVulnerabilityAddRequest {
  vulnerabilityIdList: string[];
}

export interface RiskVulnerabilityInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  name?: string;
}

export interface SearchControlImplementationAttributesInput {
  body?: AttributeQueryCriteria;
}

export interface SearchCriteriaInformation {
  excludeTotalRecordsCount?: boolean;
  filters?: FilterInformation[];
  fullText?: string;
}

export interface SendBackRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskSendBackRequest;
}

export type Sort = unknown;

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface StageApproverBasicDetails {
  /** Format: date-time */
  approvedTimeStamp?: string;
  firstName?: string;
  /** Format: uuid */
  id?: string;
  lastName?: string;
  status?: string;
}

export interface StageExceptionInformation {
  /** Format: uuid */
  exceptionGrantedTargetStageId?: string;
  stageExceptionApprovers?: WorkflowStageApproverInformation[];
  workflowExceptionApprovalRequiredFromAll?: boolean;
}

export interface StandardRiskScoreSetting {
  riskLevels?: RiskLevel[];
}

export interface SubmitRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskSubmitRequest;
}

export interface Threat {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  /** Format: uuid */
  id: string;
  identifier: string;
  name: string;
  orgGroup: OrganizationInformation;
  status?: "Active" | "Pending" | "Archived";
}

export interface ThreatCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  identifier: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived";
}

export interface ThreatInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  name?: string;
}

export interface ThreatUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  /** Format: uuid */
  id: string;
  identifier: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived";
}

export interface UnlinkRisksInput {
  body: RiskLinkRequest;
}

export interface UpdateControlImplementationInput {
  path: {
    /** Format: uuid */
    guid: string;
  };
  body: ControlImplementationUpdateRequest;
}

export interface UpdateControlInput {
  path: {
    /** Format: uuid */
    controlId: string;
  };
  body: ControlUpdateRequest;
}

export interface UpdateRiskApproversInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskApproverUpdateRequest;
}

export interface UpdateRiskCategoriesInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  /** Format: uuid */
  body: string;
}

export interface UpdateRiskInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskUpdateRequest;
}

export interface UpdateRiskOwnersInput {
  path: {
    /** Format: uuid */
    riskId: string;
  };
  body: RiskOwnerUpdateRequest;
}

export interface UpdateRiskStageInput {
  path: {
    /** Format: uuid */
    id: string;
  };
  body: WorkflowStageNavigationInstructionInformation;
}

export interface UpdateThreatsInput {
  body: ThreatUpdateRequest[];
}

export interface UpdateVulnerabilitiesInput {
  body: VulnerabilityUpdateRequest[];
}

export interface Vulnerability {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  /** Format: uuid */
  id: string;
  identifier: string;
  name: string;
  orgGroup: OrganizationInformation;
  status?: "Active" | "Pending" | "Archived";
}

export interface VulnerabilityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  identifier: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived";
}

export interface VulnerabilityInformation {
  /** Format: uuid */
  id?: string;
  identifier?: string;
  name?: string;
}

export interface VulnerabilityUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: CategoryInformation;
  description?: string;
  framework?: FrameworkInformation;
  /** Format: uuid */
  id: string;
  identifier: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived";
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

export interface WorkflowStageBasicDetails {
  currentStageApprovers?: StageApproverBasicDetails[];
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
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

export interface WorkflowStageNavigationInstructionInformation {
  comment?: string;
  direction: "First" | "Next" | "Previous" | "Last" | "Specific";
  /** Format: uuid */
  nextStageId?: string;
  parameters?: {
    [key: string]: unknown;
  };
}

export interface paths {
  "/api/controls/v1/control-implementation-attributes/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Control Implementation Attributes */
    post: operations["searchControlImplementationAttributes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Control Implementations */
    post: operations["getListOfControlImplementations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/{guid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Control Implementation */
    get: operations["getControlImplementation"];
    /** Update Control Implementation */
    put: operations["updateControlImplementation"];
    post?: never;
    /** Delete Control Implementation */
    delete: operations["deleteControlImplementation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/{guid}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach Files to Control Implementation */
    post: operations["attachFilesToControlImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Control */
    post: operations["createControl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Controls */
    post: operations["getListOfControls"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls/{controlId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Control */
    put: operations["updateControl"];
    post?: never;
    /** Delete Control */
    delete: operations["deleteControl"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/entities/{entityId}/control-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Control Implementations by Entity */
    post: operations["getListOfControlImplementationsByEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Evidence Task Implementations */
    post: operations["getListOfEvidenceTaskImplementations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Evidence Task Implementation */
    get: operations["getEvidenceTaskImplementation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Attachments to Evidence Task Implementation */
    post: operations["addAttachmentsToEvidenceTaskImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/links/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Controls */
    post: operations["linkControls"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Threat */
    post: operations["createThreat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Threats */
    post: operations["getListOfThreats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats/{threatId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Threat */
    delete: operations["deleteThreat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Vulnerability */
    post: operations["createVulnerability"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Vulnerabilities */
    post: operations["getListOfVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities/{vulnerabilityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Vulnerability */
    delete: operations["deleteVulnerability"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/control-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Control Entity Source Types */
    get: operations["getListOfControlEntitySourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/related/control-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Related Control Entity Types */
    get: operations["getRelatedControlEntityTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Threats */
    put: operations["updateThreats"];
    /** Create Multiple Threats */
    post: operations["createMultipleThreats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Vulnerabilities */
    put: operations["updateVulnerabilities"];
    /** Create Multiple Vulnerabilities */
    post: operations["createMultipleVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk-template/v1/templates/{riskTemplateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk Template */
    get: operations["getRiskTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/entities/risks/unlink": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unlink Risks */
    post: operations["unlinkRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Categories */
    get: operations["getListOfRiskCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-settings/matrix": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk Matrix Configuration */
    get: operations["getRiskMatrixConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-settings/standard": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Standard Risk Configuration */
    get: operations["getStandardRiskConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Risk */
    post: operations["createRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Risks */
    post: operations["getListOfRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/risk-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Entity Types */
    get: operations["getListOfRiskEntityTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/source-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Entity Source Types */
    get: operations["getListOfRiskEntitySourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/upsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Create or Update Risk */
    put: operations["createOrUpdateRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{id}/assign-stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Risk Stage */
    post: operations["updateRiskStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskEntityType}/{entityId}/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Linked Risks */
    post: operations["getListOfLinkedRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk */
    get: operations["getRisk"];
    /** Update Risk */
    put: operations["updateRisk"];
    post?: never;
    /** Delete Risk */
    delete: operations["deleteRisk"];
    options?: never;
    head?: never;
    /** Modify Risk */
    patch: operations["modifyRisk"];
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/actions/{action}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Perform Risk Action */
    put: operations["performRiskAction"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Approve Risk */
    put: operations["approveRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/approvers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Approvers */
    put: operations["updateRiskApprovers"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Categories */
    put: operations["updateRiskCategories"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/control-implementations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Controls to Risk */
    post: operations["addControlsToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/grant-exception": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Grant Risk Exception */
    put: operations["grantRiskException"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/owners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Owners */
    put: operations["updateRiskOwners"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reopen Risk */
    put: operations["reopenRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/request-exception": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Request Risk Exception */
    put: operations["requestRiskException"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/send-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Send Back Risk */
    put: operations["sendBackRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Submit Risk */
    put: operations["submitRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Threat to Risk */
    post: operations["addThreatToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Vulnerabilities to Risk */
    post: operations["addVulnerabilitiesToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v3/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Risk */
    post: operations["createRiskV3"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  searchControlImplementationAttributes: {
    parameters: {
      query?: never;
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
          "application/json": AttributeInformation[];
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
  getListOfControlImplementations: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageControlImplementation;
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
  getControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
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
          "application/json": ControlImplementation;
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
  updateControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlImplementationUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlImplementation;
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
  deleteControlImplementation: {
    parameters: {
      query: {
        entityId: string;
      };
      header?: never;
      path: {
        guid: string;
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
  attachFilesToControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ImplementationAttachmentCreateRequest;
      };
    };
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
  createControl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponseUUID;
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
  getListOfControls: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "status,asc" | "status,desc" | "categoryName,asc" | "categoryName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageControl;
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
  updateControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        controlId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlDetailInformation;
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
  deleteControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        controlId: string;
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
          "application/json": ControlRemovalResponse;
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
  getListOfControlImplementationsByEntity: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "entityName,asc" | "entityName,desc" | "entityType,asc" | "entityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageControlImplementationEntity;
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
  getListOfEvidenceTaskImplementations: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "collectionInterval,asc" | "collectionInterval,desc" | "collectionStartDate,asc" | "collectionStartDate,desc" | "lastCollected,asc" | "lastCollected,desc" | "currentIntervalStatus,asc" | "currentIntervalStatus,desc" | "currentIntervalStartDate,asc" | "currentIntervalStartDate,desc" | "currentIntervalEndDate,asc" | "currentIntervalEndDate,desc" | "relatedControls,asc" | "relatedControls,desc" | "evidenceTaskType,asc" | "evidenceTaskType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEvidenceImplementation;
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
  getEvidenceTaskImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceTaskImplementationId: string;
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
          "application/json": EvidenceImplementation;
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
  addAttachmentsToEvidenceTaskImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceTaskImplementationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EvidenceTaskImplementationAttachmentFileRequest | EvidenceTaskImplementationAttachmentLinkRequest | EvidenceTaskImplementationAttachmentNoteRequest;
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
  linkControls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlBulkLinkCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkInformation[];
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
  createThreat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponseUUID;
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
  getListOfThreats: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageThreat;
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
  deleteThreat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        threatId: string;
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
  createVulnerability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponseUUID;
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
  getListOfVulnerabilities: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteriaInformation;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageVulnerability;
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
  deleteVulnerability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        vulnerabilityId: string;
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
  getListOfControlEntitySourceTypes: {
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
          "application/json": ControlEntityTypeInformation[];
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
  getRelatedControlEntityTypes: {
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
          "application/json": ControlEntityTypeInformation[];
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
  updateThreats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Threat[];
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
  createMultipleThreats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatCreateRequest[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponseListUUID;
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
  updateVulnerabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Vulnerability[];
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
  createMultipleVulnerabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityCreateRequest[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponseListUUID;
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
  getRiskTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskTemplateId: string;
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
          "application/json": RiskTemplateInformation[];
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
  unlinkRisks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskLinkRequest;
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
  getListOfRiskCategories: {
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
          "*/*": CategoryInformationSchema[];
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
  getRiskMatrixConfiguration: {
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
          "application/json": MatrixRiskScoreSetting;
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
  getStandardRiskConfiguration: {
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
          "application/json": StandardRiskScoreSetting;
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
  createRisk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  getListOfRisks: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSearchRequest;
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
  getListOfRiskEntityTypes: {
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
  getListOfRiskEntitySourceTypes: {
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
          "application/json": unknown;
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
  createOrUpdateRisk: {
    parameters: {
      query: {
        matchAttributes: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskCreateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  updateRiskStage: {
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
        "application/json": WorkflowStageNavigationInstructionInformation;
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
  getListOfLinkedRisks: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc";
      };
      header?: never;
      path: {
        riskEntityType: string;
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSearchRequest;
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
  getRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
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
          "application/json": RiskInformation;
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
  updateRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  deleteRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
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
  modifyRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskPatchRequest;
      };
    };
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
  performRiskAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
        action: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT";
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
          "application/json": RiskInformation;
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
  approveRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskApproveRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  updateRiskApprovers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskApproverUpdateRequest;
      };
    };
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
  updateRiskCategories: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      202: {
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
  addControlsToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskControlImplementationsRequest;
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
  grantRiskException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskGrantExceptionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  updateRiskOwners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskOwnerUpdateRequest;
      };
    };
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
  reopenRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskReopenRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  requestRiskException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskExceptionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  sendBackRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSendBackRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  submitRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSubmitRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskInformation;
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
  addThreatToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskThreatAddRequest;
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
  addVulnerabilitiesToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskVulnerabilityAddRequest;
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
  createRiskV3: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskRequest;
      };
    };
    responses: {
      201: {
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
}
