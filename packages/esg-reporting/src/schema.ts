// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";

export interface AttributePredicate {
  field: string;
  operator?: "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "LESS_THAN" | "BETWEEN";
  toValue?: string[];
  value?: string[];
}

export interface AttributeQueryCriteria {
  filters?: AttributePredicate[];
  fullText?: string;
}

export interface AttributeValueInformation {
  colorCode?: string;
  /** Format: uuid */
  id?: string;
  optionSelectionValue?: string;
  value?: string;
  valueKey?: string;
}

export interface BasicEntityDetail {
  /** Format: uuid */
  id?: string;
  name?: string;
}

export interface BasicEntityTypeInformation {
  /** Format: uuid */
  id: string;
  moduleName?: string;
  name: string;
  schemaName?: string;
  seeded?: boolean;
}

export interface CreateEmissionFactorInput {
  body: EmissionFactorBaseEntityCreateRequest;
}

export interface CreateEmissionTransactionInput {
  body: EmissionTransactionBaseEntityCreateRequest;
}

export interface EmissionFactorBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  entityDetail: EmissionFactorEntityDetailRequest;
  name: string;
  organization: EntityOrganizationInformation;
}

export interface EmissionFactorCreateRequest {
  category?: string;
  intensity: number;
  scope: "SCOPE1" | "SCOPE2" | "SCOPE3";
  source?: string;
  unitOfMeasure: string;
}

export interface EmissionFactorEntityDetailRequest {
  data?: EmissionFactorCreateRequest;
}

export interface EmissionTransactionBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  entityDetail: EmissionTransactionEntityDetailRequest;
  name?: string;
  organization: EntityOrganizationInformation;
}

export interface EmissionTransactionDataCreateRequest {
  activityUnit?: number;
  /** Format: uuid */
  emissionFactorId: string;
  endDateOfActivity?: string;
  startDateOfActivity?: string;
}

export interface EmissionTransactionEntityDetailRequest {
  data?: EmissionTransactionDataCreateRequest;
}

export interface EntityBasicUserInformation {
  email?: string;
  /** Format: uuid */
  id?: string;
  initials?: string;
  name?: string;
}

export interface EntityInformation {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  };
  auditFields?: EntityRecordAuditInformation;
  entityType: BasicEntityTypeInformation;
  /** Format: uuid */
  id: string;
  name?: string;
  /** Format: int64 */
  number: number;
  /** Format: uuid */
  orgGroupId?: string;
  /** Format: uuid */
  schemaId: string;
  workflowAndStage?: EntityWorkflowInformation;
}

export interface EntityListRequest {
  queryRequest?: EntityQueryRequest;
}

export interface EntityOrganizationInformation {
  /** Format: uuid */
  id: string;
  name?: string;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria;
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

export interface GetListOfEmissionDetailsInput {
  path: {
    entityTypeName: "emission-factors" | "emission-transactions";
  };
  query?: {
    /** @default 0 */
    page?: number;
    /** @default 10 */
    size?: number;
    sort?: string[];
  };
  body?: EntityListRequest;
}

export interface GetMetricDetailsInput {
  body: ReportingPeriodDateOption;
}

export interface MetricDataAggregateResponseDetails {
  aggregatedTotalValue?: string;
  category?: string;
  frameworkName: string;
  metricId?: string;
  metricName: string;
  uom?: string;
}

export interface OneTrustMetadata {
  page?: OneTrustPage;
}

export interface OneTrustPage {
  first?: boolean;
  last?: boolean;
  /** Format: int64 */
  number?: number;
  /** Format: int64 */
  size?: number;
  sort?: OneTrustSort[];
  /** Format: int64 */
  totalElements?: number;
  /** Format: int64 */
  totalPages?: number;
}

export interface OneTrustResponseListMetricDataAggregateResponseDetails {
  data?: MetricDataAggregateResponseDetails[];
  errors?: unknown[];
  meta?: OneTrustMetadata;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC";
  property?: string;
}

export interface PageEntityInformation {
  content?: EntityInformation[];
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

export interface ReportingPeriodDateOption {
  /** @default ESG.Metric.MetricData.AllTimeReportingPeriodOption */
  allTimeOption?: string;
  /** Format: date */
  endDate?: string;
  /** Format: date */
  startDate?: string;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
  unsorted?: boolean;
}

export interface paths {
  "/api/esg-management/v1/emission-factors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get List of Emission Factors
     * @deprecated
     */
    get: operations["getListOfEmissionFactors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/esg-management/v1/entity-types/emission-factors/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Emission Factor
     * @deprecated
     */
    post: operations["createEmissionFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/esg-management/v1/entity-types/emission-transactions/entities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Emission Transaction
     * @deprecated
     */
    post: operations["createEmissionTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get List of Emission Details
     * @deprecated
     */
    post: operations["getListOfEmissionDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/esg-management/v1/metrics/metric-details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get Metric Details
     * @deprecated
     */
    post: operations["getMetricDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getListOfEmissionFactors: {
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
          "application/json": BasicEntityDetail[];
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
  createEmissionFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EmissionFactorBaseEntityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  createEmissionTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EmissionTransactionBaseEntityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityInformation;
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
  getListOfEmissionDetails: {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        sort?: string[];
      };
      header?: never;
      path: {
        entityTypeName: "emission-factors" | "emission-transactions";
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": EntityListRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageEntityInformation;
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
  getMetricDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReportingPeriodDateOption;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustResponseListMetricDataAggregateResponseDetails;
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
