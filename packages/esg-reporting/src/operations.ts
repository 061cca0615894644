// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { EsgReporting } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<EsgReporting> = {
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
    failures: "errors",
    deprecated: true,
    replaySafe: true,
  },
  listEmissionDetails: {
    path: "/api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages",
    scopes: ["ESG_READ"],
    method: "POST",
    body: "json",
    deprecated: true,
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  listEmissionFactors: { path: "/api/esg-management/v1/emission-factors", scopes: ["ESG_READ"], deprecated: true },
};
