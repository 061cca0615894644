/** Text, or what reads as text: a number, true or false; `undefined` for anything else. */
export const scalar = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `${value}` : undefined;
