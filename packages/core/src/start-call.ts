import type { Call, Shared } from "./call.js";
import type { SendOptions } from "./connection.js";
import type { Draft } from "./draft.js";
import type { Facts } from "./facts.js";
import { outside } from "./fail.js";

/** A call at its start: the options of the call go before those of the connection, and those before the defaults. */
export function startCall(shared: Shared, facts: Facts, draft: Draft, given: SendOptions = {}): Call {
  const {
    timeout = shared.timeout ?? 60_000,
    deadline = shared.deadline ?? Infinity,
    retry = shared.retry ?? {},
    signal,
    stream,
  } = given;
  const { attempts = 3, maxWait = 60_000 } = { ...shared.retry, ...(retry || { attempts: 1 }) };
  return {
    shared,
    facts,
    // Whoever wrote it may go on writing.
    draft: { ...draft },
    trace: outside(facts.name),
    signal,
    timeout,
    deadline,
    endsAt: Date.now() + deadline,
    attempts,
    maxWait,
    stream,
    token: undefined,
  };
}
