import type { CallOptions } from "./call-options.js";
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
 * protect it like one. A key consists of the tenant's address, the client id and a SHA-256 fingerprint of these and the secret: another
 * secret is another token.
 *
 * Stored moments are in ms since the epoch, as the clocks of several machines have nothing else in common. Once the connection has read a
 * token, setting this machine's clock no longer moves its end.
 *
 * A store is a cache. If a method throws or does not answer within 0.8 s, or `get` returns what is not a token, the connection requests a
 * token as if there were no store, and tells `onWarning` once.
 */
export interface TokenStore {
  get(key: string): Token | null | undefined | Promise<Token | null | undefined>;
  /** A returned promise is awaited. */
  set(key: string, token: Token): unknown;
  /**
   * Takes a lock for at most `ms`, so that one process of many requests the token. Returns a function that gives it back, or `undefined`
   * at once if another process has it: the connection then looks for that process's token for up to 3 s before it requests its own.
   */
  lock?(key: string, ms: number): TokenLock | Promise<TokenLock>;
}

/** What `lock` of a {@link TokenStore} returns: a function that gives the lock back, or `undefined` if another process has it. */
export type TokenLock = (() => unknown) | null | undefined;

/** What a connection offers to its credentials. */
export interface TokenRequestContext {
  /** Address of the tenant's host: `https://app-eu.onetrust.com`. */
  readonly baseUrl: string;
  /** Where tokens may be stored, under a key that contains `baseUrl`. `undefined` if the connection has no store. */
  readonly store: TokenStore | undefined;
  /** Sends a request in the way of every call, but without credentials. A token request has 15 s, or the connection's `timeout` if that is shorter. */
  send(
    metadata: OperationMetadata,
    draft: RequestDraft,
    options?: Pick<CallOptions, "retry">,
  ): Promise<DataAndResponse<unknown>>;
  /** Tells the listener `onWarning`, once, that the store failed. */
  warn(text: string): void;
  /** Makes a secret of 8 or more characters known to the connection: no error, warning or event repeats it. Tokens are known already. */
  conceal(secret: string): void;
}

/** How a token is wanted. */
export interface TokenProviderOptions {
  /** A token that the host has just refused: return it again only if there is no other. */
  readonly refused?: Token | undefined;
  /** How long to wait for work that other calls started, in ms, before starting the same again. */
  readonly patience: number;
  /** Ends when nobody waits for the token any more. */
  readonly signal: AbortSignal;
}

/** Returns the token of one connection. */
export type TokenProvider = (options: TokenProviderOptions) => Token | Promise<Token>;

/** How a connection gets its bearer token. Made by {@link clientCredentials}, {@link apiKey} or {@link bearer}. */
export interface Credentials {
  /** Called once by a connection that knows its tenant's host. Must not send anything yet. */
  createTokenProvider(context: TokenRequestContext): TokenProvider;
  /** `"query"` sends the token as `?Authorization=Bearer+…`. Proxies and servers write URLs to their logs. Default: `"header"`. */
  readonly placement?: "header" | "query" | undefined;
}
