// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { EsgReporting } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<EsgReporting> = {
  createEmissionFactor: {
    path: "/api/esg-management/v1/entity-types/emission-factors/entities",
    scopes: ["ESG"],
    method: "POST",
    body: "json",
    deprecated: true,
  },
  createEmissionTransaction: {
    path: "/api/esg-management/v1/entity-types/emission-transactions/entities",
    scopes: ["ESG"],
    method: "POST",
    body: "json",
    deprecated: true,
  },
  getMetricDetails: {
    path: "/api/esg-management/v1/metrics/metric-details",
    scopes: ["ESG_READ"],
    method: "POST",
    body: "json",
    failures: [{ property: "errors" }],
    deprecated: true,
    idempotent: true,
  },
  listEmissionDetails: {
    path: "/api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages",
    scopes: ["ESG_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    deprecated: true,
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  listEmissionFactors: {
    path: "/api/esg-management/v1/emission-factors",
    scopes: ["ESG_READ"],
    responseType: "list",
    deprecated: true,
  },
};
