import services from "../../../specs/services.json" with { type: "json" };
import { readText, trackedFiles } from "../measure/sources.js";
import { leaksIn, type Tarball } from "../measure/tarballs.js";
import { type Row, scoreOf } from "./row.js";

/** The points that what is in each package decides. */
export function packageRows(packed: readonly Tarball[]): Row[] {
  return [configDuplication(), completeness(), tarballContents(packed), dependencies()];
}

function configDuplication(): Row {
  const configs = trackedFiles().filter((path) => /^packages\/.*\/tsconfig\.json$/.test(path));
  // How far up the base lies is not a difference.
  const variants = new Set(configs.map((path) => readText(path).replaceAll("../", "")));
  const longest = Math.max(...configs.map((path) => readText(path).trim().split("\n").length));
  return {
    point: "5 config duplication",
    measured: `tsconfig.json: ${configs.length} files, ${variants.size} variants, at most ${longest} lines`,
    goal: "1 variant of 1 line",
    score: scoreOf(variants.size === 1, longest === 1),
  };
}

function completeness(): Row {
  const proven = services.filter((service) =>
    /: OperationDefinitions<\w+> = \{/.test(readText(`packages/services/${service.package}/src/operations.ts`)),
  );
  return {
    point: "10 completeness proof",
    measured: `${proven.length} of ${services.length} tables are annotated with their interface`,
    goal: "all: a missing operation does not compile",
    score: scoreOf(proven.length === services.length),
  };
}

function tarballContents(packed: readonly Tarball[]): Row {
  const built = packed.filter(({ name }) => services.some((service) => name === `@onetrust-client/${service.package}`));
  const counts = built.map(({ files }) => files.length);
  const leaks = packed.flatMap(leaksIn);
  const isComplete = built.length === services.length;
  return {
    point: "12 tarball",
    measured: isComplete
      ? `services ${Math.min(...counts)} to ${Math.max(...counts)} files, ${leaks.length} leaks`
      : `${built.length} of ${services.length} services are built: run \`pnpm build\``,
    goal: "dist + 4 files; tests/artifact passes",
    score: isComplete && leaks.length > 0 ? 0 : "by hand",
  };
}

function dependencies(): Row {
  const runtime = (folder: string) => Object.keys(manifestOf(folder).dependencies ?? {}).length;
  const most = Math.max(...services.map((service) => runtime(`packages/services/${service.package}`)));
  const atRoot = Object.keys(manifestOf(".").devDependencies ?? {}).length;
  return {
    point: "13 dependencies",
    measured: `at run time: core ${runtime("packages/core")}, a service at most ${most}; root for development ${atRoot}`,
    goal: "1, 1; ≤ 12",
    score: scoreOf(runtime("packages/core") <= 1, most <= 1, atRoot <= 12),
  };
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readText(`${folder}/package.json`));
}
