import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The root of this checkout. */
export const repository = resolve(import.meta.dirname, "../../..");

const UPSTREAM = resolve(repository, "../shared/upstream");

/** The vendor's files, which are not ours to commit: id → bytes, or nothing where the folder is absent. */
export function upstreamFiles(): Record<string, Uint8Array> | undefined {
  if (!existsSync(UPSTREAM)) return undefined;
  return Object.fromEntries(jsonFiles(UPSTREAM).map((id) => [id, readFileSync(join(UPSTREAM, `${id}.json`))]));
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
