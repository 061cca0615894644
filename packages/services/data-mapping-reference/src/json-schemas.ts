// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type {
  AttributeResponse,
  DataClassificationListResult,
  DataElementDetailedListResult,
  GetAttributeOptionsInput,
  GetInventorySchemaInput,
  ListDataClassificationsInput,
  ListDataElementsInput,
} from "./schema.js";

/** What the operations of OneTrust's "Privacy Automation - Data Mapping Automation" take and return, by their names. */
export interface DataMappingReferenceSchemas {
  readonly getAttributeOptions: {
    readonly input: ValueSchema<GetAttributeOptionsInput>;
    readonly output: ValueSchema<unknown>;
  };
  readonly getInventorySchema: {
    readonly input: ValueSchema<GetInventorySchemaInput>;
    readonly output: ValueSchema<AttributeResponse[]>;
  };
  readonly listDataClassifications: {
    readonly input: ValueSchema<ListDataClassificationsInput>;
    readonly output: ValueSchema<DataClassificationListResult>;
  };
  readonly listDataElements: {
    readonly input: ValueSchema<ListDataElementsInput>;
    readonly output: ValueSchema<DataElementDetailedListResult>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const dataMappingReferenceSchemas: ServiceSchemas<DataMappingReferenceSchemas> = defineSchemas({
  package: "data-mapping-reference",
  operations: {
    getAttributeOptions: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"attributeId":{"type":"string"},"valueId":{"type":"string"}},"required":["attributeId","valueId"]}},"required":["path"]},"output":{"properties":{}}}`,
    getInventorySchema: `{"input":{"type":"object","properties":{"path":{"type":"object","properties":{"type":{"anyOf":[{"type":"string","enum":["processing-activities","vendors","assets","entities"]},{"type":"string"}]}},"required":["type"]},"query":{"type":"object","properties":{"showAll":{"anyOf":[{"type":"string","enum":["true","false"]},{"type":"string"}]}}}},"required":["path"]},"output":{"items":{"$ref":"#/$defs/AttributeResponse"},"type":"array"}}`,
    listDataClassifications: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"type":"string"},"size":{"type":"string"}},"required":["page"]}},"required":["query"]},"output":{"$ref":"#/$defs/DataClassificationListResult"}}`,
    listDataElements: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"page":{"type":"number"},"size":{"type":"string"}},"required":["page"]}},"required":["query"]},"output":{"$ref":"#/$defs/DataElementDetailedListResult"}}`,
  },
  components: `{
"AttributeResponse":{"type":"object","properties":{"attributeType":{"type":["string","null"]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]},"required":{"type":["boolean","null"]},"responseType":{"type":["string","null"]},"status":{"type":["string","null"]}}},
"DataCategoryResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"DataClassificationListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/DataClassificationResponse"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"DataClassificationResponse":{"type":"object","properties":{"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"DataElementDetailedListResult":{"type":"object","properties":{"data":{"items":{"$ref":"#/$defs/DataElementDetailedResponse"},"type":["array","null"]},"errors":{"items":{},"type":["array","null"]},"meta":{"anyOf":[{"$ref":"#/$defs/ResultMetadata"},{"type":"null"}]}}},
"DataElementDetailedResponse":{"type":"object","properties":{"categories":{"items":{"$ref":"#/$defs/DataCategoryResponse"},"type":["array","null"]},"classifications":{"items":{"$ref":"#/$defs/DataClassificationResponse"},"type":["array","null"]},"description":{"type":["string","null"]},"descriptionKey":{"type":["string","null"]},"id":{"type":["string","null"]},"name":{"type":["string","null"]},"nameKey":{"type":["string","null"]}}},
"ResultMetadata":{"type":"object","properties":{"page":{"anyOf":[{"$ref":"#/$defs/ResultPage"},{"type":"null"}]}}},
"ResultPage":{"type":"object","properties":{"first":{"type":["boolean","null"]},"last":{"type":["boolean","null"]},"number":{"format":"int64","type":["integer","null"]},"size":{"format":"int64","type":["integer","null"]},"sort":{"items":{"$ref":"#/$defs/ResultSort"},"type":["array","null"]},"totalElements":{"format":"int64","type":["integer","null"]},"totalPages":{"format":"int64","type":["integer","null"]}}},
"ResultSort":{"type":"object","properties":{"direction":{"anyOf":[{"type":"string","enum":["ASC","DESC"]},{"type":"string"},{"type":"null"}]},"property":{"type":["string","null"]}}}
}`,
});
