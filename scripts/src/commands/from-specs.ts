import { emitAll } from "../generate/generate.js";
import type { ReadFile } from "../release/changesets/judge-change.js";
import { type ReleaseReport, runRelease } from "../release/changesets/run-release.js";

/** The changesets for what is under specs/ now, whether or not the packages have been written; generates only if it must. */
export async function releaseFromSpecs(root: string): Promise<ReleaseReport> {
  let emitted: ReturnType<typeof emitAll> | undefined;
  const readEmitted: ReadFile = async (path) => {
    emitted ??= emitAll({ root });
    return (await emitted).files.get(path);
  };
  return runRelease({ root, readEmitted });
}
