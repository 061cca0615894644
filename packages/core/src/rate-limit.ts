import { fail, type Trace } from "./fail.js";
import type { OneTrustError, RateLimit } from "./one-trust-error.js";
import { plain } from "./plain.js";
import { retryAfter } from "./retry-after.js";

/** How long a block lasts that does not say so, in ms. */
const lengths = { MINUTE: 60_000, HOUR: 3_600_000 };

/** Reads a 429. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export function readRateLimit(response: Response): RateLimit {
  const header = (name: string): string | null => response.headers.get(`ot-${name}`);
  const period = (["MINUTE", "HOUR"] as const).find((each) => each === header("period"));
  return {
    resumeAt: Date.now() + (retryAfter(response) ?? (period ? lengths[period] : 1000)),
    period,
    allowed: Number(header("requests-allowed")) || undefined,
    made: Number(header("request-made")) || undefined,
    eventId: plain(header("ratelimit-event-id")),
  };
}

/** The error of a block, whether it was just answered or still holds. */
export function rateLimitError(trace: Trace, limit: RateLimit, response?: Response): OneTrustError {
  const scope = limit.period === "HOUR" ? "account" : "operation";
  const seconds = Math.ceil((limit.resumeAt - Date.now()) / 1000);
  return fail(trace, "rate-limit", `rate limit: the ${scope} is blocked for ${seconds} s`, limit, {}, response);
}
