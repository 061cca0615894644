import { type Definition, isReference, type Schema } from "../../shapes.js";
import type { Paging } from "../paging-review.js";
import { answerMedia } from "./media.js";
import type { Output } from "./output.js";
import type { SourceOperation } from "./source-operations.js";
import { referenced, typeText } from "./type-text.js";

/** What one row of a paged answer is; `unknown` where the definition does not say. */
export function itemOf(definition: Definition, source: SourceOperation, paging: Paging, name: string): Output {
  const schemas = definition.components?.schemas ?? {};
  const [media] = answerMedia(source).media;
  const list = at(media?.schema, itemsPath(paging), schemas);
  const item = list && resolved(list, schemas).items;
  if (item === undefined) return { type: "unknown" };
  const words = typeText(item);
  return words === undefined ? { type: name, schema: item } : { type: words };
}

function itemsPath(paging: Paging): readonly string[] {
  if (paging.by === "any") return [];
  const path = paging.by === "index" ? "Resources" : paging.items;
  return path === "" ? [] : path.split(".");
}

type Schemas = Readonly<Record<string, Schema>>;

/** The schema of the property that a path leads to, through references and through the parts of an `allOf`. */
function at(schema: Schema | undefined, path: readonly string[], schemas: Schemas): Schema | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const whole = resolved(schema, schemas);
  const parts = [whole, ...(whole.allOf ?? []).map((part) => resolved(part, schemas))];
  const property = parts.map(({ properties }) => properties?.[key]).find((found) => found !== undefined);
  return at(property, rest, schemas);
}

function resolved(schema: Schema, schemas: Schemas): Schema {
  const name = isReference(schema) ? referenced(schema) : undefined;
  const target = name === undefined ? undefined : schemas[name];
  return target === undefined ? schema : resolved(target, schemas);
}
