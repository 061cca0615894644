// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.

export interface AddControlsToRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskControlImplementationsRequest;
}

export interface AddThreatToRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskThreatAddRequest;
}

export interface AddVulnerabilitiesToRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskVulnerabilityAddRequest;
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

export interface ApproveRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskApproveRequest;
}

export interface AssociatedAttribute {
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
  responseSubType?: "Standard" | "Formula" | "Matrix" | "RollUp" | (string & {}) | null;
  responseType: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {});
  /** UUID. */
  schemaId?: string | null;
  schemaName?: string | null;
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

export interface AttachFilesToControlImplementationInput {
  path: {
    guid: string;
  };
  body: ImplementationAttachmentCreateRequest;
}

export interface AttachFilesToEvidenceTaskImplementationInput {
  path: {
    /** UUID. */
    evidenceTaskImplementationId: string;
  };
  body: EvidenceTaskImplementationAttachmentFileRequest | EvidenceTaskImplementationAttachmentLinkRequest | EvidenceTaskImplementationAttachmentNoteRequest;
}

export interface Attribute {
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: AssociatedAttribute[] | null;
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

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN" | (string & {}) | undefined;
  toValue?: string | number | undefined;
  value?: string | number | (string | number | boolean)[] | undefined;
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[] | undefined;
  /** At most 500 characters. */
  fullText?: string | undefined;
}

export interface AttributeValue {
  colorCode?: string | null;
  disabled?: boolean | null;
  displayLabel?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value: string;
  valueKey?: string | null;
}

export interface AttributeValueInput {
  colorCode?: string | undefined;
  disabled?: boolean | undefined;
  displayLabel?: string | undefined;
  /** UUID. */
  id?: string | null | undefined;
  optionSelectionValue?: string | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface BasicDetail {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface BasicDetailInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
}

export interface BasicDetailWithNameKey {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface BasicEntityDetail {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface BasicEntityDetailTranslation {
  /** At most 50 characters. */
  badgeColor?: string | null;
  /** UUID. */
  id?: string | null;
  /** At most 300 characters. */
  name?: string | null;
  /** At most 255 characters. */
  nameKey?: string | null;
}

export interface BasicEntityReference {
  /** UUID. */
  id: string;
  name: string;
  nameKey?: string | null;
}

export interface BasicStageApproverDetails {
  /** Date and time. */
  approvedTimeStamp?: string | null;
  /** At most 100 characters. */
  firstName?: string | null;
  /** UUID. */
  id?: string | null;
  /** At most 100 characters. */
  lastName?: string | null;
  status?: string | null;
}

export interface BasicStageDetailTranslation {
  /** At most 50 characters. */
  badgeColor?: string | null;
  currentStageApprovers?: BasicStageApproverDetails[] | null;
  /** UUID. */
  id?: string | null;
  /** At most 300 characters. */
  name?: string | null;
  /** At most 300 characters. */
  nameKey?: string | null;
}

export interface Category {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface CategoryInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
  nameKey?: string | undefined;
}

export interface Control {
  attributes?: {
    [key: string]: ControlAttributeValue[];
  } | null;
  /** UUID. */
  categoryId?: string | null;
  categoryName?: string | null;
  categoryNameKey?: string | null;
  description?: string | null;
  /** UUID. */
  frameworkId?: string | null;
  frameworkName?: string | null;
  frameworkNameKey?: string | null;
  /** UUID. */
  id: string;
  identifier: string;
  implementationGuidance?: string | null;
  name: string;
  /** UUID. */
  orgGroupId: string;
  orgGroupName: string;
  /** UUID. */
  otControlIdentifier?: string | null;
  recommendation?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  seedControlId?: string | null;
  status?: "Active" | "Archived" | "Pending" | (string & {}) | null;
  viewOnly?: boolean | null;
}

export interface ControlAttributeValue {
  /** UUID. */
  id?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface ControlAttributeValueInput {
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface ControlBulkLinkCreateRequest {
  /** At least 1 character, at least 1 item. */
  destinations: LinkableEntity[];
  /** At least 1 character. */
  linkTypeNameKey: string;
  parameters?: {
    [key: string]: unknown;
  } | undefined;
  source: LinkableEntity;
}

export interface ControlCreateParameter {
  /** UUID. */
  primaryEntityId?: string | undefined;
  separateImplementationRequired?: boolean | undefined;
}

export interface ControlCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** UUID. */
  categoryId?: string | undefined;
  /** At most 500 characters. */
  categoryName?: string | undefined;
  /** At most 500 characters. */
  categoryNameKey?: string | undefined;
  /** At most 3000 characters. */
  description?: string | undefined;
  /** UUID. */
  frameworkId?: string | undefined;
  /** At most 500 characters. */
  frameworkName?: string | undefined;
  /** At most 500 characters. */
  frameworkNameKey?: string | undefined;
  /** 1 to 50 characters. */
  identifier: string;
  implementationGuidance?: string | undefined;
  /** UUID. */
  importBatchId?: string | undefined;
  /** 1 to 300 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  origin: "BulkImport" | "Manual" | "FrameworkImport" | "FrameworkContentUpdate" | (string & {});
  /** UUID. */
  otControlIdentifier?: string | undefined;
  /** At most 500 characters. */
  recommendation?: string | undefined;
  /** UUID. */
  seedControlId?: string | undefined;
  status?: "Active" | "Archived" | "Pending" | (string & {}) | undefined;
}

export interface ControlDetail {
  attributes?: {
    [key: string]: ControlAttributeValue[];
  } | null;
  /** UUID. */
  categoryId?: string | null;
  categoryName?: string | null;
  categoryNameKey?: string | null;
  contentVersion?: string | null;
  description?: string | null;
  /** UUID. */
  frameworkId?: string | null;
  frameworkName?: string | null;
  frameworkNameKey?: string | null;
  /** UUID. */
  id: string;
  identifier: string;
  implementationGuidance?: string | null;
  licensedContentMissing?: boolean | null;
  name: string;
  /** UUID. */
  orgGroupId: string;
  orgGroupName: string;
  /** UUID. */
  otControlIdentifier?: string | null;
  /** UUID. */
  seedControlId?: string | null;
  status?: "Active" | "Archived" | "Pending" | (string & {}) | null;
}

export interface ControlEntity {
  controlEntityType: ControlEntityType;
  /** UUID. */
  id: string;
  isPrimary?: boolean | null;
  name: string;
  /** UUID. */
  organizationId?: string | null;
  relationshipLabel?: "IMPLEMENTED_ON" | "MITIGATES" | "LEVERAGED_BY" | "INCLUDED_IN" | "RELATED_TO" | (string & {}) | null;
  softInherited?: boolean | null;
  type: "Risks" | "Assets" | "ProcessingActivities" | "Vendors" | "Entities" | (string & {});
}

export interface ControlEntityType {
  id: string;
  label?: string | null;
  moduleName?: string | null;
  seeded?: boolean | null;
  translationKey?: string | null;
}

export interface ControlImplementation {
  approvers?: BasicEntityReference[] | null;
  attributes?: {
    [key: string]: ControlAttributeValue[];
  } | null;
  control: ExtendedControl;
  /** UUID. */
  controlImplementationCategoryId?: string | null;
  controlImplementationCategoryName?: string | null;
  controlImplementationCategoryNameKey?: string | null;
  controlImplementationDescription?: string | null;
  controlImplementationGuidance?: string | null;
  controlImplementationName?: string | null;
  controlImplementationOrigin?: string | null;
  /** Integer. */
  controlObjectivesCount?: number | null;
  /** Date and time. */
  createDt?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date, yyyy-MM-dd. */
  deadline?: string | null;
  deleteType?: "SOFT" | (string & {}) | null;
  duplicateEvidenceTaskImplPresent?: boolean | null;
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned" | (string & {}) | null;
  effectivenessInfo?: BasicEntityReference | null;
  entityLinks?: ControlEntity[] | null;
  externalControlImplementation?: boolean | null;
  externalImplementationURL?: string | null;
  hasMoreThanOneInvLinks?: boolean | null;
  /** UUID. */
  id: string;
  /** Integer. */
  inventoriesCount?: number | null;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  maturity?: BasicEntityReference | null;
  note?: string | null;
  /** Integer. */
  number: number;
  orgGroupName: string;
  /** UUID. */
  organizationId: string;
  /** @deprecated */
  owner?: BasicEntityReference | null;
  owners?: BasicEntityReference[] | null;
  primaryEntity: ControlEntity;
  /** Integer. */
  risksCount?: number | null;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Suggested" | (string & {});
  statusInfo?: BasicEntityReference | null;
  suggestion?: "Suggested" | "Accepted" | "Rejected" | (string & {}) | null;
  workflow?: BasicDetailWithNameKey | null;
  workflowStage?: WorkflowStageBasicDetails | null;
}

export interface ControlImplementationEntity {
  approvers?: BasicEntityReference[] | null;
  attributes?: {
    [key: string]: ControlAttributeValue[];
  } | null;
  control: ExtendedControl;
  /** UUID. */
  controlImplementationCategoryId?: string | null;
  controlImplementationCategoryName?: string | null;
  controlImplementationCategoryNameKey?: string | null;
  controlImplementationDescription?: string | null;
  controlImplementationGuidance?: string | null;
  controlImplementationName?: string | null;
  controlImplementationOrigin?: string | null;
  /** Date, yyyy-MM-dd. */
  createDt?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date, yyyy-MM-dd. */
  deadline?: string | null;
  deleteType?: "SOFT" | (string & {}) | null;
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned" | (string & {}) | null;
  effectivenessInfo?: BasicEntityReference | null;
  entity?: ControlEntity | null;
  externalControlImplementation?: boolean | null;
  externalImplementationURL?: string | null;
  /** UUID. */
  id: string;
  /** UUID. */
  implementationId: string;
  /** Integer. */
  inventoriesCount?: number | null;
  inventoryRelationshipType?: string | null;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date, yyyy-MM-dd. */
  lastModifiedDate?: string | null;
  maturity?: BasicEntityReference | null;
  note?: string | null;
  /** Integer. */
  number: number;
  /** UUID. */
  organizationId: string;
  owner?: BasicEntityReference | null;
  owners?: BasicEntityReference[] | null;
  relatedEntities?: ImplementationEntityLink[] | null;
  /** Integer. */
  risksCount?: number | null;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Suggested" | "Retired" | "Archived" | (string & {});
  statusInfo?: BasicEntityReference | null;
  /** @deprecated */
  suggestion?: "Suggested" | "Accepted" | "Rejected" | (string & {}) | null;
}

export interface ControlImplementationEntityPage {
  content?: ControlImplementationEntity[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ControlImplementationPage {
  content?: ControlImplementation[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ControlImplementationUpdateRequest {
  attributes?: {
    [key: string]: ControlAttributeValueInput[] | null;
  } | undefined;
  controlApproverIds?: string[] | undefined;
  /**
   * UUID.
   * @deprecated
   */
  controlOwnerId?: string | undefined;
  controlOwnerIds?: string[] | undefined;
  controlOwners?: BasicDetailInput[] | undefined;
  /** Date, yyyy-MM-dd. */
  deadline?: string | undefined;
  /** @deprecated */
  effectiveness?: "Effective" | "Ineffective" | "Planned" | (string & {}) | undefined;
  /** UUID. */
  effectivenessId?: string | undefined;
  /** UUID. */
  implementationCategoryId?: string | undefined;
  implementationCategoryName?: string | undefined;
  /** At most 3000 characters. */
  implementationDescription?: string | undefined;
  implementationGuidance?: string | undefined;
  /** At most 300 characters. */
  implementationName?: string | undefined;
  /** UUID. */
  maturityId?: string | undefined;
  note?: string | undefined;
  /** @deprecated */
  status: "Pending" | "Implemented" | "NotDoing" | "Retired" | (string & {});
  /** UUID. */
  statusId?: string | undefined;
}

export interface ControlPage {
  content?: Control[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ControlReference {
  /** UUID. */
  id: string;
  identifier: string;
  name: string;
}

export interface ControlRemovalResponse {
  deletedControl?: ControlReference[] | null;
  nonDeletedControl?: ControlReference[] | null;
}

export interface ControlRequest {
  attributes?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  /** UUID. */
  categoryId?: string | undefined;
  /** At most 500 characters. */
  categoryName?: string | undefined;
  /** At most 500 characters. */
  categoryNameKey?: string | undefined;
  /** At most 3000 characters. */
  description?: string | undefined;
  /** UUID. */
  frameworkId?: string | undefined;
  /** At most 500 characters. */
  frameworkName?: string | undefined;
  /** At most 500 characters. */
  frameworkNameKey?: string | undefined;
  /** 1 to 50 characters. */
  identifier: string;
  implementationGuidance?: string | undefined;
  /** 1 to 300 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  /** At most 500 characters. */
  recommendation?: string | undefined;
  status?: "Active" | "Archived" | "Pending" | (string & {}) | undefined;
}

export interface ControlUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** UUID. */
  categoryId?: string | undefined;
  /** At most 500 characters. */
  categoryName?: string | undefined;
  /** At most 500 characters. */
  categoryNameKey?: string | undefined;
  /** At most 3000 characters. */
  description?: string | undefined;
  /** UUID. */
  frameworkId?: string | undefined;
  /** At most 500 characters. */
  frameworkName?: string | undefined;
  /** At most 500 characters. */
  frameworkNameKey?: string | undefined;
  /** 1 to 50 characters. */
  identifier: string;
  implementationGuidance?: string | undefined;
  justificationIds?: string[] | undefined;
  /** 1 to 300 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  /** At most 500 characters. */
  recommendation?: string | undefined;
  /** UUID. */
  scopeId?: string | undefined;
  status?: "Active" | "Archived" | "Pending" | (string & {}) | undefined;
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

export interface CreateRiskV2Input {
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
    /** UUID. */
    guid: string;
  };
  query: {
    /** UUID. */
    entityId: string;
  };
}

export interface DeleteControlInput {
  path: {
    /** UUID. */
    controlId: string;
  };
}

export interface DeleteRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
}

export interface DeleteThreatInput {
  path: {
    /** UUID. */
    threatId: string;
  };
}

export interface DeleteVulnerabilityInput {
  path: {
    /** UUID. */
    vulnerabilityId: string;
  };
}

export interface EntityType {
  eligibleForEntityLink?: boolean | null;
  enabled?: boolean | null;
  id: string;
  /** At most 512 characters. */
  label?: string | null;
  /** At most 255 characters. */
  moduleName?: string | null;
  riskType?: boolean | null;
  seeded?: boolean | null;
  sourceType?: boolean | null;
  /** At most 255 characters. */
  translationKey?: string | null;
}

export interface EntityTypeInput {
  eligibleForEntityLink?: boolean | undefined;
  enabled?: boolean | undefined;
  id: string;
  /** At most 512 characters. */
  label?: string | undefined;
  /** At most 255 characters. */
  moduleName?: string | undefined;
  riskType?: boolean | undefined;
  seeded?: boolean | undefined;
  sourceType?: boolean | undefined;
  /** At most 255 characters. */
  translationKey?: string | undefined;
}

export interface EvidenceEntity {
  controlEntityType?: ControlEntityType | null;
  evidenceEntityType: ControlEntityType;
  /** UUID. */
  id: string;
  name: string;
  /** UUID. */
  orgGroupId?: string | null;
  type?: "ControlImplementations" | "Risks" | "Assets" | "ProcessingActivities" | "Vendors" | "Entities" | "Initiatives" | (string & {}) | null;
}

export interface EvidenceImplementation {
  assignee?: BasicEntityReference[] | null;
  automaticCollection?: "CONFIGURED" | "AVAILABLE" | "NOT_AVAILABLE" | (string & {}) | null;
  canSplit?: boolean | null;
  /** Integer. */
  collectedEvidenceCount?: number | null;
  collectionInterval?: "ONE_TIME" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "BIANNUALY" | "YEARLY" | (string & {}) | null;
  /** Date, yyyy-MM-dd. */
  collectionStartDate?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Date, yyyy-MM-dd. */
  currentIntervalEndDate?: string | null;
  currentIntervalStatus?: "NotCollected" | "Collected" | "OverDue" | "InProgress" | (string & {}) | null;
  deleteType?: string | null;
  description?: string | null;
  /** Integer. */
  dueDateOffset?: number | null;
  duplicate?: boolean | null;
  /** UUID. */
  evidenceTaskId?: string | null;
  evidenceTaskType?: "SYSTEM" | "CUSTOM" | (string & {}) | null;
  guidance?: string | null;
  /** UUID. */
  id?: string | null;
  /** Date, yyyy-MM-dd. */
  lastCollected?: string | null;
  /** UUID. */
  lastModifiedBy?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  name?: string | null;
  /** Integer. */
  number: number;
  orgGroup?: BasicDetail | null;
  primaryEntity?: EvidenceEntity | null;
  primaryEntityName?: string | null;
  /** Integer. */
  related?: number | null;
  /** Integer. */
  relatedControls?: number | null;
  suggestedSystemAvailable?: boolean | null;
}

export interface EvidenceImplementationPage {
  content?: EvidenceImplementation[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface EvidenceTaskImplementationAttachmentFileRequest {
  /** Date, yyyy-MM-dd. */
  collectionDate: string;
  documentType: "FILE" | "NOTE" | "LINK" | (string & {});
  /** At least 1 item. */
  evidenceTaskImplementationDocumentRequests: EvidenceTaskImplementationDocumentRequest[];
}

export interface EvidenceTaskImplementationAttachmentLinkRequest {
  /** Date, yyyy-MM-dd. */
  collectionDate: string;
  description: string;
  documentType: "FILE" | "NOTE" | "LINK" | (string & {});
  name: string;
  /** URL. */
  url: string;
}

export interface EvidenceTaskImplementationAttachmentNoteRequest {
  /** Date, yyyy-MM-dd. */
  collectionDate: string;
  documentType: "FILE" | "NOTE" | "LINK" | (string & {});
  name: string;
  note: string;
}

export interface EvidenceTaskImplementationDocumentRequest {
  /** UUID. */
  attachmentId: string;
  name: string;
}

export interface ExtendedControl {
  attributes?: {
    [key: string]: ControlAttributeValue[];
  } | null;
  /** UUID. */
  categoryId?: string | null;
  categoryName?: string | null;
  categoryNameKey?: string | null;
  description?: string | null;
  /** UUID. */
  frameworkId?: string | null;
  frameworkName?: string | null;
  /** UUID. */
  id: string;
  identifier: string;
  implementationGuidance?: string | null;
  name: string;
  /** UUID. */
  orgGroupId: string;
  orgGroupName: string;
}

export interface Filter {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "BETWEEN" | "GREATER_THAN" | "LESS_THAN" | (string & {}) | undefined;
  toValue?: string | number | undefined;
  value: string | number | (string | number | boolean)[];
}

export interface Framework {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface FrameworkInput {
  /** UUID. */
  id?: string | undefined;
  name?: string | undefined;
  nameKey?: string | undefined;
}

export interface GetControlImplementationInput {
  path: {
    /** UUID. */
    guid: string;
  };
}

export interface GetEvidenceTaskImplementationInput {
  path: {
    /** UUID. */
    evidenceTaskImplementationId: string;
  };
}

export interface GetRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
}

export interface GetRiskTemplateInput {
  path: {
    /** UUID. */
    riskTemplateId: string;
  };
}

export interface GrantRiskExceptionInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskGrantExceptionRequest;
}

export type IdListResponse = unknown;

export interface IdResponse {
  /** UUID. */
  id: string;
}

export interface ImpactLevel {
  /** Integer. */
  id?: number | null;
  name?: string | null;
  /** Integer. */
  position?: number | null;
  /** Integer. */
  value?: number | null;
}

export interface ImplementationAttachmentCreateRequest {
  controlAttachmentRequests: ImplementationAttachmentRequest[];
}

export interface ImplementationAttachmentRequest {
  /** UUID. */
  attachmentId: string;
  /** At least 1 character. */
  fileDescription: string;
  /** At least 1 character. */
  fileName: string;
  /** UUID. */
  sourceId?: string | undefined;
  sourceName?: string | undefined;
  sourceType?: string | undefined;
}

export interface ImplementationEntityLink {
  /** UUID. */
  id?: string | null;
  label?: "IMPLEMENTED_ON" | "MITIGATES" | "LEVERAGED_BY" | "INCLUDED_IN" | "RELATED_TO" | (string & {}) | null;
  /** UUID. */
  organizationId?: string | null;
  primary?: boolean | null;
  /** UUID. */
  sourceId?: string | null;
  sourceName?: string | null;
  sourceType?: string | null;
  /** UUID. */
  targetId?: string | null;
  targetName?: string | null;
  targetType?: string | null;
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

export interface Inventory {
  /** UUID. */
  inventoryId?: string | null;
  /** At most 2000 characters. */
  inventoryName?: string | null;
  /** @deprecated */
  inventoryType?: "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | (string & {}) | null;
  /** UUID. */
  organizationId?: string | null;
  softInherited?: boolean | null;
  sourceType?: EntityType | null;
}

export interface Link {
  /** UUID. */
  destinationId?: string | null;
  destinationName?: string | null;
  /** UUID. */
  destinationOrgGroupId?: string | null;
  destinationType?: string | null;
  /** UUID. */
  id?: string | null;
  linkType?: LinkType | null;
  /** UUID. */
  sourceId?: string | null;
  sourceType?: string | null;
}

export interface LinkControlsInput {
  body: ControlBulkLinkCreateRequest;
}

export interface LinkType {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface LinkableEntity {
  /** UUID. */
  id: string;
  name?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** At least 1 character. */
  type?: string | undefined;
}

export interface ListControlImplementationsByEntityInput {
  path: {
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "number,asc" | "number,desc" | "entityName,asc" | "entityName,desc" | "entityType,asc" | "entityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListControlImplementationsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "number,asc" | "number,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListControlsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "status,asc" | "status,desc" | "categoryName,asc" | "categoryName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListEvidenceTaskImplementationsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "collectionInterval,asc" | "collectionInterval,desc" | "collectionStartDate,asc" | "collectionStartDate,desc" | "lastCollected,asc" | "lastCollected,desc" | "currentIntervalStatus,asc" | "currentIntervalStatus,desc" | "currentIntervalStartDate,asc" | "currentIntervalStartDate,desc" | "currentIntervalEndDate,asc" | "currentIntervalEndDate,desc" | "relatedControls,asc" | "relatedControls,desc" | "evidenceTaskType,asc" | "evidenceTaskType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListLinkedRisksInput {
  path: {
    riskEntityType: string;
    /** UUID. */
    entityId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc" | (string & {}) | undefined;
  } | undefined;
  body: RiskSearchRequest;
}

export interface ListRisksInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 100, default 20. */
    size?: number | undefined;
    /** Default createdDate,desc. */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc" | (string & {}) | undefined;
  } | undefined;
  body: RiskSearchRequest;
}

export interface ListThreatsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface ListVulnerabilitiesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface MatrixRiskScore {
  /** Integer. */
  impactLevelId?: number | null;
  /** Integer. */
  impactPosition?: number | null;
  /** Integer. */
  probabilityId?: number | null;
  /** Integer. */
  probabilityPosition?: number | null;
  riskScore?: number | null;
}

export interface MatrixRiskScoreSetting {
  /** 2 to 10 items. */
  impactLevels?: ImpactLevel[] | null;
  matrixRiskScores: MatrixRiskScore[];
  /** 2 to 10 items. */
  probabilityLevels?: ProbabilityLevel[] | null;
  /** 4 to 5 items. */
  riskLevelRange?: RiskLevel[] | null;
  updatedEntities?: ("PIA" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "ENGAGEMENTS" | (string & {}))[] | null;
}

export interface ModifyRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskPatchRequest;
}

export interface Organization {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export type Pageable = unknown;

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

export interface PerformRiskActionInput {
  path: {
    /** UUID. */
    riskId: string;
    action: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT" | (string & {});
  };
}

export interface ProbabilityLevel {
  /** Integer. */
  id?: number | null;
  name?: string | null;
  /** Integer. */
  position?: number | null;
  /** Integer. */
  value?: number | null;
}

export interface ReopenRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskReopenRequest;
}

export interface RequestRiskExceptionInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskExceptionRequest;
}

export interface Risk {
  /** Integer. */
  actionId?: number | null;
  approvers?: RiskBasicEntityDetail[] | null;
  associatedInventories?: Inventory[] | null;
  attributeValues?: {
    [key: string]: RiskAttributeValue[];
  } | null;
  categories?: RiskCategory[] | null;
  closed?: boolean | null;
  controlsIdentifier?: string[] | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdUTCDateTime?: string | null;
  creationType?: string | null;
  /** Integer. */
  currentStageApproversCount?: number | null;
  /** Date and time. */
  dateClosed?: string | null;
  /** Date and time. */
  deadline?: string | null;
  deleteType?: "SOFT" | "ARCHIVE" | "MIGRATED" | (string & {}) | null;
  /** At most 4000 characters. */
  description?: string | null;
  /** UUID. */
  id: string;
  impactLevel?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  inherentRiskLevel?: RiskLevelDetails | null;
  justification?: string | null;
  /** Date and time. */
  lastModifiedUTCDateTime?: string | null;
  level?: string | null;
  levelDisplayName?: string | null;
  /** Integer. */
  levelId?: number | null;
  migrationStatus?: "PENDING" | "IN_PROGRESS" | "IN_COMPLETE" | "SUCCESS" | "FAILED" | (string & {}) | null;
  /** Date and time. */
  mitigatedDate?: string | null;
  mitigation?: string | null;
  /** At most 300 characters. */
  name?: string | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: RiskBasicEntityDetail | null;
  owners?: RiskBasicEntityDetail[] | null;
  ownersId?: string[] | null;
  previousState?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  probabilityLevel?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  /** At most 4000 characters. */
  recommendation?: string | null;
  references?: RiskReference[] | null;
  remediationProposal?: string | null;
  /** Integer. */
  reminderDays?: number | null;
  requestedException?: string | null;
  result?: string | null;
  resultDetails?: RiskAttributeValue | null;
  /** @deprecated */
  riskApprovers?: string | null;
  /** @deprecated */
  riskApproversId?: string[] | null;
  riskManager?: RiskBasicEntityDetail[] | null;
  /** @deprecated */
  riskOwner?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | null;
  /** @deprecated */
  riskOwnersId?: string[] | null;
  /** @deprecated */
  riskOwnersName?: string | null;
  riskScore?: number | null;
  riskSourceType?: EntityType | null;
  riskTemplate?: RiskBasicEntityDetail | null;
  riskType?: EntityType | null;
  /** UUID. */
  ruleRootVersionId?: string | null;
  source?: RiskSource | null;
  /** @deprecated */
  sourceType?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC" | (string & {}) | null;
  stage?: BasicStageDetailTranslation | null;
  state?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  targetRiskLevel?: RiskLevelDetails | null;
  threat?: RiskThreat | null;
  treatment?: string | null;
  treatmentStatus?: string | null;
  treatmentStatusDetails?: RiskAttributeValue | null;
  /** @deprecated */
  type?: "ASSESSMENTS" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "INCIDENTS" | "ESG" | "GENERAL" | (string & {}) | null;
  /**
   * UUID.
   * @deprecated
   */
  typeRefId?: string | null;
  typeRefIds?: string[] | null;
  updatedBy?: RiskBasicEntityDetail | null;
  viewOnly?: boolean | null;
  vulnerabilities?: RiskVulnerability[] | null;
  workflow?: BasicEntityDetailTranslation | null;
}

export interface RiskApproveRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  /** At most 4000 characters. */
  comment?: string | undefined;
  /** Integer. */
  residualImpactLevelId?: number | undefined;
  /** Integer. */
  residualProbabilityLevelId?: number | undefined;
  /** Integer. */
  residualRiskLevelId: number;
  residualRiskScore: number;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored" | (string & {});
  /** UUID. */
  resultId?: string | undefined;
}

export interface RiskApproverUpdateRequest {
  jsonAnyProperties?: {
    [key: string]: unknown;
  } | undefined;
  riskApprovers?: RiskBasicEntityDetailInput[] | undefined;
}

export interface RiskAttributeValue {
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

export interface RiskAttributeValueInput {
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

export interface RiskBasicEntityDetail {
  /** UUID. */
  id?: string | null;
  /** At most 300 characters. */
  name?: string | null;
}

export interface RiskBasicEntityDetailInput {
  /** UUID. */
  id?: string | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
}

export interface RiskCategory {
  /** UUID. */
  id?: string | null;
  /** At most 100 characters. */
  name?: string | null;
  /** At most 100 characters. */
  nameKey?: string | null;
  seeded?: boolean | null;
}

export interface RiskCategoryDetails {
  archived?: boolean | null;
  description?: string | null;
  descriptionKey?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
  seeded?: boolean | null;
}

export interface RiskControlImplementationsRequest {
  controlIds: unknown[];
  /** Default Pending. */
  status?: "Pending" | "Implemented" | "NotDoing" | (string & {}) | undefined;
}

export interface RiskCreateRequest {
  associatedInventory: RiskSourceInput;
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  categoryIds?: string[] | undefined;
  /** Integer. */
  conditionGroupId?: number | undefined;
  /** UUID. */
  conditionGroupUuid?: string | undefined;
  controlIds?: string[] | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  impactLevel?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  /** Integer. */
  levelId?: number | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
  /** UUID. */
  orgGroupId: string;
  probabilityLevel?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  /** At most 4000 characters. */
  recommendation?: string | undefined;
  /** Integer. */
  reminderDays?: number | undefined;
  riskApproversId?: string[] | undefined;
  riskManager?: string[] | undefined;
  /** @deprecated */
  riskOwner?: string | undefined;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | undefined;
  riskOwners?: RiskBasicEntityDetailInput[] | undefined;
  riskScore?: number | undefined;
  riskTemplate?: RiskTemplateIdentifier | undefined;
  /** UUID. */
  ruleRootVersionId?: string | undefined;
  source: RiskSourceInput;
  systemCreated?: boolean | undefined;
  targetRiskLevel?: RiskLevelDetailsInput | undefined;
  /** UUID. */
  threatId?: string | undefined;
  /** At most 4000 characters. */
  treatment?: string | undefined;
  type: string;
  vulnerabilityIds?: string[] | undefined;
}

export interface RiskExceptionRequest {
  /** At most 4000 characters. */
  comment?: string | undefined;
}

export interface RiskGrantExceptionRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  comment?: string | undefined;
  /** Integer. */
  residualImpactLevelId?: number | undefined;
  /** Integer. */
  residualProbabilityLevelId?: number | undefined;
  /** Integer. */
  residualRiskLevelId?: number | undefined;
  residualRiskScore?: number | undefined;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored" | (string & {});
  /** UUID. */
  resultId?: string | undefined;
}

export interface RiskLevel {
  displayName?: string | null;
  /** Integer. */
  id?: number | null;
  maxScore?: number | null;
  minScore?: number | null;
  name?: string | null;
  /** Integer. */
  score?: number | null;
}

export interface RiskLevelDetails {
  colorCode?: string | null;
  impactLevel?: string | null;
  /** UUID. */
  impactLevelGuid?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  impactLevelKey?: string | null;
  level?: string | null;
  /** UUID. */
  levelGuid?: string | null;
  /** Integer. */
  levelId?: number | null;
  levelKey?: string | null;
  probabilityLevel?: string | null;
  /** UUID. */
  probabilityLevelGuid?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  probabilityLevelKey?: string | null;
  riskScore?: number | null;
}

export interface RiskLevelDetailsInput {
  colorCode?: string | undefined;
  impactLevel?: string | undefined;
  /** UUID. */
  impactLevelGuid?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  impactLevelKey?: string | undefined;
  level?: string | undefined;
  /** UUID. */
  levelGuid?: string | undefined;
  /** Integer. */
  levelId?: number | undefined;
  levelKey?: string | undefined;
  probabilityLevel?: string | undefined;
  /** UUID. */
  probabilityLevelGuid?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  probabilityLevelKey?: string | undefined;
  riskScore?: number | undefined;
}

export interface RiskLinkRequest {
  origin?: "ASSESSMENT" | "RISK" | (string & {}) | undefined;
  /** UUID, at least 1 item. */
  riskIds: string[];
  riskSourceInformation: RiskSourceInput;
}

export interface RiskOwnerUpdateRequest {
  jsonAnyProperties?: {
    [key: string]: unknown;
  } | undefined;
  riskOwners?: RiskBasicEntityDetailInput[] | undefined;
}

export interface RiskPatchRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  categoryIds?: string[] | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  description?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  /** Integer. */
  inherentLevelId?: number | undefined;
  inherentRiskLevel?: RiskLevelDetailsInput | undefined;
  /** Integer. */
  levelId?: number | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  recommendation?: string | undefined;
  /** Integer. */
  reminderDays?: number | undefined;
  result?: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored" | (string & {}) | undefined;
  /** UUID. */
  resultId?: string | undefined;
  riskManager?: string[] | undefined;
  riskScore?: number | undefined;
  targetRiskLevel?: RiskLevelDetailsInput | undefined;
  /** UUID. */
  threatId?: string | undefined;
  treatment?: string | undefined;
  treatmentStatus?: "InProgress" | "UnderReview" | "ExceptionRequested" | "Approved" | "ExceptionGranted" | (string & {}) | undefined;
  /** UUID. */
  treatmentStatusId?: string | undefined;
  vulnerabilityIds?: string[] | undefined;
}

export interface RiskReference {
  additionalAttributes?: {
    [key: string]: unknown;
  } | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  referenceType?: EntityType | null;
  /** @deprecated */
  type?: "ASSESSMENT" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC" | (string & {}) | null;
}

export interface RiskReopenRequest {
  /** At most 4000 characters. */
  comment?: string | undefined;
  runStageRules?: boolean | undefined;
  stage?: RiskBasicEntityDetailInput | undefined;
  workflow?: RiskBasicEntityDetailInput | undefined;
}

export interface RiskRequest {
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  categoryIds?: string[] | undefined;
  controlIdToCreateParameter?: {
    [key: string]: ControlCreateParameter;
  } | undefined;
  controlIds?: string[] | undefined;
  controlRequestDtos?: ControlRequest[] | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  entityIdToControlIds?: {
    [key: string]: string[];
  } | undefined;
  ignoreControlAutoInheritanceConfiguration?: boolean | undefined;
  inherentRiskLevel?: RiskLevelDetailsInput | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
  /** UUID. */
  orgGroupId: string;
  relatedEntities?: RiskSourceInput[] | undefined;
  /** Integer. */
  reminderDays?: number | undefined;
  residualRiskLevel?: RiskLevelDetailsInput | undefined;
  riskApproversId?: string[] | undefined;
  riskManager?: string[] | undefined;
  riskOwners?: RiskBasicEntityDetailInput[] | undefined;
  riskTemplate?: RiskTemplateIdentifier | undefined;
  targetRiskLevel?: RiskLevelDetailsInput | undefined;
  /** UUID. */
  threatId?: string | undefined;
  /** At most 4000 characters. */
  treatment?: string | undefined;
  /** At most 4000 characters. */
  treatmentPlan?: string | undefined;
  vulnerabilityIds?: string[] | undefined;
}

export type RiskRow = {
  /** Integer. */
  actionId?: number | null;
  approvers?: RiskBasicEntityDetail[] | null;
  associatedInventories?: Inventory[] | null;
  attributeValues?: {
    [key: string]: RiskAttributeValue[];
  } | null;
  categories?: RiskCategory[] | null;
  closed?: boolean | null;
  controlsIdentifier?: string[] | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date and time. */
  createdUTCDateTime?: string | null;
  creationType?: string | null;
  /** Integer. */
  currentStageApproversCount?: number | null;
  /** Date and time. */
  dateClosed?: string | null;
  /** Date and time. */
  deadline?: string | null;
  deleteType?: "SOFT" | "ARCHIVE" | "MIGRATED" | (string & {}) | null;
  /** At most 4000 characters. */
  description?: string | null;
  /** UUID. */
  id?: string | null;
  impactLevel?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  inherentRiskLevel?: RiskLevelDetails | null;
  justification?: string | null;
  /** Date and time. */
  lastModifiedUTCDateTime?: string | null;
  level?: string | null;
  levelDisplayName?: string | null;
  /** Integer. */
  levelId?: number | null;
  migrationStatus?: "PENDING" | "IN_PROGRESS" | "IN_COMPLETE" | "SUCCESS" | "FAILED" | (string & {}) | null;
  /** Date and time. */
  mitigatedDate?: string | null;
  mitigation?: string | null;
  /** At most 300 characters. */
  name?: string | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: RiskBasicEntityDetail | null;
  owners?: RiskBasicEntityDetail[] | null;
  ownersId?: string[] | null;
  previousState?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  probabilityLevel?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  /** At most 4000 characters. */
  recommendation?: string | null;
  references?: RiskReference[] | null;
  remediationProposal?: string | null;
  /** Integer. */
  reminderDays?: number | null;
  requestedException?: string | null;
  result?: string | null;
  resultDetails?: RiskAttributeValue | null;
  /** @deprecated */
  riskApprovers?: string | null;
  /** @deprecated */
  riskApproversId?: string[] | null;
  riskManager?: RiskBasicEntityDetail[] | null;
  /** @deprecated */
  riskOwner?: string | null;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | null;
  /** @deprecated */
  riskOwnersId?: string[] | null;
  /** @deprecated */
  riskOwnersName?: string | null;
  riskScore?: number | null;
  riskSourceType?: EntityType | null;
  riskTemplate?: RiskBasicEntityDetail | null;
  riskType?: EntityType | null;
  /** UUID. */
  ruleRootVersionId?: string | null;
  source?: RiskSource | null;
  /** @deprecated */
  sourceType?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC" | (string & {}) | null;
  stage?: BasicStageDetailTranslation | null;
  state?: "IDENTIFIED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_SENT" | "REMEDIATION_PROPOSED" | "EXCEPTION_REQUESTED" | "REDUCED" | "RETAINED" | "ARCHIVED_IN_VERSION" | (string & {}) | null;
  targetRiskLevel?: RiskLevelDetails | null;
  threat?: RiskThreat | null;
  treatment?: string | null;
  treatmentStatus?: string | null;
  treatmentStatusDetails?: RiskAttributeValue | null;
  /** @deprecated */
  type?: "ASSESSMENTS" | "ASSETS" | "PROCESSING_ACTIVITIES" | "VENDORS" | "ENTITIES" | "INCIDENTS" | "ESG" | "GENERAL" | (string & {}) | null;
  /**
   * UUID.
   * @deprecated
   */
  typeRefId?: string | null;
  typeRefIds?: string[] | null;
  updatedBy?: RiskBasicEntityDetail | null;
  viewOnly?: boolean | null;
  vulnerabilities?: RiskVulnerability[] | null;
  workflow?: BasicEntityDetailTranslation | null;
} & {
  [key: string]: unknown;
};

export interface RiskRowPage {
  content?: RiskRow[] | null;
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

export interface RiskSearchRequest {
  filters?: {
    [key: string]: unknown;
  } | undefined;
  fullTextSearch?: string | undefined;
  includeHierarchicalChildInventoryRisks?: boolean | undefined;
  predicates?: AttributePredicate[] | undefined;
  visibleColumns?: string[] | undefined;
}

export interface RiskSendBackRequest {
  /** At most 4000 characters. */
  comment?: string | undefined;
}

export interface RiskSource {
  additionalAttributes?: {
    [key: string]: unknown;
  } | null;
  /** UUID. */
  id: string;
  name: string;
  sourceType?: EntityType | null;
  /** @deprecated */
  type?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC" | (string & {}) | null;
}

export interface RiskSourceInput {
  additionalAttributes?: {
    [key: string]: unknown;
  } | undefined;
  /** UUID. */
  id: string;
  name: string;
  sourceType?: EntityTypeInput | undefined;
  /** @deprecated */
  type?: "PIA" | "GRA" | "INVENTORY" | "INCIDENT" | "ENGAGEMENT" | "GENERIC" | (string & {}) | undefined;
}

export interface RiskSubmitRequest {
  /** At most 4000 characters. */
  comment?: string | undefined;
}

export interface RiskTemplate {
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  categories?: RiskTemplateCategory[] | null;
  controls?: RiskTemplateControl[] | null;
  /** Date and time. */
  createdDate?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  inherentRiskLevel?: RiskTemplateLevelDetails | null;
  name?: string | null;
  orgGroup?: BasicEntityDetail | null;
  riskName?: string | null;
  state?: "ACTIVE" | "ARCHIVED" | (string & {}) | null;
  targetRiskLevel?: RiskTemplateLevelDetails | null;
  threat?: RiskThreat | null;
  treatmentPlan?: string | null;
  vulnerabilities?: RiskVulnerability[] | null;
}

export interface RiskTemplateCategory {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface RiskTemplateControl {
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  name?: string | null;
}

export interface RiskTemplateIdentifier {
  /** UUID. */
  id?: string | undefined;
}

export interface RiskTemplateLevelDetails {
  impactLevel?: string | null;
  /** Integer. */
  impactLevelId?: number | null;
  level?: string | null;
  /** Integer. */
  levelId?: number | null;
  probabilityLevel?: string | null;
  /** Integer. */
  probabilityLevelId?: number | null;
  riskScore?: number | null;
}

export interface RiskThreat {
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  name?: string | null;
}

export interface RiskThreatAddRequest {
  /** UUID. */
  threatId?: string | undefined;
}

export interface RiskUpdateRequest {
  action?: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | (string & {}) | undefined;
  attributeValues?: {
    [key: string]: RiskAttributeValueInput[] | null;
  } | undefined;
  categoryIds?: string[] | undefined;
  /** Date and time. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  /** Integer. */
  impactLevelId?: number | undefined;
  /** Integer. */
  inherentLevelId?: number | undefined;
  inherentRiskLevel?: RiskLevelDetailsInput | undefined;
  /** @deprecated */
  level?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | (string & {}) | undefined;
  /** Integer. */
  levelId?: number | undefined;
  mitigation?: string | undefined;
  /** At most 300 characters. */
  name?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Integer. */
  probabilityLevelId?: number | undefined;
  /** At most 4000 characters. */
  recommendation?: string | undefined;
  /** Integer. */
  reminderDays?: number | undefined;
  requestedException?: string | undefined;
  result: "Accepted" | "Avoided" | "Reduced" | "Rejected" | "Transferred" | "Ignored" | (string & {});
  /** UUID. */
  resultId?: string | undefined;
  riskApproversId?: string[] | undefined;
  riskManager?: string[] | undefined;
  /** @deprecated */
  riskOwner?: string | undefined;
  /**
   * UUID.
   * @deprecated
   */
  riskOwnerId?: string | undefined;
  riskOwners?: RiskBasicEntityDetailInput[] | undefined;
  riskScore?: number | undefined;
  targetRiskLevel?: RiskLevelDetailsInput | undefined;
  /** UUID. */
  threatId?: string | undefined;
  /** At most 4000 characters. */
  treatment?: string | undefined;
  treatmentStatus?: "InProgress" | "UnderReview" | "ExceptionRequested" | "Approved" | "ExceptionGranted" | (string & {}) | undefined;
  /** UUID. */
  treatmentStatusId?: string | undefined;
  vulnerabilityIds?: string[] | undefined;
}

export interface RiskVulnerability {
  /** UUID. */
  id?: string | null;
  identifier?: string | null;
  name?: string | null;
}

export interface RiskVulnerabilityAddRequest {
  vulnerabilityIdList: string[];
}

export interface SearchControlImplementationAttributesInput {
  body?: AttributeQueryCriteria | undefined;
}

export interface SearchCriteria {
  excludeTotalRecordsCount?: boolean | undefined;
  filters?: Filter[] | undefined;
  fullText?: string | undefined;
}

export interface SendBackRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskSendBackRequest;
}

export type Sort = unknown;

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface StageApproverBasicDetails {
  /** Date and time. */
  approvedTimeStamp?: string | null;
  firstName?: string | null;
  /** UUID. */
  id?: string | null;
  lastName?: string | null;
  status?: string | null;
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

export interface StandardRiskScoreSetting {
  riskLevels?: RiskLevel[] | null;
}

export interface SubmitRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskSubmitRequest;
}

export interface Threat {
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  category?: Category | null;
  description?: string | null;
  framework?: Framework | null;
  /** UUID. */
  id: string;
  identifier: string;
  name: string;
  orgGroup: Organization;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | null;
}

export interface ThreatCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: CategoryInput | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  framework?: FrameworkInput | undefined;
  /** 1 to 50 characters. */
  identifier: string;
  /** 1 to 500 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | undefined;
}

export interface ThreatPage {
  content?: Threat[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface ThreatUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: CategoryInput | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  framework?: FrameworkInput | undefined;
  /** UUID. */
  id: string;
  /** 1 to 50 characters. */
  identifier: string;
  /** 1 to 500 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | undefined;
}

export interface UnlinkRisksInput {
  body: RiskLinkRequest;
}

export interface UpdateControlImplementationInput {
  path: {
    /** UUID. */
    guid: string;
  };
  body: ControlImplementationUpdateRequest;
}

export interface UpdateControlInput {
  path: {
    /** UUID. */
    controlId: string;
  };
  body: ControlUpdateRequest;
}

export interface UpdateRiskApproversInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskApproverUpdateRequest;
}

export interface UpdateRiskCategoriesInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: string[];
}

export interface UpdateRiskInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskUpdateRequest;
}

export interface UpdateRiskOwnersInput {
  path: {
    /** UUID. */
    riskId: string;
  };
  body: RiskOwnerUpdateRequest;
}

export interface UpdateRiskStageInput {
  path: {
    /** UUID. */
    id: string;
  };
  body: WorkflowStageNavigationInstruction;
}

export interface UpdateThreatsInput {
  body: ThreatUpdateRequest[];
}

export interface UpdateVulnerabilitiesInput {
  body: VulnerabilityUpdateRequest[];
}

export interface UpsertRiskInput {
  query: {
    matchAttributes: string;
  };
  body: RiskCreateRequest;
}

export interface Vulnerability {
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  category?: Category | null;
  description?: string | null;
  framework?: Framework | null;
  /** UUID. */
  id: string;
  identifier: string;
  name: string;
  orgGroup: Organization;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | null;
}

export interface VulnerabilityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: CategoryInput | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  framework?: FrameworkInput | undefined;
  /** 1 to 50 characters. */
  identifier: string;
  /** 1 to 500 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | undefined;
}

export interface VulnerabilityPage {
  content?: Vulnerability[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface VulnerabilityUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: CategoryInput | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  framework?: FrameworkInput | undefined;
  /** UUID. */
  id: string;
  /** 1 to 50 characters. */
  identifier: string;
  /** 1 to 500 characters. */
  name: string;
  /** UUID. */
  orgGroupId: string;
  status?: "Active" | "Pending" | "Archived" | (string & {}) | undefined;
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

export interface WorkflowStageBasicDetails {
  currentStageApprovers?: StageApproverBasicDetails[] | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
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

export interface WorkflowStageNavigationInstruction {
  /** At most 4000 characters. */
  comment?: string | undefined;
  direction: "First" | "Next" | "Previous" | "Last" | "Specific" | (string & {});
  /** UUID. */
  nextStageId?: string | undefined;
  parameters?: {
    [key: string]: unknown;
  } | undefined;
}
