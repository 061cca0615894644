/**
 * What goes wrong with a request:
 * - a status, `503`: answered with it and an empty body;
 * - `"429-minute"`, `"429-hour"`: the rate limit of the operation, or of the account, with its five headers;
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
  /** `Retry-After` in seconds, for statuses and limits. Absent: 55 for a minute's limit, 2135 for an hour's, else none. */
  readonly retryAfter?: number;
}

/** A fault that waits for its requests. */
export interface ScriptedFault {
  readonly key: string;
  readonly fault: Fault;
  readonly retryAfter: number | undefined;
  /** Requests that still pass. */
  after: number;
  /** Requests that it still strikes. */
  times: number;
}

/** The fault that strikes a request to a place; those of one place strike one after the other. */
export function takeFault(faults: readonly ScriptedFault[], key: string): ScriptedFault | undefined {
  const fault = faults.find((each) => each.key === key && each.times > 0);
  if (!fault || fault.after-- > 0) return undefined;
  fault.times--;
  return fault;
}
