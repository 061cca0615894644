import type { Connection } from "../contracts/connection.js";
import type { HostKind, OperationDefinition, OperationMetadata } from "../contracts/metadata.js";
import type { ParameterWriter } from "../contracts/request.js";
import { beginStackAtCaller, createConfigurationError, forCaller } from "../errors/create-error.js";
import { didYouMean, typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { completeMetadata } from "../operation/complete-metadata.js";
import { type Client, createClient } from "./openapi-fetch.js";
import { type PathInit, preparePathCall, RequestStub } from "./prepare-path-call.js";

/** What `pathClient` needs of a service. */
interface PathService<Paths> {
  readonly package?: string | undefined;
  readonly host: HostKind;
  readonly operations: { readonly [name: string]: OperationDefinition };
  readonly parameters?: ParameterWriter | undefined;
  readonly paths?: Paths;
}

/**
 * Returns openapi-fetch's own client, for calls by path and for tools that build on it. Its calls go the way of every call. A response with
 * an error status comes back as `{ error, response }` with a {@link OneTrustError}, never with an empty error. Without a response the call
 * rejects. The options `signal`, `timeout`, `deadline` and `retry` stand beside `params` and `body`. A `fetch` given to a call is not used:
 * pass it to {@link connect}. Middleware sees successful responses only.
 *
 * Throws a `configuration` error if the first argument is not a service.
 *
 * @example const { data, error } = await pathClient(universalConsent, onetrust).GET("/api/consentmanager/v2/purposes");
 */
export function pathClient<Paths extends object>(service: PathService<Paths>, connection: Connection): Client<Paths> {
  const operations = operationsByPath(service);
  // openapi-fetch only constructs it, reads `method` and hands it to the `fetch` of the call, which is ours.
  const requestClass = RequestStub as typeof Request;
  const client = createClient<Paths>({ Request: requestClass });

  const call = async (method: string, path: string, init: PathInit = {}): Promise<unknown> => {
    try {
      const metadata = findOperation(operations, method, path);
      return await Reflect.apply(client.request, client, [
        method,
        path,
        preparePathCall({ connection, metadata, parameters: service.parameters }, init),
      ]);
    } catch (error) {
      const response = responseOf(error);
      if (response) return { error, response };
      if (isOneTrustError(error)) throw error;
      throw createConfigurationError("pathClient", `${method} ${path} cannot be sent: ${nameOf(error)}.`);
    }
  };

  return new Proxy(client, {
    get(target, key) {
      if (key === "request") return forCaller(call);
      const isMethod = typeof key === "string" && key === key.toUpperCase();
      return isMethod ? forCaller((path: string, init?: PathInit) => call(key, path, init)) : Reflect.get(target, key);
    },
  });
}

type OperationsByPath = ReadonlyMap<string, OperationMetadata>;

function operationsByPath<Paths>(service: PathService<Paths>): OperationsByPath {
  const definitions: unknown = property(service, "operations");
  if (typeof definitions !== "object" || definitions === null) {
    const text = `pass the service itself, as in pathClient(universalConsent, onetrust); got ${typeOf(service)}.`;
    throw beginStackAtCaller(createConfigurationError("pathClient", text), pathClient);
  }
  const { operations } = service;
  return new Map(
    Object.entries(operations).map(([name, definition]) => {
      const metadata = completeMetadata(service, name, definition);
      return [`${metadata.method} ${metadata.path}`, metadata];
    }),
  );
}

function findOperation(operations: OperationsByPath, method: string, path: string): OperationMetadata {
  const wanted = `${method.toUpperCase()} ${path}`;
  const metadata = operations.get(wanted);
  if (metadata) return metadata;
  const hint = didYouMean(wanted, [...operations.keys()]) || " Use a path template of the service's definition.";
  throw createConfigurationError("pathClient", `${wanted} is not an operation of this service.${hint}`);
}

function nameOf(error: unknown): string {
  const name = property(error, "name");
  return typeof name === "string" ? name : "Error";
}
