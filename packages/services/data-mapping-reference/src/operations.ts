// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { DataMappingReference } from "./interface.js";

const numberedPages: OperationGroup = { package: "data-mapping-reference", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "data-mapping-reference", host: "tenant" };

/**
 * Get Attribute Options
 *
 * `GET /api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}`
 */
export const getAttributeOptions: UnboundOperation<DataMappingReference["getAttributeOptions"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getAttributeOptions",
  path: "/api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}",
  idempotent: false,
});

/**
 * Get Inventory Schema
 *
 * `GET /api/inventory/v2/schemas/{type}`
 */
export const getInventorySchema: UnboundOperation<DataMappingReference["getInventorySchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getInventorySchema",
  path: "/api/inventory/v2/schemas/{type}",
  responseType: "list",
});

/**
 * Get List of Data Classifications
 *
 * `GET /api/inventory/v2/data-classifications`
 */
export const listDataClassifications: UnboundOperation<DataMappingReference["listDataClassifications"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataClassifications",
  path: "/api/inventory/v2/data-classifications",
  required: { query: ["page"] },
  failures: [{ property: "errors" }],
  paging: { by: "page", items: "data", info: "meta.page" },
});

/**
 * Get List of Data Elements
 *
 * `GET /api/inventory/v2/data-elements`
 */
export const listDataElements: UnboundOperation<DataMappingReference["listDataElements"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataElements",
  path: "/api/inventory/v2/data-elements",
  required: { query: ["page"] },
  failures: [{ property: "errors" }],
  paging: { by: "page", items: "data", info: "meta.page" },
});
