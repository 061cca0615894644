import type { Fault, ScriptedFault } from "./fault.js";

const words: readonly Fault[] = ["429-minute", "429-hour", "reset", "stall", "cut", "html", "redirect"];

/** Throws where a fault could not strike as it is written; `what` is the call that wrote it. */
export function checkFault(what: string, { fault, times, after, retryAfter = 0 }: ScriptedFault): void {
  // Other statuses cannot be sent, or do not end a request.
  const isStatus = Number.isInteger(fault) && Number(fault) >= 200 && Number(fault) <= 599;
  if (!isStatus && !words.includes(fault)) {
    throw new Error(`${what} takes a status from 200 to 599, or one of ${words.join(", ")}; not ${fault}.`);
  }
  for (const [name, value] of Object.entries({ times, after, retryAfter })) {
    if (!(value >= 0)) throw new Error(`${what} takes a number from 0 for ${name}; not ${value}.`);
  }
}
