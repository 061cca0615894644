import type { Schema, ServiceContract } from "./contract.js";

/** The components that parts of a contract lead to, by name, through as many references as it takes. The nearest come first. */
export function schemasBehind(
  parts: readonly object[],
  { components: { schemas } }: ServiceContract,
): Readonly<Record<string, Schema>> {
  const found = new Map<string, Schema>();
  const waiting = parts.flatMap(referencesIn);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const schema = schemas[name];
    if (schema === undefined || found.has(name)) continue;
    found.set(name, schema);
    waiting.push(...referencesIn(schema));
  }
  return Object.fromEntries(found);
}

function referencesIn(part: object): readonly string[] {
  const found = JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return Array.from(found, ([, name = ""]) => name);
}
