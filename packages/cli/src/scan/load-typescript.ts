import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type TypeScript from "typescript";
import { UsageError } from "../usage-error.js";

export type { TypeScript };
/** The compiler's API. */
export type Compiler = typeof TypeScript;

/**
 * Loads the TypeScript of the project that `folder` belongs to, or the one in `given`, the folder of a package. Throws a
 * {@link UsageError} that says what to install.
 */
export async function loadTypeScript(folder: string, given?: string): Promise<Compiler> {
  const place = given === undefined ? installedIn(folder) : resolve(given);
  if (place === undefined)
    throw new UsageError(
      `Scopes are read with the TypeScript of the project, and ${folder} has none. Install it: npm install --save-dev typescript@5.9.3`,
    );
  const version = versionIn(place);
  if (!isSupported(version))
    throw new UsageError(
      `Scopes are read with TypeScript 5.4 to 6, and ${place} ${version === undefined ? "is no TypeScript" : `is ${version}`}. Install one beside it, and name its folder: npm install --save-dev typescript5@npm:typescript@5.9.3, then --typescript node_modules/typescript5`,
    );
  const module: { readonly default: Compiler } = await import(pathToFileURL(join(place, "lib/typescript.js")).href);
  return module.default;
}

function installedIn(folder: string): string | undefined {
  try {
    return dirname(createRequire(join(folder, "scan.js")).resolve("typescript/package.json"));
  } catch {
    return undefined;
  }
}

function versionIn(place: string): string | undefined {
  try {
    const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
      readFileSync(join(place, "package.json"), "utf8"),
    );
    return name === "typescript" && typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

function isSupported(version = ""): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 5 && minor >= 4) || major === 6;
}
