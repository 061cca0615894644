// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface AbacBasicAssignment {
  /** UUID. */
  assignmentId?: string | null;
  assignmentName?: string | null;
}

export interface AssociatedAttribute {
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
  enabled: boolean;
  encrypted?: boolean | null;
  /** 1 to 100 characters. */
  fieldName?: string | null;
  /** At most 4000 characters. */
  formula?: string | null;
  formulaByDomain?: {
    [key: string]: string;
  } | null;
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
  option?: string | null;
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

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "BETWEEN" | (string & {}) | undefined;
  toValue?: string | number | undefined;
  value?: string | number | (string | number | boolean)[] | undefined;
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[] | undefined;
  fullText?: string | undefined;
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

export interface CreateIssueInput {
  body: IssueCreateRequest;
}

export interface CreateIssueLinkRequest {
  linkTypeLabel: "is related to";
  /** UUID. */
  relatedEntityId: string;
  relatedEntityType: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors" | (string & {});
}

export interface CreateIssueLinkResponse {
  entity1: EntityDetails;
  entity2: EntityDetails;
  /** UUID. */
  linkId: string;
  linkType: string;
}

export interface CreateIssueRelationshipInput {
  path: {
    /** UUID. */
    issueId: string;
  };
  body: CreateIssueLinkRequest;
}

export interface EntityBasicUser {
  email?: string | null;
  /** UUID. */
  id?: string | null;
  initials?: string | null;
  name?: string | null;
}

export interface EntityDetails {
  /** UUID. */
  id: string;
  name: string;
}

export interface EntityRecordAudit {
  createdBy?: EntityBasicUser | null;
  /** Date and time. */
  createdDate: string;
  lastModifiedBy?: EntityBasicUser | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
}

export interface EntityWorkflow {
  /** Known from examples only. */
  badgeColor?: unknown;
  /** UUID. */
  id: string;
  name: string;
  /** Known from examples only. */
  nameKey?: unknown;
  /** UUID. */
  stageId: string;
  stageName: string;
  /** Known from examples only. */
  stageNameKey?: unknown;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface GetAttributeSchemaInput {
  query: {
    schemaName: "Issue";
  };
}

export interface GetIssueInput {
  path: {
    /** UUID. */
    issueId: string;
  };
}

export interface IntakeQuestion {
  description?: string | null;
  descriptionKey?: string | null;
  name?: string | null;
  nameKey?: string | null;
}

export interface IssueCreateRequest {
  actionPlan?: string | undefined;
  approverIds?: string[] | undefined;
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: string | undefined;
  /** Date, yyyy-MM-dd. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  /** At most 300 characters. */
  name: string;
  note?: string | undefined;
  /** UUID. */
  orgGroupId: string;
  ownerIds?: string[] | undefined;
  priority: "Low" | "Medium" | "High" | "Critical" | (string & {});
  reasonForClosure?: string | undefined;
  /** UUID. */
  sourceId?: string | undefined;
  sourceType?: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors" | (string & {}) | undefined;
}

export type IssueLinkRow = {
  /** UUID. */
  issueId?: string | null;
  issueName?: string | null;
  /** UUID. */
  relatedId?: string | null;
  relatedName?: string | null;
  relatedType?: string | null;
  relationshipLabel?: string | null;
  relationshipType?: string | null;
} & {
  [key: string]: unknown;
};

export interface IssuePatchRequest {
  empty?: boolean | undefined;
  fields?: {
    [key: string]: unknown;
  } | undefined;
  /** Known from examples only. */
  name?: unknown;
}

export interface IssueRelatedTasks {
  /** UUID. */
  assigneeId?: string | null;
  collaboratorIds?: string[] | null;
  createdBy?: string | null;
  /** Date and time. */
  createdDate?: string | null;
  /** Date and time. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  issueId?: string | null;
  modifiedBy?: string | null;
  /** Date and time. */
  modifiedDate?: string | null;
  orgGroupId?: string | null;
  priority?: string | null;
  status?: string | null;
  /** UUID. */
  taskId?: string | null;
  taskName?: string | null;
}

export interface IssueResponse {
  actionPlan?: string | null;
  approverIds?: string[] | null;
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  auditFields?: EntityRecordAudit | null;
  category?: string | null;
  /** UUID. */
  closedBy?: string | null;
  /** Matching ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$. */
  closedDate?: string | null;
  /** UUID. */
  createdBy?: string | null;
  /** Date, yyyy-MM-dd. */
  createdDate?: string | null;
  /** Date, yyyy-MM-dd. */
  deadline?: string | null;
  description?: string | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
  note?: string | null;
  /** Integer. */
  number?: number | null;
  /** UUID. */
  orgGroupId?: string | null;
  ownerIds?: string[] | null;
  reasonForClosure?: string | null;
  /** UUID. */
  sourceId?: string | null;
  sourceType?: "Control" | "Evidence" | "Initiative" | "Issue" | "Risk" | "assessment" | "assets" | "entities" | "policies" | "procedures" | "processing-activities" | "standards" | "vendors" | (string & {}) | null;
  status?: "Open" | "Closed" | (string & {}) | null;
  workflowAndStage?: EntityWorkflow | null;
}

export interface IssueUpdateRequest {
  actionPlan?: string | undefined;
  approverIds?: string[] | undefined;
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  category?: string | undefined;
  /** Date, yyyy-MM-dd. */
  deadline?: string | undefined;
  /** At most 4000 characters. */
  description?: string | undefined;
  /** At most 300 characters. */
  name: string;
  note?: string | undefined;
  /** UUID. */
  orgGroupId: string;
  ownerIds?: string[] | undefined;
  priority: "Low" | "Medium" | "High" | "Critical" | (string & {});
  reasonForClosure?: string | undefined;
}

export interface ListIssueRelationshipsInput {
  path: {
    /** UUID. */
    issueId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "Id,asc" | "Id,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListIssueTasksInput {
  path: {
    /** UUID. */
    issueId: string;
  };
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Matching ^(taskName|id|priority|createdDate|deadline),(asc|desc)$. */
    sort?: "taskName,asc" | "taskName,desc" | "id,asc" | "id,desc" | "priority,asc" | "priority,desc" | "createdDate,asc" | "createdDate,desc" | "deadline,asc" | "deadline,desc" | (string & {}) | undefined;
  } | undefined;
}

export interface ListIssuesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    sort?: "Id,asc" | "Id,desc" | "Name,asc" | "Name,desc" | "createdDate,asc" | "createdDate,desc" | "Priority,asc" | "Priority,desc" | "deadline,asc" | "deadline,desc" | (string & {}) | undefined;
  } | undefined;
  body?: PageSearchRequest | undefined;
}

export interface ModifyIssueInput {
  path: {
    /** UUID. */
    issueId: string;
  };
  body: IssuePatchRequest;
}

export interface PageSearchRequest {
  criteria?: AttributeQueryCriteria | undefined;
}

export interface UpdateIssueInput {
  path: {
    /** UUID. */
    issueId: string;
  };
  body: WithRequired<IssueUpdateRequest, "attributes" | "name" | "orgGroupId" | "priority">;
}
