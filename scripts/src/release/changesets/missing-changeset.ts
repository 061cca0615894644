import { basename } from "node:path";
import { isRecord } from "../../model/openapi.js";
import { PATHS } from "../../workspace/paths.js";
import { type Verdict, worst } from "../compare/change-verdict.js";
import { checkCompatibility } from "../compare/compatibility.js";
import { noticedCode } from "../compare/noticed-code.js";
import { readPackageSources } from "../compare/package-sources.js";
import { BUMPS, type Bump, bumpOf } from "./bump.js";

/** How a file begins that no hand wrote. */
const GENERATED_FILE = "// Generated from ";

/** A package that differs from a commit, and the bump that a changeset since then gives it. */
export interface PackageChange {
  readonly name: string;
  readonly verdict: Verdict;
  readonly needed: Bump;
  readonly given: Bump | undefined;
}

/** What npm gets of a package, by path inside it, as `src/index.ts`. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** A package at two times; empty where there was none. */
export interface PackageVersions {
  readonly name: string;
  readonly before: PublishedFiles;
  readonly after: PublishedFiles;
}

/** Whether a file of a package, by its path inside it, is published and so needs a changeset when it changes. */
export function isPublished(path: string): boolean {
  return /^(?:src\/.+\.ts|package\.json|README\.md)$/.test(path);
}

/** What became of a package that was released before or is new; nothing where it is as it was or is not released yet. */
export async function packageChange(
  { name, before, after }: PackageVersions,
  given: Bump | undefined,
): Promise<PackageChange | undefined> {
  const version = versionOf(before);
  // A package that is not released yet breaks nobody; one whose version moved is being released.
  if (version === "0.0.0" || versionOf(after) !== (version ?? "0.0.0")) return undefined;
  const isService = after.has("src/schema.ts") && before.has("src/schema.ts");
  const noticedOf = isService ? noticedInService : noticedByHand;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => noticedOf(path, before.get(path)) !== noticedOf(path, after.get(path)),
  );
  if (changed.length === 0) return undefined;
  const verdict = version === undefined ? "breaking" : await verdictOn(changed, before, after);
  return { name, verdict, needed: bumpOf(verdict, version ?? "0.0.0") ?? "patch", given };
}

/**
 * What users of a generated package can notice of a file: not its comments and its README, which follow the definition, nor which state
 * of the definition it names. Such a change waits for the next release.
 */
function noticedInService(path: string, text: string | undefined): string | undefined {
  if (text === undefined || path === "README.md") return undefined;
  if (path !== "package.json") return noticedCode(text);
  const manifest: unknown = JSON.parse(text);
  return JSON.stringify(isRecord(manifest) ? { ...manifest, onetrust: undefined } : manifest);
}

/** The search index of the catalog. It follows from the operations, whose change counts, and from titles of services, which wait. */
const SEARCH_INDEX = basename(PATHS.catalogSearchIndex);

/** The same of a hand-written package: everything, but for that index and the comments of files that are generated into it. */
function noticedByHand(path: string, text: string | undefined): string | undefined {
  if (basename(path) === SEARCH_INDEX) return undefined;
  return text?.startsWith(GENERATED_FILE) ? noticedCode(text) : text;
}

export function isCovered({ needed, given }: PackageChange): boolean {
  return given !== undefined && BUMPS.indexOf(given) >= BUMPS.indexOf(needed);
}

/** Generated packages are compared by the compiler; of a hand-written one a person knows, and any bump will do. */
async function verdictOn(changed: readonly string[], before: PublishedFiles, after: PublishedFiles): Promise<Verdict> {
  if (!after.has("src/schema.ts") || !changed.some((path) => path.startsWith("src/"))) return "patch";
  const sourcesOf = (files: PublishedFiles) => readPackageSources(async (name) => files.get(`src/${name}.ts`) ?? "");
  return worst(["patch", checkCompatibility(await sourcesOf(before), await sourcesOf(after)).verdict]);
}

function versionOf(files: PublishedFiles): string | undefined {
  return /^ {2}"version": "([^"]+)"/m.exec(files.get("package.json") ?? "")?.[1];
}
