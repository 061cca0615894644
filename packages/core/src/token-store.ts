import type { Token } from "./token.js";

/**
 * Keeps tokens between calls. The default is the connection's memory; one that several processes share (a file, Redis, a worker's
 * KV) saves token requests. What it holds are secrets. Keys hold the tenant's origin and the client id.
 * A `get` that throws ends the call with a `credential` error, a `set` that throws ends nothing; neither has a time-out but the
 * call's `deadline`.
 */
export interface TokenStore {
  get(key: string): Token | undefined | Promise<Token | undefined>;
  /** What it returns is awaited. */
  set(key: string, token: Token): unknown;
}
