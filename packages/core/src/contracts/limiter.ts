/** What is known about a rate limit that was hit. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export interface RateLimit {
  /** When requests are answered again, in ms since the epoch. */
  resumeAt: number;
  /** `MINUTE`: the limit blocks this operation. `HOUR`: it blocks the whole account. */
  period: "MINUTE" | "HOUR" | undefined;
  /** Number of requests allowed in the period. */
  allowed: number | undefined;
  /** Number of requests made in the period. */
  made: number | undefined;
  /** The vendor's id of the event, for its support. */
  eventId: string | undefined;
}

/**
 * Decides when a request may leave. One limiter serves one tenant. If it throws, the call ends with a `configuration` error that quotes
 * it. By default a connection remembers the limits that its own 429 responses announced.
 */
export interface Limiter {
  /** Called before each request with its method and path template. `undefined` lets it leave; otherwise it is called again at `resumeAt`. */
  check(operation: string): RateLimit | undefined | Promise<RateLimit | undefined>;
  /** Called for each 429 with the method and path template of the operation. */
  block(operation: string, limit: RateLimit): void | Promise<void>;
}
