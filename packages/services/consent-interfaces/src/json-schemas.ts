// Generated from specs/snapshots/consent-preferences-consent-interfaces.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type { GetDataSubjectPreferencesInput, Preferences } from "./schema.js";

/** What the operations of OneTrust's "Consent & Preferences - Consent Interfaces" take and return, by their names. */
export interface ConsentInterfacesSchemas {
  readonly getDataSubjectPreferences: {
    readonly input: ValueSchema<GetDataSubjectPreferencesInput>;
    readonly output: ValueSchema<Preferences>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const consentInterfacesSchemas: ServiceSchemas<ConsentInterfacesSchemas> = defineSchemas({
  package: "consent-interfaces",
  operations: {
    getDataSubjectPreferences: `{"input":{"type":"object","properties":{"headers":{"type":"object","properties":{"identifier":{"type":"string"},"tenantId":{"format":"uuid","type":"string"},"Authorization":{"type":"string"}},"required":["identifier","tenantId","Authorization"]}},"required":["headers"]},"output":{"$ref":"#/$defs/Preferences"}}`,
  },
  components: `{
"CustomPreferences":{"items":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]},"options":{"items":{"type":"object","properties":{"id":{"format":"uuid","type":["string","null"]}}},"type":["array","null"]}}},"type":"array"},
"DataSubjectGeolocation":{"type":"object","properties":{"country":{"type":["string","null"]},"receiptGuid":{"format":"uuid","type":["string","null"]},"state":{"type":["string","null"]},"stateName":{"type":["string","null"]}}},
"Preferences":{"items":{"type":"object","properties":{"additionalIdentifiers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"dataElements":{"type":["object","null"],"additionalProperties":{"type":"string"}},"identifier":{"type":["string","null"]},"identifierType":{"type":["string","null"]},"language":{"type":["string","null"]},"latestGeolocation":{"anyOf":[{"$ref":"#/$defs/DataSubjectGeolocation"},{"type":"null"}]},"metadata":{"type":["object","null"],"properties":{"isFullyProcessed":{"type":["boolean","null"]},"lastReceiptDate":{"format":"date-time","type":["string","null"]}}},"purposes":{"items":{"$ref":"#/$defs/Purpose"},"type":["array","null"]}}},"type":"array"},
"Purpose":{"type":"object","properties":{"consentDate":{"format":"date-time","type":["string","null"]},"customPreferences":{"anyOf":[{"$ref":"#/$defs/CustomPreferences"},{"type":"null"}]},"geolocation":{"anyOf":[{"$ref":"#/$defs/DataSubjectGeolocation"},{"type":"null"}]},"id":{"format":"uuid","type":["string","null"]},"lastInteractionDate":{"format":"date-time","type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["EXPIRED","WITHDRAWN","NO_CONSENT","PENDING","ACTIVE","OPT_OUT","ALWAYS_ACTIVE","HARD_OPT_OUT","EXTEND","NOT_OPT_OUT"]},{"type":"string"},{"type":"null"}]},"version":{"type":["integer","null"]}}}
}`,
});
