// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { DataMappingReference } from "./interface.js";
import * as operations from "./operations.js";

export type { DataMappingReference } from "./interface.js";
export type {
  AttributeResponse,
  DataCategoryResponse,
  DataClassificationListResult,
  DataClassificationResponse,
  DataElementDetailedListResult,
  DataElementDetailedResponse,
  GetAttributeOptionsInput,
  GetInventorySchemaInput,
  ListDataClassificationsInput,
  ListDataElementsInput,
  ResultMetadata,
  ResultPage,
  ResultSort,
} from "./schema.js";

/** Binds the operations of OneTrust's "Privacy Automation - Data Mapping Automation" to a connection. */
export const dataMappingReference: Service<DataMappingReference> = /* @__PURE__ */ defineService<DataMappingReference>({
  package: "data-mapping-reference",
  host: "tenant",
  definition: {
    id: "privacy-automation-data-mapping-automation-swagger",
    asOf: "mid-2026",
    snapshot: "463550cc474b65d21b2e367c7fce8f2741bfffd2fbc5fb0135dd8ca1e5f2e1ae",
  },
  operations,
});
