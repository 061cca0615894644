import type { Action } from "@onetrust-client/tests-types/corrected";
import { ROUNDS, type Round } from "./sample.js";
import type { Subject } from "./trial.js";
import type { Trials } from "./trials.js";
import { untried } from "./untried.js";

/** What the vendor's own definition says to the calls of one operation. */
export interface Verdict extends Subject {
  /** The actions of its overlay without which the calls are refused. Empty: accepted as the vendor publishes it. */
  readonly exceptions: readonly Action[];
  /** What speaks against the calls although no overlay corrects the definition there. */
  readonly refusals: readonly string[];
  /** Optional places of the input that stay empty: the definition allows no value there, and no overlay corrects that. */
  readonly leftOut: readonly string[];
  /** Optional parts of the input that the accepted calls do not both have and leave out. */
  readonly untried: readonly string[];
}

/** Tries an operation with its required parts, then with all. */
export async function judge(subject: Subject, trials: Trials): Promise<Verdict> {
  const rounds: Findings[] = [];
  for (const round of ROUNDS) rounds.push(await tryRound(subject, round, trials));
  const all = <Finding>(pick: (findings: Findings) => readonly Finding[] | undefined) => [
    ...new Set(rounds.flatMap((findings) => pick(findings) ?? [])),
  ];
  return {
    ...subject,
    exceptions: all((findings) => findings.exceptions),
    refusals: all((findings) => findings.refusals),
    leftOut: all((findings) => findings.leftOut),
    untried: untried(
      trials.vendor.optional(subject),
      rounds.flatMap(({ accepted = [] }) => accepted),
    ),
  };
}

/** What one round found, and the input that was accepted. */
interface Findings extends Partial<Pick<Verdict, "exceptions" | "refusals" | "leftOut">> {
  readonly accepted?: object;
}

/** One alternative that is accepted whole will do: for the client they are all the same. */
async function tryRound(subject: Subject, round: Round, trials: Trials): Promise<Findings> {
  const refusals: string[] = [];
  for (const { input, leftOut } of trials.vendor.samples(subject, round)) {
    const refusal = await trials.vendor.refusal(subject, input);
    const whole = refusal === undefined && leftOut.length === 0;
    if (whole && !answerIsCorrected(subject, trials)) return { accepted: input };
    if (refusal !== undefined) refusals.push(`${round} parts: ${refusal}`);
  }
  const corrected = await tryCorrected(subject, round, trials);
  return corrected.refusals === undefined ? corrected : { refusals: [...refusals, ...corrected.refusals] };
}

/** An answer that the vendor declares empty is accepted by whoever reads nothing. */
function answerIsCorrected(subject: Subject, { vendor, corrected }: Trials): boolean {
  return vendor.answers(subject) !== corrected.answers(subject);
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
      if ((await trials.vendor.refusal(subject, input)) === undefined) return { accepted: input, leftOut };
      const needed = await trials.neededActions(subject, input);
      if (needed.length > 0) return { accepted: input, leftOut, exceptions: needed };
    }
    refusals.push(
      `${round} parts, as corrected: ${refusal ?? "refused by the vendor's definition, whichever action is left out"}`,
    );
  }
  return { refusals };
}
