// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "@onetrust-client/core/validate";
import type { EventType, ListEventTypesInput } from "./schema.js";

/** What the operations of OneTrust's "Platform - Global Activity" take and return, by their names. */
export interface GlobalActivitySchemas {
  readonly listEventTypes: {
    readonly input: ValueSchema<ListEventTypesInput>;
    readonly output: ValueSchema<EventType[]>;
  };
}

/** The JSON Schemas of the operations. Each is read when it is first asked for. */
export const globalActivitySchemas: ServiceSchemas<GlobalActivitySchemas> = defineSchemas({
  package: "global-activity",
  operations: {
    listEventTypes: `{"input":{"type":"object","properties":{"query":{"type":"object","properties":{"modules":{"items":{"type":"string"},"type":"array"},"objectTypes":{"items":{"type":"string"},"type":"array"}}}}},"output":{"items":{"$ref":"#/$defs/EventType"},"type":"array"}}`,
  },
  components: `{
"EventType":{"type":"object","properties":{"code":{"format":"int32","type":["integer","null"]},"moduleName":{"type":["string","null"]},"objectTypeName":{"type":["string","null"]},"value":{"type":["string","null"]}}}
}`,
});
