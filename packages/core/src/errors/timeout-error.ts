import type { Call } from "../contracts/call.js";
import { createError, effectNotice } from "./create-error.js";

/** An attempt, the wait for the next part of a stream, or the whole call took too long. */
export function timeoutError(call: Call, limit: "timeout" | "deadline"): Error {
  const ms = call[limit];
  return createError({
    progress: call.progress,
    kind: "timeout",
    text: `no response within ${limit} (${ms} ms). Raise ${limit}, or check the host and the network.${effectNotice(call)}`,
    name: "TimeoutError",
    visible: { limit, ms },
  });
}
