// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.

export interface Approver {
  /** UUID. */
  approverId?: string | null;
  fullName?: string | null;
  /** Known from examples only. */
  id?: unknown;
  /** Known from examples only. */
  name?: unknown;
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

export interface AuditCreateModel {
  approvers: UserAssignmentModel[];
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  auditSourceType: "NONE" | "VENDOR" | "ASSET" | "PROCESING_ACTIVITY" | (string & {});
  auditors: UserAssignmentModel[];
  framework: FrameworkAssignmentModel;
  header: AuditHeaderModel;
  orgGroup: OrgGroupAssignmentModel;
  scopes: ScopesAssignmentRequest[];
}

export interface AuditDetail {
  approvers?: Approver[] | null;
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  auditId?: string | null;
  auditType?: string | null;
  /** UUID. */
  auditTypeId?: string | null;
  auditTypeNameKey?: string | null;
  auditors?: Auditor[] | null;
  /** Date, yyyy-MM-dd. */
  endDate?: string | null;
  frameworks?: BasicEntityDetail[] | null;
  goal?: string | null;
  /** Date and time. */
  lastModifiedDate?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  stage?: Stage | null;
  /** Date, yyyy-MM-dd. */
  startDate?: string | null;
  workflow?: BasicEntityDetailTranslation | null;
}

export interface AuditDetailList {
  approvers?: Approver[] | null;
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  auditId?: string | null;
  auditors?: Auditor[] | null;
  /** Date, yyyy-MM-dd. */
  endDate?: string | null;
  frameworks?: BasicEntityDetail[] | null;
  goal?: string | null;
  name?: string | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: string | null;
  /** UUID. */
  orgGroupId?: string | null;
  stage?: Stage | null;
  /** Date, yyyy-MM-dd. */
  startDate?: string | null;
  workflow?: BasicEntityDetailTranslation | null;
}

export interface AuditDetailListPage {
  content?: AuditDetailList[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer, 0 to 2000. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface AuditHeaderModel {
  /** UUID. */
  auditTypeId: string;
  /** Date, yyyy-MM-dd. */
  endDate?: string | undefined;
  goal?: string | undefined;
  /** At least 1 character. */
  name: string;
  /** Date, yyyy-MM-dd. */
  startDate?: string | undefined;
}

export interface AuditUpdateModel {
  approvers: UserAssignmentModel[];
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  auditorAssignmentType: "THROW_EXCEPTION_ON_AUDITOR_REMOVAL_IF_SCOPES_ASSIGNED" | "UNASSIGN_SCOPES_ON_AUDITOR_REMOVAL" | (string & {});
  auditors: UserAssignmentModel[];
  header: AuditHeaderModel;
}

export interface Auditor {
  /** UUID. */
  auditorId?: string | null;
  fullName?: string | null;
  /** Known from examples only. */
  id?: unknown;
  /** Known from examples only. */
  name?: unknown;
}

export interface BasicControlWorkpaper {
  /** UUID. */
  auditId?: string | null;
  /** At least 1 character. */
  auditName?: string | null;
  controlDetail?: ControlDetail | null;
  /** Integer. */
  number?: number | null;
  stage?: BasicEntityDetailTranslation | null;
  workflow?: BasicEntityDetailTranslation | null;
  /** UUID. */
  workpaperId?: string | null;
}

export interface BasicEntityDetail {
  /** UUID. */
  id: string;
  name?: string | null;
  /** Known from examples only. */
  nameKey?: unknown;
}

export interface BasicEntityDetailTranslation {
  /** UUID. */
  id: string;
  name?: string | null;
  nameKey?: string | null;
}

export interface ControlAttributeValue {
  /** UUID. */
  id?: string | null;
  value?: string | null;
  valueKey?: string | null;
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

export interface CreateAuditInput {
  body: AuditCreateModel;
}

export interface DeleteAuditInput {
  path: {
    /** UUID. */
    auditId: string;
  };
  query?: {
    /** Default true. */
    deleteFinding?: boolean | undefined;
  } | undefined;
}

export interface DeleteAuditScopeInput {
  path: {
    /** UUID. */
    scopeId: string;
  };
  query?: {
    /** Default true. */
    deleteFinding?: boolean | undefined;
  } | undefined;
}

export interface Filter {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "BETWEEN" | "GREATER_THAN" | "LESS_THAN" | (string & {}) | undefined;
  toValue?: string | number | undefined;
  value?: string | number | (string | number | boolean)[] | undefined;
}

export interface FrameworkAssignmentModel {
  /** UUID. */
  id: string;
  name?: string | undefined;
}

export interface GetAuditInput {
  path: {
    /** UUID. */
    auditId: string;
  };
}

export interface GetWorkpaperControlDetailsInput {
  path: {
    /** UUID. */
    workpaperId: string;
  };
}

export interface GetWorkpaperResultsInput {
  path: {
    /** UUID. */
    workpaperId: string;
  };
}

export interface ListAuditsInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default number,desc. */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "startDate,asc" | "startDate,desc" | "endDate,asc" | "endDate,desc" | (string & {}) | undefined;
  } | undefined;
  body: SearchCriteriaRequest;
}

export interface ListWorkpapersInput {
  query?: {
    /** Integer, at least 0, default 0. */
    page?: number | undefined;
    /** Integer, 1 to 2000, default 20. */
    size?: number | undefined;
    /** Default number,asc. */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | (string & {}) | undefined;
  } | undefined;
  body: SearchCriteriaRequest;
}

export interface OrgGroupAssignmentModel {
  /** UUID. */
  id: string;
  name?: string | undefined;
}

export type Pageable = unknown;

export interface ScopesAssignmentRequest {
  /** At least 5 characters. */
  approverEmail?: string | undefined;
  /** At least 5 characters. */
  auditorEmail?: string | undefined;
  /** UUID. */
  controlId: string;
}

export interface SearchCriteriaRequest {
  filters?: Filter[] | undefined;
  fullText?: string | undefined;
}

export type Sort = unknown;

export interface Stage {
  badgeColor?: string | null;
  /** UUID. */
  id: string;
  name?: string | null;
  nameKey?: string | null;
}

export interface UpdateAuditInput {
  path: {
    /** UUID. */
    auditId: string;
  };
  body: AuditUpdateModel;
}

export interface UpdateAuditScopeInput {
  path: {
    /** UUID. */
    auditId: string;
  };
  body: ScopesAssignmentRequest[];
}

export interface UpdateWorkpaperInput {
  path: {
    /** UUID. */
    workpaperId: string;
  };
  body: WorkpaperDetailsUpdateRequest;
}

export interface UserAssignmentModel {
  email: string;
}

export interface WorkpaperDetail {
  approvers?: BasicEntityDetail[] | null;
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  auditors?: BasicEntityDetail[] | null;
  entityDetail?: BasicEntityDetail | null;
  interviewResult?: string | null;
  samplingResult?: string | null;
  testingResult?: string | null;
}

export interface WorkpaperDetailsUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInput[] | null;
  } | undefined;
  interviewResult?: string | undefined;
  name?: string | undefined;
  samplingResult?: string | undefined;
  testingResult?: string | undefined;
}

export interface WorkpaperList {
  approvers?: BasicEntityDetail[] | null;
  attributes?: {
    [key: string]: AttributeValue[];
  } | null;
  /** UUID. */
  auditId?: string | null;
  /** At least 1 character. */
  auditName?: string | null;
  auditors?: BasicEntityDetail[] | null;
  /** Integer. */
  countOfFindings?: number | null;
  entityDetail?: BasicEntityDetail | null;
  entityType?: "CONTROL" | "CONTROL_IMPLEMENTATION" | (string & {}) | null;
  /** Integer. */
  number?: number | null;
  orgGroup?: BasicEntityDetail | null;
  /** UUID. */
  scopeId?: string | null;
  stage?: Stage | null;
  workflow?: BasicEntityDetailTranslation | null;
  /** UUID. */
  workpaperId?: string | null;
}

export interface WorkpaperListPage {
  content?: WorkpaperList[] | null;
  empty?: boolean | null;
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  numberOfElements?: number | null;
  pageable?: Pageable | null;
  /** Integer, 0 to 2000. */
  size?: number | null;
  sort?: Sort | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}
