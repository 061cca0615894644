import { addMissingTags, pushTags } from "../../workspace/git/git.ts";
import { runOnTerminal, runProgram } from "../../workspace/program.ts";
import { deprecateAll, deprecationLines } from "./deprecate.ts";
import type { Registry } from "./npm-registry.ts";
import type { PackedPackage } from "./packed-list.ts";
import { onRegistry, publishAll, publishLines, tagOf } from "./publish.ts";

export interface FirstPublish {
  /** Root of the repository. */
  readonly root: string;
  /** Where the tarballs are. */
  readonly folder: string;
  readonly packages: readonly PackedPackage[];
  readonly registry: Registry;
  /** `OWNER/REPOSITORY`, which publishes from now on. */
  readonly repository: string;
  /** Receives each line as soon as it is known. */
  readonly print: (line: string) => void;
}

/** What a first publish would do. It asks the registry and changes nothing. */
export async function rehearse({ root, packages, registry, repository, print }: FirstPublish): Promise<void> {
  for (const each of packages) {
    const versions = await registry.versionsOf(each.name);
    const publish = versions.has(each.version) ? "is on the registry" : "would be published";
    const trust =
      versions.size > 0 && (await isTrusted(root, each.name)) ? "has a trusted publisher" : `would trust ${repository}`;
    print(`  ${each.name} ${each.version}: ${publish}; ${trust}`);
  }
  print("Nothing was changed.");
}

/**
 * Does what npm lets only a person do: publishes what the registry lacks, in the given order, names the trusted publisher of each
 * package that has none, marks those whose definition vanished, and pushes the tags. It can be run again after any failure: what is
 * done is left. Returns whether all of it is done.
 */
export async function firstPublish(release: FirstPublish): Promise<boolean> {
  const { root, folder, packages, registry, print } = release;
  const report = await publishAll(folder, packages, registry);
  for (const line of publishLines(report)) print(line);
  const published = await onRegistry(packages, registry);
  const untrusted = await trustAll(release, published);
  const deprecations = await deprecateAll(published, registry);
  for (const line of deprecationLines(deprecations)) print(line);
  const tags = published.map(tagOf);
  await addMissingTags(root, tags);
  for (const tag of await pushTags(root, tags)) print(`  tag ${tag}`);
  const open = report.failed.length + untrusted + deprecations.filter(({ refused }) => refused !== undefined).length;
  print(
    open === 0
      ? "Everything is done."
      : "Run this command again once the reasons above are gone: what is done is left.",
  );
  return open === 0;
}

/** Names the trusted publisher of every package that has none; one that fails stops no other. Returns how many failed. */
async function trustAll(
  { root, repository, print }: FirstPublish,
  packages: readonly PackedPackage[],
): Promise<number> {
  let failed = 0;
  for (const { name } of packages) {
    try {
      if (await isTrusted(root, name)) continue;
      const publisher = ["--file", "release.yml", "--repository", repository, "--environment", "npm"];
      await runOnTerminal("npm", ["trust", "github", name, ...publisher, "--allow-publish", "--yes"], root);
      print(`  ${name}: trusts release.yml of ${repository}`);
    } catch (error) {
      failed += 1;
      print(`  ${name}: has no trusted publisher yet. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

/** Whether a package has a trusted publisher. With `--json`, npm prints nothing about one that has none. */
async function isTrusted(root: string, name: string): Promise<boolean> {
  const ask = async () => (await runProgram("npm", ["trust", "list", name, "--json"], root)).trim() !== "";
  return ask().catch(async (error: unknown) => {
    if (!/EOTP|one-time/i.test(String(error))) throw error;
    // npm asks for the second factor on a terminal only. For a few minutes after that it does not ask again.
    await runOnTerminal("npm", ["trust", "list", name], root);
    return ask();
  });
}
