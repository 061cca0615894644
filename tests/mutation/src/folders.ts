/** The folders of core whose code is mutated. */
export const folders = ["auth", "paging", "pipeline", "request", "response"] as const;

/** The files whose tests judge the mutants of a folder: its mirror and the table of messages. Patterns from the root. */
export function testsOf(folder: string): string[] {
  return [`${folder}/**`, "messages"].map((path) => `packages/core/test/${path}/*.test.ts`);
}
