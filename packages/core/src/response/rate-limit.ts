import type { CallProgress } from "../contracts/call.js";
import type { RateLimit } from "../contracts/limiter.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createError } from "../errors/create-error.js";
import { printable } from "../errors/foreign-error.js";
import { headerOf } from "./read-body.js";

/** How long a limit lasts whose response does not say so, in ms. */
const periodLength = { MINUTE: 60_000, HOUR: 3_600_000 };

/** Reads a 429. https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
export function readRateLimit(response: Response): RateLimit {
  const header = (name: string): string | undefined => headerOf(response, `ot-${name}`);
  const period = (["MINUTE", "HOUR"] as const).find((each) => each === header("period"));
  return {
    resumeAt: Date.now() + (retryAfter(response) ?? (period ? periodLength[period] : 1000)),
    period,
    allowed: Number(header("requests-allowed")) || undefined,
    made: Number(header("request-made")) || undefined,
    eventId: printable(header("ratelimit-event-id")),
  };
}

/** The error of a rate limit that was just announced, or that still holds. */
export function rateLimitError(progress: CallProgress, limit: RateLimit, response?: Response): OneTrustError {
  const { resumeAt, period, allowed, made, eventId } = limit;
  const blocked = period === "HOUR" ? "the account" : "the operation";
  const seconds = Math.ceil((resumeAt - Date.now()) / 1000);
  return createError({
    progress,
    kind: "rate-limit",
    text: `OneTrust's rate limit: ${blocked} is blocked for ${seconds} s. Call again after error.resumeAt, or raise retry.maxWait.`,
    visible: { resumeAt, period, allowed, made, eventId },
    response,
  });
}

/**
 * The wait that a response asks for in ms, `undefined` if it asks for none. A date is compared with the host's own clock, as this
 * one may be wrong (RFC 9110, section 10.2.3).
 */
export function retryAfter(response: Response | undefined): number | undefined {
  const value = headerOf(response, "retry-after");
  if (!value) return undefined;
  const now = Date.parse(headerOf(response, "date") ?? "") || Date.now();
  const ms = /GMT$/.test(value) ? Date.parse(value) - now : Number(value) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
