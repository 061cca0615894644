// Generated from specs/snapshots/consent-preferences-cross-device-consent.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type { GetDataSubjectPreferencesInput, GetDataSubjectPreferencesOutput } from "./schema.js";

/** What the operations of OneTrust's "Consent & Preferences - Cross-Device Consent" take and return, by their names. */
export interface CrossDeviceConsentSchemas {
  readonly getDataSubjectPreferences: {
    readonly input: ValueSchema<GetDataSubjectPreferencesInput>;
    readonly output: ValueSchema<GetDataSubjectPreferencesOutput>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const crossDeviceConsentSchemas: ServiceSchemas<CrossDeviceConsentSchemas> = defineSchemas({
  package: "cross-device-consent",
  operations: {
    getDataSubjectPreferences: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"syncGroup":{"type":"string"}}},"headers":{"type":"object","properties":{"identifier":{"type":"string"},"tenantId":{"type":"string"},"Authorization":{"type":"string"}},"required":["identifier","tenantId","Authorization"]}},"required":["headers"]},"output":{"type":"object","properties":{"dataElements":{},"latestGeoLocation":{},"preferences":{"items":{"$ref":"#/$defs/Preferences"},"type":["array","null"]},"syncGroups":{}}}}`,
  },
  components: `{
"DataSubjectGeolocation":{"type":"object","properties":{"country":{"type":["string","null"]},"receiptGuid":{"format":"uuid","type":["string","null"]},"state":{"type":["string","null"]},"stateName":{"type":["string","null"]}}},
"Preferences":{"type":"object","properties":{"consentDate":{"format":"date-time","type":["string","null"]},"customPreferences":{"type":["object","null"],"additionalProperties":{"items":{"format":"uuid","type":"string"},"type":"array"}},"dataElements":{"type":["object","null"],"additionalProperties":{"type":"string"}},"expiryDate":{"format":"date-time","type":["string","null"]},"geolocation":{},"id":{"format":"uuid","type":["string","null"]},"lastInteractionDate":{"format":"date-time","type":["string","null"]},"latestGeolocation":{"anyOf":[{"$ref":"#/$defs/DataSubjectGeolocation"},{"type":"null"}]},"purposeLastUpdatedDate":{"format":"date-time","type":["string","null"]},"purposeVersion":{"format":"int32","type":["integer","null"]},"status":{"anyOf":[{"type":"string","enum":["EXPIRED","WITHDRAWN","NO_CONSENT","PENDING","ACTIVE","OPT_OUT","ALWAYS_ACTIVE","HARD_OPT_OUT","EXTEND","NOT_OPT_OUT"]},{"type":"string"},{"type":"null"}]},"syncGroups":{"format":"uuid","type":["string","null"]},"topics":{"items":{"type":"string"},"type":["array","null"]}}}
}`,
});
