import { fail, settle, type Trace } from "./fail.js";
import type { OneTrustError } from "./one-trust-error.js";

/** Codes of failures before a request can leave: no such host, no connection, no accepted certificate. */
export const neverLeft = (code: string | undefined): boolean =>
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|ERR_SSL_WRONG_VERSION_NUMBER)$|CERT|UNABLE_TO_VERIFY|HANDSHAKE_FAILURE/.test(
    code ?? "",
  );

/** No whole answer arrived. Where the runtime hides its reason (browsers), the request may have left. */
export function networkError(trace: Trace, reason: unknown): OneTrustError {
  const causes = copyCauses(reason);
  const code = causes.find((cause) => cause.code)?.code;
  settle(trace, neverLeft(code) ? "not-sent" : "unknown");
  const message = `no answer (${code ?? "the runtime does not say why"}); check host, network and proxy`;
  return fail(trace, { kind: "network", message, code }, { cause: causes[0] });
}

/** Copies a chain of causes by name and code. Texts stay behind: a fetch that is injected may put anything into them. */
export function copyCauses(reason: unknown, depth = 0): (Error & { code: string | undefined })[] {
  if (typeof reason !== "object" || reason === null || depth > 5) return [];
  const { name, code, cause } = Object(reason);
  const rest = copyCauses(cause, depth + 1);
  const plain = (value: unknown): string | undefined => (/^\w{1,60}$/.test(`${value}`) ? `${value}` : undefined);
  const copy = Object.assign(new Error(plain(code) ?? "", { cause: rest[0] }), {
    name: plain(name) ?? "Error",
    code: code === undefined ? undefined : plain(code),
  });
  return [copy, ...rest];
}
