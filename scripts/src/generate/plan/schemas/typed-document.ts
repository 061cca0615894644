import type { Definition, NameMap, PathItem, Response, Schema } from "../../../model/openapi.js";
import { reference } from "../../../model/schema-walk.js";
import type { SourceOperation } from "../../../model/source-operations.js";

/** The component that stands for core's error type; emit imports it instead of declaring it. */
export const ERROR_TYPE = "OneTrustError";

/**
 * The document that openapi-typescript is given: readable schema names, method names as operation ids, the named inputs
 * and outputs as components, and one `default` response in place of every declared failure (535 of the vendor's operations
 * declare no error content, so that `error` would be `undefined` for a 403).
 */
export function typedDocument(
  definition: Definition,
  operations: readonly (SourceOperation & { readonly name: string })[],
  schemas: NameMap<Schema>,
): Definition {
  const paths: Record<string, PathItem> = {};
  for (const { path, method, name, operation, parameters, requestBody, responses } of operations) {
    const typed = {
      operationId: name,
      ...(operation.summary && { summary: operation.summary }),
      ...(operation.deprecated && { deprecated: true }),
      parameters,
      ...(requestBody && { requestBody }),
      responses: withOneError(responses),
    };
    paths[path] = { ...paths[path], [method.toLowerCase()]: typed };
  }
  return {
    openapi: definition.openapi,
    info: definition.info,
    paths,
    components: { schemas: { ...schemas, [ERROR_TYPE]: {} } },
  };
}

function withOneError(responses: NameMap<Response>): Record<string, Response> {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const failure = { description: "", content: { "application/json": { schema: reference(ERROR_TYPE) } } };
  return { ...Object.fromEntries(successes), default: failure };
}
