// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
export { type DataMappingReference, dataMappingReference } from "./client.js";
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
  paths,
  ResultMetadata,
  ResultPage,
  ResultSort,
} from "./schema.js";
