/**
 * The wait that an answer asks for in ms, `undefined` if it asks for none. A date is compared with the host's own clock, as this
 * one may be wrong (RFC 9110 §10.2.3).
 */
export function retryAfter(response: Response | undefined): number | undefined {
  const value = response?.headers.get("retry-after");
  if (!value) return undefined;
  const now = Date.parse(`${response?.headers.get("date")}`) || Date.now();
  const ms = /GMT$/.test(value) ? Date.parse(value) - now : Number(value) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
