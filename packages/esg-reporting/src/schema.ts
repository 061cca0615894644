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
  /** At most 500 characters. */
  fullText?: string;
}

export interface AttributeValueInformation {
  colorCode?: string | null;
  /** UUID. */
  id?: string | null;
  optionSelectionValue?: string | null;
  value?: string | null;
  valueKey?: string | null;
}

export interface AttributeValueInformationInput {
  colorCode?: string;
  /** UUID. */
  id?: string;
  optionSelectionValue?: string;
  value?: string;
  valueKey?: string;
}

export interface BasicEntityDetail {
  /** UUID. */
  id?: string | null;
  name?: string | null;
}

export interface BasicEntityTypeInformation {
  /** UUID. */
  id: string;
  moduleName?: string | null;
  name: string;
  schemaName?: string | null;
  seeded?: boolean | null;
}

export interface CreateEmissionFactorInput {
  body: EmissionFactorBaseEntityCreateRequest;
}

export interface CreateEmissionTransactionInput {
  body: EmissionTransactionBaseEntityCreateRequest;
}

export interface EmissionFactorBaseEntityCreateRequest {
  attributes?: {
    [key: string]: AttributeValueInformationInput[];
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
    [key: string]: AttributeValueInformationInput[];
  };
  entityDetail: EmissionTransactionEntityDetailRequest;
  name?: string;
  organization: EntityOrganizationInformation;
}

export interface EmissionTransactionDataCreateRequest {
  activityUnit?: number;
  /** UUID. */
  emissionFactorId: string;
  endDateOfActivity?: string;
  startDateOfActivity?: string;
}

export interface EmissionTransactionEntityDetailRequest {
  data?: EmissionTransactionDataCreateRequest;
}

export interface EntityBasicUserInformation {
  email?: string | null;
  /** UUID. */
  id?: string | null;
  initials?: string | null;
  name?: string | null;
}

export interface EntityInformation {
  attributes?: {
    [key: string]: AttributeValueInformation[];
  } | null;
  auditFields?: EntityRecordAuditInformation | null;
  entityType: BasicEntityTypeInformation;
  /** UUID. */
  id: string;
  name?: string | null;
  /** Integer. */
  number: number;
  /** UUID. */
  orgGroupId?: string | null;
  /** UUID. */
  schemaId?: string | null;
  workflowAndStage?: EntityWorkflowInformation | null;
}

export interface EntityListRequest {
  queryRequest?: EntityQueryRequest;
}

export interface EntityOrganizationInformation {
  /** UUID. */
  id: string;
  name?: string;
}

export interface EntityQueryRequest {
  criteria?: AttributeQueryCriteria;
}

export interface EntityRecordAuditInformation {
  createdBy?: EntityBasicUserInformation | null;
  /** Date and time. */
  createdDate: string;
  lastModifiedBy?: EntityBasicUserInformation | null;
  /** Date and time. */
  lastUpdatedDate?: string | null;
}

export interface EntityWorkflowInformation {
  /** UUID. */
  id: string;
  name: string;
  /** UUID. */
  stageId: string;
  stageName: string;
  type: string;
  workflowMode?: "ADVANCED" | "BASIC" | (string & {}) | null;
}

export interface GetListOfEmissionDetailsInput {
  path: {
    entityTypeName: "emission-factors" | "emission-transactions";
  };
  query?: {
    /** Integer, default 0. */
    page?: number;
    /** Integer, default 10. */
    size?: number;
    sort?: string[];
  };
  body?: EntityListRequest;
}

export interface GetMetricDetailsInput {
  body: ReportingPeriodDateOption;
}

export interface MetricDataAggregateResponseDetails {
  aggregatedTotalValue?: string | null;
  category?: string | null;
  frameworkName: string;
  metricId?: string | null;
  metricName: string;
  uom?: string | null;
}

export interface OneTrustMetadata {
  page?: OneTrustPage | null;
}

export interface OneTrustPage {
  first?: boolean | null;
  last?: boolean | null;
  /** Integer. */
  number?: number | null;
  /** Integer. */
  size?: number | null;
  sort?: OneTrustSort[] | null;
  /** Integer. */
  totalElements?: number | null;
  /** Integer. */
  totalPages?: number | null;
}

export interface OneTrustResponseListMetricDataAggregateResponseDetails {
  data?: MetricDataAggregateResponseDetails[] | null;
  errors?: unknown[] | null;
  meta?: OneTrustMetadata | null;
}

export interface OneTrustSort {
  direction?: "ASC" | "DESC" | (string & {}) | null;
  property?: string | null;
}

export interface PageEntityInformation {
  content?: EntityInformation[] | null;
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

export interface ReportingPeriodDateOption {
  /** Default ESG.Metric.MetricData.AllTimeReportingPeriodOption. */
  allTimeOption?: string;
  /** Date, yyyy-MM-dd. */
  endDate?: string;
  /** Date, yyyy-MM-dd. */
  startDate?: string;
}

export interface SortObject {
  empty?: boolean | null;
  sorted?: boolean | null;
  unsorted?: boolean | null;
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
