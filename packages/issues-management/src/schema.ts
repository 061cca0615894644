// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AbacBasicAssignmentInfo {
  /** Format: uuid */
  assignmentId?: string;
  assignmentName?: string;
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
  option?: string;
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

export interface AttributeInformation {
  abacBasicAssignmentInfo?: AbacBasicAssignmentInfo[];
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
  formulaByDomain?: {
    [key: string]: string;
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

export interface CreateIssueInput {
  body: IssueCreateRequest;
}

export interface CreateIssueLinkRequest {
  linkTypeLabel: "is related to";
  /** Format: uuid */
  relatedEntityId: string;
  relatedEntityType: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors";
}

export interface CreateIssueLinkResponse {
  entity1: EntityDetails;
  entity2: EntityDetails;
  /** Format: uuid */
  linkId: string;
  linkType: string;
}

export interface CreateIssueRelationshipInput {
  path: {
    /** Format: uuid */
    issueId: string;
  };
  body: CreateIssueLinkRequest;
}

export interface EntityBasicUserInformation {
  email?: string;
  /** Format: uuid */
  id?: string;
  initials?: string;
  name?: string;
}

export interface EntityDetails {
  /** Format: uuid */
  id: string;
  name: string;
}

export interface EntityRecordAuditInformation {
  createdBy?: EntityBasicUserInformation;
  /** Format: date-time */
  createdDate: string;
  lastModifiedBy?: EntityBasicUserInformation;
  /** Format: date-time */
  lastUpdatedDate?: string;
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

export interface GetAttributeSchemaInput {
  query: {
    schemaName: "Issue";
  };
}

export interface GetIssueInput {
  path: {
    /** Format: uuid */
    issueId: string;
  };
}

export interface GetIssueRelationshipsInput {
  path: {
    /** Format: uuid */
    issueId: string;
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
    sort?: "Id,asc" | "Id,desc";
  };
}

export interface GetIssueTasksInput {
  path: {
    /** Format: uuid */
    issueId: string;
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
    sort?: "taskName,asc" | "taskName,desc" | "id,asc" | "id,desc" | "priority,asc" | "priority,desc" | "createdDate,asc" | "createdDate,desc" | "deadline,asc" | "deadline,desc";
  };
}

export interface GetListOfIssuesInput {
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
    sort?: "Id,asc" | "Id,desc" | "Name,asc" | "Name,desc" | "createdDate,asc" | "createdDate,desc" | "Priority,asc" | "Priority,desc" | "deadline,asc" | "deadline,desc";
  };
  body?: PageSearchRequest;
}

export interface IntakeQuestion {
  description?: string;
  descriptionKey?: string;
  name?: string;
  nameKey?: string;
}

export interface IssueCreateRequest {
  actionPlan?: string;
  approverIds?: string[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: string;
  /** Format: date */
  deadline?: string;
  description?: string;
  name: string;
  note?: string;
  /** Format: uuid */
  orgGroupId: string;
  ownerIds?: string[];
  priority: "Low" | "Medium" | "High" | "Critical";
  reasonForClosure?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors";
}

export interface IssueLinkResponse {
  /** Format: uuid */
  issueId?: string;
  issueName?: string;
  /** Format: uuid */
  relatedId?: string;
  relatedName?: string;
  relatedType?: string;
  relationshipLabel?: string;
  relationshipType?: string;
}

export interface IssuePatchRequest {
  empty?: boolean;
  fields?: {
    [key: string]: unknown;
  };
}

export interface IssueRelatedTasks {
  /** Format: uuid */
  assigneeId?: string;
  collaboratorIds?: string[];
  createdBy?: string;
  /** Format: date-time */
  createdDate?: string;
  /** Format: date-time */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  issueId?: string;
  modifiedBy?: string;
  /** Format: date-time */
  modifiedDate?: string;
  orgGroupId?: string;
  priority?: string;
  status?: string;
  /** Format: uuid */
  taskId?: string;
  taskName?: string;
}

export interface IssueResponse {
  actionPlan?: string;
  approverIds?: string[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  auditFields?: EntityRecordAuditInformation;
  category?: string;
  /** Format: uuid */
  closedBy?: string;
  closedDate?: string;
  /** Format: uuid */
  createdBy?: string;
  /** Format: date */
  createdDate?: string;
  /** Format: date */
  deadline?: string;
  description?: string;
  /** Format: uuid */
  id?: string;
  name?: string;
  note?: string;
  /** Format: int64 */
  number?: number;
  /** Format: uuid */
  orgGroupId?: string;
  ownerIds?: string[];
  reasonForClosure?: string;
  /** Format: uuid */
  sourceId?: string;
  sourceType?: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors";
  status?: "Open" | "Closed";
  workflowAndStage?: EntityWorkflowInformation;
}

export interface IssueUpdateRequest {
  actionPlan?: string;
  approverIds?: string[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  category?: string;
  /** Format: date */
  deadline?: string;
  description?: string;
  name: string;
  note?: string;
  /** Format: uuid */
  orgGroupId: string;
  ownerIds?: string[];
  priority: "Low" | "Medium" | "High" | "Critical";
  reasonForClosure?: string;
}

export interface ModifyIssueInput {
  path: {
    /** Format: uuid */
    issueId: string;
  };
  body: IssuePatchRequest;
}

export interface PageSearchRequest {
  criteria?: AttributeQueryCriteria;
}

export interface UpdateIssueInput {
  path: {
    /** Format: uuid */
    issueId: string;
  };
  body: IssueUpdateRequest;
}

export interface paths {
  "/api/issue-management/v1/attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Attribute Schema */
    get: operations["getAttributeSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issuelink/issue/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Issue Relationship */
    post: operations["createIssueRelationship"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issuelinks/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue Relationships */
    get: operations["getIssueRelationships"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Issue */
    post: operations["createIssue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Issues */
    post: operations["getListOfIssues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue */
    get: operations["getIssue"];
    /** Update Issue */
    put: operations["updateIssue"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Issue */
    patch: operations["modifyIssue"];
    trace?: never;
  };
  "/api/issue-management/v1/issuetasks/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue Tasks */
    get: operations["getIssueTasks"];
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
  getAttributeSchema: {
    parameters: {
      query: {
        schemaName: "Issue";
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
  createIssueRelationship: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateIssueLinkRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateIssueLinkResponse;
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
  getIssueRelationships: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "Id,asc" | "Id,desc";
      };
      header?: never;
      path: {
        issueId: string;
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
          "application/json": IssueLinkResponse;
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
  createIssue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IssueCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          location?: unknown;
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  getListOfIssues: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "Id,asc" | "Id,desc" | "Name,asc" | "Name,desc" | "createdDate,asc" | "createdDate,desc" | "Priority,asc" | "Priority,desc" | "deadline,asc" | "deadline,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": PageSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse[];
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
  getIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
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
          "application/json": IssueResponse;
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
  updateIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IssueUpdateRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  modifyIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IssuePatchRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  getIssueTasks: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "taskName,asc" | "taskName,desc" | "id,asc" | "id,desc" | "priority,asc" | "priority,desc" | "createdDate,asc" | "createdDate,desc" | "deadline,asc" | "deadline,desc";
      };
      header?: never;
      path: {
        issueId: string;
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
          "application/json": IssueRelatedTasks[];
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
