import { isRecord, type JsonObject } from "../../../src/model/openapi.js";

/** A schema of a document, and where it stands. */
export interface Found {
  readonly place: string;
  readonly schema: JsonObject;
}

/** Keys under which names of the vendor's stand, not keywords. */
const MAPS = new Set(["properties", "schemas", "content", "responses", "paths", "headers", "examples", "mapping"]);
const VALUES = new Set(["enum", "default", "required", "const", "security", "tags"]);

/** Every object of a document that is no map of names, schemas among them; knows nothing of the generator's walkers. */
export function* walk(node: unknown, place = "", isMap = false): Generator<Found> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* walk(item, `${place}/${index}`);
    return;
  }
  if (!isRecord(node)) return;
  if (!isMap) yield { place, schema: node };
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && VALUES.has(key)) continue;
    yield* walk(value, `${place}/${key}`, !isMap && MAPS.has(key));
  }
}
