import { basename, join } from "node:path";
import { cruise, type IForbiddenRuleType } from "dependency-cruiser";

/** An import that a rule forbids. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Cruised {
  /** The files that were read, by their paths from `root`. */
  readonly modules: readonly string[];
  readonly violations: readonly Violation[];
}

/** Reads every import in the given files, which are named from `root`. */
export async function cruiseFiles(
  root: string,
  files: readonly string[],
  rules: readonly IForbiddenRuleType[],
): Promise<Cruised> {
  const options = {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...rules] },
    // Type imports are imports: a type that two files share ties them together all the same.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["(^|/)node_modules/", "/dist/"] },
  };
  const { output } = await cruise([...files], options, { alias: sourcesOfPackages(root, files) });
  if (typeof output === "string") throw new Error(`dependency-cruiser gave text where data is expected: ${output}`);
  const read = new Set(output.modules.map(({ source }) => source));
  return {
    modules: files.filter((path) => read.has(path)),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Packages by name and the folder of their sources, so that an import of another package is followed and none need be built. */
function sourcesOfPackages(root: string, files: readonly string[]): Record<string, string> {
  const folders = files.flatMap((path) => /^packages\/(?:services\/)?[^/]+(?=\/src\/)/.exec(path)?.[0] ?? []);
  return Object.fromEntries(
    [...new Set(folders)].map((folder) => [`@onetrust-client/${basename(folder)}`, join(root, folder, "src")]),
  );
}
