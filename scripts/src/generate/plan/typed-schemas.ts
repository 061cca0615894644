import type { Definition, Schema } from "../../shapes.js";
import { anyValue } from "./any-value.js";
import { noted } from "./notes.js";
import { plainReference } from "./plain-references.js";
import { renameSchemas } from "./rename-schemas.js";
import { mapDeep } from "./schema-parts.js";
import { mapSchemas } from "./schema-places.js";
import { splitSides } from "./sides.js";
import type { TypeNames } from "./type-names.js";

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
