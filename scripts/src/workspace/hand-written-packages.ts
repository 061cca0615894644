import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PATHS } from "./paths.js";

/** How every generated file that has comments begins. */
export const GENERATED = "Generated from specs/snapshots/";

/** The names of the packages in this repository that do not say that they are generated. */
export function handWrittenPackages(root: string): ReadonlySet<string> {
  const folders = [PATHS.packages, PATHS.servicePackages].flatMap((path) => foldersIn(join(root, path)));
  return new Set(
    folders.filter((folder) => isPackage(folder) && !isGenerated(folder)).map((folder) => basename(folder)),
  );
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
}

/** A folder in which only a build or an install left something is no package. */
function isPackage(folder: string): boolean {
  return existsSync(join(folder, "package.json"));
}

function isGenerated(folder: string): boolean {
  const file = join(folder, "src/schema.ts");
  return existsSync(file) && readFileSync(file, "utf8").startsWith(`// ${GENERATED}`);
}
