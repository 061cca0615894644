import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of this checkout. */
export const repository = resolve(import.meta.dirname, "../../..");

/** The vendor's files as of mid-2026, and those that are newer. */
const UPSTREAM = ["../shared/upstream", "../shared/upstream-2026-08"].map((path) => resolve(repository, path));

/** The vendor's files, which are not ours to commit: id → bytes, the newest of each, or nothing where the folders are absent. */
export function upstreamFiles(): Record<string, Uint8Array> | undefined {
  const folders = UPSTREAM.filter((folder) => existsSync(folder));
  if (folders.length === 0) return undefined;
  return Object.fromEntries(
    folders.flatMap((folder) => jsonFiles(folder).map((id) => [id, readFileSync(join(folder, `${id}.json`))])),
  );
}

/** The committed snapshots: id → text. */
export function snapshotTexts(): Record<string, string> {
  const folder = join(repository, "specs", "snapshots");
  return Object.fromEntries(jsonFiles(folder).map((id) => [id, readFileSync(join(folder, `${id}.json`), "utf8")]));
}

function jsonFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => name.slice(0, -".json".length)).sort();
}
