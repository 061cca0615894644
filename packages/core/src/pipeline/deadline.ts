import type { Call, CallProgress, Next, Step } from "../contracts/call.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { abortError } from "../errors/abort-error.js";
import { createError } from "../errors/create-error.js";
import { copyByCode, quote } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { redactError } from "../errors/known-secrets.js";
import { guardStream } from "../response/guard-stream.js";
import type { Ending } from "../time/wait.js";
import { withTimeout } from "./with-timeout.js";

/**
 * Ends the call when its time is over or its caller gives up, whatever state it is in. Nothing leaves it but our errors, without secrets of
 * the connection.
 */
export const deadline: Step = (next) => (call) => {
  const { signal, progress, context, stream } = call;
  const result = withinDeadline(call, next);
  const guarded = stream ? result.then(({ response }) => guardedStream(call, signal, response)) : result;
  return guarded.catch((error: unknown) => {
    throw redactError(toOneTrustError(error, signal, progress), context.secrets);
  });
};

function guardedStream(call: Call, signal: Ending | undefined, response: Response): DataAndResponse<unknown> {
  return { data: guardStream({ call, signal, response }), response };
}

function withinDeadline(call: Call, next: Next): ReturnType<Next> {
  const isEndless = call.deadline === Number.POSITIVE_INFINITY;
  if (!call.signal && isEndless) return next(call);
  return withTimeout(call, "deadline", (lifetime) => {
    // Without a deadline, the caller's own signal says all.
    if (!isEndless) call.signal = lifetime;
    return next(call);
  });
}

function toOneTrustError(error: unknown, signal: Ending | undefined, progress: CallProgress): OneTrustError {
  if (signal?.aborted && error === signal.reason) return abortError(progress, error);
  if (isOneTrustError(error)) return error;
  // All code of the user's is caught where it is called.
  return createError({
    progress,
    kind: "configuration",
    text: `a fault of this package: ${quote(error)}. Please report it with this message.`,
    hidden: { cause: copyByCode(error) },
  });
}
