// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
export { dataMappingReference } from "./client.js";
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
