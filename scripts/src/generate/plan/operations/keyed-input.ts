import { type Definition, entryOf, mapValues, type NameMap, type Schema } from "../../../model/openapi.js";
import { partsOf, referenced } from "../../../model/schema-walk.js";
import { type SourceOperation, sourceOperations } from "../../../model/source-operations.js";
import { fitsNothing } from "../schemas/type-text.js";
import { inputSchema } from "./input.js";
import { bodyMedia } from "./media.js";

/** What a call takes whose body depends on a text in its path. */
export interface KeyedInput {
  /** The name of that part of the path. */
  readonly key: string;
  /** One input for each text that the definition knows. */
  readonly exact: Schema;
  /** The input for any other text, without the text itself. */
  readonly general: Schema;
}

export function keyedInput(source: SourceOperation, schemas: NameMap<Schema>): KeyedInput | undefined {
  const { parameter: key, bodies } = bodiesOf(source) ?? {};
  if (key === undefined || bodies === undefined) return undefined;
  const isKey = ({ name, in: place }: { readonly name: string; readonly in: string }) =>
    place === "path" && name === key;
  const exact = Object.entries(bodies).map(([text, body]) =>
    inputSchema({
      ...withBody(source, body),
      parameters: source.parameters.map((each) =>
        isKey(each) ? { ...each, schema: { type: "string", enum: [text] } } : each,
      ),
    }),
  );
  const others = source.parameters.filter((each) => !isKey(each));
  const general = inputSchema({ ...withBody(source, generalBody(Object.values(bodies), schemas)), parameters: others });
  return { key, exact: { anyOf: exact.filter((each) => each !== undefined) }, general: general ?? {} };
}

function bodiesOf(source: SourceOperation): Schema["x-by-path"] {
  return bodyMedia(source)?.media.schema?.["x-by-path"];
}

function withBody(source: SourceOperation, schema: Schema): SourceOperation {
  const { requestBody } = source;
  if (requestBody === undefined) return source;
  return { ...source, requestBody: { ...requestBody, content: mapValues(requestBody.content, () => ({ schema })) } };
}

/** All that one of the bodies may hold. What each of them needs is required. */
function generalBody(bodies: readonly Schema[], schemas: NameMap<Schema>): Schema {
  const parts = bodies.map((body) => partsOf(body, schemas));
  const own = parts.flat().flatMap(({ properties = {} }) => Object.entries(properties));
  const required = parts.map((each) => new Set(each.flatMap(({ required: names = [] }) => names)));
  const [first = new Set<string>(), ...rest] = required;
  return {
    type: "object",
    properties: Object.fromEntries(own.filter(([, property]) => !fitsNothing(property))),
    required: [...first].filter((name) => rest.every((names) => names.has(name))),
  };
}

/**
 * The definition in which none of the bodies that a path chooses among takes what only another one has: else the compiler would accept a
 * vendor as a processing activity.
 */
export function withExclusiveBodies(definition: Definition): Definition {
  const schemas = definition.components?.schemas ?? {};
  const chosen = sourceOperations(definition).flatMap((source) => bodiesOf(source) ?? []);
  const changed = chosen.flatMap(({ bodies }) => {
    const names = Object.values(bodies).flatMap((body) => referenced(body) ?? []);
    const all = new Set(names.flatMap((name) => propertyNames(entryOf(schemas, name))));
    return names.map((name) => [name, withoutOthers(entryOf(schemas, name) ?? {}, all)]);
  });
  return {
    ...definition,
    components: { ...definition.components, schemas: { ...schemas, ...Object.fromEntries(changed) } },
  };
}

function propertyNames(schema: Schema | undefined): string[] {
  return Object.keys(schema?.properties ?? {});
}

function withoutOthers(schema: Schema, names: ReadonlySet<string>): Schema {
  const own = new Set(propertyNames(schema));
  const others = [...names].filter((name) => !own.has(name)).map((name): [string, Schema] => [name, { not: {} }]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(others) } };
}
