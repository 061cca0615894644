import {
  type Definition,
  isRecord,
  isReference,
  type MediaType,
  type NameMap,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from "../../../src/model/openapi.js";

/** Something in a definition and the JSON pointer to it. */
export interface Found<Value> {
  readonly at: string;
  readonly value: Value;
}

export type FoundOperation = Found<Operation> & { readonly path: string; readonly method: string };

export function pointer(...keys: (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function operations(definition: Definition): FoundOperation[] {
  return operationsOf(definition).map(({ path, method, operation }) => ({
    at: pointer("paths", path, method),
    path,
    method,
    value: operation,
  }));
}

export function parameters(definition: Definition): Found<Parameter>[] {
  return operations(definition).flatMap(({ at, value }) =>
    (value.parameters ?? []).flatMap((parameter, index) =>
      isReference(parameter) ? [] : [{ at: `${at}${pointer("parameters", index)}`, value: parameter }],
    ),
  );
}

type Side = "request" | "answer";

/** Objects with properties among the component schemas that only requests, or only answers, lead to. */
export function objects(definition: Definition, side: Side): Found<Schema>[] {
  const reached = { request: reachedFrom(definition, "request"), answer: reachedFrom(definition, "answer") };
  const other = side === "request" ? reached.answer : reached.request;
  return Object.entries(definition.components?.schemas ?? {}).flatMap(([name, value]) =>
    reached[side].has(name) && !other.has(name) && value.properties !== undefined && value.type === "object"
      ? [{ at: pointer("components", "schemas", name), value }]
      : [],
  );
}

export interface FoundProperty extends Found<Schema> {
  readonly name: string;
  readonly owner: Found<Schema>;
  readonly isRequired: boolean;
}

export function properties(definition: Definition, side: Side): FoundProperty[] {
  return objects(definition, side).flatMap((owner) =>
    Object.entries(owner.value.properties ?? {}).map(([name, value]) => ({
      at: `${owner.at}${pointer("properties", name)}`,
      name,
      owner,
      value,
      isRequired: owner.value.required?.includes(name) ?? false,
    })),
  );
}

/** Bodies and successful answers of JSON, inline ones too. */
export function contents(
  definition: Definition,
  side: Side,
): (Found<NameMap<MediaType>> & { operation: FoundOperation })[] {
  return operations(definition).flatMap((operation) => {
    const { requestBody, responses = {} } = operation.value;
    if (side === "request") {
      if (requestBody === undefined || isReference(requestBody)) return [];
      return [{ at: `${operation.at}/requestBody/content`, value: requestBody.content, operation }];
    }
    return Object.entries(responses).flatMap(([status, response]) =>
      status.startsWith("2") && !isReference(response) && response.content !== undefined
        ? [{ at: `${operation.at}${pointer("responses", status, "content")}`, value: response.content, operation }]
        : [],
    );
  });
}

function reachedFrom(definition: Definition, side: Side): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isRecord(value)) return;
    const name = typeof value.$ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec(value.$ref)?.[1] : undefined;
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(definition.components?.schemas?.[name]);
    }
    Object.values(value).forEach(visit);
  };
  for (const { value } of contents(definition, side)) visit(value);
  if (side === "request") visit(parameters(definition).map(({ value }) => value));
  return reached;
}
