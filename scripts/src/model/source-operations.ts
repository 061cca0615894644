import type { Method } from "@onetrust-client/core";
import {
  type Definition,
  isReference,
  type MethodKey,
  mapValues,
  type NameMap,
  type Operation,
  operationsOf,
  type Parameter,
  type Reference,
  type RequestBody,
  type Response,
} from "./openapi.js";

const METHODS = { get: "GET", post: "POST", put: "PUT", patch: "PATCH", delete: "DELETE" } as const;

/** An operation where it stands in a definition, with what it refers to put in place. */
export interface SourceOperation {
  /** `GET /api/…/{id}`: method and full path, the identity by which names are pinned. */
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: NameMap<Response>;
}

/** The operations of a definition, in its order. */
export function sourceOperations(definition: Definition): SourceOperation[] {
  const { parameters = {}, requestBodies = {}, responses = {} } = definition.components ?? {};
  return operationsOf(definition).map(({ path, method: key, operation }) => {
    const method = methodOf(key, path);
    const { requestBody } = operation;
    const shared = [...(definition.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])];
    return {
      key: `${method} ${path}`,
      method,
      path,
      operation,
      parameters: ownLast(shared.map((parameter) => resolve(parameter, parameters))),
      ...(requestBody && { requestBody: resolve(requestBody, requestBodies) }),
      responses: mapValues(operation.responses ?? {}, (response) => resolve(response, responses)),
    };
  });
}

function methodOf(key: MethodKey, path: string): Method {
  if (key === "head" || key === "options" || key === "trace") {
    throw new Error(`${key.toUpperCase()} ${path}: core cannot call this method yet; add it to core's Method.`);
  }
  return METHODS[key];
}

/** An operation's parameter replaces the path's parameter of the same name and place. */
function ownLast(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function resolve<Value extends object>(value: Value | Reference, components: NameMap<Value | Reference>): Value {
  if (!isReference(value)) return value;
  const target = components[value.$ref.split("/").at(-1) ?? ""];
  if (target === undefined) throw new Error(`The reference ${value.$ref} does not resolve.`);
  return resolve(target, components);
}
