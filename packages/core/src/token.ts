/** A bearer token and what is known about it. */
export interface Token {
  readonly value: string;
  /** Scopes that it was granted, where not its own claims tell them but the answer that it came with. */
  readonly scopes?: readonly string[] | undefined;
  /** From when on a new one is asked for while this one still serves, in ms since the epoch. Absent: never. */
  readonly refreshAt?: number | undefined;
  /** From when on it is not sent any more, in ms since the epoch. Absent: when a host refuses it. */
  readonly expiresAt?: number | undefined;
}

/** Claims of a JWT, unverified: they say what the token is good for, not that it is good (RFC 7519). */
export function claimsOf(jwt: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(atob((jwt.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/"))));
  } catch {
    return {};
  }
}

/** Scopes from `ot-scopes` or `ot_scopes`, a comma list (the vendor's schema and example differ in the name). */
export function scopesIn(from: Readonly<Record<string, unknown>>): string[] | undefined {
  const list = from["ot-scopes"] ?? from.ot_scopes;
  return list === undefined ? undefined : `${list}`.split(/[\s,]+/).filter(Boolean);
}

/** Scopes that a token was granted. */
export const scopesOf = (token: Token): readonly string[] | undefined =>
  token.scopes ?? scopesIn(claimsOf(token.value));
