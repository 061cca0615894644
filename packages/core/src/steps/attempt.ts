import type { Call, Next } from "../call.js";
import { isOneTrustError, responseOf } from "../is-one-trust-error.js";
import { lateError } from "../late-error.js";
import { networkError } from "../network.js";
import type { OneTrustError } from "../one-trust-error.js";
import type { Answer } from "../operation.js";
import { readAnswer } from "../read-answer.js";
import { report } from "../report.js";
import { within } from "../within.js";

/** Sends the request once and reads the whole answer, within the time of one attempt. */
export const attempt: Next = async (call) => {
  const { signal, timeout, trace } = call;
  // The caller may have given up while the token was awaited, which goes on for the others.
  if (signal?.aborted) throw signal.reason;
  const started = Date.now();
  const told = (response: Response | undefined, error?: OneTrustError["kind"]): void =>
    report(call, "response", { status: response?.status, error, ms: Date.now() - started });
  try {
    const work = (inner: AbortSignal) => exchange(call, inner);
    const answer = await within(signal, work, timeout, () => lateError(trace, "timeout", timeout));
    told(answer.response);
    return answer;
  } catch (error) {
    told(responseOf(error), isOneTrustError(error) ? error.kind : "abort");
    throw error;
  }
};

async function exchange(call: Call, signal: AbortSignal): Promise<Answer<unknown>> {
  const { shared, draft, facts, token, trace } = call;
  // The global one may be replaced meanwhile, in tests above all.
  const { fetch = globalThis.fetch, placement } = shared;
  const { method, body = null } = draft;
  let { url, headers } = draft;
  trace.attempts++;
  trace.doubt ||= trace.outcome === "unknown";
  trace.outcome = "unknown";
  report(call, "request");
  if (facts.deprecated) shared.warn(facts);
  if (token && placement === "query") {
    url += `${url.includes("?") ? "&" : "?"}Authorization=Bearer+${encodeURIComponent(token.value)}`;
  } else if (token) headers = { ...headers, authorization: `Bearer ${token.value}` };
  try {
    // No redirect is followed: runtimes carry headers such as `identifier`, a person's address, to wherever it points.
    const response = await fetch(url, { method, headers, body, redirect: "manual", signal });
    // Printers show the URL of a response, key and all.
    if (url !== draft.url) Object.defineProperty(response, "url", { value: draft.url });
    return await readAnswer(call, response);
  } catch (error) {
    throw isOneTrustError(error) ? error : networkError(trace, error);
  }
}
