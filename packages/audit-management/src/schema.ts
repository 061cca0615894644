// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface ApproverInformation {
  /** Format: uuid */
  approverId?: string;
  fullName?: string;
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

export interface AuditCreateModel {
  approvers: UserAssignmentModel[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  auditSourceType: "NONE" | "VENDOR" | "ASSET" | "PROCESING_ACTIVITY";
  auditors: UserAssignmentModel[];
  framework: FrameworkAssignmentModel;
  header: AuditHeaderModel;
  orgGroup: OrgGroupAssignmentModel;
  scopes: ScopesAssignmentRequest[];
}

export interface AuditDetailInformation {
  approvers?: ApproverInformation[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  auditId?: string;
  auditType?: string;
  /** Format: uuid */
  auditTypeId?: string;
  auditTypeNameKey?: string;
  auditors?: AuditorInformation[];
  /** Format: date */
  endDate?: string;
  frameworks?: BasicEntityDetail[];
  goal?: string;
  /** Format: date-time */
  lastModifiedDate?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  orgGroup?: string;
  /** Format: uuid */
  orgGroupId?: string;
  stage?: StageInformation;
  /** Format: date */
  startDate?: string;
  workflow?: BasicEntityDetailTranslation;
}

export interface AuditDetailListInformation {
  approvers?: ApproverInformation[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  auditId?: string;
  auditors?: AuditorInformation[];
  /** Format: date */
  endDate?: string;
  frameworks?: BasicEntityDetail[];
  goal?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  orgGroup?: string;
  /** Format: uuid */
  orgGroupId?: string;
  stage?: StageInformation;
  /** Format: date */
  startDate?: string;
  workflow?: BasicEntityDetailTranslation;
}

export interface AuditHeaderModel {
  /** Format: uuid */
  auditTypeId: string;
  /** Format: date */
  endDate?: string;
  goal?: string;
  name: string;
  /** Format: date */
  startDate?: string;
}

export interface AuditUpdateModel {
  approvers: UserAssignmentModel[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  auditorAssignmentType: "THROW_EXCEPTION_ON_AUDITOR_REMOVAL_IF_SCOPES_ASSIGNED" | "UNASSIGN_SCOPES_ON_AUDITOR_REMOVAL";
  auditors: UserAssignmentModel[];
  header: AuditHeaderModel;
}

export interface AuditorInformation {
  /** Format: uuid */
  auditorId?: string;
  fullName?: string;
}

export interface BasicEntityDetail {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface BasicEntityDetailTranslation {
  /** Format: uuid */
  id: string;
  name?: string;
  nameKey?: string;
}

export interface ControlAttributeValueInformation {
  /** Format: uuid */
  id?: string;
  value?: string;
  valueKey?: string;
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

export interface ControlWorkpaperBasicInformation {
  /** Format: uuid */
  auditId?: string;
  auditName?: string;
  controlDetail?: ControlDetailInformation;
  /** Format: int64 */
  number?: number;
  stage?: BasicEntityDetailTranslation;
  workflow?: BasicEntityDetailTranslation;
  /** Format: uuid */
  workpaperId?: string;
}

export interface CreateAuditInput {
  body: AuditCreateModel;
}

export interface DeleteAuditInput {
  path: {
    /** Format: uuid */
    auditId: string;
  };
  query?: {
    /** @default true */
    deleteFinding?: boolean;
  };
}

export interface DeleteAuditScopeInput {
  path: {
    /** Format: uuid */
    scopeId: string;
  };
  query?: {
    /** @default true */
    deleteFinding?: boolean;
  };
}

export interface FilterInformation {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "BETWEEN" | "GREATER_THAN" | "LESS_THAN";
  toValue?: string | number;
  value?: string | number;
}

export interface FrameworkAssignmentModel {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface GetAuditInput {
  path: {
    /** Format: uuid */
    auditId: string;
  };
}

export interface GetListOfAuditsInput {
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
    /** @default number,desc */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "startDate,asc" | "startDate,desc" | "endDate,asc" | "endDate,desc";
  };
  body: SearchCriteriaRequest;
}

export interface GetListOfWorkpapersInput {
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
    /** @default number,asc */
    sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc";
  };
  body: SearchCriteriaRequest;
}

export interface GetWorkpaperControlDetailsInput {
  path: {
    /** Format: uuid */
    workpaperId: string;
  };
}

export interface GetWorkpaperResultsInput {
  path: {
    /** Format: uuid */
    workpaperId: string;
  };
}

export interface OrgGroupAssignmentModel {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface PageAuditDetailListInformation {
  content?: AuditDetailListInformation[];
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

export interface PageWorkPaperListInformation {
  content?: WorkpaperListInformation[];
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

export interface ScopesAssignmentRequest {
  approverEmail?: string;
  auditorEmail?: string;
  /** Format: uuid */
  controlId: string;
}

export interface SearchCriteriaRequest {
  filters?: FilterInformation[];
  fullText?: string;
}

export type Sort = unknown;

export interface StageInformation {
  badgeColor?: string;
  /** Format: uuid */
  id: string;
  name?: string;
  nameKey?: string;
}

export interface UpdateAuditInput {
  path: {
    /** Format: uuid */
    auditId: string;
  };
  body: AuditUpdateModel;
}

export interface UpdateAuditScopeInput {
  path: {
    /** Format: uuid */
    auditId: string;
  };
  body: ScopesAssignmentRequest[];
}

export interface UpdateWorkpaperInput {
  path: {
    /** Format: uuid */
    workpaperId: string;
  };
  body: WorkpaperDetailsUpdateRequest;
}

export interface UserAssignmentModel {
  email: string;
}

export interface WorkpaperDetailInformation {
  approvers?: BasicEntityDetail[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  auditors?: BasicEntityDetail[];
  entityDetail?: BasicEntityDetail;
  interviewResult?: string;
  samplingResult?: string;
  testingResult?: string;
}

export interface WorkpaperDetailsUpdateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  interviewResult?: string;
  name?: string;
  samplingResult?: string;
  testingResult?: string;
}

export interface WorkpaperListInformation {
  approvers?: BasicEntityDetail[];
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  /** Format: uuid */
  auditId?: string;
  auditName?: string;
  auditors?: BasicEntityDetail[];
  /** Format: int64 */
  countOfFindings?: number;
  entityDetail?: BasicEntityDetail;
  entityType?: "CONTROL" | "CONTROL_IMPLEMENTATION";
  /** Format: int64 */
  number?: number;
  orgGroup?: BasicEntityDetail;
  /** Format: uuid */
  scopeId?: string;
  stage?: StageInformation;
  workflow?: BasicEntityDetailTranslation;
  /** Format: uuid */
  workpaperId?: string;
}

export interface paths {
  "/api/audit-management/v1/audit-scopes/{scopeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Audit Scope */
    delete: operations["deleteAuditScope"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Workpapers */
    post: operations["getListOfWorkpapers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Workpaper */
    put: operations["updateWorkpaper"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Workpaper Results */
    get: operations["getWorkpaperResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audit-workpapers/{workpaperId}/control-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Workpaper Control Details */
    get: operations["getWorkpaperControlDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Audit */
    post: operations["createAudit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Audits */
    post: operations["getListOfAudits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/{auditId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Audit */
    get: operations["getAudit"];
    /** Update Audit */
    put: operations["updateAudit"];
    post?: never;
    /** Delete Audit */
    delete: operations["deleteAudit"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/audit-management/v1/audits/{auditId}/reassign-scopes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Audit Scope */
    put: operations["updateAuditScope"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  deleteAuditScope: {
    parameters: {
      query?: {
        deleteFinding?: boolean;
      };
      header?: never;
      path: {
        scopeId: string;
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
  getListOfWorkpapers: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchCriteriaRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageWorkPaperListInformation;
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
  updateWorkpaper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkpaperDetailsUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkpaperDetailInformation;
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
  getWorkpaperResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
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
          "application/json": WorkpaperDetailInformation;
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
  getWorkpaperControlDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workpaperId: string;
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
          "application/json": ControlWorkpaperBasicInformation;
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
  createAudit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuditCreateModel;
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
  getListOfAudits: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "startDate,asc" | "startDate,desc" | "endDate,asc" | "endDate,desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SearchCriteriaRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageAuditDetailListInformation;
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
  getAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
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
          "application/json": AuditDetailInformation;
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
  updateAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuditUpdateModel;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuditDetailInformation;
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
  deleteAudit: {
    parameters: {
      query?: {
        deleteFinding?: boolean;
      };
      header?: never;
      path: {
        auditId: string;
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
  updateAuditScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        auditId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScopesAssignmentRequest[];
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
}
