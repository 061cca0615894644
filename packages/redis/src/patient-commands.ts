import type { SendCommand } from "./redis-client.js";

/** How long a Redis that failed is left alone, in ms. Then one command looks whether it is back. */
const pause = 1000;

/** How long Redis may take, and who hears that it is away. */
export interface PatienceOptions {
  /** Longest time of one command, in ms. */
  readonly timeout: number;
  /** Told when Redis goes away, and when it is back. */
  readonly warn: (text: string) => void;
}

/** What became of a command: Redis's answer, or nothing. */
export type Reply = { readonly answer: unknown } | undefined;

/** Sends a command. `undefined` if Redis is away. */
export type PatientCommand = (command: readonly string[], onLate?: (answer: unknown) => void) => Promise<Reply>;

/**
 * Sends commands that never fail and never hang. Clients keep a command for as long as Redis is away, or paused, whatever their options
 * say, so each command has a timer of its own. While Redis is away, one command a second is sent, and all others are left out at once.
 * `onLate` receives the answer of a command that was given up.
 */
export function patientCommands(send: SendCommand, { timeout, warn }: PatienceOptions): PatientCommand {
  let isAway = false;
  let leftAloneUntil = 0;

  const fail = (problem: string): undefined => {
    leftAloneUntil = performance.now() + pause;
    if (!isAway) warn(`Redis ${problem}. Calls go on without it until it is back.`);
    isAway = true;
    return undefined;
  };

  return async ([name = "", ...args], onLate) => {
    if (performance.now() < leftAloneUntil) return undefined;
    // The others wait for what becomes of this command.
    if (isAway) leftAloneUntil = performance.now() + timeout;
    // A client may throw at once.
    const sent = (async () => await send(name, ...args))();
    const outcome = await withinTime(sent, timeout);
    if (outcome === "late") {
      sent.then(
        (answer) => {
          // Redis answers again.
          leftAloneUntil = 0;
          onLate?.(answer);
        },
        () => {},
      );
      return fail(`did not answer within ${timeout} ms`);
    }
    if ("error" in outcome) return fail(`failed: ${messageOf(outcome.error)}`);
    leftAloneUntil = 0;
    if (isAway) warn("Redis is back.");
    isAway = false;
    return outcome;
  };
}

type Outcome = { readonly answer: unknown } | { readonly error: unknown } | "late";

function withinTime(sent: Promise<unknown>, ms: number): Promise<Outcome> {
  return new Promise((resolve) => {
    // One more turn: where this process itself was busy for so long, the answer may be there, unread.
    let timer = setTimeout(() => {
      timer = setTimeout(() => resolve("late"), 0);
    }, ms);
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    sent.then(
      (answer) => settle({ answer }),
      (error: unknown) => settle({ error }),
    );
  });
}

/** An error's message on one line. Clients put the command into other fields of their errors, never into the message. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+/g, " ").trim();
}
