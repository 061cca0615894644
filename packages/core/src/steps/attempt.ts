import type { Call, Next } from "../call.js";
import { inTime } from "../in-time.js";
import { isOneTrustError } from "../is-one-trust-error.js";
import { networkError } from "../network.js";
import type { Answer } from "../operation.js";
import { readAnswer } from "../read-answer.js";
import { report } from "../report.js";

/** Sends the request once and reads the whole answer, within the time of one attempt. */
export const attempt: Next = async (call) => {
  // The caller may have given up while the token was awaited, which goes on for the others.
  if (call.signal?.aborted) throw call.signal.reason;
  const started = Date.now();
  try {
    const answer = await inTime(call, "timeout", (signal) => exchange(call, signal));
    report(call, "response", Date.now() - started, undefined, answer.response);
    return answer;
  } catch (error) {
    report(call, "response", Date.now() - started, error);
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
