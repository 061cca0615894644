import type { Call } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import { createError, effectNotice, recordOutcome } from "./create-error.js";
import { copyByCode, property, quote } from "./foreign-error.js";

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
];

/** Whether a code says that the request failed before it could leave: unknown host, no connection, certificate not accepted. */
export function neverLeft(code: string | undefined): boolean {
  return /REFUSED$|NOTFOUND|AI_AGAIN|CONNECT_TIMEOUT|SSL\w*VERSION|HANDSHAKE|CERT|UNABLE_TO/i.test(code ?? "");
}

/** No complete response arrived. If the runtime hides its reason, as browsers do, the request may have left. */
export function networkError(call: Call, reason: unknown): OneTrustError {
  const { progress, context, draft } = call;
  const cause = copyByCode(reason);
  const code = cause?.code;
  const isBlockedPort = property(property(reason, "cause"), "message") === "bad port";
  if (neverLeft(code) || isBlockedPort) recordOutcome(progress, "not-sent");
  const text = isBlockedPort ? blockedPort(draft.url) : describeFailure(reason, code, context.fetch !== undefined);
  return createError({
    progress,
    kind: "network",
    text: `no response from ${hostOf(draft.url)}: ${text}${effectNotice(call)}`,
    visible: { code },
    hidden: { cause },
  });
}

function describeFailure(reason: unknown, code: string | undefined, isOwnFetch: boolean): string {
  if (code !== undefined) {
    const [, problem, remedy] = explanations.find(([pattern]) => pattern.test(code)) ?? [];
    return problem
      ? `${problem} (${code}). ${remedy}`
      : `the request failed (${code}). Check the host, the network and the proxy.`;
  }
  // Without a code it is no failure of the platform's network stack: a fetch that was passed in says itself what it lacks.
  if (isOwnFetch) return `your fetch threw: ${quote(reason)}.`;
  return "the runtime does not say why. Check the host, the network and the proxy.";
}

function blockedPort(url: string): string {
  return `fetch does not allow port ${new URL(url).port}. Use another port.`;
}

/** Host and port of a URL that was built here. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the host";
}
