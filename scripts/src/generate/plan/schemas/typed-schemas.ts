import type { Definition, Schema } from "../../../model/openapi.js";
import { mapDeep, mapSchemas } from "../../../model/schema-walk.js";
import type { TypeNames } from "../names/type-names.js";
import { anyValue } from "./any-value.js";
import { noted } from "./docstring.js";
import { plainReference } from "./plain-references.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitSides } from "./request-response-types.js";

/** The definition under our names, with the rules applied that hold for every schema of every service. */
export function typedSchemas(definition: Definition, { schemas, inputs }: TypeNames): Definition {
  const renamed = renameSchemas(definition, schemas);
  const told = mapSchemas(renamed, (schema) => mapDeep(schema, plain));
  const shared = [...inputs].map(([name, input]): [string, string] => [schemas.get(name) ?? name, input]);
  return splitSides(told, new Map(shared));
}

function plain(schema: Schema): Schema {
  return noted(anyValue(plainReference(schema)));
}
