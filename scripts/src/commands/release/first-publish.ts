import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { repository as own } from "../../model/repository.js";
import { firstPublish, rehearse } from "../../release/publishing/first-publish.js";
import { npmRegistry } from "../../release/publishing/npm-registry.js";
import { assertPublishable } from "../../release/publishing/publish.js";
import { obstacles } from "../../release/publishing/readiness.js";
import { PACKED_FOLDER, packInto } from "./pack.js";

export function addFirstPublishCommand(program: Command, root: string): void {
  program
    .command("first-publish")
    .description("what npm lets only a person do: first versions, trusted publishers, deprecations; can be run again")
    .argument("<repository>", "OWNER/REPOSITORY, which publishes from now on", parseRepositoryName)
    .option("--dry-run", "say what would be done and change nothing")
    .action(async (repository: string, { dryRun = false }: { dryRun?: boolean }) => {
      assertPublishable(own.url, { ...process.env, GITHUB_REPOSITORY: repository });
      const packages = await packInto(root);
      const found = await obstacles(root, packages);
      if (found.length > 0) throw new Error(["Nothing was published.", ...found].join("\n"));
      const registry = await npmRegistry(root, { provenance: false, attended: true });
      const print = (line: string) => void process.stdout.write(`${line}\n`);
      const release = { root, folder: resolve(root, PACKED_FOLDER), packages, registry, repository, print };
      if (dryRun) return rehearse(release);
      process.exitCode = (await firstPublish(release)) ? 0 : 1;
    });
}

function parseRepositoryName(value: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new InvalidArgumentError("Expected OWNER/REPOSITORY.");
}
