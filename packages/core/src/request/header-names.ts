/** Headers that a `fetch` writes itself, or that belong to the connection between two machines (RFC 9110, section 7.6.1). */
const ownHeaders: readonly string[] = [
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** What is wrong with the name of a header, in words that follow it. */
export function headerNameProblem(name: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "is not a valid header name.";
  if (ownHeaders.includes(name.toLowerCase())) return "is written by fetch itself. Remove it.";
  return undefined;
}

/** What is wrong with the value of a header, in words that follow its name. Never shows the value. */
export function headerValueProblem(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return "has a line break in it, which no HTTP header can hold. Remove it.";
  const foreign = /[^\t -~\x80-\xff]/u.exec(text)?.[0];
  if (foreign === undefined) return undefined;
  const code = foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `has the character U+${code} in it, which no HTTP header can hold. Encode or remove it.`;
}
