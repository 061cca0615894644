import type { Schema } from "../../../../model/openapi.js";
import { mendSchemas, type Rule } from "../rule.js";

/** The body of a SCIM patch: `{ schemas, Operations: [{ op, path, value }] }`. */
export const scimPatch: Rule = {
  kind: {
    id: "scim-patch",
    title: "A SCIM patch is narrower than its standard",
    says: "The body names the schema of the resource. A change has no `value`, a required one, or an object as its value.",
    does: "The body names the schema of a patch and has `Operations`. A change has a `value` of any type, and none where it removes something.",
    evidence:
      "RFC 7644 §3.5.2. Identity providers add members of groups and deactivate users in this way. The vendor describes a value as a text where the path is `externalId`.",
    effect: "A request that follows the standard does not compile.",
  },
  mend: (definition) => mendSchemas(definition, (schema) => withPatchSchema(withAnyValue(schema))),
};

const OPERATIONS: readonly unknown[] = ["add", "remove", "replace"];
const PATCH_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/** A change, known by its three operations and its path: its value is any JSON, and may be absent. */
function withAnyValue(schema: Schema): Schema {
  const { properties = {}, required = [], ...rest } = schema;
  const operations = properties.op?.enum ?? [];
  const isChange = operations.length > 0 && operations.every((each) => OPERATIONS.includes(each)) && properties.path;
  const isWide = properties.value !== undefined && Object.keys(properties.value).length === 0;
  if (!isChange || (isWide && !required.includes("value"))) return schema;
  const needed = required.filter((name) => name !== "value");
  return { ...rest, properties: { ...properties, value: {} }, ...(needed.length > 0 && { required: needed }) };
}

/** The body around the changes. */
function withPatchSchema(schema: Schema): Schema {
  const { properties = {}, required = [] } = schema;
  const { Operations: changes, schemas: named } = properties;
  if (changes?.type !== "array") return schema;
  const values = named?.items?.enum;
  const lacksSchema = values !== undefined && !values.includes(PATCH_SCHEMA);
  if (!lacksSchema && required.includes("Operations")) return schema;
  const items = { ...named?.items, enum: [...(values ?? []), PATCH_SCHEMA] };
  return {
    ...schema,
    ...(lacksSchema && { properties: { ...properties, schemas: { ...named, items } } }),
    required: [...new Set([...required, "Operations"])],
  };
}
