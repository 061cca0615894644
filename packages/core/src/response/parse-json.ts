/**
 * Parses JSON. With `bigint`, whole numbers that a number cannot hold exactly become bigints: `JSON.parse` would change their last digits
 * without a word.
 */
export function parseJson(text: string, { bigint }: { readonly bigint: boolean }): unknown {
  if (!bigint || !/\d{16}/.test(text)) return JSON.parse(text);
  const marked = text.replace(stringOrNumber, (token) => (isInexact(token) ? `"${mark}${token}"` : token));
  return JSON.parse(marked, (_, value: unknown) => (isMarked(value) ? BigInt(value.slice(mark.length)) : value));
}

/** A text that no JSON string of a host can hold unescaped. */
const mark = "\uE000bigint:";

/** A string, so that digits in it are passed over, or a number. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function isInexact(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}

function isMarked(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(mark);
}
