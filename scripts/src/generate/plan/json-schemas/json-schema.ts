import type { Schema } from "../../../model/openapi.js";
import { mapDeep, mapParts } from "../../../model/schema-walk.js";
import { withNull } from "../schemas/request-response-types.js";
import { anyValue } from "../schemas/typed-schemas.js";

/** A schema as JSON Schema validators read it: without what says nothing about values, and without the vendor's prose. */
export function jsonSchema(schema: Schema): Schema {
  return mapDeep(callersPart(schema), (part) => withoutSilent(withPattern(withAnyAlternative(anyValue(part)))));
}

/** From the outside in: what callers must send is decided while its parts still say who sets them. */
function callersPart(schema: Schema): Schema {
  return mapParts(withCallersPart(schema), callersPart);
}

/** The vendor's alternatives overlap (a date is a text as well), so that more than one of them may fit. */
function withAnyAlternative({ oneOf, ...schema }: Schema): Schema {
  if (oneOf === undefined) return schema;
  return schema.anyOf === undefined ? { ...schema, anyOf: oneOf } : { allOf: [{ anyOf: oneOf }, schema] };
}

/** A property that only the host sets is nothing that a caller must send, and no list of required ones says so. */
function withCallersPart(whole: Schema): Schema {
  const { required, ...schema } = withNull(whole);
  const own = required?.filter((name) => !schema.properties?.[name]?.readOnly);
  return { ...schema, ...(own && own.length > 0 && { required: own }) };
}

/** What says nothing about values. In a release, schemas have the vendor's descriptions as well. */
const SILENT: ReadonlySet<string> = new Set([
  ...["title", "description", "deprecated"],
  ...["readOnly", "writeOnly", "x-clearable", "x-by-path", "x-shown", "x-answered"],
]);

function withoutSilent(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !SILENT.has(keyword)));
}

/** The words of an overlay about a format, `yyyyMMdd`, as a pattern in the place of the format that the vendor declares. */
function withPattern({ "x-format": words, ...schema }: Schema): Schema {
  if (words === undefined) return schema;
  const { format: _format, ...rest } = schema;
  const layouts = words.match(/\byyyy[yMdTHms:-]*/g) ?? [];
  const patterns = layouts.map((layout) => layout.replaceAll(/[yMdHms]/g, "\\d"));
  return patterns.length === 0 ? rest : { ...rest, pattern: `^(?:${patterns.join("|")})$` };
}
