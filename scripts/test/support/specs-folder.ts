import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Service } from "../../src/model/openapi.js";
import { newFolder } from "./new-folder.js";

/** An empty repository in a temporary folder that knows the given services. */
export function specsFolder(services: readonly Service[]): string {
  const root = newFolder();
  mkdirSync(join(root, "specs"));
  writeFileSync(join(root, "specs", "services.json"), `${JSON.stringify(services, null, 2)}\n`);
  return root;
}

export function service(id: string): Service {
  return { id, package: id };
}

/** Every committed file under specs/ with its text; raw downloads are nobody's business but sync's. */
export function committed(root: string): Record<string, string> {
  return Object.fromEntries(filesOf(root).map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}

/** When each file under specs/ was last written, raw downloads included. */
export function writtenAt(root: string): Record<string, number> {
  return Object.fromEntries(filesOf(root, true).map((path) => [relative(root, path), statSync(path).mtimeMs]));
}

function filesOf(root: string, withRaw = false): string[] {
  const entries = readdirSync(join(root, "specs"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((path) => withRaw || !relative(root, path).startsWith(join("specs", "raw"))).sort();
}
