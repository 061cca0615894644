import { isRecord, type JsonObject, mapValues } from "../../model/openapi.js";
import { referenced } from "../../model/schema-walk.js";
import { refused } from "./plain-schema.js";

/** The document with what cannot be read in place of every schema that is defined by nothing but itself. */
export function withoutRings(document: JsonObject): JsonObject {
  const components = isRecord(document.components) ? document.components : {};
  const schemas = isRecord(components.schemas) ? components.schemas : {};
  const inRings = ringMembers(mapNames(schemas));
  if (inRings.size === 0) return document;
  const cut = Object.entries(schemas).map(([name, schema]) => [
    name,
    inRings.has(name) ? refused({}, `the schema ${name} is defined by nothing but itself`) : schema,
  ]);
  return { ...document, components: { ...components, schemas: Object.fromEntries(cut) } };
}

/** By each schema the schemas that it is, or may be: behind a reference, or in a list of alternatives or parts. */
function mapNames(schemas: JsonObject): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(mapValues(schemas, namesWithin)));
}

function namesWithin(schema: unknown): string[] {
  if (!isRecord(schema)) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const parts = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = typeof $ref === "string" ? referenced({ $ref }) : undefined;
  return [...(own === undefined ? [] : [own]), ...parts.flatMap(namesWithin)];
}

/** The names from which a way leads back to themselves. Each is walked once, and without recursion, for a chain may be long. */
function ringMembers(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const members = new Set<string>();
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const way: { name: string; next: string[] }[] = [];
    const onTheWay = new Set<string>();
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const name = last.next.pop();
      if (name === undefined) leave(last.name);
      else if (onTheWay.has(name))
        for (const each of way.slice(way.findIndex((step) => step.name === name))) members.add(each.name);
      else enter(name);
    }

    function enter(name: string): void {
      if (done.has(name)) return;
      onTheWay.add(name);
      way.push({ name, next: [...(graph.get(name) ?? [])] });
    }

    function leave(name: string): void {
      way.pop();
      onTheWay.delete(name);
      done.add(name);
    }
  }
  return members;
}
