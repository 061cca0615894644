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
  /** Requests a minute that OneTrust documents for the operation, where they differ from those of other operations. */
  readonly perMinute?: number | undefined;
}

/** How a call waits for its turn. */
export interface TurnOptions {
  /** Number of requests that the call has sent. A call that was refused comes again and goes before those that have not been sent yet. */
  readonly attempts: number;
  /** Longest wait, in ms. */
  readonly maxWait: number;
  /** Ends the wait: the caller has given up, or `maxWait` is over. */
  readonly signal: AbortSignal;
  /** Tells `onEvent` that the call waits at least so many ms. To be called when the wait begins, and when a 429 makes it longer. */
  readonly onWait: (ms: number) => void;
}

/** To be called when the response of a request is there, or will not come. */
export type EndTurn = () => void;

/**
 * Decides when a request may leave. One limiter serves one tenant; connections that are given the same one learn from each other. By
 * default a connection remembers the limits that its own 429 responses announced.
 *
 * `check` and `block` have two seconds each. If `check` throws, takes longer, or returns something else, the call ends with a
 * `configuration` error that says so. If `block` fails, the call goes on, and `onWarning` is told once.
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
  /**
   * Called before each request instead of `check`, if the limiter has it. Such a limiter keeps the calls waiting itself: it returns when
   * the request may leave, or returns the limit of a 429 that lasts longer than `maxWait`. If it throws, or returns something else, the call ends
   * with a `configuration` error. A call that still waits when `maxWait` is over ends with a `rate-limit` error.
   */
  takeTurn?(
    operation: string,
    request: LimitedRequest,
    options: TurnOptions,
  ): EndTurn | RateLimit | Promise<EndTurn | RateLimit>;
}
