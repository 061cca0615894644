import { ROUNDS, type Round } from "./sample.js";
import type { Subject } from "./trial.js";
import type { Trials } from "./trials.js";

/** What the vendor's own definition says to the calls of one operation. */
export interface Verdict extends Subject {
  /** The actions of its overlay without which the calls are refused. Empty: accepted as the vendor publishes it. */
  readonly exceptions: readonly string[];
  /** What speaks against the calls although no overlay corrects the definition there. */
  readonly refusals: readonly string[];
  /** Optional places of the input that stay empty: the definition allows no value there, and no overlay corrects that. */
  readonly leftOut: readonly string[];
}

/** Tries an operation with its required parts, then with all. */
export async function judge(subject: Subject, trials: Trials): Promise<Verdict> {
  const rounds: Findings[] = [];
  for (const round of ROUNDS) rounds.push(await tryRound(subject, round, trials));
  const all = (key: keyof Findings) => [...new Set(rounds.flatMap((findings) => findings[key] ?? []))];
  return { ...subject, exceptions: all("exceptions"), refusals: all("refusals"), leftOut: all("leftOut") };
}

type Findings = Partial<Omit<Verdict, keyof Subject>>;

/** One alternative that is accepted whole will do: for the client they are all the same. */
async function tryRound(subject: Subject, round: Round, trials: Trials): Promise<Findings> {
  const refusals: string[] = [];
  for (const { input, leftOut } of trials.vendor.samples(subject, round)) {
    const refusal = await trials.vendor.refusal(subject, input);
    if (refusal === undefined && leftOut.length === 0) return {};
    if (refusal !== undefined) refusals.push(`${round} parts: ${refusal}`);
  }
  const corrected = await tryCorrected(subject, round, trials);
  return corrected.refusals === undefined ? corrected : { refusals: [...refusals, ...corrected.refusals] };
}

/**
 * With inputs of the operation as its overlay corrects it. An exception is a call that the corrected definition accepts and the
 * vendor's refuses; a call that both accept has left out what no overlay corrects.
 */
async function tryCorrected(subject: Subject, round: Round, trials: Trials): Promise<Findings> {
  const refusals: string[] = [];
  for (const { input, leftOut } of trials.corrected.samples(subject, round)) {
    const refusal = await trials.corrected.refusal(subject, input);
    if (refusal === undefined) {
      if ((await trials.vendor.refusal(subject, input)) === undefined) return { leftOut };
      const needed = await trials.neededActions(subject, input);
      if (needed.length > 0) return { leftOut, exceptions: needed.map(words) };
    }
    refusals.push(
      `${round} parts, as corrected: ${refusal ?? "refused by the vendor's definition, whichever action is left out"}`,
    );
  }
  return { refusals };
}

function words({ target, description }: { readonly target: string; readonly description: string }): string {
  return `${description} ${target}`;
}
