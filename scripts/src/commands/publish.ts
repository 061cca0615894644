import type { Command } from "commander";
import { repository } from "../model/repository.js";
import { npmRegistry } from "../release/packing/npm-registry.js";
import { assertPublishable, type PublishReport, publishAll } from "../release/packing/publish.js";
import { addMissingTags } from "../workspace/git.js";
import { packInto } from "./pack.js";

export function addPublishCommand(program: Command, root: string): void {
  program
    .command("publish")
    .description("pack every built package, publish the versions that the registry lacks, and tag those that it has")
    .option("--no-provenance", "without a statement of where they were built, which only CI can give")
    .action(async ({ provenance }: { provenance: boolean }) => {
      assertPublishable(repository.url, process.env);
      const packages = await packInto(root);
      const report = await publishAll(packages, await npmRegistry(root, { provenance }));
      const released = [...report.present, ...report.published];
      const tags = await addMissingTags(
        root,
        released.map(({ name, version }) => `${name}@${version}`),
      );
      process.stdout.write(`${lines(report, tags).join("\n")}\n`);
      process.exitCode = report.failed.length === 0 ? 0 : 1;
    });
}

function lines({ published, present, failed }: PublishReport, tags: readonly string[]): string[] {
  return [
    ...published.map(({ name, version }) => `  ${name} ${version}: published`),
    ...failed.map(({ package: { name, version }, reason }) => `  ${name} ${version}: not published. ${reason}`),
    ...tags.map((tag) => `  tag ${tag}`),
    `${published.length} published, ${present.length} were on the registry already, ${failed.length} failed.`,
  ];
}
