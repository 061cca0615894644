import { randomUUID } from "node:crypto";
import type { UsedUpLimit } from "./request-counter.js";

/** What a 429 says about its limit. */
interface RateLimitFigures {
  readonly period: "MINUTE" | "HOUR";
  readonly allowed: number;
  readonly made: number;
  /** In seconds. */
  readonly retryAfter: number;
}

/**
 * A 429 with OneTrust's five headers.
 * https://developer.onetrust.com/onetrust/reference/rate-limits-overview
 */
export function rateLimited({ period, allowed, made, retryAfter }: RateLimitFigures): Response {
  const headers = {
    "retry-after": `${retryAfter}`,
    "ot-period": period,
    "ot-requests-allowed": `${allowed}`,
    "ot-request-made": `${made}`,
    "ot-ratelimit-event-id": randomUUID(),
  };
  return new Response(null, { status: 429, headers });
}

/** The 429 of a limit that is used up until its window ends. The header holds whole seconds, so it never ends too early. */
export function limitReached({ period, window }: UsedUpLimit, now: number): Response {
  const { allowed, requests, refused, endsAt } = window;
  return rateLimited({ period, allowed, made: requests + refused, retryAfter: Math.ceil((endsAt - now) / 1000) });
}
