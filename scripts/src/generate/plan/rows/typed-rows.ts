import type { PagingDefinition } from "@onetrust-client/core";
import {
  type Definition,
  entryOf,
  METHODS,
  mapValues,
  type NameMap,
  type Response,
  type Schema,
} from "../../../model/openapi.js";
import { partsOf, reference, referenced } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import type { PagingReview } from "../../amend/reviews/paging-review.js";
import type { RowReview } from "../../amend/reviews/row-review.js";
import { rowsOf } from "../operations/item.js";
import { responseMedia } from "../operations/media.js";
import { isFreeForm } from "../schemas/type-text.js";
import { rowResource } from "./row-resource.js";

/**
 * The definition in which a list of objects, of which nothing is said, is a list of the single resource that its service has. A list
 * can leave out parts of a resource and add others, so each part of a row is optional, and others may stand beside them.
 */
export function withTypedRows(
  definition: Definition,
  { paging, rows }: { readonly paging: PagingReview; readonly rows: RowReview },
): Definition {
  const schemas = definition.components?.schemas ?? {};
  const operations = sourceOperations(definition);
  const sources = { definition, operations, paging, rows };
  return operations.reduce((typed, list) => {
    const way = paging[list.key];
    if (way === undefined || describesRows(definition, list, way)) return typed;
    const resource = rowResource(list, sources);
    const isFree = resource !== undefined && entryOf(schemas, `${resource}Row`) === undefined;
    return isFree ? withRows(typed, list, { way, resource }) : typed;
  }, definition);
}

function describesRows(definition: Definition, list: SourceOperation, way: PagingDefinition): boolean {
  const row = rowsOf(definition, list, way)?.items;
  return row !== undefined && !isFreeForm(row);
}

interface Rows {
  readonly way: PagingDefinition;
  /** The name of the schema of one. */
  readonly resource: string;
}

function withRows(definition: Definition, list: SourceOperation, { way, resource }: Rows): Definition {
  const schemas = definition.components?.schemas ?? {};
  const row = `${resource}Row`;
  const page = pageOf(list, way, { row, schemas });
  if (page === undefined) return definition;
  const added = { ...schemas, [row]: rowSchema(resource, schemas), ...page.components };
  return withAnswer({ ...definition, components: { ...definition.components, schemas: added } }, list, page.answer);
}

interface TypedPage {
  readonly answer: Schema;
  readonly components: NameMap<Schema>;
}

/** The answer of a list with rows of that schema. The shape of some pages is nowhere described: then it stays open. */
function pageOf(
  list: SourceOperation,
  way: PagingDefinition,
  { row, schemas }: { readonly row: string; readonly schemas: NameMap<Schema> },
): TypedPage | undefined {
  const rows: Schema = { type: "array", items: reference(row) };
  if (way.by === "any") return { answer: { anyOf: [{}, rows] }, components: {} };
  const name = referenced(responseMedia(list).media[0]?.schema ?? {});
  const page = name === undefined ? undefined : entryOf(schemas, name);
  const items = way.by === "index" ? "Resources" : way.items;
  if (page?.properties === undefined || entryOf(page.properties, items) === undefined) return undefined;
  const typed = { ...page, properties: { ...page.properties, [items]: rows } };
  return { answer: reference(`${row}Page`), components: { [`${row}Page`]: typed } };
}

function rowSchema(resource: string, schemas: NameMap<Schema>): Schema {
  const parts = partsOf(reference(resource), schemas);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  return { type: "object", properties, additionalProperties: true };
}

function withAnswer(definition: Definition, list: SourceOperation, schema: Schema): Definition {
  const { path, method, responses } = list;
  const item = definition.paths[path];
  const key = METHODS.find((each) => each.toUpperCase() === method);
  if (item === undefined || key === undefined) return definition;
  const answered = Object.entries(responses).map(([status, response]) => [
    status,
    status.startsWith("2") ? withSchema(response, schema) : response,
  ]);
  const operation = { ...item[key], responses: Object.fromEntries(answered) };
  return { ...definition, paths: { ...definition.paths, [path]: { ...item, [key]: operation } } };
}

function withSchema(response: Response, schema: Schema): Response {
  return response.content
    ? { ...response, content: mapValues(response.content, (media) => ({ ...media, schema })) }
    : response;
}
