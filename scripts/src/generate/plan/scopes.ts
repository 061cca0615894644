import { type Definition, isReference, type Operation } from "../../shapes.js";

/**
 * The OAuth scopes that an operation accepts, any one of them. OpenAPI would read a list as "all of these"; the vendor
 * lists `X` beside `X_READ` and assigns operations to each scope on its own, so it means "one of these".
 */
export function acceptedScopes(definition: Definition, operation: Operation): string[] {
  const schemes = definition.components?.securitySchemes ?? {};
  const isOAuth = (name: string): boolean => {
    const scheme = schemes[name];
    return scheme !== undefined && !isReference(scheme) && scheme.type === "oauth2";
  };
  const requirements = operation.security ?? definition.security ?? [];
  const scopes = requirements.flatMap((requirement) =>
    Object.entries(requirement).flatMap(([scheme, names]) => (isOAuth(scheme) ? names : [])),
  );
  return [...new Set(scopes)].toSorted();
}
