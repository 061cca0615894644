import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../../model/repository.ts";
import { addMissingTags, pushTags } from "../../workspace/git/git.ts";
import { deprecateAll, deprecationLines } from "./deprecate.ts";
import { npmRegistry } from "./npm-registry.ts";
import { readPackedList } from "./packed-list.ts";
import { assertPublishable, onRegistry, publishAll, publishLines, tagOf } from "./publish.ts";

/*
 * What the jobs `publish` and `tag` of release.yml run. Those jobs install nothing: nothing but this repository's code and npm runs
 * where npm gives out its token. Node runs this file as it is, so it and what it imports name each other by `.ts` and use no package:
 *
 *   node scripts/src/release/publishing/job.ts publish|tag FOLDER
 */

/** Publishes the tarballs of a folder that the registry lacks. Returns the lines to print and whether something failed. */
export async function publishFolder(root: string, folder: string, { provenance = true } = {}): Promise<Outcome> {
  assertPublishable(repository.url, process.env);
  const packages = await readPackedList(folder);
  const registry = await npmRegistry(root, { provenance });
  const report = await publishAll(folder, packages, registry);
  const deprecations = await deprecateAll(packages, registry);
  return {
    lines: [...deprecationLines(deprecations), ...publishLines(report)],
    failed: report.failed.length > 0,
  };
}

/** Tags this commit with the versions of a folder's packages that the registry has and the origin has no tag of. */
export async function tagFolder(root: string, folder: string): Promise<Outcome> {
  const released = await onRegistry(await readPackedList(folder), await npmRegistry(root, { provenance: false }));
  const tags = released.map(tagOf);
  await addMissingTags(root, tags);
  const pushed = await pushTags(root, tags);
  return { lines: [...pushed.map((tag) => `  tag ${tag}`), `${pushed.length} tags pushed.`], failed: false };
}

export interface Outcome {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

const JOBS: Readonly<Record<string, typeof tagFolder>> = { publish: publishFolder, tag: tagFolder };

async function main([job = "", folder = ""]: readonly string[]): Promise<void> {
  const run = JOBS[job];
  if (run === undefined || folder === "") throw new Error("Expected: job.ts publish|tag FOLDER");
  const { lines, failed } = await run(process.cwd(), resolve(folder));
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = failed ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
