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

/** What must not be repeated of a text: user names and passwords in URLs, queries, tokens, addresses, named secrets, and long ids. */
const secretPatterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(:\/\/)[^\s/@]*@/g, "$1…@"],
  [/\?[^\s"')]+/g, "?…"],
  [/\b(bearer|basic)\s+[^\s"']+/gi, "$1 …"],
  [/\b(\w*(?:password|secret|token|key|authorization|cookie)["']?\s*[=:]\s*)[^\s,;]+/gi, "$1…"],
  [/[^\s"'<(]+@[^\s"'>)]+\.\w+/g, "…"],
  [/[\w~+/.-]{40,}/g, "…"],
];

/** A run of letters and digits that is long enough to say something. */
export const wordPattern: RegExp = /[\p{L}\p{N}]{3,}/gu;

/**
 * Quotes what a function of the user's threw, in one line of at most 200 characters: it is the user's own text. What looks like a secret
 * is left out, and so are the words of `sent`.
 */
export function quote(thrown: unknown, sent: ReadonlySet<string> = new Set()): string {
  const message = property(thrown, "message");
  const text =
    typeof message === "string"
      ? `${errorName(property(thrown, "name")) ?? "Error"}: ${message}`
      : describeThrown(thrown);
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim();
  const safe = secretPatterns
    .reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line)
    .replace(wordPattern, (word) => (sent.has(word) ? "…" : word));
  return safe.length > 200 ? `${safe.slice(0, 199)}…` : safe;
}

function describeThrown(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null ? "a value that is not an Error" : String(thrown);
}
