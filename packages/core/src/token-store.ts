import type { Token } from "./token.js";

/**
 * Keeps tokens between calls. The default is the connection's memory; one that several processes share (a file, Redis, a worker's
 * KV) saves token requests. What it holds are secrets. Keys hold the tenant's origin and the client id.
 */
export interface TokenStore {
  get(key: string): Token | undefined | Promise<Token | undefined>;
  set(key: string, token: Token): void | Promise<void>;
}

/** A store that lives as long as its connection. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, Token>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => {
      tokens.set(key, token);
    },
  };
}
