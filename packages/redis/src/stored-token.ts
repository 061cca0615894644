import type { Token } from "@onetrust-client/core";

/** Version of the values. It is part of each key, so that programs with different versions never read each other's. */
export const storedVersion = 1;

/** How long Redis keeps a token at most, in ms: a token that lives for a year is requested once a week. */
const longestLife = 7 * 24 * 3_600_000;

/**
 * A token as Redis has it. Moments are lengths of time from when it was stored: Redis's clock says how long ago that was, so the clocks of
 * the machines need not agree.
 */
interface StoredToken {
  readonly version: typeof storedVersion;
  readonly value: string;
  readonly scopes: readonly string[] | undefined;
  /** How long Redis keeps it, in ms. */
  readonly life: number;
  readonly refreshIn: number | undefined;
  readonly expiresIn: number | undefined;
}

/** A value for Redis, and how long it is to be kept, in ms. */
export interface Writing {
  readonly text: string;
  readonly life: number;
}

/** The value of a token at this moment. `undefined` if it has ended. */
export function writeToken({ value, scopes, refreshAt, expiresAt }: Token, now: number): Writing | undefined {
  const [refreshIn, expiresIn] = [span(refreshAt, now), span(expiresAt, now)];
  const life = Math.floor(Math.min(expiresIn ?? longestLife, longestLife));
  if (life < 1) return undefined;
  const stored: StoredToken = { version: storedVersion, value, scopes, life, refreshIn, expiresIn };
  return { text: JSON.stringify(stored), life };
}

/** The token of a value that Redis keeps for `left` more ms. `undefined` if {@link writeToken} did not write it. */
export function readToken(text: string, left: number, now: number): Token | undefined {
  const stored = parse(text);
  if (!isStoredToken(stored) || left < 1 || left > stored.life) return undefined;
  const { value, scopes, life, refreshIn, expiresIn } = stored;
  const storedAt = now - (life - left);
  return { value, scopes, refreshAt: moment(refreshIn, storedAt), expiresAt: moment(expiresIn, storedAt) };
}

/** JSON has no infinity: what never comes is left out. */
function span(at: number | undefined, now: number): number | undefined {
  return at === undefined || !Number.isFinite(at) ? undefined : at - now;
}

function moment(after: number | undefined, storedAt: number): number | undefined {
  return after === undefined ? undefined : storedAt + after;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isStoredToken(value: unknown): value is StoredToken {
  if (typeof value !== "object" || value === null) return false;
  const read = (name: string): unknown => Reflect.get(value, name);
  const scopes = read("scopes");
  return (
    read("version") === storedVersion &&
    typeof read("value") === "string" &&
    Number.isFinite(read("life")) &&
    [read("refreshIn"), read("expiresIn")].every((length) => length === undefined || Number.isFinite(length)) &&
    (scopes === undefined || (Array.isArray(scopes) && scopes.every((scope) => typeof scope === "string")))
  );
}
