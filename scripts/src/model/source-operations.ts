import type { Method } from "@onetrust-client/core";
import { keysOf, valueAt } from "./json-pointer.js";
import {
  type Definition,
  isRecord,
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

const METHODS = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
  head: "HEAD",
  options: "OPTIONS",
} as const;

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
  return operationsOf(definition).map((each) => sourceOperation(definition, each));
}

/** Those of them that can be read, before plan leaves out the others and names them. */
export function readableOperations(definition: Definition): SourceOperation[] {
  return operationsOf(definition).flatMap((each) => {
    try {
      return [sourceOperation(definition, each)];
    } catch {
      return [];
    }
  });
}

function sourceOperation(
  definition: Definition,
  { path, method: key, operation }: ReturnType<typeof operationsOf>[number],
): SourceOperation {
  const method = methodOf(key, path);
  const { requestBody } = operation;
  const shared = [...(definition.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])];
  return {
    key: `${method} ${path}`,
    method,
    path,
    operation,
    parameters: ownLast(shared.map((parameter) => resolved(definition, parameter))),
    ...(requestBody && { requestBody: resolved(definition, requestBody) }),
    responses: mapValues(operation.responses ?? {}, (response) => resolved(definition, response)),
  };
}

function methodOf(key: MethodKey, path: string): Method {
  if (key === "trace") throw new Error(`TRACE ${path}: no fetch sends TRACE.`);
  return METHODS[key];
}

/** An operation's parameter replaces the path's parameter of the same name and place. */
function ownLast(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

/** What stands at the end of a reference, wherever in the definition that is. */
export function resolved<Value extends object>(
  definition: Definition,
  value: Value | Reference,
  seen: readonly string[] = [],
): Value {
  if (!isReference(value)) return value;
  const { $ref } = value;
  if (seen.includes($ref)) throw new Error(`the reference ${$ref} leads back to itself`);
  const target = valueAt(definition, keysOf($ref));
  if (!isPart<Value>(target)) throw new Error(`the reference ${$ref} leads nowhere`);
  return resolved(definition, target, [...seen, $ref]);
}

/** Looks at the frame only, as whoever reads the part asks for what it needs. */
function isPart<Value extends object>(value: unknown): value is Value | Reference {
  return isRecord(value);
}
