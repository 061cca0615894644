import type { Service } from "./checkout.js";
import { type Definition, definitionOf, type Operation, operationsOf, type Parameter, resolve } from "./definition.js";
import { literal } from "./literal.js";
import type { ServicePackage } from "./service.js";

/** One call of each operation of a snapshot, with literals made of the snapshot alone: lines of a user's program. */
export function calls(service: Service, { table }: ServicePackage): string[] {
  const definition = definitionOf(service);
  const names = new Map([...table].map(([name, request]) => [request, name]));
  return [...operationsOf(definition)].map(([request, operation]) => {
    const input = inputOf(operation, definition);
    return `await client.${names.get(request) ?? `missing[${JSON.stringify(request)}]`}(${input});`;
  });
}

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

const PARTS = { path: "path", query: "query", headers: "header" };

function inputOf(operation: Operation, definition: Definition): string {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  const parts = Object.entries(PARTS).flatMap(([part, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [`${part}: { ${own.map((each) => entry(each, definition)).join(", ")} }`];
  });
  const body = bodyOf(operation, definition);
  const input = body === undefined ? parts : [...parts, `body: ${body}`];
  return input.length === 0 ? "" : `{ ${input.join(", ")} }`;
}

function entry({ name, schema = {} }: Parameter, definition: Definition): string {
  return `${JSON.stringify(name)}: ${literal(schema, definition) ?? "{}"}`;
}

function bodyOf({ requestBody }: Operation, definition: Definition): string | undefined {
  if (requestBody === undefined) return undefined;
  const content = Object.entries(resolve(requestBody, definition.components?.requestBodies).content);
  const [, media] = content.find(([type]) => type.includes("json")) ?? content[0] ?? [];
  return media && (literal(media.schema ?? {}, definition) ?? "{}");
}
