import { fail, type Trace } from "./fail.js";
import type { OneTrustError, RateLimit } from "./one-trust-error.js";
import { retryAfter } from "./retry-after.js";

/** How long a block lasts that does not say so, in ms. */
const lengths = { MINUTE: 60_000, HOUR: 3_600_000 };

/** Reads a 429. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export function readRateLimit(response: Response): RateLimit {
  const { headers } = response;
  const named = headers.get("ot-period");
  const period = named === "MINUTE" || named === "HOUR" ? named : undefined;
  const figure = (name: string): number | undefined => Number.parseInt(`${headers.get(name)}`, 10) || undefined;
  return {
    resumeAt: Date.now() + (retryAfter(response) ?? (period ? lengths[period] : 1000)),
    period,
    allowed: figure("ot-requests-allowed"),
    made: figure("ot-request-made"),
    eventId: /^[\w-]{1,60}$/.exec(headers.get("ot-ratelimit-event-id") ?? "")?.[0],
  };
}

/** The error of a block, whether it was just answered or still holds. */
export function rateLimitError(trace: Trace, limit: RateLimit, response?: Response): OneTrustError {
  const seconds = Math.ceil((limit.resumeAt - Date.now()) / 1000);
  const scope = limit.period === "HOUR" ? "the account" : "the operation";
  const { resumeAt, period, allowed, made, eventId } = limit;
  const message = `rate limit: ${scope} is blocked for ${seconds} s`;
  return fail(trace, { kind: "rate-limit", message, resumeAt, period, allowed, made, eventId }, {}, response);
}
