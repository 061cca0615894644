import {
  type Definition,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "@onetrust-client/tests-types/definition";
import { bodyOf } from "./body-of.js";

/** The parts of an input, and where OpenAPI says that they go. */
const PLACES = { path: "path", query: "query", headers: "header" };

/** The whole input of an operation as one schema. */
export function inputSchema(operation: Operation, definition: Definition): Schema {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  const parts = Object.entries(PLACES).flatMap(([part, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [{ name: part, ...fromParameters(own) }];
  });
  const body = bodyOf(operation, definition);
  return fromParts(body ? [...parts, { name: "body", ...body }] : parts);
}

interface Part {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function fromParameters(parameters: readonly Parameter[]): Omit<Part, "name"> {
  const parts = parameters.map(({ name, schema = {}, required = false }) => ({ name, schema, required }));
  return { schema: fromParts(parts), required: parts.some(({ required }) => required) };
}

function fromParts(parts: readonly Part[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parts.map(({ name, schema }) => [name, schema])),
    required: parts.filter(({ required }) => required).map(({ name }) => name),
  };
}
