// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "Consent & Preferences - Cross-Device Consent" takes and returns. */
export const readContract: ContractReader = contractReader(`{"operations":{
"GET /v1/preferences":{"query":{"syncGroup":{"type":"string"}},"headers":{"identifier":{"type":"string"},"tenantId":{"type":"string"},"Authorization":{"type":"string"}},"response":{"properties":{"dataElements":{},"latestGeoLocation":{},"preferences":{"items":{"$ref":"#/components/schemas/Preferences"},"type":"array"},"syncGroups":{}},"type":"object"}}
},"components":{"schemas":{
"DataSubjectGeolocation":{"properties":{"country":{"type":"string"},"receiptGuid":{"format":"uuid","type":"string"},"state":{"type":"string"},"stateName":{"type":"string"}},"type":"object"},
"Preferences":{"properties":{"consentDate":{"format":"date-time","type":"string"},"customPreferences":{"additionalProperties":{"items":{"format":"uuid","type":"string"},"type":"array"},"type":"object"},"dataElements":{"type":"object","additionalProperties":{"type":"string"}},"expiryDate":{"format":"date-time","type":"string"},"geolocation":{},"id":{"format":"uuid","type":"string"},"lastInteractionDate":{"format":"date-time","type":"string"},"latestGeolocation":{"$ref":"#/components/schemas/DataSubjectGeolocation"},"purposeLastUpdatedDate":{"format":"date-time","type":"string"},"purposeVersion":{"format":"int32","type":"integer"},"status":{"enum":["EXPIRED","WITHDRAWN","NO_CONSENT","PENDING","ACTIVE","OPT_OUT","ALWAYS_ACTIVE","HARD_OPT_OUT","EXTEND","NOT_OPT_OUT"],"type":"string"},"syncGroups":{"format":"uuid","type":"string"},"topics":{"items":{"type":"string"},"type":"array"}},"type":"object"}
}}}`);
