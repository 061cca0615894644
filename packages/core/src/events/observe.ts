import type { Call, Step } from "../contracts/call.js";
import { now } from "../time/clock.js";
import { emitEvent } from "./emit-event.js";
import { traceCall, traceIdOf } from "./tracing-channels.js";

/** Tells listeners and tracing channels when a call starts and how it ends. */
export const observe: Step = (next) => (call) => {
  if (!call.context.onEvent) return traceCall(call, next);
  return traceCall(call, () => withEvents(call, next));
};

async function withEvents(call: Call, next: ReturnType<Step>): ReturnType<ReturnType<Step>> {
  const startedAt = now();
  const figures = () => ({ ms: now() - startedAt, attempts: call.progress.attempts });
  emitEvent(call, "start");
  try {
    const result = await next(call);
    emitEvent(call, "end", { ...figures(), outcome: "success", response: result.response });
    return result;
  } catch (error) {
    emitEvent(call, "end", { ...figures(), outcome: call.progress.outcome, error, traceId: traceIdOf(error) });
    throw error;
  }
}
