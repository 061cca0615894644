import type { Token } from "../contracts/credentials.js";
import { property } from "../errors/foreign-error.js";

/** Scopes that a token was granted. `undefined` if neither its response nor its claims name them. */
export function tokenScopes(token: Token): readonly string[] | undefined {
  return token.scopes ?? readScopes(readClaims(token.value));
}

/** Claims of a JWT, unverified: they say what the token is good for, not that it is good (RFC 7519). `undefined` if it is not a JWT. */
export function readClaims(jwt: string): unknown {
  try {
    return JSON.parse(atob((jwt.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/")));
  } catch {
    return undefined;
  }
}

/** Scopes from `ot-scopes` or `ot_scopes`, a list with commas. The vendor's schema and its example differ in the name. */
export function readScopes(from: unknown): string[] | undefined {
  const list = property(from, "ot-scopes") ?? property(from, "ot_scopes");
  if (typeof list !== "string" && !Array.isArray(list)) return undefined;
  return String(list).split(/[\s,]/).filter(Boolean);
}
