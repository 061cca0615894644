import { createConfigurationError } from "@onetrust-client/core";
import type { ConsentEvent } from "./consent-event.js";

/** Remembers which events have been handled. */
export interface SeenEvents {
  /** Whether an event has not come before. It counts as seen from now on. */
  isNew(event: Pick<ConsentEvent, "id">): boolean;
  /** Takes an event back that could not be handled, so that it counts as new when OneTrust sends it again. */
  forget(event: Pick<ConsentEvent, "id">): void;
}

/**
 * Remembers the ids of the latest events in the memory of this process. Where several processes receive events, let a unique key of your
 * database do it.
 *
 * Throws a `configuration` error if `limit` is no whole number above 0.
 *
 * @example if (seen.isNew(event)) await handle(event);
 */
export function seenEvents({ limit = 100_000 }: { readonly limit?: number | undefined } = {}): SeenEvents {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw createConfigurationError("seenEvents", "limit must be a whole number of events above 0.");
  // A set keeps the order in which ids came.
  const ids = new Set<string>();
  return {
    isNew({ id }) {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > limit && oldest !== undefined) ids.delete(oldest);
      return true;
    },
    forget({ id }) {
      ids.delete(id);
    },
  };
}
