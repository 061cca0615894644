import type { OperationContract, Schema, ServiceContract } from "./contract.js";

/** Encodings whose bodies are made of JSON values. Files are none, and core checks them. */
const jsonEncodings: readonly unknown[] = ["json", "merge-patch", "form", "text"];

/**
 * Returns the JSON Schema of an operation's whole input: an object of `path`, `query`, `headers` and `body`, as a method takes it. It holds
 * the components of its service, into which its references lead. Any other name is refused, but that of a header. A body with files may be
 * anything.
 */
export function inputSchema(service: ServiceContract, operation: OperationContract): Schema {
  const { path, query, headers, body, definition } = operation;
  const parts = {
    ...(path && { path: valuesSchema(path, Object.keys(path)) }),
    ...(query && { query: valuesSchema(query, requiredNames(definition, "query")) }),
    ...(headers && {
      headers: { ...valuesSchema(headers, requiredNames(definition, "headers")), additionalProperties: true },
    }),
    ...(definition.body !== undefined && { body: (jsonEncodings.includes(definition.body) && body) || {} }),
  };
  const isRequired = ([name, part]: [string, Schema]): boolean =>
    name === "body" ? definition.bodyOptional !== true : Array.isArray(part.required) && part.required.length > 0;
  return {
    type: "object",
    properties: parts,
    required: Object.entries(parts)
      .filter(isRequired)
      .map(([name]) => name),
    additionalProperties: false,
    components: service.components,
  };
}

function valuesSchema(values: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: "object", properties: values, required, additionalProperties: false };
}

function requiredNames({ required }: OperationContract["definition"], part: "query" | "headers"): readonly string[] {
  const names: unknown = typeof required === "object" && required !== null ? Reflect.get(required, part) : undefined;
  return Array.isArray(names) ? names.map(String) : [];
}
