import type { Connection } from "@onetrust-client/core";

/** What one step of a job came to. */
export interface StepResult<State> {
  /** Where the next step goes on. Plain JSON, without personal data: a queue stores it. */
  readonly state: State;
  /** Rows that this step has worked off. */
  readonly rows: number;
  /** Whether the job is over. */
  readonly done: boolean;
  /** When the next step can do something, in ms since the epoch: a limit blocks until then. Absent: at once. */
  readonly resumeAt?: number | undefined;
}

/**
 * One step of a job, which a queue calls until it is done. It returns instead of waiting for a limit. After a crash it is called again with
 * the state before it, so it must be safe to repeat.
 */
export type Step<State> = (
  state: State,
  connection: Connection,
  options: { readonly signal: AbortSignal },
) => Promise<StepResult<State>>;
