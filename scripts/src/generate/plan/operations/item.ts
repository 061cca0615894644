import type { PagingDefinition } from "@onetrust-client/core";
import type { Definition, Schema } from "../../../model/openapi.js";
import { partsOf, schemaAt } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { typeText } from "../schemas/type-text.js";
import { responseMedia } from "./media.js";
import type { Output } from "./output.js";

interface ItemSources {
  readonly definition: Definition;
  readonly paging: PagingDefinition;
  /** The name of the row's type, if it needs one. */
  readonly name: string;
}

/** What one row of a paged answer is; `unknown` where the definition does not say. */
export function itemOf(source: SourceOperation, { definition, paging, name }: ItemSources): Output {
  const item = rowsOf(definition, source, paging)?.items;
  if (item === undefined) return { type: "unknown" };
  const words = typeText(item);
  return words === undefined ? { type: name, schema: item } : { type: words };
}

/** The list of rows in an operation's answer, where the definition has one at the place that its paging names. */
export function rowsOf(definition: Definition, source: SourceOperation, paging: PagingDefinition): Schema | undefined {
  const schemas = definition.components?.schemas ?? {};
  const [media] = responseMedia(source).media;
  const list = schemaAt(media?.schema, itemsPath(paging), schemas);
  return list && partsOf(list, schemas).find(({ items }) => items !== undefined);
}

function itemsPath(paging: PagingDefinition): readonly string[] {
  if (paging.by === "any") return [];
  const path = paging.by === "index" ? "Resources" : paging.items;
  return path === "" ? [] : path.split(".");
}
