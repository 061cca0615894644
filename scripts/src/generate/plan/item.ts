import { type Definition, isReference, type Schema } from "../../shapes.js";
import type { Paging } from "../paging-review.js";
import { answerMedia } from "./media.js";
import type { Output } from "./output.js";
import { referenced } from "./schema-parts.js";
import type { SourceOperation } from "./source-operations.js";
import { typeText } from "./type-text.js";

/** What one row of a paged answer is; `unknown` where the definition does not say. */
export function itemOf(definition: Definition, source: SourceOperation, paging: Paging, name: string): Output {
  const schemas = definition.components?.schemas ?? {};
  const [media] = answerMedia(source).media;
  const list = at(media?.schema, itemsPath(paging), schemas);
  const item = list && partsOf(list, schemas).find(({ items }) => items !== undefined)?.items;
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

/** The schema of the property that a path leads to. */
function at(schema: Schema | undefined, path: readonly string[], schemas: Schemas): Schema | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const property = partsOf(schema, schemas)
    .map(({ properties }) => properties?.[key])
    .find((found) => found !== undefined);
  return at(property, rest, schemas);
}

/** A schema and what it consists of: behind references, in an `allOf`, beside a `null`. */
function partsOf(schema: Schema, schemas: Schemas): Schema[] {
  const name = isReference(schema) ? referenced(schema) : undefined;
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), (name && schemas[name]) || []].flat();
  return [schema, ...inner.flatMap((part) => partsOf(part, schemas))];
}
