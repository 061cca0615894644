// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

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

export interface EntityBasicUser {
  email?: string | null;
  /** UUID. */
  id?: string | null;
  initials?: string | null;
  name?: string | null;
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
  /** UUID. */
  id: string;
  name: string;
  /** UUID. */
  stageId: string;
  stageName: string;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface GetInitiativeInput {
  path: {
    /** UUID. */
    initiativeId: string;
  };
}

export interface InitiativeResponse {
  auditFields?: EntityRecordAudit | null;
  /** Integer. */
  complianceScore?: number | null;
  creationStatus?: string | null;
  /** UUID. */
  id?: string | null;
  inventories?: InventoryDetailIdentifier[] | null;
  legislations?: Legislation[] | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  /** Date and time. */
  observationEndDT?: string | null;
  /** Date and time. */
  observationStartDT?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  organizationName?: string | null;
  owners?: User[] | null;
  /** UUID. */
  scopeId?: string | null;
  scopeName?: string | null;
  scopeType?: string | null;
  workflowAndStage?: EntityWorkflow | null;
}

export interface InitiativeUpdateRequest {
  name?: string | undefined;
  /** Date and time. */
  observationEndDT?: string | undefined;
  /** Date and time. */
  observationStartDT?: string | undefined;
  ownerIds?: string[] | undefined;
}

export interface InventoryDetailIdentifier {
  /** UUID. */
  id?: string | null;
  inventoryType?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  organization?: OrgGroupBasicDetailResponse | null;
}

export interface Legislation {
  /** UUID. */
  frameworkId?: string | null;
  name?: string | null;
  /** UUID. */
  otFrameworkIdentifier?: string | null;
}

export interface ListInitiativesInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 50, default 20. */
    size?: number | undefined;
    /** Matching ^(id|number|name|createdDate),(asc|desc)$, default createdDate,desc. */
    sort?: "id,asc" | "id,desc" | "number,asc" | "number,desc" | "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc" | (string & {}) | undefined;
  } | undefined;
  body?: PageSearchRequest | undefined;
}

export interface OrgGroupBasicDetailResponse {
  /** UUID. */
  guid?: string | null;
  /** Integer. */
  languageId?: number | null;
  name?: string | null;
}

export interface PageSearchRequest {
  criteria?: AttributeQueryCriteria | undefined;
}

export interface UpdateInitiativeInput {
  path: {
    /** UUID. */
    initiativeId: string;
  };
  body: WithRequired<InitiativeUpdateRequest, "name" | "observationEndDT" | "observationStartDT" | "ownerIds">;
}

export interface User {
  active?: boolean | null;
  /** UUID. */
  id?: string | null;
  name?: string | null;
}
