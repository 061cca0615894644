import { beginStackAtCaller, createConfigurationError } from "./errors/create-error.js";
import { typeOf } from "./errors/describe.js";

/** Returns the day of a moment in UTC: `2026-01-15`. Throws a `configuration` error if the date is not valid. */
export function toDate(date: Date): string {
  return isoText("toDate", date, toDate).slice(0, 10);
}

/**
 * Returns a moment in UTC as OneTrust's parameters take it: `2026-01-15T08:30:00`, without milliseconds and zone. OneTrust refuses what
 * `toISOString()` returns. Throws a `configuration` error if the date is not valid.
 */
export function toDateTime(date: Date): string {
  return isoText("toDateTime", date, toDateTime).slice(0, 19);
}

/** Returns the day of a moment in UTC as privacy requests take it (`modifieddate`, `createddate`): `20260115`. Throws a `configuration` error if the date is not valid. */
export function toCompactDate(date: Date): string {
  return isoText("toCompactDate", date, toCompactDate).slice(0, 10).replaceAll("-", "");
}

function isoText(name: string, date: unknown, caller: (date: Date) => string): string {
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString();
  const problem = date instanceof Date ? "the date is not valid" : `expected a Date; got ${typeOf(date)}`;
  throw beginStackAtCaller(
    createConfigurationError(name, `${problem}. Pass one such as new Date("2026-01-15").`),
    caller,
  );
}
