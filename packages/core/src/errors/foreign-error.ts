/** A code, id or name that can be shown. Any other text is left out, since it may repeat what was sent. */
export function printable(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}

/** One word, as runtimes write codes and names: a token, or an id with dots or dashes, is none. */
function errorName(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,100}$/.test(value) ? value : undefined;
}

/** A property of a value of unknown type. A getter that throws has none. */
export function property(value: unknown, name: string): unknown {
  if ((typeof value !== "object" || value === null) && typeof value !== "function") return undefined;
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}

/**
 * Copies an error of the runtime and its causes by name and code. An error without a code has that of its cause. Texts stay behind:
 * a `fetch` may put anything into them.
 */
export function copyByCode(error: unknown, depth = 5): (Error & { code: string | undefined }) | undefined {
  if (typeof error !== "object" || error === null || depth === 0) return undefined;
  const cause = copyByCode(property(error, "cause"), depth - 1);
  const code = errorName(property(error, "code")) ?? cause?.code;
  return Object.assign(new Error(code, { cause }), { name: errorName(property(error, "name")) ?? "Error", code });
}

/**
 * Quotes what a function of the user's threw, in one line of at most 200 characters: it is the user's own text. What looks like a token
 * is left out.
 */
export function quote(thrown: unknown): string {
  const message = property(thrown, "message");
  const text =
    typeof message === "string"
      ? `${errorName(property(thrown, "name")) ?? "Error"}: ${message}`
      : describeThrown(thrown);
  const line = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ")
    .replace(/[\w~+/.-]{40,}/g, "…")
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

function describeThrown(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null ? "a value that is not an Error" : String(thrown);
}
