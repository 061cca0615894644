import { fail, settle, type Trace } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";
import { plain } from "./plain.js";

/** Whether a code is that of a failure before a request can leave: no such host, no connection, no accepted certificate. */
export const neverLeft = (code: string | undefined): boolean =>
  /REFUSED$|NOTFOUND|AI_AGAIN|CONNECT_TIMEOUT|SSL\w*VERSION|HANDSHAKE|CERT|UNABLE_TO/i.test(`${code}`);

/** No whole answer arrived. Where the runtime hides its reason (browsers), the request may have left. */
export function networkError(trace: Trace, reason: unknown): OneTrustError {
  const cause = copyCause(reason);
  const code = cause?.code;
  if (neverLeft(code)) settle(trace, "not-sent");
  return fail(
    trace,
    "network",
    `no answer (${code ?? "no reason"}); check host, network and proxy`,
    { code },
    { cause },
  );
}

/**
 * Copies an error and its causes by name and code; one without a code has that of its cause. Texts stay behind: a fetch that is
 * injected may put anything into them.
 */
export function copyCause(reason: unknown, depth = 5): (Error & { code: string | undefined }) | undefined {
  const from = Object(reason);
  if (from !== reason || depth === 0) return undefined;
  const cause = copyCause(from.cause, depth - 1);
  const code = word(from.code) ?? cause?.code;
  return Object.assign(new Error(code, { cause }), { name: word(from.name) ?? "Error", code });
}

/** One word, as runtimes write codes and names: a token or an id with dots or dashes is none. */
const word = (value: unknown): string | undefined => (/\W/.test(`${value}`) ? undefined : plain(value));
