import { type Definition, type Operation, resolve, type Schema } from "@onetrust-client/tests-types/definition";
import { bodyOf } from "./body-of.js";
import { spelt } from "./spelt.js";

/** Where a part of an input stands: `["query", "page"]`, `["body"]`, `["body", "name"]`. */
export type Place = readonly [part: string, name?: string];

const PARTS = { path: "path", query: "query", header: "headers", cookie: "cookies" };

/** What an operation declares and does not require: parameters, the body, and the body's own properties. */
export function optionalParts(operation: Operation, definition: Definition): Place[] {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  const body = bodyOf(operation, definition);
  return [
    ...parameters.filter(({ required }) => !required).map(({ in: place, name }): Place => [PARTS[place], name]),
    ...(body && !body.required ? [["body"] satisfies Place] : []),
    ...(body ? optionalNames(body.schema, definition).map((name): Place => ["body", name]) : []),
  ];
}

/** A property may be declared in one part of a schema and required in another: in an `allOf`, or in an alternative. */
function optionalNames(schema: Schema, definition: Definition): string[] {
  const parts = flat(schema, definition);
  const alternatives = parts.flatMap(({ oneOf = [], anyOf = [] }) => [...oneOf, ...anyOf]);
  const all = [...parts, ...alternatives.flatMap((part) => flat(part, definition))];
  const required = all.flatMap((part) => part.required ?? []);
  const declared = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  const writable = declared.filter(([, property]) => !spelt(property, definition).readOnly).map(([name]) => name);
  return [...new Set(writable)].filter((name) => !required.includes(name));
}

function flat(schema: Schema, definition: Definition): Schema[] {
  const said = spelt(schema, definition);
  return [said, ...(said.allOf ?? []).flatMap((part) => flat(part, definition))];
}
