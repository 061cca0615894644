/** What a change of a package means for those who compile against it, the worst last. */
export const VERDICTS = ["none", "patch", "additive", "breaking"] as const;
export type Verdict = (typeof VERDICTS)[number];

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? "none";
}

/** What users will run into. */
export interface Break {
  /** The operation, or the exported name. */
  readonly subject: string;
  /** Where in its input or output: `input.body.note`. */
  readonly place: string;
  /** The compiler's words or, for metadata that no type holds, ours. */
  readonly message: string;
  readonly isCompileError: boolean;
}

export interface Compatibility {
  readonly verdict: Verdict;
  readonly breaks: readonly Break[];
}
