import { type Definition, type Operation, type Parameter, resolve } from "./definition.js";
import { literal } from "./literal.js";

/** The parts of an input, and where OpenAPI says that they go. */
const PARTS = { path: "path", query: "query", headers: "header" };

/** The whole input of an operation as a TypeScript literal; empty where it takes none. */
export function inputLiteral(operation: Operation, definition: Definition): string {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  const parts = Object.entries(PARTS).flatMap(([part, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [`${part}: { ${own.map((each) => entry(each, definition)).join(", ")} }`];
  });
  const body = bodyLiteral(operation, definition);
  const input = body === undefined ? parts : [...parts, `body: ${body}`];
  return input.length === 0 ? "" : `{ ${input.join(", ")} }`;
}

function entry({ name, schema = {} }: Parameter, definition: Definition): string {
  return `${JSON.stringify(name)}: ${literal(schema, definition) ?? "{}"}`;
}

function bodyLiteral({ requestBody }: Operation, definition: Definition): string | undefined {
  if (requestBody === undefined) return undefined;
  const content = Object.entries(resolve(requestBody, definition.components?.requestBodies).content);
  const [, media] = content.find(([type]) => type.includes("json")) ?? content[0] ?? [];
  return media && (literal(media.schema ?? {}, definition) ?? "{}");
}
