import type { RateLimit } from "@onetrust-client/core";
import type { LearnedLimit } from "@onetrust-client/core/pace";

/** Version of what is stored. It is part of each key, so that programs with different versions never read each other's. */
export const limiterVersion = 1;

/** What one process tells the others after a 429. Its moments are those of the process that reads it. */
export interface Announcement {
  readonly learned: LearnedLimit;
  /** Until when the limit is blocked. */
  readonly endsAt: number;
  readonly limit: RateLimit;
}

/** An announcement for Redis, whose clock is so many ms ahead of this process's. */
export function writeAnnouncement({ learned, endsAt, limit }: Announcement, clockAhead: number): string {
  const { allowed, budget, since } = learned;
  const { period, made, eventId } = limit;
  return JSON.stringify({
    version: limiterVersion,
    allowed,
    // JSON has no infinity.
    budget: Number.isFinite(budget) ? budget : undefined,
    since: since + clockAhead,
    endsAt: endsAt + clockAhead,
    limit: { period, allowed: limit.allowed, made, eventId },
  });
}

/** The announcement of a text. `undefined` if {@link writeAnnouncement} did not write it. */
export function readAnnouncement(text: string, clockAhead: number): Announcement | undefined {
  const read = reader(parse(text));
  const [allowed, since, endsAt] = [read("allowed"), read("since"), read("endsAt")];
  const budget = read("budget") ?? Number.POSITIVE_INFINITY;
  const ofLimit = reader(read("limit"));
  if (read("version") !== limiterVersion) return undefined;
  if (!isCount(allowed) || !isMoment(since) || !isMoment(endsAt)) return undefined;
  if (typeof budget !== "number" || !(budget > 0)) return undefined;
  return {
    learned: { allowed, budget, since: since - clockAhead },
    endsAt: endsAt - clockAhead,
    limit: {
      resumeAt: Math.ceil(Date.now() + endsAt - clockAhead - performance.now()),
      period: periodOf(ofLimit("period")),
      allowed: countOf(ofLimit("allowed")),
      made: countOf(ofLimit("made")),
      eventId: typeof ofLimit("eventId") === "string" ? String(ofLimit("eventId")) : undefined,
    },
  };
}

function reader(value: unknown): (name: string) => unknown {
  return (name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMoment(value: unknown): value is number {
  return Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return isMoment(value) && Number.isInteger(value) && value >= 1;
}

function countOf(value: unknown): number | undefined {
  return isCount(value) ? value : undefined;
}

function periodOf(value: unknown): RateLimit["period"] {
  return value === "MINUTE" || value === "HOUR" ? value : undefined;
}
