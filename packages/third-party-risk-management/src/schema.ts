// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbacBasicAssignmentInfo {
  /** Format: uuid */
  assignmentId?: string;
  assignmentName?: string;
  policyStatus?: "INACTIVE" | "ACTIVE" | "PROCESSING" | "FAILED";
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

export interface AssociatedAttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  value: string;
  valueKey?: string;
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

export interface CategoryInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
}

export interface ContractAttachmentInformation {
  attachmentDescription?: string;
  /** Format: uuid */
  attachmentId?: string;
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  fileName?: string;
  /** Format: uuid */
  id?: string;
  resourcePath?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceName?: string;
  type?: "FILE";
}

export interface ContractTypeInformation {
  enabled?: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  seeded?: boolean;
}

export interface CreateContractInput {
  body: ExternalContractCreateRequest;
}

export interface CreateEngagementInput {
  body: ExternalEngagementCreateRequest;
}

export interface DeleteContractInput {
  path: {
    /** Format: uuid */
    contractId: string;
  };
}

export interface DeleteEngagementInput {
  path: {
    /** Format: uuid */
    engagementId: string;
  };
}

export interface EngagementDetailInformation {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  createdBy?: string;
  createdByUser?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date */
  endDate?: string;
  /** Format: uuid */
  engagementId?: string;
  engagementStatus?: "ACTIVE" | "PENDING" | "ARCHIVED";
  externalContact?: string;
  forceAbac?: boolean;
  inherentRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  inherentRiskScore?: number;
  /** Format: email */
  internalOwnerEmail?: string;
  /** Format: uuid */
  internalOwnerId?: string;
  internalOwnerUser?: string;
  label?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  notes?: string;
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  riskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  riskScore?: number;
  /** Format: uuid */
  schemaId?: string;
  scope?: string;
  /** Format: date */
  startDate?: string;
  targetRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  targetRiskScore?: number;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement";
  /** Format: uuid */
  updatedBy?: string;
  updatedByUser?: string;
  vendor?: Key;
  viewOnly?: boolean;
  workflow?: EngagementWorkflowInformation;
}

export interface EngagementListViewInformation {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  createdBy?: string;
  createdByUser?: string;
  /** Format: date-time */
  createdDate?: string;
  doraB02020100NoticePeriodFinancialEntity?: string;
  doraB02020110NoticePeriodThirdParty?: string;
  doraB07010120IdentificationOfAlternativeThirdParty?: string;
  /** Format: date-time */
  endDate?: string;
  /** Format: uuid */
  engagementId?: string;
  engagementStatus?: "ACTIVE" | "PENDING" | "ARCHIVED";
  externalContact?: string;
  forceAbac?: boolean;
  inherentRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  inherentRiskScore?: number;
  /** Format: email */
  internalOwnerEmail?: string;
  /** Format: uuid */
  internalOwnerId?: string;
  internalOwnerUser?: string;
  /** Format: date-time */
  lastUpdatedDate?: string;
  name?: string;
  notes?: string;
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  riskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  riskScore?: number;
  scope?: string;
  /** Format: date-time */
  startDate?: string;
  targetRiskLevel?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  targetRiskScore?: number;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement";
  /** Format: uuid */
  updatedBy?: string;
  updatedByUser?: string;
  vendor?: Key;
  vendorViewOnly?: boolean;
  viewOnly?: boolean;
  workflow?: EngagementWorkflowInformation;
}

export interface EngagementWorkflowInformation {
  /** Format: uuid */
  id?: string;
  name?: string;
  nameKey?: string;
  stageBadgeColor?: string;
  /** Format: uuid */
  stageId?: string;
  stageName?: string;
  stageNameKey?: string;
}

export interface ExternalContractCreateRequest {
  /** Format: date */
  agreementCreatedDate: string;
  /** Format: date */
  approvedDate?: string;
  approvers?: string;
  assets?: InventoryLink[];
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: email */
  contractOwnerEmail?: string;
  /** Format: uuid */
  contractOwnerId?: string;
  /** Format: uuid */
  contractTypeId?: string;
  contractTypeName?: string;
  cost?: number;
  currency?: {
    currencyCode?: string;
    /** Format: int32 */
    defaultFractionDigits?: number;
    displayName?: string;
    /** Format: int32 */
    numericCode?: number;
    numericCodeAsString?: string;
    symbol?: string;
  };
  /** Format: date */
  expirationDate?: string;
  name: string;
  note?: string;
  /** Format: uuid */
  orgGroupId?: string;
  processingActivities?: InventoryLink[];
  /** @default NEW */
  status: "NEW" | "IN_PROGRESS" | "ACTIVE" | "INACTIVE" | "EXPIRED" | "TERMINATED" | "ARCHIVED";
  /** Format: uri */
  url?: string;
  vendorContact?: string;
  /** Format: uuid */
  vendorId: string;
  vendors?: InventoryLink[];
}

export interface ExternalEngagementCreateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: date */
  endDate?: string;
  externalContact?: string;
  /** Format: email */
  internalOwnerEmail?: string;
  name: string;
  notes?: string;
  /** Format: uuid */
  orgGroupId?: string;
  scope?: string;
  /** Format: date */
  startDate?: string;
  type?: "VendorEngagement" | "ProductEngagement" | "ServiceEngagement";
  vendor: Key;
}

export type ExternalEngagementPatchUpdateRequest = unknown;

export interface ExternalEngagementStatusUpdateRequest {
  status: "ACTIVE" | "PENDING" | "ARCHIVED";
}

export interface ExternalEngagementUpdateRequest {
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: date */
  endDate?: string;
  externalContact?: string;
  /** Format: email */
  internalOwnerEmail?: string;
  name: string;
  notes?: string;
  /** Format: uuid */
  orgGroupId?: string;
  scope?: string;
  /** Format: date */
  startDate?: string;
}

export interface FilterInformation {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "LESS_THAN" | "GREATER_THAN_EQUAL" | "LESS_THAN_EQUAL" | "LIKE" | "NOT_LIKE" | "IN" | "NOT_IN" | "IS_NULL" | "IS_NOT_NULL" | "BETWEEN";
  toValue?: string;
  value?: string | number;
}

export interface GetContractInput {
  path: {
    /** Format: uuid */
    contractId: string;
  };
  query?: {
    /** @default false */
    excludeAttachments?: boolean;
  };
}

export interface GetContractSchemaInput {
  query?: {
    /** @default true */
    activeStatus?: boolean;
  };
}

export interface GetEngagementInput {
  path: {
    /** Format: uuid */
    engagementId: string;
  };
}

export interface GetEngagementSchemaInput {
  query?: {
    /** @default true */
    activeStatus?: boolean;
  };
}

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface InventoryLink {
  /** Format: uuid */
  inventoryId: string;
  /** @default RelatedLinkType */
  relationshipType?: "DirectLinkType" | "RelatedLinkType" | "IndirectLinkType";
}

export interface InventoryValue {
  /** Format: uuid */
  id?: string;
  value?: string;
  valueKey?: string;
}

export interface Key {
  /** Format: uuid */
  id?: string;
  name: string;
  /** Format: uuid */
  orgGroupId: string;
  readonly orgGroupName?: string;
  vendorType?: InventoryValue;
}

export interface ModifyEngagementInput {
  path: {
    /** Format: uuid */
    engagementId: string;
  };
  body: ExternalEngagementPatchUpdateRequest;
}

export interface PageEngagementListViewInformation {
  content?: EngagementListViewInformation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  redacted?: {
    [key: string]: string[];
  };
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface PageVendorContractListInformation {
  content?: VendorContractListInformation[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  /** Format: int32 */
  number?: number;
  /** Format: int32 */
  numberOfElements?: number;
  pageable?: unknown;
  redacted?: {
    [key: string]: string[];
  };
  /** Format: int32 */
  size?: number;
  sort?: SortObject;
  /** Format: int64 */
  totalElements?: number;
  /** Format: int32 */
  totalPages?: number;
}

export interface SearchContractsInput {
  path: {
    /** Format: uuid */
    vendorId: string;
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
    /** @default name,asc */
    sort?: string;
  };
  body?: SearchCriteriaInformation;
}

export interface SearchCriteriaInformation {
  filters?: FilterInformation[];
  fullText?: string;
  fullTextField?: string;
}

export interface SearchEngagementsInput {
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 20 */
    size?: number;
    /** @default name,asc */
    sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
  body?: SearchCriteriaInformation;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface UpdateContractInput {
  path: {
    /** Format: uuid */
    contractId: string;
    /** Format: uuid */
    vendorId: string;
  };
  body: VendorContractUpdateRequest;
}

export interface UpdateEngagementInput {
  path: {
    /** Format: uuid */
    engagementId: string;
  };
  body: ExternalEngagementUpdateRequest;
}

export interface UpdateEngagementStatusInput {
  path: {
    /** Format: uuid */
    engagementId: string;
  };
  body: ExternalEngagementStatusUpdateRequest;
}

export interface VendorContractInformation {
  /** Format: date-time */
  agreementCreatedDate?: string;
  /** Format: date */
  approvedDate?: string;
  approvers?: string;
  attachments?: ContractAttachmentInformation[];
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  contractOwner?: string;
  /** Format: uuid */
  contractOwnerId?: string;
  /** Format: uuid */
  contractTypeId?: string;
  contractTypeName?: string;
  contractTypeNameKey?: string;
  cost?: number;
  currency?: {
    currencyCode?: string;
    /** Format: int32 */
    defaultFractionDigits?: number;
    displayName?: string;
    /** Format: int32 */
    numericCode?: number;
    numericCodeAsString?: string;
    symbol?: string;
  };
  /** Format: date */
  expirationDate?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  note?: string;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: uuid */
  schemaId?: string;
  status?: "NEW" | "IN_PROGRESS" | "ACTIVE" | "EXPIRED" | "TERMINATED";
  statusKey?: string;
  /** Format: uri */
  url?: string;
  /** Format: email */
  vendorContact?: string;
  /** Format: uuid */
  vendorId?: string;
  vendorName?: string;
  viewOnly?: boolean;
}

export interface VendorContractListInformation {
  /** Format: date-time */
  agreementCreatedDate?: string;
  agreementStatus?: "NEW" | "IN_PROGRESS" | "UNDER_REVIEW" | "SIGNED" | "EXPIRED" | "ON_HOLD" | "TERMINATED";
  /** Format: date-time */
  approvedDate?: string;
  approvers?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  contractOwner?: string;
  /** Format: uuid */
  contractOwnerId?: string;
  /** Format: uuid */
  contractTypeId?: string;
  contractTypeName?: string;
  contractTypeNameKey?: string;
  cost?: number;
  currency?: {
    currencyCode?: string;
    /** Format: int32 */
    defaultFractionDigits?: number;
    displayName?: string;
    /** Format: int32 */
    numericCode?: number;
    numericCodeAsString?: string;
    symbol?: string;
  };
  doraContractAnnualExpense?: string;
  /** Format: date-time */
  doraContractEndDate?: string;
  /** Format: date-time */
  doraContractLastAuditDate?: string;
  doraContractOverarchingRefNumber?: string;
  doraContractRefNumber?: string;
  /** Format: date-time */
  doraContractStartDate?: string;
  doraLinkedCountry?: string;
  engagementNames?: string;
  /** Format: date-time */
  expirationDate?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  note?: string;
  /** Format: uuid */
  orgGroupId?: string;
  orgGroupName?: string;
  statusKey?: string;
  url?: string;
  vendorContact?: string;
  /** Format: uuid */
  vendorId?: string;
  vendorName?: string;
  viewOnly?: boolean;
}

export interface VendorContractUpdateRequest {
  /** Format: date */
  agreementCreatedDate: string;
  /** Format: date */
  approvedDate?: string;
  approvers?: string;
  attributeValues?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: email */
  contractOwnerEmail?: string;
  /** Format: uuid */
  contractOwnerId?: string;
  /** Format: uuid */
  contractTypeId?: string;
  contractTypeName?: string;
  cost?: number;
  currency?: {
    currencyCode?: string;
    /** Format: int32 */
    defaultFractionDigits?: number;
    displayName?: string;
    /** Format: int32 */
    numericCode?: number;
    numericCodeAsString?: string;
    symbol?: string;
  };
  /** Format: date */
  expirationDate?: string;
  name: string;
  note?: string;
  /** Format: uuid */
  orgGroupId?: string;
  /** @default NEW */
  status: "NEW" | "IN_PROGRESS" | "ACTIVE" | "INACTIVE" | "EXPIRED" | "TERMINATED" | "ARCHIVED";
  /** Format: uri */
  url?: string;
  vendorContact?: string;
}

export interface paths {
  "/api/vendor/v1/contracts/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Contract */
    post: operations["createContract"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Contract Schema */
    get: operations["getContractSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Contract Types */
    get: operations["getListOfContractTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/vendors/{vendorId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Contracts */
    post: operations["searchContracts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Contract */
    delete: operations["deleteContract"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Contract */
    get: operations["getContract"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Contract */
    put: operations["updateContract"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagement-schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Engagement Schema */
    get: operations["getEngagementSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagements-search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Engagements */
    post: operations["searchEngagements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/engagements/{engagementId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Engagement */
    get: operations["getEngagement"];
    /** Update Engagement */
    put: operations["updateEngagement"];
    post?: never;
    /** Delete Engagement */
    delete: operations["deleteEngagement"];
    options?: never;
    head?: never;
    /** Modify Engagement */
    patch: operations["modifyEngagement"];
    trace?: never;
  };
  "/api/vendor/v1/engagements/{engagementId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Engagement Status */
    put: operations["updateEngagementStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/vendor/v1/vendor-engagements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Engagement */
    post: operations["createEngagement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalContractCreateRequest;
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
  getContractSchema: {
    parameters: {
      query?: {
        activeStatus?: boolean;
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
  getListOfContractTypes: {
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
          "application/json": ContractTypeInformation[];
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
  searchContracts: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: string;
      };
      header?: never;
      path: {
        vendorId: string;
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
          "application/json": PageVendorContractListInformation;
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
  deleteContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
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
  getContract: {
    parameters: {
      query?: {
        excludeAttachments?: boolean;
      };
      header?: never;
      path: {
        contractId: string;
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
          "application/json": VendorContractInformation;
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
  updateContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
        vendorId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VendorContractUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VendorContractInformation;
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
  getEngagementSchema: {
    parameters: {
      query?: {
        activeStatus?: boolean;
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
  searchEngagements: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
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
          "application/json": PageEngagementListViewInformation;
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
  getEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
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
          "application/json": EngagementDetailInformation;
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
  updateEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetailInformation;
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
  deleteEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
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
  modifyEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementPatchUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetailInformation;
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
  updateEngagementStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        engagementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementStatusUpdateRequest;
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
  createEngagement: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalEngagementCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EngagementDetailInformation;
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
