import { type Definition, entryOf, isReference, type Operation } from "./openapi.js";

/** Scopes of the vendor's own services: the page of scopes does not have them, so nobody can put them into a credential. */
const INTERNAL = new Set(["GENERIC", "INTEGRATION"]);

/**
 * The OAuth scopes that an operation accepts, any one of them. OpenAPI would read a list as "all of these"; the vendor
 * lists `X` beside `X_READ` and assigns operations to each scope on its own, so it means "one of these".
 */
export function acceptedScopes(definition: Definition, operation: Operation): string[] {
  const schemes = definition.components?.securitySchemes ?? {};
  const isOAuth = (name: string): boolean => {
    const scheme = entryOf(schemes, name);
    return scheme !== undefined && !isReference(scheme) && scheme.type === "oauth2";
  };
  const requirements = operation.security ?? definition.security ?? [];
  const scopes = requirements.flatMap((requirement) =>
    Object.entries(requirement).flatMap(([scheme, names]) => (isOAuth(scheme) ? names : [])),
  );
  const grantable = scopes.map(grantedAs).filter((scope) => !INTERNAL.has(scope));
  return [...new Set(grantable)].toSorted();
}

/** Credentials spell every scope like `OBJECT_MANAGER_READ`; some definitions write `object-manager-read`. */
function grantedAs(scope: string): string {
  return scope.toUpperCase().replaceAll("-", "_");
}
