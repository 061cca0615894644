// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { DataMappingReference } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<DataMappingReference> = {
  getAttributeOptions: {
    path: "/api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}",
    idempotent: false,
  },
  getInventorySchema: { path: "/api/inventory/v2/schemas/{type}", responseType: "list" },
  listDataClassifications: {
    path: "/api/inventory/v2/data-classifications",
    required: { query: ["page"] },
    failures: [{ property: "errors" }],
    paging: { by: "page", items: "data", info: "meta.page" },
  },
  listDataElements: {
    path: "/api/inventory/v2/data-elements",
    required: { query: ["page"] },
    failures: [{ property: "errors" }],
    paging: { by: "page", items: "data", info: "meta.page" },
  },
};
