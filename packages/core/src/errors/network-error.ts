import type { Call } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { FormPart, RequestDraft } from "../contracts/request.js";
import { createError, effectNotice, recordOutcome } from "./create-error.js";
import { copyByCode, property, quote, wordPattern } from "./foreign-error.js";

/** What a code of the runtime says in words, and what to check. The first pattern that matches counts. */
const explanations: readonly (readonly [code: RegExp, problem: string, remedy: string])[] = [
  [/NOTFOUND|AI_AGAIN/, "the host name was not found", "Check hostname and DNS."],
  [/REFUSED$/, "the connection was refused", "Check the host, its port and the proxy."],
  [
    /SSL\w*VERSION|WRONG_VERSION/,
    "the host does not speak TLS",
    "Check the port, and whether a proxy answers in its place.",
  ],
  [
    /CERT|UNABLE_TO|SELF_SIGNED|HANDSHAKE/,
    "its certificate was not accepted",
    "Check the date of this machine and its trusted certificates.",
  ],
  [/CONNECT_TIMEOUT|ETIMEDOUT/, "the connection took too long", "Check the network, the firewall and the proxy."],
  [/RESET|SOCKET|EPIPE|ABORTED/, "the connection was lost", "Check the network and the proxy."],
  [/^Z_/, "its body cannot be unpacked", "Check the proxy: it may change or cut what the host sends."],
  [
    /^UND_ERR_INVALID_ARG$/,
    "fetch did not take the request or its dispatcher",
    "A dispatcher fits the fetch of its own version of undici: import both from the package undici. If they fit, check the headers.",
  ],
  [/INVALID_ARG/, "fetch did not take the request", "Check the headers and the options of your fetch."],
];

/**
 * Whether a code says that the request failed before it could leave: unknown host, no connection, certificate not accepted, or a request
 * that undici does not take.
 */
export function neverLeft(code: string | undefined): boolean {
  return /REFUSED$|NOTFOUND|AI_AGAIN|CONNECT_TIMEOUT|SSL\w*VERSION|HANDSHAKE|CERT|UNABLE_TO|^UND_ERR_INVALID_ARG$/i.test(
    code ?? "",
  );
}

/**
 * Whether a code says what the next attempt would meet again: nothing listens there, the certificate is not accepted, the host speaks no
 * TLS, the body is no gzip, or the runtime does not take the request.
 */
export function isLasting(code: string | undefined): boolean {
  return /REFUSED$|SSL\w*VERSION|HANDSHAKE|CERT|UNABLE_TO|^Z_DATA_ERROR$|ERR_INVALID_ARG|NOT_SUPPORTED$/i.test(
    code ?? "",
  );
}

/** No complete response arrived. If the runtime hides its reason, as browsers do, the request may have left. */
export function networkError(call: Call, reason: unknown): OneTrustError {
  const { progress, draft } = call;
  const cause = copyByCode(reason);
  const code = cause?.code;
  const isBlockedPort = property(property(reason, "cause"), "message") === "bad port";
  const proxyStatus = proxyStatusOf(reason);
  if (neverLeft(code) || isBlockedPort || proxyStatus) recordOutcome(progress, "not-sent");
  if (isBlockedPort) return blockedPort(call, cause);
  const text = proxyStatus ? describeProxy(proxyStatus, code) : describeFailure(call, reason, code);
  return createError({
    progress,
    kind: "network",
    text: `no ${code?.startsWith("Z_") ? "readable " : ""}response from ${hostOf(draft.url)}: ${text}${effectNotice(call)}`,
    visible: { code },
    hidden: { cause },
  });
}

function describeFailure(call: Call, reason: unknown, code: string | undefined): string {
  if (code !== undefined) {
    const [, problem, remedy] = explanations.find(([pattern]) => pattern.test(code)) ?? [];
    return problem
      ? `${problem} (${code}). ${remedy}`
      : `the request failed (${code}). Check the host, the network and the proxy.`;
  }
  // Without a code it is no failure of the platform's network stack: a fetch that was passed in says itself what it lacks.
  if (call.context.fetch)
    return `your fetch threw: ${quote(reason, sentWords(call))}. Mend it, or leave the option fetch out.`;
  return "the runtime does not say why. Check the host, the network and the proxy.";
}

/** The status with which a proxy refused a tunnel. undici gives it in words only, with the code of a lost connection. */
function proxyStatusOf(reason: unknown, depth = 5): string | undefined {
  if (reason === undefined || depth === 0) return undefined;
  const [, status] = /^Proxy response \((\d{3})\)/.exec(String(property(reason, "message"))) ?? [];
  return status ?? proxyStatusOf(property(reason, "cause"), depth - 1);
}

function describeProxy(status: string, code: string | undefined): string {
  const remedy =
    status === "407"
      ? "Check the user name and the password of the proxy."
      : "Check whether it allows this host and port.";
  return `the proxy answered with status ${status} and opened no connection (${code}). ${remedy}`;
}

/** The words of the values that were sent. A `fetch` may repeat them in what it throws. */
function sentWords({ draft, metadata, token }: Call): ReadonlySet<string> {
  const { url, headers, body } = draft;
  const { accept: _, "content-type": __, ...values } = headers;
  const texts = (isForm(body) ? body.map(({ data }) => data) : [body]).filter(isText);
  const sent = [decoded(url), ...texts.map(decoded), token?.value, ...Object.values(values)].join(" ");
  const known = new Set(`${hostOf(url)} ${metadata.path}`.match(wordPattern));
  return new Set(sent.match(wordPattern)?.filter((word) => !known.has(word)));
}

function isForm(body: RequestDraft["body"]): body is readonly FormPart[] {
  return Array.isArray(body);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A text and what it is without percent-encoding. */
function decoded(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}

/** It is the host name's fault, and stays it however often the request is sent. */
function blockedPort({ progress, draft }: Call, cause: unknown): OneTrustError {
  const text = `fetch does not allow port ${new URL(draft.url).port}. Use another port.`;
  return createError({ progress, kind: "configuration", text, hidden: { cause } });
}

/** Host and port of a URL that was built here. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the host";
}
