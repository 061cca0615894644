import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { orMissing, readOptional, writeChanged } from "../workspace/files.js";
import { trackedFiles } from "../workspace/git/git.js";
import { catalogContractPath, PATHS, packagePath } from "../workspace/paths.js";
import type { Files } from "./emit/emit.js";
import { MARKDOWN_MARKER, MARKER } from "./emit/format.js";

/** What differs between the files that should be and those that are. */
export interface Drift {
  /** Paths whose text differs or that are missing. */
  readonly written: readonly string[];
  /** Generated files that no stage emits any more. */
  readonly removed: readonly string[];
  /** What stands in a generated package and was not generated, or is not kept by git. Nobody but its author may remove it. */
  readonly left: readonly string[];
}

/** What changesets, builds and installs put into a package, and generate leaves alone. */
const NOT_OURS = new Set(["CHANGELOG.md", "dist", "node_modules", ".turbo"]);

export interface WriteOptions {
  /** Compare only. */
  readonly check: boolean;
  /** Packages that could not be planned this time; theirs is left as it is. */
  readonly untouched: ReadonlySet<string>;
}

/**
 * Makes the tree equal to `files`: writes what differs, removes what generated packages hold besides and git can bring back. A
 * package's `version` is changesets' to write, so the one on disk is kept.
 */
export async function write(root: string, files: Files, { check, untouched }: WriteOptions): Promise<Drift> {
  const changed = await changedFiles(root, files);
  if (!check) for (const [path, text] of changed) writeChanged(root, path, text);
  const { removed, left } = await orphans(root, files, untouched);
  if (!check) for (const path of removed) await rm(join(root, path));
  return { written: [...changed.keys()], removed, left };
}

/** Those of `files` that the tree has not, or not so. */
export async function changedFiles(root: string, files: Files): Promise<Files> {
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const current = await readOptional(root, path);
    const wanted = path.endsWith("/package.json") ? withVersion(text, current) : text;
    if (current !== wanted) changed.set(path, wanted);
  }
  return changed;
}

function withVersion(text: string, current: string | undefined): string {
  const version = /^ {2}"version": "[^"]+"/m;
  const kept = version.exec(current ?? "")?.[0];
  return kept === undefined ? text : text.replace(version, kept);
}

async function orphans(
  root: string,
  files: Files,
  untouched: ReadonlySet<string>,
): Promise<Pick<Drift, "removed" | "left">> {
  const packages = (await names(join(root, PATHS.servicePackages)))
    .filter((name) => !untouched.has(name))
    .map(packagePath);
  const generated = await filtered(packages, (path) => isGeneratedPackage(root, path));
  const held = await Promise.all(generated.map((path) => contents(root, path)));
  const contracts = await catalogContracts(root, untouched);
  const others = [...held.flat(), ...contracts].filter((path) => !files.has(path));
  const tracked = new Set([
    ...(await trackedFiles(root, PATHS.servicePackages)),
    ...(await trackedFiles(root, PATHS.catalogContracts)),
  ]);
  const removed = await filtered(others, async (path) => tracked.has(path) && (await isGeneratedFile(root, path)));
  const gone = new Set(removed);
  return { removed, left: others.filter((path) => !gone.has(path)) };
}

/** What the catalog knows of services, but for those that could not be planned. */
async function catalogContracts(root: string, untouched: ReadonlySet<string>): Promise<string[]> {
  const kept = new Set([...untouched].map(catalogContractPath));
  const paths = (await names(join(root, PATHS.catalogContracts))).map((name) => `${PATHS.catalogContracts}/${name}`);
  return paths.filter((path) => !kept.has(path));
}

/** Known by its first line, so that a service taken off the list takes its package along and a hand-written one never goes. */
async function isGeneratedPackage(root: string, folder: string): Promise<boolean> {
  return isMarked(await readOptional(root, `${folder}/src/schema.ts`));
}

/** JSON has no comments, so that its file is known by its package. */
async function isGeneratedFile(root: string, path: string): Promise<boolean> {
  const [, folder] = /^(.+)\/(?:package|tsconfig)\.json$/.exec(path) ?? [];
  return folder === undefined ? isMarked(await readOptional(root, path)) : isGeneratedPackage(root, folder);
}

function isMarked(text: string | undefined): boolean {
  return text !== undefined && (text.startsWith(MARKER) || text.startsWith(MARKDOWN_MARKER));
}

async function contents(root: string, path: string): Promise<string[]> {
  const entries = (await names(join(root, path))).filter((entry) => !NOT_OURS.has(entry));
  const inner = await names(join(root, path, "src"));
  const paths = [...entries.filter((entry) => entry !== "src"), ...inner.map((entry) => `src/${entry}`)];
  return paths.map((entry) => `${path}/${entry}`);
}

async function filtered<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const passed = await Promise.all(items.map(test));
  return items.filter((_, index) => passed[index]);
}

async function names(folder: string): Promise<string[]> {
  const none: string[] = [];
  return (await readdir(folder).catch(orMissing(none))).toSorted();
}
