/**
 * What goes wrong with a request:
 * - a status, `503`: answered with it and an empty body;
 * - `"429-minute"`: the rate limit of the operation, with its five headers;
 * - `"429-hour"`: the rate limit of the account; once the operation has met it, requests for all others meet it as well, but for
 *   tokens, until it has struck its `times`;
 * - `"reset"`: the connection breaks after the request arrived; whether it was carried out, nobody can know;
 * - `"stall"`: no answer ever comes;
 * - `"cut"`: the answer breaks off halfway;
 * - `"html"`: a web page answers with 200, as for a wrong host or path;
 * - `"redirect"`: 302 to a sign-in page of another host.
 */
export type Fault = number | "429-minute" | "429-hour" | "reset" | "stall" | "cut" | "html" | "redirect";

/** Options of {@link FakeTenant.fault}. */
export interface FaultOptions {
  /** How many requests it strikes; 1 if absent, `Infinity` for all. */
  readonly times?: number;
  /** How many requests pass before it strikes; 0 if absent. */
  readonly after?: number;
  /**
   * `Retry-After` in seconds, for statuses and limits; it is said, but does not end them. Absent: 55 for a minute's limit, 2135 for an
   * hour's, else none.
   */
  readonly retryAfter?: number;
}

/** A fault that waits for its requests. */
export interface ScriptedFault {
  /** Of the place that it waits at. */
  readonly key: string;
  readonly fault: Fault;
  readonly retryAfter: number | undefined;
  /** Requests that still pass. */
  after: number;
  /** Requests that it still strikes. */
  times: number;
  /** Whether it has struck. */
  struck: boolean;
}

/** The fault that strikes a request to a place: the account's limit, else the place's own; those strike one after the other. */
export function takeFault(faults: readonly ScriptedFault[], key: string, isToken: boolean): ScriptedFault | undefined {
  const left = faults.filter(({ times }) => times > 0);
  const limit = left.find(({ fault, struck }) => fault === "429-hour" && struck && !isToken);
  const fault = limit ?? left.find((each) => each.key === key);
  if (!fault || fault.after-- > 0) return undefined;
  fault.times--;
  fault.struck = true;
  return fault;
}
