/** What is read of a mutant: where it stands, what was written there instead, and what the tests said. */
export interface JudgedMutant {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
}

/** How the tests judged the mutants of a file or of a folder. */
export interface Score {
  readonly killed: number;
  /** Those that never ended. */
  readonly timedOut: number;
  readonly survived: number;
  /** Those that no test reaches. */
  readonly uncovered: number;
  /** Share of all that the tests noticed, in percent. */
  readonly percent: number;
}

/** Mutants that no test reaches count as survived. Those that cannot run at all, and those that are left out, do not count. */
export function scoreOf(mutants: readonly JudgedMutant[]): Score {
  const count = (wanted: string): number => mutants.filter(({ status }) => status === wanted).length;
  const [killed, timedOut, survived, uncovered] = [
    count("Killed"),
    count("Timeout"),
    count("Survived"),
    count("NoCoverage"),
  ];
  const all = killed + timedOut + survived + uncovered;
  return { killed, timedOut, survived, uncovered, percent: all === 0 ? 100 : (100 * (killed + timedOut)) / all };
}

/** The mutants that the tests did not notice, a line each. */
export function survivorsOf(mutants: readonly JudgedMutant[]): string[] {
  return mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ fileName, location: { start }, mutatorName, replacement = "", status }) => {
      const place = `${fileName}:${start.line}:${start.column}`;
      const without = status === "NoCoverage" ? ", reached by no test" : "";
      return `${place} ${mutatorName}: ${replacement.replace(/\s+/g, " ").slice(0, 100)}${without}`;
    });
}
