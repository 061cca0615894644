import {
  type Definition,
  isReference,
  type Operation,
  type SecurityRequirement,
  type SecurityScheme,
} from "../../../model/openapi.js";

/** What an operation wants besides the tenant's token, where no alternative is content with the token alone. */
export function securityRemarks(definition: Definition, operation: Operation): string[] {
  const requirements = operation.security ?? definition.security ?? [];
  const wanted = requirements.map((requirement) => unmet(definition, requirement));
  const [fewest] = wanted.toSorted((a, b) => a.length - b.length);
  if (fewest === undefined || fewest.length === 0) return [];
  return [
    `it asks for ${fewest.join(" and ")}, which core does not send by itself; pass it in the options of the call`,
  ];
}

function unmet({ components = {} }: Definition, requirement: SecurityRequirement): string[] {
  return Object.keys(requirement).flatMap((name) => {
    const scheme = components.securitySchemes?.[name];
    return scheme === undefined || isReference(scheme) || isToken(scheme) ? [] : [described(scheme)];
  });
}

/** OneTrust's API keys are sent as bearer tokens, too. */
function isToken({ type, in: place, name = "", scheme = "" }: SecurityScheme): boolean {
  if (type === "http") return scheme.toLowerCase() === "bearer";
  if (type === "apiKey") return place === "header" && name.toLowerCase() === "authorization";
  return type === "oauth2" || type === "openIdConnect";
}

function described({ type, in: place, name, scheme }: SecurityScheme): string {
  if (type === "apiKey") return `an API key in the ${place} ${name}`;
  return type === "http" ? `${scheme} authentication` : type;
}
