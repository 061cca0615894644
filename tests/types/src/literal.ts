import { type Definition, resolve, type Schema } from "./definition.js";

type Within = (part: Schema) => string | undefined;

const SCALARS = new Map([
  ["string", '"text"'],
  ["integer", "1"],
  ["number", "1.5"],
  ["boolean", "true"],
  ["null", "null"],
]);

/**
 * A value of a schema as a TypeScript literal with every property that a caller may send, or `undefined` where a schema
 * refers to itself and the value may end.
 */
export function literal(schema: Schema, definition: Definition, inside: readonly Schema[] = []): string | undefined {
  const target = resolve(schema, definition.components?.schemas);
  if (inside.includes(target)) return undefined;
  const within: Within = (part) => literal(part, definition, [...inside, target]);

  if (target.const !== undefined) return JSON.stringify(target.const);
  const member = target.enum?.find((value) => value !== null);
  if (member !== undefined) return JSON.stringify(member);
  const alternative = (target.oneOf ?? target.anyOf)?.find(({ type }) => type !== "null");
  if (alternative !== undefined) return within(chosen(target, alternative, definition));
  if (target.allOf !== undefined) return within(merged(target, definition));

  const type = [target.type ?? guess(target)].flat().find((name) => name !== "null");
  if (type === "array") return `[${within(target.items ?? {}) ?? ""}]`;
  if (type === "object") return object(target, within);
  if (type === "string" && target.format === "binary") return 'new Blob(["bytes"])';
  return SCALARS.get(type ?? "") ?? '"anything"';
}

function object({ properties = {}, required = [], additionalProperties }: Schema, within: Within): string {
  const own = Object.entries(properties).filter(([name, part]) => required.includes(name) || !part.readOnly);
  const more = typeof additionalProperties === "object" && own.length === 0 ? { key: additionalProperties } : {};
  const entries = [...own, ...Object.entries(more)].flatMap(([name, part]) => {
    const value = within(part);
    return value === undefined ? [] : [`${JSON.stringify(name)}: ${value}`];
  });
  return `{ ${entries.join(", ")} }`;
}

function guess({ properties, items }: Schema): string | undefined {
  if (properties !== undefined) return "object";
  return items && "array";
}

/** The schema with one of its alternatives for all of them, and with the word that tells the alternative. */
function chosen({ oneOf: _one, anyOf: _any, ...own }: Schema, alternative: Schema, definition: Definition): Schema {
  const { type = own.type ?? [], discriminator: inner } = merged({ allOf: [alternative] }, definition);
  const { discriminator = inner } = own;
  const word = Object.entries(discriminator?.mapping ?? {}).find(([, target]) => target === alternative.$ref)?.[0];
  const told = discriminator && word ? [{ properties: { [discriminator.propertyName]: { const: word } } }] : [];
  return { ...own, type, allOf: [...(own.allOf ?? []), alternative, ...told] };
}

/** One schema that says what all parts of an `allOf` say. */
function merged({ allOf = [], ...own }: Schema, definition: Definition): Schema {
  let sum: Schema = own;
  for (const part of allOf) {
    const next = merged(resolve(part, definition.components?.schemas), definition);
    const properties = { ...sum.properties, ...allowed(next.properties, own.additionalProperties) };
    const required = [...(sum.required ?? []), ...(next.required ?? [])];
    const told = next.discriminator && { discriminator: next.discriminator };
    sum = { ...next, ...sum, ...told, ...(next.properties && { properties }), required };
  }
  return sum;
}

/** What a part adds is an additional property to the schema beside it, and must be that as well. */
function allowed(
  properties: Schema["properties"] = {},
  additional: Schema["additionalProperties"],
): Schema["properties"] {
  if (typeof additional !== "object") return properties;
  return Object.fromEntries(Object.entries(properties).filter(([, { type }]) => type === additional.type));
}
