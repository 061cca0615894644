import type { Answer } from "./answer.js";
import type { ScriptedFault } from "./fault.js";
import type { ReceivedRequest } from "./received-request.js";
import type { Reply } from "./reply.js";
import type { Route } from "./routes.js";
import type { TokenDesk } from "./token-desk.js";

/** What all requests to one tenant share. */
export interface State {
  readonly desk: TokenDesk;
  /** Where tokens are asked for. */
  readonly token: Route;
  readonly faults: ScriptedFault[];
  /** By the key of their routes. */
  readonly answers: Map<string, Answer>;
  /** What the functions that give answers threw, and why answers could not be sent. */
  readonly failures: unknown[];
}

/** One request and what it is for. */
export interface Visit {
  readonly state: State;
  readonly request: ReceivedRequest;
  readonly route: Route | undefined;
}

/** One step on the way to a reply: gives it, or leaves it to the next. */
export type Step = (visit: Visit) => Reply | undefined | Promise<Reply | undefined>;
