/** What must never reach a commit, whoever wrote it: tokens, keys, addresses of persons, links that open something. */
const SENSITIVE: readonly RegExp[] = [
  /eyJ[\w-]{8,}\.[\w-]{8,}/,
  /-----BEGIN [A-Z ]+-----/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i,
  /[?&](?:sig|signature|x-amz-signature|x-goog-signature|access_token|token|key)=/i,
  /\b(?:bearer|basic)\s+(?=\S*\d)[\w+/=.-]{16,}/i,
  /\bAKIA[0-9A-Z]{16}\b/,
];

/** A long run of letters and several digits: a key, or an odd name. Too weak a sign to drop an enum's value for. */
const RANDOM = /(?<![\w-])(?=(?:[A-Za-z]*\d){4})[A-Za-z\d]{24,}(?![\w-])/;

/** Whether a value, or any text inside it, must not be kept. */
export function isSensitive(value: unknown): boolean {
  return someText(value, (text) => SENSITIVE.some((pattern) => pattern.test(text)));
}

/** Whether a value, or any text inside it, may be a key or a password. */
export function looksRandom(value: unknown): boolean {
  return someText(value, (text) => RANDOM.test(text));
}

function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  return typeof value === "object" && value !== null && Object.values(value).some((child) => someText(child, test));
}
