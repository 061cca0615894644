import type { ReleaseReport } from "../release/changesets/run-release.js";

/** The changesets in a line each. */
export function summary({ compared, changesets, removed }: ReleaseReport): string[] {
  if (!compared) return ["No commit to compare with, so no changeset was written."];
  return [
    ...changesets.map(({ package: name, kind, verdict, bump, path }) => {
      const judged = kind === "changed" || kind === "back" ? `, ${verdict}` : "";
      return `  ${path}: @onetrust-client/${name}, ${kind}${judged}: ${bump}`;
    }),
    ...removed.map((path) => `  ${path}: removed, for what it told is undone`),
  ];
}
