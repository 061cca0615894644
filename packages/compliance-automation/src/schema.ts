// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

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

export interface EntityBasicUserInformation {
  email?: string;
  /** Format: uuid */
  id?: string;
  initials?: string;
  name?: string;
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

export interface GetInitiativeInput {
  path: {
    /** Format: uuid */
    initiativeId: string;
  };
}

export interface GetListOfInitiativesInput {
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
    sort?: "id,asc" | "id,desc" | "number,asc" | "number,desc" | "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
  };
  body?: PageSearchRequest;
}

export interface InitiativeResponse {
  auditFields?: EntityRecordAuditInformation;
  /** Format: int32 */
  complianceScore?: number;
  creationStatus?: string;
  /** Format: uuid */
  id?: string;
  inventories?: InventoryDetailIdentifier[];
  legislations?: LegislationInformation[];
  name?: string;
  /** Format: int64 */
  number?: number;
  /** Format: date-time */
  observationEndDT?: string;
  /** Format: date-time */
  observationStartDT?: string;
  /** Format: uuid */
  orgGroupId?: string;
  organizationName?: string;
  owners?: UserInfo[];
  /** Format: uuid */
  scopeId?: string;
  scopeName?: string;
  scopeType?: string;
  workflowAndStage?: EntityWorkflowInformation;
}

export interface InitiativeUpdateRequest {
  name?: string;
  /** Format: date-time */
  observationEndDT?: string;
  /** Format: date-time */
  observationStartDT?: string;
  ownerIds?: string[];
}

export interface InventoryDetailIdentifier {
  /** Format: uuid */
  id?: string;
  inventoryType?: string;
  name?: string;
  /** Format: int64 */
  number?: number;
  organization?: OrgGroupBasicDetailResponse;
}

export interface LegislationInformation {
  /** Format: uuid */
  frameworkId?: string;
  name?: string;
  /** Format: uuid */
  otFrameworkIdentifier?: string;
}

export interface OrgGroupBasicDetailResponse {
  /** Format: uuid */
  guid?: string;
  /** Format: int64 */
  languageId?: number;
  name?: string;
}

export interface PageSearchRequest {
  criteria?: AttributeQueryCriteria;
}

export interface UpdateInitiativeInput {
  path: {
    /** Format: uuid */
    initiativeId: string;
  };
  body: InitiativeUpdateRequest;
}

export interface UserInfo {
  active?: boolean;
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface paths {
  "/api/compliance-wr/v1/initiatives/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Initiatives */
    post: operations["getListOfInitiatives"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/compliance-wr/v1/initiatives/{initiativeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Initiative */
    get: operations["getInitiative"];
    /** Update Initiative */
    put: operations["updateInitiative"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfInitiatives: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: "id,asc" | "id,desc" | "number,asc" | "number,desc" | "name,asc" | "name,desc" | "createdDate,asc" | "createdDate,desc";
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
          "application/json": InitiativeResponse[];
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
  getInitiative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        initiativeId: string;
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
          "application/json": InitiativeResponse;
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
  updateInitiative: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        initiativeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InitiativeUpdateRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InitiativeResponse;
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
