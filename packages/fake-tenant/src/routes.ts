import { apiKey, type Connection, connect, type OperationMetadata, type HostKind, service } from "@onetrust-client/core";
import { checkServices } from "./check-services.js";

/** A service package's export, `universalConsent`. */
export interface FakeService {
  (connection: Connection): object;
  readonly host: HostKind;
}

/** One operation and where it is found. */
export interface Route {
  readonly metadata: OperationMetadata;
  /** The same for all operations that are found at one place, whatever they call it and its parameters. */
  readonly key: string;
  readonly segments: readonly string[];
}

const tokens = service<object, object>("tenant", {
  getOAuthToken: { method: "POST", path: "/api/access/v1/oauth/token", credentials: "none", body: "multipart" },
});

/** All operations of a tenant, in the order in which a path is looked for. */
export interface Routes {
  readonly token: Route;
  readonly all: readonly Route[];
}

/** What a route is asked for by: an operation of any connection, or `"token"` for the token request. */
export type Place = { readonly metadata: OperationMetadata } | "token";

/** The operations of the services, and the token request. */
export function readRoutes(services: readonly FakeService[]): Routes {
  checkServices(services);
  const connection = connect({ hostname: "localhost", credentials: apiKey("unused") });
  const [token, ...others] = [tokens, ...services].flatMap((each) =>
    Object.values<unknown>({ ...each(connection) })
      .filter(hasFacts)
      .map(toRoute),
  );
  if (!token) throw new Error("fakeTenant: the token request has no route.");
  return { token, all: [token, ...others].sort(bySegments) };
}

/** The operation that a request is for, if there is one. */
export function findRoute({ all }: Routes, host: HostKind, method: string, url: string): Route | undefined {
  const segments = splitPath(url);
  return all.find(
    (route) =>
      route.metadata.host === host &&
      route.metadata.method === method &&
      route.segments.length === segments.length &&
      route.segments.every((segment, index) => segment === "{}" || segment === segments[index]),
  );
}

/** The route of an operation; throws where the tenant has no service with it. */
export function placeOf({ token, all }: Routes, operation: Place): Route {
  if (operation === "token") return token;
  if (!hasFacts(operation)) {
    const given = typeof operation === "string" ? `"${operation}"` : typeof operation;
    throw new Error(`fakeTenant: ${given} is no operation; pass one of a client, getDataSubjectDetails, or "token".`);
  }
  const { metadata } = operation;
  const route = all.find(({ key }) => key === keyOf(metadata));
  if (route) return route;
  throw new Error(
    `fakeTenant: it has no ${metadata.name}; pass the service of ${metadata.method} ${metadata.path} in services.`,
  );
}

/** Segments of a path, as written; the query is no part of it. */
export const splitPath = (url: string): string[] => url.replace(/[?#].*$/s, "").split("/");

const keyOf = ({ host, method, path }: OperationMetadata): string => `${host} ${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;

const hasFacts = (value: unknown): value is { readonly metadata: OperationMetadata } =>
  (typeof value === "function" || typeof value === "object") && value !== null && "metadata" in value;

const toRoute = ({ metadata }: { readonly metadata: OperationMetadata }): Route => ({
  metadata,
  key: keyOf(metadata),
  segments: metadata.path.split("/").map((segment) => (segment.includes("{") ? "{}" : segment)),
});

/** What is written out goes before a parameter: `/inventories/criteria` before `/inventories/{id}`; "{" follows all letters. */
const bySegments = (a: Route, b: Route): number => (a.segments.join("/") < b.segments.join("/") ? -1 : 1);
