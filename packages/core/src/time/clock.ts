/**
 * A moment in ms, for waits, deadlines and durations inside this process. Only the difference of two such moments means something.
 * Setting the machine's clock moves none of them, as it would with `Date.now()`.
 */
export function now(): number {
  return typeof performance === "undefined" ? Date.now() : performance.now();
}
