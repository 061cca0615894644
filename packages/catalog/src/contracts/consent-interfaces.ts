// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import { type ContractReader, contractReader } from "../contract.js";

/** Returns what OneTrust's "Consent & Preferences - Consent Interfaces" takes and returns. */
export const readContract: ContractReader = contractReader(`{"package":"consent-interfaces","host":"consent-api","operations":{
"GET /v2/preferences":{"name":"getDataSubjectPreferences","definition":{"path":"/v2/preferences","required":{"headers":["identifier","tenantId","Authorization"]},"responseType":"list"},"headers":{"identifier":{"type":"string"},"tenantId":{"format":"uuid","type":"string"},"Authorization":{"type":"string"}},"response":{"$ref":"#/components/schemas/Preferences"}}
},"components":{"schemas":{
"CustomPreferences":{"items":{"properties":{"id":{"format":"uuid","type":"string"},"options":{"items":{"properties":{"id":{"format":"uuid","type":"string"}},"type":"object"},"type":"array"}},"type":"object"},"type":"array"},
"DataSubjectGeolocation":{"properties":{"country":{"type":"string"},"receiptGuid":{"format":"uuid","type":"string"},"state":{"type":"string"},"stateName":{"type":"string"}},"type":"object"},
"Preferences":{"items":{"properties":{"additionalIdentifiers":{"additionalProperties":{"type":"string"},"type":"object"},"dataElements":{"additionalProperties":{"type":"string"},"type":"object"},"identifier":{"type":"string"},"identifierType":{"type":"string"},"language":{"type":"string"},"latestGeolocation":{"$ref":"#/components/schemas/DataSubjectGeolocation"},"metadata":{"properties":{"isFullyProcessed":{"type":"boolean"},"lastReceiptDate":{"format":"date-time","type":"string"}},"type":"object"},"purposes":{"items":{"$ref":"#/components/schemas/Purpose"},"type":"array"}},"type":"object"},"type":"array"},
"Purpose":{"properties":{"consentDate":{"format":"date-time","type":"string"},"customPreferences":{"$ref":"#/components/schemas/CustomPreferences"},"geolocation":{"$ref":"#/components/schemas/DataSubjectGeolocation"},"id":{"format":"uuid","type":"string"},"lastInteractionDate":{"format":"date-time","type":"string"},"status":{"enum":["EXPIRED","WITHDRAWN","NO_CONSENT","PENDING","ACTIVE","OPT_OUT","ALWAYS_ACTIVE","HARD_OPT_OUT","EXTEND","NOT_OPT_OUT"],"type":"string"},"version":{"type":"integer"}},"type":"object"}
}}}`);
