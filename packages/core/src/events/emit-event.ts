import type { Call } from "../contracts/call.js";
import type { OneTrustEvent } from "../contracts/events.js";
import { quote } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { notify } from "./notify.js";

/** What an event says besides its call and its type. */
interface EventDetails extends Pick<OneTrustEvent, "ms" | "attempts" | "outcome" | "traceId"> {
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** Tells the connection's listener what happens to a call, and how its request went. */
export function emitEvent(call: Call, type: OneTrustEvent["type"], details: EventDetails = {}): void {
  const { context, metadata, progress } = call;
  if (!context.onEvent) return;
  const { error, response = responseOf(error), ms, ...figures } = details;
  const event: OneTrustEvent = {
    type,
    call: call.number,
    package: metadata.package,
    operation: metadata.name,
    method: metadata.method,
    path: metadata.path,
    attempt: progress.attempts,
    status: response?.status,
    error: error === undefined ? undefined : kindOf(error),
    ms: ms === undefined ? undefined : Math.round(ms),
    ...figures,
  };
  notify(context.onEvent, event, (thrown) =>
    context.warn(metadata, { kind: "listener", text: `onEvent threw: ${quote(thrown)}` }),
  );
}

/** What is not an error of ours is the caller's reason to give up. */
function kindOf(error: unknown): OneTrustEvent["error"] {
  return isOneTrustError(error) ? error.kind : "abort";
}
