/** How often a call is repeated, and for how long. */
export interface RetryOptions {
  /** Number of attempts, the first included. At least 1. Default: 3. */
  readonly attempts?: number | undefined;
  /**
   * Longest wait between two attempts, or for a rate limit, in ms. The wait for a limit counts from its beginning, time behind other calls
   * included. A longer wait is an error instead. Default: 90,000.
   */
  readonly maxWait?: number | undefined;
}

/** Options of one call. Times are in milliseconds. */
export interface CallOptions {
  /** Ends the call at any point. The call then rejects with an `abort` error whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one attempt, body included, and of the wait for its token, in ms. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Longest time of the whole call, waits and repeated attempts included, in ms. Default: no limit. */
  readonly deadline?: number | undefined;
  /** `false` sends one attempt, and waits at most 5 s for a rate limit. A 401 is still answered once with a new token. Default: 3 attempts, see {@link RetryOptions}. */
  readonly retry?: false | RetryOptions | undefined;
  /** Longest response that is read, in bytes. A larger one is a `parse` error. Default: 64 MiB for JSON and text, no limit for files. */
  readonly maxBytes?: number | undefined;
  /**
   * `true` returns whole numbers beyond 2^53 as bigint. They would otherwise lose digits, as `JSON.parse` does: an id would name another
   * record. Default: `false`.
   */
  readonly bigint?: boolean | undefined;
  /** Headers to add to the request. They replace headers of the same name from the input. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Query parameters to add, for parameters that the definition lacks. They replace those of the same name from the input. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** What one poll has shown of a job. */
export interface JobPoll<Data = unknown> {
  /** The state as the host names it. `undefined` if the host tells none, or does not know the job yet. */
  readonly state: string | undefined;
  /** The response as the operation returns it. `undefined` if the host does not know the job yet. */
  readonly data: Data | undefined;
  /** Number of polls so far, this one included. */
  readonly polls: number;
  /** Time since the wait began, in ms. */
  readonly ms: number;
}

/** Options of `wait`. Those of a call apply to each poll. Times are in milliseconds. */
export interface WaitOptions<Data = unknown> extends CallOptions {
  /**
   * Longest time between two polls, in ms. The first polls follow each other faster: after about 1, 2, 4, 8, … s. Each time is shortened by
   * chance, so that many programs do not poll at the same moment. Default: 30,000.
   */
  readonly every?: number | undefined;
  /** Longest time of the whole wait, in ms. `Infinity` is no limit. Default: 3,600,000, which is an hour. */
  readonly deadline?: number | undefined;
  /** Called after each poll. What it throws does not end the wait; `onWarning` of the connection hears of it. */
  readonly onPoll?: ((poll: JobPoll<Data>) => unknown) | undefined;
}
