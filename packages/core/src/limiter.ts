import type { RateLimit } from "./one-trust-error.js";

/**
 * Decides when requests may leave. One limiter serves one tenant. What it throws ends the call with a `configuration` error. The
 * default remembers the blocks that a 429 has announced; one that several processes share, or one that paces requests ahead of a
 * limit, fits as well.
 */
export interface Limiter {
  /** Asked before each request: `undefined` lets it go, else it is asked again at `resumeAt`. */
  check(operation: string): RateLimit | undefined | Promise<RateLimit | undefined>;
  /** Told of each 429. `operation` is its method and path template. */
  block(operation: string, limit: RateLimit): void | Promise<void>;
}

/** A limiter that lives as long as its connection: `MINUTE` closes the operation, `HOUR` the whole connection. */
export function memoryLimiter(): Limiter {
  const blocks = new Map<string, RateLimit>();
  return {
    check: (operation) => [blocks.get(""), blocks.get(operation)].find((limit) => limit && limit.resumeAt > Date.now()),
    block: (operation, limit) => {
      blocks.set(limit.period === "HOUR" ? "" : operation, limit);
    },
  };
}
