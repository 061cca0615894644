import type { Credentials, TokenGiver } from "./credentials.js";
import type { Draft } from "./draft.js";
import type { Facts } from "./facts.js";
import type { Trace } from "./fail.js";
import type { Limiter } from "./limiter.js";
import type { Answer } from "./operation.js";
import type { ConnectOptions } from "./options.js";
import type { Token } from "./token.js";

/** What all calls of one connection share: its options and what was made of them. */
export interface Shared extends Pick<ConnectOptions, "timeout" | "deadline" | "retry" | "fetch" | "onEvent"> {
  /** Origin of the tenant, the only one that its token is sent to. */
  readonly tenant: string | undefined;
  readonly limiter: Limiter;
  readonly placement: Credentials["placement"];
  /** Absent: the connection has no credentials. */
  readonly token: TokenGiver | undefined;
  readonly warn: (facts: Facts, text?: string) => void;
  /** How many retries the connection can still pay for. */
  budget: number;
  /**
   * Callers that a block has held back, in the order in which they go on. Those that need no token have a queue of their own: the
   * token request is one of them, and who goes first may wait for it.
   */
  readonly queues: Partial<Record<Facts["credentials"], Promise<void>>>;
}

/** One call on its way through the steps, made anew for each call: what they find on the way they note on it, as copies take time. */
export interface Call {
  readonly shared: Shared;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly trace: Trace;
  /** Ends the call: the caller's, from the deadline on one that ends with its time as well. */
  signal: AbortSignal | undefined;
  /** Longest time of one attempt, in ms. */
  readonly timeout: number;
  /** Longest time of the whole call, in ms. */
  readonly deadline: number;
  /** When the call must be over, in ms since the epoch. */
  readonly endsAt: number;
  readonly attempts: number;
  /** Longest wait between two attempts, in ms. */
  readonly maxWait: number;
  /** The bearer token to send, once there is one. */
  token: Token | undefined;
  /** Whether a binary answer is handed on unread. */
  readonly stream: boolean | undefined;
}

/** Goes on with a call. */
export type Next = (call: Call) => Promise<Answer<unknown>>;

/** One step on the way: does its part and goes on, once, several times or not at all. */
export type Step = (next: Next) => Next;

/** How long a call can wait from now on without passing its longest wait or its deadline, in ms. */
export const patience = ({ maxWait, endsAt }: Call): number => Math.min(maxWait, endsAt - Date.now());
