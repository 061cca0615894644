// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
/** What OneTrust's "Privacy Automation - Data Mapping Automation" takes and returns, as JSON. */
export const dataMappingReference: string = `{"operations":{
"GET /api/inventory/v2/data-classifications":{"query":{"page":{"default":"0","type":"string"},"size":{"type":"string"}},"response":{"\$ref":"#/components/schemas/OneTrustResponseListDataClassificationResponse"}},
"GET /api/inventory/v2/data-elements":{"query":{"page":{"type":"number"},"size":{"type":"string"}},"response":{"\$ref":"#/components/schemas/OneTrustResponseListDataElementDetailedResponse"}},
"GET /api/inventory/v2/schemas/attributes/{attributeId}/values/{valueId}":{"path":{"attributeId":{"type":"string"},"valueId":{"type":"string"}},"response":{"properties":{}}},
"GET /api/inventory/v2/schemas/{type}":{"path":{"type":{"enum":["processing-activities","vendors","assets","entities"],"type":"string"}},"query":{"showAll":{"enum":["true","false"],"type":"string"}},"response":{"items":{"\$ref":"#/components/schemas/AttributeResponse"},"type":"array"}}
},"components":{"schemas":{
"AttributeResponse":{"properties":{"attributeType":{"type":"string"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"fieldName":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"},"required":{"type":"boolean"},"responseType":{"type":"string"},"status":{"type":"string"}},"type":"object"},
"DataCategoryResponse":{"properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"DataClassificationResponse":{"properties":{"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"DataElementDetailedResponse":{"properties":{"categories":{"items":{"\$ref":"#/components/schemas/DataCategoryResponse"},"type":"array"},"classifications":{"items":{"\$ref":"#/components/schemas/DataClassificationResponse"},"type":"array"},"description":{"type":"string"},"descriptionKey":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"nameKey":{"type":"string"}},"type":"object"},
"OneTrustMetadata":{"properties":{"page":{"\$ref":"#/components/schemas/OneTrustPage"}},"type":"object"},
"OneTrustPage":{"properties":{"first":{"type":"boolean"},"last":{"type":"boolean"},"number":{"format":"int64","type":"integer"},"size":{"format":"int64","type":"integer"},"sort":{"items":{"\$ref":"#/components/schemas/OneTrustSort"},"type":"array"},"totalElements":{"format":"int64","type":"integer"},"totalPages":{"format":"int64","type":"integer"}},"type":"object"},
"OneTrustResponseListDataClassificationResponse":{"properties":{"data":{"items":{"\$ref":"#/components/schemas/DataClassificationResponse"},"type":"array"},"errors":{"items":{},"type":"array"},"meta":{"\$ref":"#/components/schemas/OneTrustMetadata"}},"type":"object"},
"OneTrustResponseListDataElementDetailedResponse":{"properties":{"data":{"items":{"\$ref":"#/components/schemas/DataElementDetailedResponse"},"type":"array"},"errors":{"items":{},"type":"array"},"meta":{"\$ref":"#/components/schemas/OneTrustMetadata"}},"type":"object"},
"OneTrustSort":{"properties":{"direction":{"enum":["ASC","DESC"],"type":"string"},"property":{"type":"string"}},"type":"object"}
}}}`;
