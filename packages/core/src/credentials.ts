import type { Draft } from "./draft.js";
import type { Facts } from "./facts.js";
import type { Answer } from "./operation.js";
import type { Token } from "./token.js";
import type { TokenStore } from "./token-store.js";

/** What credentials may use of the connection that opens them. */
export interface TokenSource {
  /** Origin of the tenant. */
  readonly origin: string;
  /** Where tokens may be kept, under a key with the tenant's origin. */
  readonly store: TokenStore;
  /** Sends a request like a call, without credentials. */
  send(facts: Facts, draft: Draft): Promise<Answer<unknown>>;
}

/**
 * Gives the token of one connection. `refused` is a token that the host has just refused: it is not given again unless it is all
 * there is.
 */
export type TokenGiver = (refused?: Token) => Token | Promise<Token>;

/** How a connection comes by its bearer token: {@link clientCredentials}, {@link apiKey} or {@link bearer}. */
export interface Credentials {
  /** Called once by a connection that has a tenant's host; sends nothing yet. */
  open(source: TokenSource): TokenGiver;
  /** `"query"`: the token is sent as `?Authorization=Bearer+…`, which ends up in logs on its way. */
  readonly placement?: "header" | "query";
}
