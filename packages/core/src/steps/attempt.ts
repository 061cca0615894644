import { type Call, report, type Step } from "../call.js";
import { fail } from "../fail.js";
import { isOneTrustError, responseOf } from "../is-one-trust-error.js";
import { networkError } from "../network.js";
import type { Answer } from "../operation.js";
import { readAnswer } from "../read-answer.js";
import { within } from "../within.js";

/** Sends the request once and reads the whole answer, within the time of one attempt. */
export const attempt: Step = async (call) => {
  const { signal, timeout: ms, trace } = call;
  const late = (): unknown =>
    fail(
      trace,
      { kind: "timeout", name: "TimeoutError", message: `no answer within ${ms} ms`, limit: "timeout", ms },
      {},
    );
  const started = Date.now();
  try {
    const answer = await within(signal, ms, late, (inner) => exchange(call, inner));
    report(call, "response", { status: answer.response.status, ms: Date.now() - started });
    return answer;
  } catch (error) {
    const [status, kind] = isOneTrustError(error)
      ? [responseOf(error)?.status, error.kind]
      : [undefined, "abort" as const];
    report(call, "response", { status, error: kind, ms: Date.now() - started });
    throw error;
  }
};

async function exchange(call: Call, signal: AbortSignal): Promise<Answer<unknown>> {
  const { shared, draft, facts, token, trace } = call;
  trace.attempts++;
  trace.doubt ||= trace.outcome === "unknown";
  trace.outcome = "unknown";
  report(call, "request");
  if (facts.deprecated) shared.warn(facts);
  const inQuery = token && shared.placement === "query";
  const url = inQuery
    ? `${draft.url}${draft.url.includes("?") ? "&" : "?"}Authorization=Bearer+${encodeURIComponent(token.value)}`
    : draft.url;
  const headers = token && !inQuery ? { ...draft.headers, authorization: `Bearer ${token.value}` } : draft.headers;
  // No redirect is followed: runtimes carry headers such as `identifier`, a person's address, to wherever it points.
  const init = { method: draft.method, headers, body: draft.body ?? null, redirect: "manual", signal } as const;
  try {
    return await readAnswer(call, await shared.fetch(url, init));
  } catch (error) {
    throw isOneTrustError(error) ? error : networkError(trace, error);
  }
}
