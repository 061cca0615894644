import { type JSONValue, jsonpatch } from "json-p3";
import { isSchema } from "../../../model/evidence/schema-parts.js";
import { keysOf, valueAt } from "../../../model/json-pointer.js";
import { type Definition, isDefinition, type Schema } from "../../../model/openapi.js";

/** What is done to schemas, by their JSON pointers. */
export type SchemaChanges = ReadonlyMap<string, (schema: Schema) => Schema>;

/** The definition with the schemas at some places changed. */
export function withChangedSchemas(definition: Definition, changes: SchemaChanges): Definition {
  if (changes.size === 0) return definition;
  let document: JSONValue = JSON.parse(JSON.stringify(definition));
  // The inner ones first: a change of a schema may not undo what was changed inside it.
  for (const [place, change] of [...changes].toSorted(([a], [b]) => b.length - a.length)) {
    const schema: unknown = valueAt(document, keysOf(place));
    if (!isSchema(schema)) continue;
    const value = JSON.parse(JSON.stringify(change(schema)));
    document = jsonpatch.apply([{ op: "replace", path: place.slice(1), value }], document);
  }
  if (!isDefinition(document)) throw new Error("The changed schemas leave no OpenAPI definition.");
  return document;
}
