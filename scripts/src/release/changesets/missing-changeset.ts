import { readdir } from "node:fs/promises";
import { join } from "node:path";
import getChangesets from "@changesets/read";
import { fileAt, filesAt, hasCommit } from "../../workspace/git.js";
import { orMissing, readOptional } from "../../workspace/read.js";
import { judge } from "../compare/compatibility.js";
import { readPackageSources } from "../compare/package-sources.js";
import { type Verdict, worst } from "../compare/verdict.js";
import { BUMPS, type Bump, bumpOf, higher } from "./bump.js";
import type { ReadFile } from "./judge-change.js";

/** A package that differs from a commit, and the bump that a changeset since then gives it. */
export interface PackageChange {
  readonly name: string;
  readonly verdict: Verdict;
  readonly needed: Bump;
  readonly given: Bump | undefined;
}

/** What npm gets of a package, and so what needs a changeset. */
const PUBLISHED = /^packages\/[^/]+\/(?:src\/.+\.ts|package\.json|README\.md)$/;

/** Every package that was released before `since` or is new, and differs from what it was then. */
export async function packageChanges(root: string, since: string): Promise<PackageChange[]> {
  if (!(await hasCommit(root, since)))
    throw new Error(`${since} is no commit here. Fetch it: git fetch origin ${since}.`);
  const readOld: ReadFile = (path) => fileAt(root, since, path);
  const readNow: ReadFile = (path) => readOptional(join(root, path));
  const bumps = await bumpsSince(root, readOld);
  const folders = await readdir(join(root, "packages")).catch(orMissing<string[]>([]));
  const changes: PackageChange[] = [];
  for (const folder of folders.toSorted()) {
    const version = versionOf(await readOld(`packages/${folder}/package.json`));
    // A package that is not released yet breaks nobody; one whose version moved is being released.
    if (version === "0.0.0" || versionOf(await readNow(`packages/${folder}/package.json`)) !== (version ?? "0.0.0"))
      continue;
    const files = await changedFiles(root, { since, folder, readOld, readNow });
    if (files.length === 0) continue;
    const verdict = version === undefined ? "breaking" : await verdictOn(folder, files, readOld, readNow);
    const needed = bumpOf(verdict, version ?? "0.0.0") ?? "patch";
    const name = `@onetrust-client/${folder}`;
    changes.push({ name, verdict, needed, given: bumps.get(name) });
  }
  return changes;
}

export function isCovered({ needed, given }: PackageChange): boolean {
  return given !== undefined && BUMPS.indexOf(given) >= BUMPS.indexOf(needed);
}

/** The highest bump that a changeset which is new or reworded since then gives each package. */
async function bumpsSince(root: string, readOld: ReadFile): Promise<ReadonlyMap<string, Bump>> {
  const bumps = new Map<string, Bump>();
  for (const { id, releases } of await getChangesets(root)) {
    const path = `.changeset/${id}.md`;
    if ((await readOld(path)) === (await readOptional(join(root, path)))) continue;
    for (const { name, type } of releases) {
      for (const bump of BUMPS) if (bump === type) bumps.set(name, higher(bump, bumps.get(name)));
    }
  }
  return bumps;
}

interface Sides {
  readonly since: string;
  readonly folder: string;
  readonly readOld: ReadFile;
  readonly readNow: ReadFile;
}

async function changedFiles(root: string, { since, folder, readOld, readNow }: Sides): Promise<string[]> {
  const here = await readdir(join(root, "packages", folder), { recursive: true }).catch(orMissing<string[]>([]));
  const paths = [
    ...here.map((name) => `packages/${folder}/${name}`),
    ...(await filesAt(root, since, `packages/${folder}`)),
  ];
  const files = [...new Set(paths)].filter((path) => PUBLISHED.test(path));
  const differs = await Promise.all(files.map(async (path) => (await readOld(path)) !== (await readNow(path))));
  return files.filter((_, index) => differs[index]);
}

/** Generated packages are judged by the compiler; of core a person knows, and any bump will do. */
async function verdictOn(
  folder: string,
  files: readonly string[],
  readOld: ReadFile,
  readNow: ReadFile,
): Promise<Verdict> {
  const isGenerated = (await readNow(`packages/${folder}/src/schema.ts`)) !== undefined;
  if (!isGenerated || !files.some((path) => path.includes("/src/"))) return "patch";
  const sources = (read: ReadFile) =>
    readPackageSources(async (name) => (await read(`packages/${folder}/src/${name}.ts`)) ?? "");
  return worst(["patch", judge(await sources(readOld), await sources(readNow)).verdict]);
}

function versionOf(manifest: string | undefined): string | undefined {
  return /^ {2}"version": "([^"]+)"/m.exec(manifest ?? "")?.[1];
}
