// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AttributeResponse,
  DataClassificationListResult,
  DataClassificationResponse,
  DataElementDetailedListResult,
  DataElementDetailedResponse,
  GetAttributeOptionsInput,
  GetInventorySchemaInput,
  ListDataClassificationsInput,
  ListDataElementsInput,
} from "./schema.js";

/** The operations of OneTrust's "Privacy Automation - Data Mapping Automation". */
export interface DataMappingReference {
  /**
   * Get Attribute Options
   *
   * `GET /api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}`
   *
   * Returns any JSON. Not safe to repeat: it may take effect twice.
   */
  readonly getAttributeOptions: Operation<[input: GetAttributeOptionsInput], unknown>;

  /**
   * Get Inventory Schema
   *
   * `GET /api/inventory/v2/schemas/{type}`
   *
   * Returns a list of `AttributeResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getschemausingget_1
   */
  readonly getInventorySchema: Operation<[input: GetInventorySchemaInput], AttributeResponse[]>;

  /**
   * Get List of Data Classifications
   *
   * `GET /api/inventory/v2/data-classifications`
   *
   * Paged list of `DataClassificationResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/listalldataclassificationsusingget
   */
  readonly listDataClassifications: PagedOperation<
    [input: ListDataClassificationsInput],
    DataClassificationListResult,
    DataClassificationResponse
  >;

  /**
   * Get List of Data Elements
   *
   * `GET /api/inventory/v2/data-elements`
   *
   * Paged list of `DataElementDetailedResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/listalldataelementsusingget
   */
  readonly listDataElements: PagedOperation<
    [input: ListDataElementsInput],
    DataElementDetailedListResult,
    DataElementDetailedResponse
  >;
}
