import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import getChangesets from "@changesets/read";
import type { Command } from "commander";
import { BUMPS, type Bump, higher } from "../release/changesets/bump.js";
import {
  isCovered,
  isPublished,
  type PackageChange,
  type PublishedFiles,
  packageChange,
} from "../release/changesets/missing-changeset.js";
import { orMissing, readOptional } from "../workspace/files.js";
import { fileAt, filesAt, hasCommit } from "../workspace/git/git.js";
import { PATHS } from "../workspace/paths.js";

export function addChangesCommand(program: Command, root: string): void {
  program
    .command("changes")
    .description(
      "which packages differ from a commit, what the compiler says of it, and whether a changeset says so too",
    )
    .option("--since <commit>", "the commit to compare with", "origin/main")
    .action(async ({ since }: { since: string }) => {
      const changes = await packageChanges(root, since);
      process.stdout.write(`${lines(changes, since).join("\n")}\n`);
      process.exitCode = changes.every(isCovered) ? 0 : 1;
    });
}

function lines(changes: readonly PackageChange[], since: string): string[] {
  const open = changes.filter((change) => !isCovered(change));
  return [
    ...changes.map(({ name, verdict, needed, given }) => {
      const said = given === undefined ? "no changeset" : `a changeset says ${given}`;
      return `  ${name}: ${verdict}, needs ${needed}; ${said}`;
    }),
    `${changes.length} released packages differ from ${since}, ${open.length} without the changeset that they need.`,
    ...(open.length > 0 ? ["Write one: pnpm changeset (the text is what users will read)."] : []),
  ];
}

/** Every package that was released before `since` or is new, and differs from what it was then. */
export async function packageChanges(root: string, since: string): Promise<PackageChange[]> {
  if (!(await hasCommit(root, since)))
    throw new Error(`${since} is no commit here. Fetch it: git fetch origin ${since}.`);
  const bumps = await bumpsSince(root, since);
  const folders = await packageFolders(root);
  const changes: PackageChange[] = [];
  for (const folder of folders) {
    const name = `@onetrust-client/${basename(folder)}`;
    const before = await publishedAt(root, since, folder);
    const after = await publishedNow(root, folder);
    const change = await packageChange({ name, before, after }, bumps.get(name));
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

/** Folders of all packages from the root, services last. */
async function packageFolders(root: string): Promise<string[]> {
  const inside = async (folder: string) =>
    (await readdir(join(root, folder)).catch(orMissing<string[]>([]))).toSorted().map((name) => `${folder}/${name}`);
  const [handWritten, services] = [await inside(PATHS.packages), await inside(PATHS.servicePackages)];
  return [...handWritten.filter((folder) => folder !== PATHS.servicePackages), ...services];
}

/** The highest bump that a changeset which is new or reworded since then gives each package. */
async function bumpsSince(root: string, since: string): Promise<ReadonlyMap<string, Bump>> {
  const bumps = new Map<string, Bump>();
  for (const { id, releases } of await getChangesets(root)) {
    const path = `${PATHS.changesets}/${id}.md`;
    if ((await fileAt(root, since, path)) === (await readOptional(root, path))) continue;
    for (const { name, type } of releases) {
      for (const bump of BUMPS) if (bump === type) bumps.set(name, higher(bump, bumps.get(name)));
    }
  }
  return bumps;
}

async function publishedAt(root: string, commit: string, folder: string): Promise<PublishedFiles> {
  const paths = (await filesAt(root, commit, folder)).map((path) => path.slice(folder.length + 1));
  return readPublished(paths, (path) => fileAt(root, commit, `${folder}/${path}`));
}

async function publishedNow(root: string, folder: string): Promise<PublishedFiles> {
  const paths = await readdir(join(root, folder), { recursive: true }).catch(orMissing<string[]>([]));
  return readPublished(paths, (path) => readOptional(root, `${folder}/${path}`));
}

async function readPublished(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<PublishedFiles> {
  const published = paths.filter(isPublished);
  const texts = await Promise.all(published.map(read));
  return new Map(published.map((path, index) => [path, texts[index] ?? ""]));
}
