import { resolve } from "node:path";
import type { Command } from "commander";
import { publishFolder } from "../../release/publishing/job.js";
import { npmRegistry } from "../../release/publishing/npm-registry.js";
import { onRegistry, tagOf } from "../../release/publishing/publish.js";
import { addMissingTags } from "../../workspace/git/git.js";
import { warnOfOldSnapshots } from "./old-snapshots.js";
import { PACKED_FOLDER, packInto } from "./pack.js";

export function addPublishCommand(program: Command, root: string): void {
  program
    .command("publish")
    .description("pack every built package, publish the versions that the registry lacks, and tag those that it has")
    .option("--no-provenance", "without a statement of where they were built, which only CI can give")
    .action(async ({ provenance }: { provenance: boolean }) => {
      await warnOfOldSnapshots(root);
      const packages = await packInto(root);
      const { lines, failed } = await publishFolder(root, resolve(root, PACKED_FOLDER), { provenance });
      const released = await onRegistry(packages, await npmRegistry(root, { provenance }));
      const tags = await addMissingTags(root, released.map(tagOf));
      process.stdout.write(`${[...lines, ...tags.map((tag) => `  tag ${tag}`)].join("\n")}\n`);
      process.exitCode = failed ? 1 : 0;
    });
}
