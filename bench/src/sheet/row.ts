/** A figure decides the score, or a person does. */
export type Score = 0 | 1 | 2 | "by hand";

/** A point of the scoring sheet. */
export interface Row {
  readonly point: string;
  readonly measured: string;
  /** When it scores two. */
  readonly goal: string;
  readonly score: Score;
}

/** Two if every condition holds, one if at least half of them do. */
export function scoreOf(...conditions: readonly boolean[]): Score {
  const met = conditions.filter(Boolean).length;
  if (met === conditions.length) return 2;
  return met * 2 >= conditions.length ? 1 : 0;
}
