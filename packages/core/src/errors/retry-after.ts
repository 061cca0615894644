import { headerOf } from "./response-header.js";

/** Longest wait that a response can ask for, in ms: a day. */
const longestWait = 86_400_000;

/** `120`. Hosts also send fractions. */
const secondsPattern = /^\d+(\.\d+)?$/;

/** `Sun, 06 Nov 1994 08:49:37 GMT`, and the two obsolete forms that RFC 9110, section 5.6.7, still admits. */
const datePattern =
  /^[A-Z][a-z]{2,8}(, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} | [A-Z][a-z]{2} [ \d]\d )\d{2}:\d{2}:\d{2}( GMT| \d{4})$/;

/**
 * The wait that a response asks for by `Retry-After`, in ms. 0 if the moment has passed, `undefined` if the response asks for none or the
 * header is neither seconds nor a date. A date is compared with the host's own clock, as this one may be wrong.
 */
export function retryAfter(response: Response | undefined): number | undefined {
  const value = headerOf(response, "retry-after")?.trim() ?? "";
  if (secondsPattern.test(value)) return Math.min(Number(value) * 1000, longestWait);
  const moment = parseDate(value);
  if (moment === undefined) return undefined;
  const hostTime = parseDate(headerOf(response, "date") ?? "") ?? Date.now();
  return Math.min(Math.max(0, moment - hostTime), longestWait);
}

function parseDate(value: string): number | undefined {
  if (!datePattern.test(value)) return undefined;
  const moment = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(moment) ? undefined : moment;
}
