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

/** What a limiter should know about a request besides its operation. */
export interface LimitedRequest {
  /** Whether the request uses the tenant's token, so that it counts for the account. An `HOUR` limit closes these and no others. */
  readonly usesToken: boolean;
}

/**
 * Decides when a request may leave. One limiter serves one tenant; connections that are given the same one learn from each other. By
 * default a connection remembers the limits that its own 429 responses announced.
 *
 * Each method has two seconds. If `check` throws, takes longer, or returns something else, the call ends with a `configuration` error
 * that says so. If `block` fails, the call goes on, and `onWarning` is told once.
 */
export interface Limiter {
  /**
   * Called before each request with its method and path template. `undefined` lets it leave, and so does a limit that has passed;
   * otherwise it is called again at `resumeAt`.
   */
  check(
    operation: string,
    request: LimitedRequest,
  ): RateLimit | null | undefined | Promise<RateLimit | null | undefined>;
  /** Called for each 429 with the method and path template of the operation. */
  block(operation: string, limit: RateLimit, request: LimitedRequest): unknown;
}
