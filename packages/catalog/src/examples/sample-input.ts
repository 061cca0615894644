import type { OperationInput } from "@onetrust-client/core";
import { sample } from "openapi-sampler";
import type { OperationFacts } from "../bind/bind-operation.js";
import type { Schema } from "../contract.js";

/** Makes an input with what an operation cannot do without. Texts are called after what they are for: `<purposeId>`. */
export function sampleInput(facts: OperationFacts): OperationInput {
  const { contract, definition } = facts;
  const { body: encoding, bodyOptional = false, files = [] } = definition;
  const path = sampleValues(contract.path ?? {}, Object.keys(contract.path ?? {}), facts);
  const query = sampleValues(contract.query ?? {}, definition.required?.query ?? [], facts);
  const headers = sampleValues(contract.headers ?? {}, definition.required?.headers ?? [], facts);
  const isSent = encoding !== undefined && !bodyOptional;
  return {
    ...(isNotEmpty(path) && { path }),
    ...(isNotEmpty(query) && { query }),
    ...(isNotEmpty(headers) && { headers }),
    ...(isSent && { body: sampleBody(facts, encoding, files) }),
  };
}

function sampleBody(facts: OperationFacts, encoding: string, files: readonly string[]): unknown {
  if (encoding === "binary") return new File(["sample"], "file.bin");
  const value = named(sampled(facts.contract.body ?? {}, facts), "value");
  if (encoding !== "multipart") return value;
  const parts = typeof value === "object" && value !== null ? value : {};
  return { ...parts, ...Object.fromEntries(files.map((name) => [name, new File(["sample"], "file.bin")])) };
}

function sampleValues(
  schemas: Readonly<Record<string, Schema>>,
  names: readonly string[],
  facts: OperationFacts,
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, named(sampled(schemas[name] ?? {}, facts), name)]));
}

function sampled(schema: Schema, { service }: OperationFacts): unknown {
  const options = { skipNonRequired: true, quiet: true, enablePatterns: true };
  return sample(simplified(schema), options, simplified(service));
}

/** With what openapi-sampler understands: it writes down groups of patterns as they are, and does not look for `required` beside `allOf`. */
function simplified<Part extends object>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string")
      return withoutGroups(value.replaceAll("\\d", "[0-9]").replaceAll("\\.", "[.]"));
    return isObject(value) && Array.isArray(value.allOf) && Array.isArray(value.required) ? withRequired(value) : value;
  });
}

/** The pattern with the first alternative of each group, and without groups that may be left out. */
function withoutGroups(pattern: string): string {
  const simpler = pattern
    .replaceAll(/\((?:\?:)?[^()]*\)[?*]/g, "")
    .replaceAll(/\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)/g, "$1");
  return simpler === pattern ? pattern : withoutGroups(simpler);
}

/** Each part of `allOf` with the names that must be there and that it has. */
function withRequired(schema: Readonly<Record<string, unknown>>): object {
  const { required, allOf } = schema;
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  const parts: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  const shared = parts.map((part) => {
    if (!isObject(part) || !isObject(part.properties)) return part;
    const known = Object.keys(part.properties);
    return { ...part, required: names.filter((name) => typeof name === "string" && known.includes(name)) };
  });
  return { ...schema, allOf: shared };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `<purposeId>` tells more than `string`. */
function named(value: unknown, name: string): unknown {
  if (value === "string") return `<${name}>`;
  if (Array.isArray(value)) return value.map((item: unknown) => named(item, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, named(item, key)]));
}

function isNotEmpty(values: object): boolean {
  return Object.keys(values).length > 0;
}
