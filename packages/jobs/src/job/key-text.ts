/** The text of a key. What JavaScript makes of a variable that is not set is none. */
export function keyText(key: unknown): string | undefined {
  if (typeof key === "number") return Number.isFinite(key) ? String(key) : undefined;
  return typeof key === "string" && key !== "" && key !== "undefined" && key !== "null" ? key : undefined;
}
