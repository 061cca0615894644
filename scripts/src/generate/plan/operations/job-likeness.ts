import { type Definition, entryOf, type NameMap, type Schema } from "../../../model/openapi.js";
import { partsOf } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";
import { responseMedia } from "./media.js";

type Schemas = NameMap<Schema>;

/** Words of states from which something goes on. */
const GOES_ON = /progress|pending|queued|running|processing|submitted/i;

/** Words of states in which something has ended. */
const HAS_ENDED = /complete|success|failed|error|cancel|finished/i;

/** What properties that hold a state are called. */
const STATE = /stat(us|e)$/i;

/** Words in the titles and paths of operations that are called to learn how far something has come. */
const TITLE = /\b(status(es)?|progress)\b/i;
const PATH = /\/(status|[a-z-]*progress)(\/\{[^/]*\})?$/i;

/**
 * Why an operation may tell the state of a job: the property of its response that can both go on and have ended, or else its name.
 * `undefined` if nothing looks like it. Operations that change or delete something are none.
 */
export function jobLikeness(definition: Definition, source: SourceOperation): string | undefined {
  const { method, path, operation } = source;
  if (method !== "GET" && method !== "POST") return undefined;
  const properties = responseProperties(definition, source);
  const schemas = definition.components?.schemas ?? {};
  const names = Object.keys(properties).filter((name) => STATE.test(name));
  const state = names.find((name) => {
    const values = valuesOf(properties[name], schemas);
    return values.some((value) => GOES_ON.test(value)) && values.some((value) => HAS_ENDED.test(value));
  });
  if (state !== undefined) return state;
  const isNamedSo = PATH.test(path) || (TITLE.test(operation.summary ?? "") && "status" in properties);
  return method === "GET" && isNamedSo ? "its name" : undefined;
}

/** The values that a property of an operation's response can have, if the definition lists them. Empty if it does not. */
export function listedValues(definition: Definition, source: SourceOperation, name: string): string[] {
  return valuesOf(entryOf(responseProperties(definition, source), name), definition.components?.schemas ?? {});
}

/** The properties of an operation's response, or of its rows if it is a list. */
export function responseProperties(definition: Definition, source: SourceOperation): NameMap<Schema> {
  const schemas = definition.components?.schemas ?? {};
  const { kind, media } = responseMedia(source);
  if (kind !== "json") return {};
  const parts = media.flatMap(({ schema }) => (schema ? partsOf(schema, schemas) : []));
  const rows = parts.flatMap(({ items }) => (items ? partsOf(items, schemas) : []));
  return Object.assign({}, ...[...rows, ...parts].map(({ properties }) => properties));
}

function valuesOf(schema: Schema | undefined, schemas: Schemas): string[] {
  if (!schema) return [];
  const parts = partsOf(schema, schemas).flatMap((part) => [part, ...(part.anyOf ?? [])]);
  return parts.flatMap((part) => part.enum ?? []).filter((value) => typeof value === "string");
}
