import type { Call } from "../contracts/call.js";
import type { RateLimit } from "../contracts/limiter.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createError } from "../errors/create-error.js";
import { printable } from "../errors/foreign-error.js";
import { headerOf } from "../errors/response-header.js";
import { retryAfter } from "../errors/retry-after.js";

/** How long a limit of a period lasts at most, and where its response does not say how long, in ms. */
const periodLength = { MINUTE: 60_000, HOUR: 3_600_000 };

/** How long a limit lasts whose response says nothing, in ms. */
const unknownLength = 1000;

/** Reads a 429. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export function readRateLimit(response: Response): RateLimit {
  const header = (name: string): string | undefined => headerOf(response, `ot-${name}`);
  const period = (["MINUTE", "HOUR"] as const).find((each) => each === header("period"));
  const wait = retryAfter(response) ?? (period ? periodLength[period] : unknownLength);
  return {
    resumeAt: Date.now() + Math.min(wait, periodLength[period ?? "HOUR"]),
    period,
    allowed: Number(header("requests-allowed")) || undefined,
    made: Number(header("request-made")) || undefined,
    eventId: printable(header("ratelimit-event-id")),
  };
}

/** The error of a rate limit that was just announced, or that still holds. */
export function rateLimitError(call: Call, limit: RateLimit, response?: Response): OneTrustError {
  const blocked = limit.period === "HOUR" && call.metadata.credentials !== "none" ? "the account" : "the operation";
  const seconds = Math.max(0, Math.ceil((limit.resumeAt - Date.now()) / 1000));
  const text = `OneTrust's rate limit: ${blocked} is blocked for ${seconds} s. Call again after error.resumeAt, or raise retry.maxWait.`;
  return createRateLimitError(call, { limit, text, response });
}

/** The error of a call that may not wait any longer for its turn. */
export function queueError(call: Call, limit?: RateLimitParts["limit"]): OneTrustError {
  const text = `OneTrust's rate limit: the turn of this call did not come within retry.maxWait (${call.maxWait} ms). Send fewer calls at once, or raise retry.maxWait.`;
  return createRateLimitError(call, {
    limit: { ...limit, resumeAt: Math.max(limit?.resumeAt || 0, Date.now()) },
    text,
  });
}

interface RateLimitParts {
  readonly limit: Partial<RateLimit> & Pick<RateLimit, "resumeAt">;
  readonly text: string;
  readonly response?: Response | undefined;
}

function createRateLimitError({ progress }: Call, { limit, text, response }: RateLimitParts): OneTrustError {
  const { resumeAt, period, allowed, made, eventId } = limit;
  return createError({
    progress,
    kind: "rate-limit",
    text,
    visible: { resumeAt, period, allowed, made, eventId },
    response,
  });
}
