// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { EsgReporting } from "./interface.js";

const numberedPages: OperationGroup = { package: "esg-reporting", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "esg-reporting", host: "tenant" };

/**
 * Create Emission Factor
 *
 * `POST /api/esg-management/v1/entity-types/emission-factors/entities`
 * @deprecated OneTrust names no replacement.
 */
export const createEmissionFactor: UnboundOperation<EsgReporting["createEmissionFactor"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createEmissionFactor",
  path: "/api/esg-management/v1/entity-types/emission-factors/entities",
  scopes: ["ESG"],
  method: "POST",
  body: "json",
  deprecated: true,
});

/**
 * Create Emission Transaction
 *
 * `POST /api/esg-management/v1/entity-types/emission-transactions/entities`
 * @deprecated OneTrust names no replacement.
 */
export const createEmissionTransaction: UnboundOperation<EsgReporting["createEmissionTransaction"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createEmissionTransaction",
  path: "/api/esg-management/v1/entity-types/emission-transactions/entities",
  scopes: ["ESG"],
  method: "POST",
  body: "json",
  deprecated: true,
});

/**
 * Get Metric Details
 *
 * `POST /api/esg-management/v1/metrics/metric-details`
 * @deprecated OneTrust names no replacement.
 */
export const getMetricDetails: UnboundOperation<EsgReporting["getMetricDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getMetricDetails",
  path: "/api/esg-management/v1/metrics/metric-details",
  scopes: ["ESG_READ"],
  method: "POST",
  body: "json",
  failures: [{ property: "errors" }],
  deprecated: true,
  idempotent: true,
});

/**
 * Get List of Emission Details
 *
 * `POST /api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages`
 * @deprecated OneTrust names no replacement.
 */
export const listEmissionDetails: UnboundOperation<EsgReporting["listEmissionDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listEmissionDetails",
  path: "/api/esg-management/v1/entity-types/names/{entityTypeName}/entities/pages",
  scopes: ["ESG_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  deprecated: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Emission Factors
 *
 * `GET /api/esg-management/v1/emission-factors`
 * @deprecated OneTrust names no replacement.
 */
export const listEmissionFactors: UnboundOperation<EsgReporting["listEmissionFactors"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listEmissionFactors",
  path: "/api/esg-management/v1/emission-factors",
  scopes: ["ESG_READ"],
  responseType: "list",
  deprecated: true,
});
