import { join } from "node:path";
import { processCost } from "../measure/process-cost.js";
import { readText, root, trackedFiles } from "../measure/sources.js";
import { type Row, scoreOf } from "./row.js";

/** The points that the repository around the sources decides. */
export async function repositoryRows(): Promise<Row[]> {
  return [
    rootCalm(),
    await regeneration(),
    provenance(),
    { point: "11 tests by kind", measured: "–", goal: "6 of 6 kinds; branches of core 100 %", score: "by hand" },
    releaseAndCi(),
    firstMinutes(),
  ];
}

/** What people read at the root; every other file there configures a tool. */
const NO_CONFIG = /^([A-Z]+(\.md)?|llms\.txt|package\.json|pnpm-lock\.yaml)$/;

function rootCalm(): Row {
  const files = trackedFiles();
  const entries = new Set(files.map((path) => path.split("/")[0]));
  const config = files.filter((path) => !path.includes("/") && !NO_CONFIG.test(path));
  const { scripts }: { scripts: object } = JSON.parse(readText("package.json"));
  const commands = Object.keys(scripts).length;
  return {
    point: "6 root calm",
    measured: `${entries.size} entries, ${config.length} config files, ${commands} scripts`,
    goal: "≤ 22, 8, 9",
    score: scoreOf(entries.size <= 22, config.length <= 8, commands <= 9),
  };
}

async function regeneration(): Promise<Row> {
  const seconds = await processCost(join(root, "scripts/src/cli.ts"), ["generate", "--check"]).then(
    (cost) => cost.seconds,
    () => undefined,
  );
  const inCi = readText(".ci/run").includes("pnpm generate --check");
  return {
    point: "8 regeneration",
    measured:
      seconds === undefined ? "`generate --check` fails" : `\`generate --check\` passes in ${seconds.toFixed(1)} s`,
    goal: "passes in < 20 s, in CI",
    score: seconds === undefined ? 0 : scoreOf(seconds < 20, inCi),
  };
}

function provenance(): Row {
  const lock: Record<string, { raw?: string; snapshot?: string }> = JSON.parse(readText("specs/lock.json"));
  const entries = Object.values(lock);
  const hashed = entries.filter(({ raw, snapshot }) => raw !== undefined && snapshot !== undefined);
  return {
    point: "9 provenance and prose",
    measured: `${hashed.length} of ${entries.length} services have both hashes`,
    goal: "all; a test finds no prose, path or date",
    score: hashed.length === entries.length ? "by hand" : 1,
  };
}

function releaseAndCi(): Row {
  const files = trackedFiles();
  const workflows = files.filter((path) => path.startsWith(".github/workflows/")).map(readText);
  const manifests = files
    .filter((path) => /^packages\/.*package\.json$/.test(path))
    .map((path): { private?: boolean; publishConfig?: { provenance?: boolean } } => JSON.parse(readText(path)));
  const actions = workflows.flatMap((text) =>
    [...text.matchAll(/uses: (?!\.\/)(\S+)/g)].map(([, action = ""]) => action),
  );
  const pinned = actions.filter((action) => /@[0-9a-f]{40}$/.test(action)).length;
  const lines = readText(".github/workflows/ci.yml").trimEnd().split("\n").length;
  const published = manifests.filter((manifest) => manifest.private !== true);
  const withProvenance = published.filter(({ publishConfig }) => publishConfig?.provenance === true).length;
  const noRights = workflows.filter((text) => /^permissions: \{\}$/m.test(text)).length;
  return {
    point: "14 release and CI",
    measured: `ci.yml ${lines} lines; ${pinned} of ${actions.length} actions pinned; ${noRights} of ${workflows.length} workflows start without rights; ${withProvenance} of ${published.length} packages with provenance`,
    goal: "all; ci.yml ≤ 100 lines; OIDC",
    score: scoreOf(
      lines <= 100,
      pinned === actions.length,
      noRights === workflows.length,
      withProvenance === published.length,
      workflows.some((text) => text.includes("id-token: write")),
    ),
  };
}

function firstMinutes(): Row {
  const lines = readText("README.md").trimEnd().split("\n").length;
  return {
    point: "15 first five minutes",
    measured: `README ${lines} lines`,
    goal: "≤ 60 lines; a service is one line and two commands",
    score: lines <= 60 ? "by hand" : 1,
  };
}
