import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseLock } from "../../model/lock.js";
import { parseServices } from "../../model/services.js";
import { fileAt, hasCommit } from "../../workspace/git.js";
import { orMissing, readOptional } from "../../workspace/read.js";
import { writeChanged } from "../../workspace/write.js";
import type { Verdict } from "../compare/verdict.js";
import { type Bump, bumpOf } from "./bump.js";
import { changesetPath, readChangeset, withNews } from "./changeset-file.js";
import { judgeChange, type ReadFile } from "./judge-change.js";
import { type ServiceChange, serviceChanges } from "./service-changes.js";

export interface ReleaseOptions {
  readonly root: string;
  /** What a service package holds now, by path from the root: on disk, or as generate would write it. */
  readonly readEmitted: ReadFile;
}

export interface ReleaseResult {
  readonly package: string;
  readonly kind: ServiceChange["kind"];
  readonly verdict: Verdict;
  readonly bump: Bump;
  readonly path: string;
}

export interface ReleaseReport {
  /** `false` where there is no commit to compare with, as in an unpacked archive: then nothing was written. */
  readonly compared: boolean;
  readonly changesets: readonly ReleaseResult[];
  /** Changesets of an earlier run over what is no longer so. */
  readonly removed: readonly string[];
}

const BASE = "HEAD";

/** What differs from the last commit in the vendor's definitions → a changeset for each package concerned. */
export async function runRelease({ root, readEmitted }: ReleaseOptions): Promise<ReleaseReport> {
  if (!(await hasCommit(root, BASE))) return { compared: false, changesets: [], removed: [] };
  const readOld: ReadFile = (path) => fileAt(root, BASE, path);
  const readNow: ReadFile = (path) => readOptional(join(root, path));
  const changes = serviceChanges(await standing(readOld), await standing(readNow));
  const changesets: ReleaseResult[] = [];
  for (const change of changes) {
    const path = changesetPath(change.service.package);
    const there = await readNow(path);
    const { verdict, summary, version } = await judgeChange(change, { readOld, readNow, readEmitted });
    // A new definition is a new package, below 1.0 like its first release.
    const bump = change.kind === "new" ? "minor" : (bumpOf(verdict, version) ?? "patch");
    const news = { name: `@onetrust-client/${change.service.package}`, bump, summary };
    const text = withNews(news, there, await readOld(path));
    writeChanged(join(root, path), text, join(root, "specs/raw"));
    const written = readChangeset(text).releases.get(news.name) ?? bump;
    changesets.push({ package: change.service.package, kind: change.kind, verdict, bump: written, path });
  }
  return {
    compared: true,
    changesets,
    removed: await removeOutdated(root, new Set(changesets.map(({ path }) => path))),
  };
}

async function standing(read: ReadFile) {
  return {
    services: parseServices((await read("specs/services.json")) ?? "[]"),
    lock: parseLock((await read("specs/lock.json")) ?? "{}"),
  };
}

/** A changeset that no commit knows and that no change asks for any more was written about something since undone. */
async function removeOutdated(root: string, current: ReadonlySet<string>): Promise<string[]> {
  const names = await readdir(join(root, ".changeset")).catch(orMissing<string[]>([]));
  const others = names
    .map((name) => `.changeset/${name}`)
    .filter((path) => /\/sync-.*\.md$/.test(path) && !current.has(path));
  const removed: string[] = [];
  for (const path of others) {
    if ((await fileAt(root, BASE, path)) !== undefined) continue;
    await rm(join(root, path));
    removed.push(path);
  }
  return removed;
}
