// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "Privacy Automation - Data Mapping Automation" takes and returns. */
export const readContract: ContractReader = contractReader(`{"operations":{
"GET /api/inventory/v2/data-classifications":{"query":{"page":{"type":"string"},"size":{"type":"string"}},"response":{"$ref":"#/components/schemas/DataClassificationListResult"}},
"GET /api/inventory/v2/data-elements":{"query":{"page":{"type":"number"},"size":{"type":"string"}},"response":{"$ref":"#/components/schemas/DataElementDetailedListResult"}},
"GET /api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}":{"path":{"attributeId":{"type":"string"},"valueId":{"type":"string"}},"response":{"properties":{}}},
"GET /api/inventory/v2/schemas/{type}":{"path":{"type":{"enum":["processing-activities","vendors","assets","entities"],"type":"string"}},"query":{"showAll":{"enum":["true","false"],"type":"string"}},"response":{"items":{"$ref":"#/components/schemas/AttributeResponse"},"type":"array"}}
},"components":{"schemas":{
"AttributeResponse":{"properties":{"attributeType":{"type":"string"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"fieldName":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"required":{"type":"boolean"},"responseType":{"type":"string"},"status":{"type":"string"}},"type":"object"},
"DataCategoryResponse":{"properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"DataClassificationListResult":{"properties":{"data":{"items":{"$ref":"#/components/schemas/DataClassificationResponse"},"type":"array"},"errors":{"items":{},"type":"array"},"meta":{"$ref":"#/components/schemas/ResultMetadata"}},"type":"object"},
"DataClassificationResponse":{"properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"DataElementDetailedListResult":{"properties":{"data":{"items":{"$ref":"#/components/schemas/DataElementDetailedResponse"},"type":"array"},"errors":{"items":{},"type":"array"},"meta":{"$ref":"#/components/schemas/ResultMetadata"}},"type":"object"},
"DataElementDetailedResponse":{"properties":{"categories":{"items":{"$ref":"#/components/schemas/DataCategoryResponse"},"type":"array"},"classifications":{"items":{"$ref":"#/components/schemas/DataClassificationResponse"},"type":"array"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"ResultMetadata":{"properties":{"page":{"$ref":"#/components/schemas/ResultPage"}},"type":"object"},
"ResultPage":{"properties":{"first":{"type":"boolean"},"last":{"type":"boolean"},"number":{"format":"int64","type":"integer"},"size":{"format":"int64","type":"integer"},"sort":{"items":{"$ref":"#/components/schemas/ResultSort"},"type":"array"},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int64","type":"integer"}},"type":"object"},
"ResultSort":{"properties":{"direction":{"enum":["ASC","DESC"],"type":"string"},"property":{"type":"string"}},"type":"object"}
}}}`);
