import type { Call } from "../contracts/call.js";
import type { OneTrustEvent } from "../contracts/events.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";

/** What an event says besides its call and its type. */
interface EventDetails {
  readonly ms?: number | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** Tells the connection's listener what happens to a call, and how its request went. */
export function emitEvent(
  { context, metadata, progress }: Call,
  type: OneTrustEvent["type"],
  details: EventDetails = {},
): void {
  if (!context.onEvent) return;
  const { ms, error, response = responseOf(error) } = details;
  emit(context.onEvent, {
    type,
    operation: metadata.name,
    method: metadata.method,
    path: metadata.path,
    attempt: progress.attempts,
    status: response?.status,
    error: error === undefined ? undefined : kindOf(error),
    ms,
  });
}

/** What is not an error of ours is the caller's reason to give up. */
function kindOf(error: unknown): OneTrustEvent["error"] {
  return isOneTrustError(error) ? error.kind : "abort";
}

/** Calls a listener. What it throws, or rejects with, is its own affair and does not end the call. */
export function emit<Notice>(listener: (notice: Notice) => unknown, notice: Notice): void {
  try {
    Promise.resolve(listener(notice)).catch(() => {});
  } catch {
    // A listener that fails costs nothing but its notice.
  }
}
