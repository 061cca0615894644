// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { esgReporting } from "./index.js";
import type {
  BasicEntityDetail,
  EmissionFactorBaseEntityCreateRequest,
  EmissionTransactionBaseEntityCreateRequest,
  Entity,
  EntityListRequest,
  EntityPage,
  MetricDataAggregateListResult,
  ReportingPeriodDateOption,
} from "./schema.js";

/** The requests of OneTrust's "ESG Program Reporting & Disclosures" by path, for `pathClient`. */
export const esgReportingPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(esgReporting);

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
    get: operations["listEmissionFactors"];
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
    post: operations["listEmissionDetails"];
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
  listEmissionFactors: {
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
          "application/json": Entity;
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
          "application/json": Entity;
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
  listEmissionDetails: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: string[] | undefined;
      } | undefined;
      header?: never;
      path: {
        entityTypeName: "emission-factors" | "emission-transactions" | (string & {});
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
          "application/json": EntityPage;
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
          "application/json": MetricDataAggregateListResult;
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
