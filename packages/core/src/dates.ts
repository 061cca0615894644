/**
 * The day of a moment in UTC, `2026-01-15`. Throws a RangeError where the date is none.
 */
export const toDate = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * A moment in UTC as OneTrust's parameters take it, `2026-01-15T08:30:00`: without milliseconds and zone, for what `toISOString()`
 * gives is refused. Throws a RangeError where the date is none.
 */
export const toDateTime = (date: Date): string => date.toISOString().slice(0, 19);

/**
 * The day of a moment in UTC as privacy requests take it, `20260115` (`modifieddate`, `createddate`). Throws a RangeError where the
 * date is none.
 */
export const toCompactDate = (date: Date): string => toDate(date).replaceAll("-", "");
