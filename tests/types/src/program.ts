import type { Service } from "@onetrust-client/tests-support/checkout";
import { definitionOf, operationsOf } from "./definition.js";
import { inputLiteral } from "./input-literal.js";
import type { ServicePackage } from "./service-package.js";

/** One call of each operation of a snapshot, with literals that are made of the snapshot: lines of a user's program. */
export function calls(service: Service, { table }: ServicePackage): string[] {
  const definition = definitionOf(service);
  const names = new Map([...table].map(([name, request]) => [request, name]));
  return [...operationsOf(definition)].map(([request, operation]) => {
    const method = names.get(request);
    if (method === undefined) throw new Error(`@onetrust-client/${service.package} has no row for ${request}.`);
    const input = inputLiteral(operation, definition);
    return `await client.${method}(${keyedBodies.has(request) ? withKeyOfFirstBody(input) : input});`;
  });
}

/** Operations whose body follows from a name in their path. Definitions list the bodies in another order than the names. */
const keyedBodies = new Set([
  "POST /api/inventory/v2/inventories/{schemaName}",
  "PUT /api/inventory/v2/inventories/{schemaName}/business-key",
]);

function withKeyOfFirstBody(input: string): string {
  return input.replace('"schemaName": "processing-activities"', '"schemaName": "assets"');
}

/** A type that silently became `any` would have this method as well. */
export const refusedCall: readonly string[] = [
  "// @ts-expect-error: no service has a method of this name",
  "await client.methodThatNoServiceHas();",
];

/** The program that makes them. */
export function program(name: string, { client }: ServicePackage, lines: readonly string[]): string {
  return [
    'import { connect } from "@onetrust-client/core";',
    `import { ${client} } from "@onetrust-client/${name}";`,
    "",
    `const client = ${client}(connect());`,
    ...lines,
    "",
  ].join("\n");
}
