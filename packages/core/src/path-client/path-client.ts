import type { Connection } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { didYouMean, typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { checkClientArguments } from "./check-path-options.js";
import type { ServicePaths } from "./define-paths.js";
import { type Client, createClient } from "./openapi-fetch.js";
import { sendByPath } from "./send-by-path.js";

/**
 * Returns openapi-fetch's own client, for calls by path and for tools that build on it. Its calls go the way of every call. A response that
 * is an error comes back as `{ error, response }` with a {@link OneTrustError}, never with an empty error. Without a response the call
 * rejects. The options `signal`, `timeout`, `deadline`, `retry`, `maxBytes` and `bigint` stand beside `params` and `body`. An option that
 * would have no effect, such as `fetch` or a serializer, is a `configuration` error.
 *
 * Middleware works as openapi-fetch documents it, around the whole call: `onRequest` may change or replace the request, `onResponse` sees
 * each response, those with an error status as well, and `onError` sees the {@link OneTrustError} of a call without a response. What
 * middleware throws is handed on as it is.
 *
 * Throws a `configuration` error if the arguments are not the paths of a service and a connection.
 *
 * @example const { data, error } = await pathClient(universalConsentPaths, onetrust).GET("/api/consentmanager/v2/purposes");
 */
export function pathClient<Paths extends object>(service: ServicePaths<Paths>, connection: Connection): Client<Paths>;
export function pathClient<Paths extends object>(
  service: ServicePaths<Paths>,
  connection: Connection,
  ...others: unknown[]
): Client<Paths> {
  const operations = operationsByPath(service);
  checkClientArguments(connection, others, pathClient);
  // Each call brings the platform's own, which is not loaded before.
  const client = createClient<Paths>({ Request: LaterRequest as typeof Request });

  const call = async (method: string, path: string, init: unknown = {}): Promise<unknown> => {
    const metadata = findOperation(operations, method, path);
    const request = (options: object): Promise<unknown> =>
      Reflect.apply(client.request, client, [method, path, options]);
    return await sendByPath({ connection, metadata, parameters: service.parameters, request }, init);
  };

  return new Proxy(client, {
    get(target, key) {
      if (key === "request") return forCallerByPath(call);
      const isMethod = typeof key === "string" && key === key.toUpperCase();
      return isMethod
        ? forCallerByPath((path: string, init?: unknown) => call(key, path, init))
        : Reflect.get(target, key);
    },
  });
}

/** As `forCaller`, also for errors that a result holds. */
function forCallerByPath<Arguments extends unknown[]>(
  work: (...given: Arguments) => Promise<unknown>,
): (...given: Arguments) => Promise<unknown> {
  const entry = async (...given: Arguments): Promise<unknown> => {
    try {
      const result = await work(...given);
      beginStackAtCaller(property(result, "error"), entry);
      return result;
    } catch (error) {
      // What middleware threw has a stack of its own, which names its line.
      throw isOneTrustError(error) ? beginStackAtCaller(error, entry) : error;
    }
  };
  return entry;
}

/** Stands where openapi-fetch would read the platform's `Request` at once. Never constructed. */
class LaterRequest {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

type OperationsByPath = ReadonlyMap<string, OperationMetadata>;

function operationsByPath<Paths>(service: ServicePaths<Paths>): OperationsByPath {
  const definitions: unknown = property(service, "operations");
  if (typeof definitions !== "object" || definitions === null) {
    const text = `pass the paths of a service, as in pathClient(universalConsentPaths, onetrust); got ${typeOf(service)}.`;
    throw beginStackAtCaller(createConfigurationError("pathClient", text), pathClient);
  }
  const { operations } = service;
  return new Map(Object.values(operations).map(({ metadata }) => [`${metadata.method} ${metadata.path}`, metadata]));
}

function findOperation(operations: OperationsByPath, method: string, path: string): OperationMetadata {
  const wanted = `${method.toUpperCase()} ${path}`;
  const metadata = operations.get(wanted);
  if (metadata) return metadata;
  const hint = didYouMean(wanted, [...operations.keys()]) || " Use a path template of the service's definition.";
  throw createConfigurationError("pathClient", `${wanted} is not an operation of this service.${hint}`);
}
