// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.

export interface AbacBasicAssignment {
  /** UUID. */
  assignmentId?: string | null;
  assignmentName?: string | null;
  policyStatus?: "INACTIVE" | "ACTIVE" | "PROCESSING" | "FAILED" | (string & {}) | null;
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
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
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

export interface Attribute {
  abacBasicAssignmentInfo?: AbacBasicAssignment[] | null;
  allowOther?: boolean | null;
  associatedAttributeFieldName?: string | null;
  associatedAttributeInformation?: AssociatedAttribute[] | null;
  baseAttribute?: boolean | null;
  deleteMarker?: "MARKED_FOR_DELETE" | "DELETING" | "DELETED" | (string & {}) | null;
  /** At most 1000 characters. */
  description?: string | null;
  /** At most 255 characters. */
  descriptionKey?: string | null;
  displayResponseType?: "Text" | "SingleSelect" | "MultiSelect" | "Date" | "DateTime" | "NumericalText" | "NumericalSingleSelect" | "RadioButton" | "TextArea" | "Formula" | "Level" | "Range" | "Score" | "System" | (string & {}) | null;
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName: string;
  /** At most 4000 characters. */
  formula?: string | null;
  formulaByDomain?: {
    [key: string]: AttributeFormulaDetail;
  } | null;
  hidden?: boolean | null;
  /** UUID. */
  id: string;
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
  optionsByDomain?: {
    [key: string]: AttributeDomainOptionOverride[];
  } | null;
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
  /** Known from examples only. */
  source?: unknown;
  validationRuleId?: string | null;
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

export interface AttributeValue {
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

export interface AttributeValueInput {
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

export interface Category {
  /** UUID. */
  id?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface ContractAttachment {
  /** At most 1000 characters. */
  attachmentDescription?: string | null;
  /** UUID. */
  attachmentId?: string | null;
  /** At most 100 characters. */
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** 1 to 255 characters. */
  fileName?: string | null;
  /** UUID. */
  id?: string | null;
  /** 1 to 500 characters. */
  resourcePath?: string | null;
  /** UUID. */
  sourceId?: string | null;
  /** At most 255 characters. */
  sourceName?: string | null;
  type?: "FILE" | (string & {}) | null;
}

export interface ContractType {
  enabled?: boolean | null;
  /** UUID. */
  id: string;
  name?: string | null;
  nameKey?: string | null;
  seeded?: boolean | null;
}

export interface CreateContractInput {
  body: ExternalContractCreateRequest;
}

export interface CreateEngagementInput {
  body: ExternalEngagementCreateRequest;
}

export interface DeleteContractInput {
  path: {
    /** UUID. */
    contractId: string;
  };
}

export interface DeleteEngagementInput {
  path: {
    /** UUID. */
    engagementId: string;
  };
}

export interface EngagementDetail {
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  createdBy?: string | null;
  /** At most 100 characters. */
  createdByUser?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Date, yyyy-MM-dd. */
  endDate?: string | null;
  /** UUID. */
  engagementId: string;
  engagementStatus?: "ACTIVE" | "PENDING" | "ARCHIVED" | (string & {}) | null;
  /** At most 500 characters. */
  externalContact?: string | null;
  forceAbac?: boolean | null;
  inherentRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  inherentRiskScore?: number | null;
  /** E-mail address, at most 255 characters. */
  internalOwnerEmail?: string | null;
  /** UUID. */
  internalOwnerId?: string | null;
  /** 1 to 100 characters. */
  internalOwnerUser?: string | null;
  /** At most 500 characters. */
  label?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  /** 1 to 500 characters. */
  name?: string | null;
  /** At most 4000 characters. */
  notes?: string | null;
  /** Integer, at least 1. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** 1 to 100 characters. */
  orgGroupName?: string | null;
  riskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  riskScore?: number | null;
  /** UUID. */
  schemaId?: string | null;
  /** At most 2000 characters. */
  scope?: string | null;
  /** Date, yyyy-MM-dd. */
  startDate?: string | null;
  targetRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  targetRiskScore?: number | null;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement" | (string & {}) | null;
  /** UUID. */
  updatedBy?: string | null;
  /** At most 100 characters. */
  updatedByUser?: string | null;
  vendor?: Key | null;
  viewOnly?: boolean | null;
  workflow?: EngagementWorkflow | null;
}

export interface EngagementListView {
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  createdBy?: string | null;
  /** At most 100 characters. */
  createdByUser?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** At most 100 characters. */
  doraB02020100NoticePeriodFinancialEntity?: string | null;
  /** At most 100 characters. */
  doraB02020110NoticePeriodThirdParty?: string | null;
  /** At most 500 characters. */
  doraB07010120IdentificationOfAlternativeThirdParty?: string | null;
  /** Date and time. */
  endDate?: string | null;
  /** UUID. */
  engagementId: string;
  engagementStatus?: "ACTIVE" | "PENDING" | "ARCHIVED" | (string & {}) | null;
  externalContact?: string | null;
  forceAbac?: boolean | null;
  inherentRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  inherentRiskScore?: number | null;
  /** E-mail address, at most 255 characters. */
  internalOwnerEmail?: string | null;
  /** UUID. */
  internalOwnerId?: string | null;
  /** 1 to 100 characters. */
  internalOwnerUser?: string | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
  /** At least 1 character. */
  name?: string | null;
  notes?: string | null;
  /** Integer, at least 1. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** 1 to 100 characters. */
  orgGroupName?: string | null;
  riskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  riskScore?: number | null;
  /** Known from examples only. */
  schemaId?: unknown;
  scope?: string | null;
  /** Date and time. */
  startDate?: string | null;
  targetRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {}) | null;
  /** 0 to 5. */
  targetRiskScore?: number | null;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement" | (string & {}) | null;
  /** UUID. */
  updatedBy?: string | null;
  /** At most 100 characters. */
  updatedByUser?: string | null;
  vendor?: Key | null;
  vendorViewOnly?: boolean | null;
  viewOnly?: boolean | null;
  workflow?: EngagementWorkflow | null;
}

export interface EngagementListViewPage {
  content?: EngagementListView[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  redacted?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  size?: number | null;
  sort?: {
    property?: string | null;
    direction?: string | null;
    nullHandling?: string | null;
    ignoreCase?: boolean | null;
    ascending?: boolean | null;
    descending?: boolean | null;
  }[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface EngagementWorkflow {
  /** UUID. */
  id?: string | null;
  /** 1 to 100 characters. */
  name?: string | null;
  /** 1 to 100 characters. */
  nameKey?: string | null;
  /** 1 to 50 characters. */
  stageBadgeColor?: string | null;
  /** UUID. */
  stageId?: string | null;
  /** 1 to 100 characters. */
  stageName?: string | null;
  /** 1 to 100 characters. */
  stageNameKey?: string | null;
}

export interface ExternalContractCreateRequest {
  /** Date, yyyy-MM-dd. */
  agreementCreatedDate: string;
  /** Date, yyyy-MM-dd. */
  approvedDate?: string | undefined;
  /** At most 1000 characters. */
  approvers?: string | undefined;
  assets?: InventoryLink[] | undefined;
  /** Known from examples only. */
  attachments?: unknown;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** E-mail address, at most 255 characters. */
  contractOwnerEmail?: string | undefined;
  /** UUID. */
  contractOwnerId?: string | undefined;
  /** UUID. */
  contractTypeId?: string | undefined;
  /** At most 255 characters. */
  contractTypeName?: string | undefined;
  /** At least 0. */
  cost?: number | string | undefined;
  /** 3 characters. */
  currency?: string | undefined;
  /** Known from examples only. */
  engagementIds?: unknown;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | undefined;
  /** 1 to 255 characters. */
  name: string;
  /** At most 4000 characters. */
  note?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  processingActivities?: InventoryLink[] | undefined;
  status: "NEW" | "IN_PROGRESS" | "ACTIVE" | "INACTIVE" | "EXPIRED" | "TERMINATED" | "ARCHIVED" | (string & {});
  /** URL, at most 2000 characters. */
  url?: string | undefined;
  /** At most 500 characters. */
  vendorContact?: string | undefined;
  /** UUID. */
  vendorId: string;
  /** Known from examples only. */
  vendorName?: unknown;
  vendors?: InventoryLink[] | undefined;
}

export interface ExternalEngagementCreateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  /** At most 500 characters. */
  externalContact?: string | undefined;
  /** E-mail address, at most 255 characters. */
  internalOwnerEmail?: string | undefined;
  /** 1 to 500 characters. */
  name: string;
  /** At most 4000 characters. */
  notes?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** At most 2000 characters. */
  scope?: string | undefined;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement" | (string & {}) | undefined;
  vendor: KeyInput;
}

export type ExternalEngagementPatchUpdateRequest = unknown;

export interface ExternalEngagementStatusUpdateRequest {
  status: "ACTIVE" | "PENDING" | "ARCHIVED" | (string & {});
}

export interface ExternalEngagementUpdateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  /** At most 500 characters. */
  externalContact?: string | undefined;
  /** E-mail address, at most 255 characters. */
  internalOwnerEmail?: string | undefined;
  /** 1 to 500 characters. */
  name: string;
  /** At most 4000 characters. */
  notes?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** At most 2000 characters. */
  scope?: string | undefined;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
  /** Known from examples only. */
  type?: unknown;
}

export interface Filter {
  /** 1 to 255 characters. */
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "LESS_THAN" | "GREATER_THAN_EQUAL" | "LESS_THAN_EQUAL" | "LIKE" | "NOT_LIKE" | "IN" | "NOT_IN" | "IS_NULL" | "IS_NOT_NULL" | "BETWEEN" | (string & {}) | undefined;
  toValue?: string | undefined;
  value?: string | number | (string | number | boolean)[] | undefined;
}

export interface GetContractInput {
  path: {
    /** UUID. */
    contractId: string;
  };
  query?: {
    /** Default false. */
    excludeAttachments?: boolean | undefined;
  } | undefined;
}

export interface GetContractSchemaInput {
  query?: {
    /** Default true. */
    activeStatus?: boolean | undefined;
  } | undefined;
}

export interface GetEngagementInput {
  path: {
    /** UUID. */
    engagementId: string;
  };
}

export interface GetEngagementSchemaInput {
  query?: {
    /** Default true. */
    activeStatus?: boolean | undefined;
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

export interface InventoryLink {
  /** UUID. */
  inventoryId: string;
  /** Default RelatedLinkType. */
  relationshipType?: "DirectLinkType" | "RelatedLinkType" | "IndirectLinkType" | (string & {}) | undefined;
}

export interface InventoryValue {
  /** UUID. */
  id?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface InventoryValueInput {
  /** UUID. */
  id?: string | null | undefined;
  value?: string | null | undefined;
  valueKey?: string | null | undefined;
}

export interface Key {
  /** UUID. */
  id?: string | null;
  /** Known from examples only. */
  label?: string | null;
  name: string;
  /** UUID. */
  orgGroupId: string;
  orgGroupName?: string | null;
  vendorType?: InventoryValue | null;
}

export interface KeyInput {
  /** UUID. */
  id?: string | undefined;
  /** Known from examples only. */
  label?: string | undefined;
  name: string;
  /** UUID. */
  orgGroupId: string;
  vendorType?: InventoryValueInput | undefined;
}

export interface ModifyEngagementInput {
  path: {
    /** UUID. */
    engagementId: string;
  };
  body: ExternalEngagementPatchUpdateRequest;
}

export interface SearchContractsInput {
  path: {
    /** UUID. */
    vendorId: string;
  };
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: string | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface SearchCriteria {
  filters?: Filter[] | undefined;
  /** 1 to 255 characters. */
  fullText?: string | undefined;
  /** 1 to 100 characters. */
  fullTextField?: string | undefined;
}

export interface SearchEngagementsInput {
  query?: {
    /** Integer, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default name,asc. */
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: SearchCriteria | undefined;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
}

export interface UpdateContractInput {
  path: {
    /** UUID. */
    contractId: string;
    /** UUID. */
    vendorId: string;
  };
  body: VendorContractUpdateRequest;
}

export interface UpdateEngagementInput {
  path: {
    /** UUID. */
    engagementId: string;
  };
  body: ExternalEngagementUpdateRequest;
}

export interface UpdateEngagementStatusInput {
  path: {
    /** UUID. */
    engagementId: string;
  };
  body: ExternalEngagementStatusUpdateRequest;
}

export interface VendorContract {
  /** Date and time. */
  agreementCreatedDate?: string | null;
  /** Date, yyyy-MM-dd. */
  approvedDate?: string | null;
  /** At most 1000 characters. */
  approvers?: string | null;
  attachments?: ContractAttachment[] | null;
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  /** 1 to 100 characters. */
  contractOwner?: string | null;
  /** UUID. */
  contractOwnerId?: string | null;
  /** UUID. */
  contractTypeId?: string | null;
  /** 1 to 100 characters. */
  contractTypeName?: string | null;
  /** 1 to 100 characters. */
  contractTypeNameKey?: string | null;
  /** At least 0. */
  cost?: number | null;
  currency?: string | null;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | null;
  /** UUID. */
  id: string;
  /** 1 to 255 characters. */
  name?: string | null;
  /** At most 4000 characters. */
  note?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  schemaId?: string | null;
  status?: "NEW" | "IN_PROGRESS" | "ACTIVE" | "EXPIRED" | "TERMINATED" | (string & {}) | null;
  statusKey?: string | null;
  /** URL, at most 2000 characters. */
  url?: string | null;
  /** E-mail address, at most 255 characters. */
  vendorContact?: string | null;
  /** UUID. */
  vendorId?: string | null;
  /** 1 to 255 characters. */
  vendorName?: string | null;
  viewOnly?: boolean | null;
}

export interface VendorContractList {
  /** Date and time. */
  agreementCreatedDate?: string | null;
  agreementStatus?: "NEW" | "IN_PROGRESS" | "UNDER_REVIEW" | "SIGNED" | "EXPIRED" | "ON_HOLD" | "TERMINATED" | (string & {}) | null;
  /** Date and time. */
  approvedDate?: string | null;
  approvers?: string | null;
  /** Known from examples only. */
  attachments?: unknown;
  attributeValues?: {
    [key: string]: AttributeValue[];
  } | null;
  contractOwner?: string | null;
  /** UUID. */
  contractOwnerId?: string | null;
  /** UUID. */
  contractTypeId?: string | null;
  contractTypeName?: string | null;
  contractTypeNameKey?: string | null;
  cost?: number | null;
  currency?: string | null;
  doraContractAnnualExpense?: string | null;
  /** Date and time. */
  doraContractEndDate?: string | null;
  /** Date and time. */
  doraContractLastAuditDate?: string | null;
  doraContractOverarchingRefNumber?: string | null;
  doraContractRefNumber?: string | null;
  /** Date and time. */
  doraContractStartDate?: string | null;
  doraLinkedCountry?: string | null;
  engagementNames?: string | null;
  /** Date and time. */
  expirationDate?: string | null;
  /** UUID. */
  id: string;
  name?: string | null;
  note?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  orgGroupName?: string | null;
  /** Known from examples only. */
  schemaId?: unknown;
  /** Known from examples only. */
  status?: unknown;
  statusKey?: string | null;
  url?: string | null;
  vendorContact?: string | null;
  /** UUID. */
  vendorId?: string | null;
  vendorName?: string | null;
  viewOnly?: boolean | null;
}

export interface VendorContractListPage {
  content?: VendorContractList[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: unknown;
  redacted?: {
    [key: string]: string[];
  } | null;
  /** Integer. */
  size?: number | null;
  sort?: SortObject | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface VendorContractUpdateRequest {
  /** Date, yyyy-MM-dd. */
  agreementCreatedDate: string;
  /** Date, yyyy-MM-dd. */
  approvedDate?: string | undefined;
  /** At most 1000 characters. */
  approvers?: string | undefined;
  /** Known from examples only. */
  attachments?: unknown;
  attributeValues?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  /** Known from examples only. */
  contractOwner?: unknown;
  /** E-mail address, at most 255 characters. */
  contractOwnerEmail?: string | undefined;
  /** UUID. */
  contractOwnerId?: string | undefined;
  /** UUID. */
  contractTypeId?: string | undefined;
  /** At most 255 characters. */
  contractTypeName?: string | undefined;
  /** Known from examples only. */
  contractTypeNameKey?: unknown;
  /** At least 0. */
  cost?: number | undefined;
  /** 3 characters. */
  currency?: string | undefined;
  /** Date, yyyy-MM-dd. */
  expirationDate?: string | undefined;
  /** Known from examples only. */
  id?: unknown;
  /** 1 to 255 characters. */
  name: string;
  /** At most 4000 characters. */
  note?: string | undefined;
  /** UUID. */
  orgGroupId?: string | undefined;
  /** Known from examples only. */
  schemaId?: unknown;
  status: "NEW" | "IN_PROGRESS" | "ACTIVE" | "INACTIVE" | "EXPIRED" | "TERMINATED" | "ARCHIVED" | (string & {});
  /** Known from examples only. */
  statusKey?: unknown;
  /** URL, at most 2000 characters. */
  url?: string | undefined;
  /** At most 500 characters. */
  vendorContact?: string | undefined;
  /** Known from examples only. */
  vendorId?: unknown;
  /** Known from examples only. */
  vendorName?: unknown;
  /** Known from examples only. */
  viewOnly?: unknown;
}
