import type { OperationMetadata } from "./metadata.js";
import type { DataAndResponse } from "./operation.js";
import type { RequestDraft } from "./request.js";

/** A bearer token and what is known about it. */
export interface Token {
  readonly value: string;
  /** Granted scopes, if the token response named them. Otherwise they are read from the token's own claims. */
  readonly scopes?: readonly string[] | undefined;
  /** When to request a new token while this one still works, in ms since the epoch. Absent: never. */
  readonly refreshAt?: number | undefined;
  /** When to stop using this token, in ms since the epoch. Absent: when a host refuses it. */
  readonly expiresAt?: number | undefined;
}

/**
 * Stores tokens between calls. Processes that share a store (a file, Redis, a worker's KV) request fewer tokens. It holds secrets, so
 * protect it like one. Keys consist of the tenant's address and the client id.
 *
 * If `get` throws, the call ends with an `authentication` error that quotes it. If `set` throws, the token is used all the same.
 */
export interface TokenStore {
  get(key: string): Token | null | undefined | Promise<Token | null | undefined>;
  /** A returned promise is awaited. */
  set(key: string, token: Token): unknown;
}

/** What a connection offers to its credentials. */
export interface TokenRequestContext {
  /** Address of the tenant's host: `https://app-eu.onetrust.com`. */
  readonly baseUrl: string;
  /** Where tokens may be stored, under a key that contains `baseUrl`. */
  readonly store: TokenStore;
  /** Sends a request in the way of every call, but without credentials. */
  send(metadata: OperationMetadata, draft: RequestDraft): Promise<DataAndResponse<unknown>>;
}

/**
 * Returns the token of one connection. `refused` is a token that the host has just refused: return it again only if there is no
 * other.
 */
export type TokenProvider = (refused?: Token) => Token | Promise<Token>;

/** How a connection gets its bearer token. Made by {@link clientCredentials}, {@link apiKey} or {@link bearer}. */
export interface Credentials {
  /** Called once by a connection that knows its tenant's host. Must not send anything yet. */
  createTokenProvider(context: TokenRequestContext): TokenProvider;
  /** `"query"` sends the token as `?Authorization=Bearer+…`. Proxies and servers write URLs to their logs. Default: `"header"`. */
  readonly placement?: "header" | "query" | undefined;
}
