import { apiKey, connect, defineService, type OperationMetadata } from "@onetrust-client/core";
import { show } from "../check-arguments.js";
import type { FakeService, OperationOrToken } from "../tenant.js";
import type { ReceivedRequest } from "./received.js";

/** One operation and the path that it is found at. */
export interface Route {
  readonly metadata: OperationMetadata;
  /** Host, method and path without names of parameters: the same for two services that share an operation. */
  readonly key: string;
  /** Segments of the path. `{}` stands for a parameter. */
  readonly segments: readonly string[];
}

/** All operations of a tenant, in the order in which a path is compared with them. */
export interface Routes {
  readonly token: Route;
  readonly all: readonly Route[];
}

const TOKEN_PATH = "/api/access/v1/oauth/token";

const tokenService = defineService<object>({
  package: "fake-tenant",
  host: "tenant",
  operations: {
    getOAuthToken: { method: "POST", path: TOKEN_PATH, credentials: "none", body: "multipart" },
  },
});

/** Returns the routes of all operations of the services, and of the token request. */
export function readRoutes(services: readonly FakeService[]): Routes {
  // The operations are only read, never called.
  const connection = connect({ hostname: "localhost", credentials: apiKey("unused") });
  const [token, ...others] = [tokenService, ...services].flatMap((service) =>
    Object.values<unknown>({ ...service(connection) })
      .filter(hasMetadata)
      .map(toRoute),
  );
  if (!token) throw new Error("fakeTenant: the token request has no route.");
  return { token, all: [token, ...others].sort(literalsFirst) };
}

/** Returns the route of a request, if an operation has its host, method and path. */
export function findRoute(
  { all }: Routes,
  { host, method, url }: Pick<ReceivedRequest, "host" | "method" | "url">,
): Route | undefined {
  const segments = splitPath(url);
  return all.find(
    (route) =>
      route.metadata.host === host &&
      route.metadata.method === method &&
      route.segments.length === segments.length &&
      route.segments.every((segment, index) => segment === "{}" || segment === segments[index]),
  );
}

/** Returns the route of an operation. Throws if none of the tenant's services has it. */
export function routeOf({ token, all }: Routes, operation: OperationOrToken): Route {
  if (operation === "token") return token;
  const metadata = requireMetadata('fakeTenant: expected an operation of a client or "token"', operation);
  const key = keyOf(metadata);
  const route = all.find((each) => each.key === key);
  if (route) return route;
  throw new Error(
    `fakeTenant: the tenant has no operation ${metadata.name} (${metadata.method} ${metadata.path}). ` +
      "Pass its service to fakeTenant in services.",
  );
}

/** The metadata of an operation. Throws if something else was passed; `expected` begins the message. */
export function requireMetadata(expected: string, operation: unknown): OperationMetadata {
  if (hasMetadata(operation)) return operation.metadata;
  throw new Error(`${expected}; got ${show(operation)}. Pass consent.getPurpose, for example, without calling it.`);
}

/** Whether a route is the token request, which takes its form in more than one way. */
export function isTokenRequest({ metadata }: Route): boolean {
  return metadata.host === "tenant" && metadata.path === TOKEN_PATH;
}

/** The parameters of a query. A URL object would refuse some paths that can arrive. */
export function queryOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  return new URLSearchParams(start < 0 ? "" : url.slice(start + 1));
}

/** Segments of a path, as written, without the query. */
export function splitPath(url: string): string[] {
  return url.replace(/[?#].*$/s, "").split("/");
}

function keyOf({ host, method, path }: OperationMetadata): string {
  return `${host} ${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function hasMetadata(value: unknown): value is { readonly metadata: OperationMetadata } {
  return (typeof value === "function" || typeof value === "object") && value !== null && "metadata" in value;
}

function toRoute({ metadata }: { readonly metadata: OperationMetadata }): Route {
  const segments = metadata.path.split("/").map((segment) => (segment.includes("{") ? "{}" : segment));
  return { metadata, key: keyOf(metadata), segments };
}

/** Puts `/inventories/criteria` before `/inventories/{id}`: "{" comes after all letters. */
function literalsFirst(a: Route, b: Route): number {
  return a.segments.join("/") < b.segments.join("/") ? -1 : 1;
}
