import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Command } from "commander";
import { type SyncReport, exitCode as syncExitCode } from "../sync/sync-report.js";
import { readOptional } from "../workspace/files.js";
import { mayRecall } from "../workspace/memory.js";
import { runPhase } from "../workspace/progress.js";
import {
  type ChangesetsReport,
  changesetLines,
  type Emitted,
  failedPackages,
  LAST_COMMIT,
  writeChangesets,
} from "./changesets.js";
import { explainFrom } from "./explain.js";
import { exitCode as generateExitCode, generateLines } from "./generate.js";
import { type GenerateReport, generateWithProgress } from "./run-generate.js";
import { type StaleReason, staleExitCode, staleLines, staleReasons } from "./stale-corrections.js";
import { asOfOption, originOption, type SyncFlags, syncLines, syncWithProgress } from "./sync.js";

interface CodegenFlags extends SyncFlags {
  readonly since: string;
  readonly explain?: string;
}

/** sync, then generate, also of the services that did not fail, then changesets; ends with sync's exit code. */
export function addCodegenCommand(program: Command, root: string): void {
  program
    .command("codegen")
    .description("sync, then generate; goes on from the committed snapshots where the vendor's host cannot be reached")
    .addOption(originOption())
    .addOption(asOfOption())
    .option("--since <commit>", "the commit that the changesets compare with", LAST_COMMIT)
    .option("--explain <operation>", "show how one operation comes about, stage by stage")
    .option("--json", "one JSON document on stdout instead of the summary")
    .action(async ({ origin, asOf, since, explain, json }: CodegenFlags) => {
      if (explain !== undefined) {
        process.stdout.write(await explainFrom(root, explain));
        return;
      }
      const sync = await syncWithProgress(root, { origin, asOf });
      const generate = await generateWithProgress(root, { remember: mayRecall() });
      await lockNewPackages(root, generate);
      const stale = await staleReasons(root, generate.services);
      const release = await runPhase({
        title: `Comparing with ${since === LAST_COMMIT ? "the last commit" : since}`,
        run: () => writeChangesets(root, onDisk(root, generate), since),
        sumUp: ({ changesets }) => ({ isGood: true, words: `${changesets.length} packages changed for users` }),
      });
      const report = { sync, generate, stale, release };
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${lines(report).join("\n")}\n`);
      process.exitCode = exitCode(sync, generate) || staleExitCode(stale);
    });
}

/** The packages as they have just been written. */
function onDisk(root: string, { services }: GenerateReport): Emitted {
  const failed = failedPackages(services);
  return { read: (path) => readOptional(root, path), isFailed: async (name) => failed.has(name) };
}

interface CodegenReport {
  readonly sync: SyncReport;
  readonly generate: GenerateReport;
  readonly stale: readonly StaleReason[];
  readonly release: ChangesetsReport;
}

function lines({ sync, generate, stale, release }: CodegenReport): string[] {
  const isOffline = sync.host === "unreachable";
  const note = ["The vendor's host could not be reached: generated from the committed snapshots."];
  return [
    ...syncLines(sync),
    ...(isOffline ? note : []),
    ...generateLines(generate, false),
    ...staleLines(stale),
    ...changesetLines(release),
    ...nextSteps({ sync, generate, stale, release }),
  ];
}

/** What is left for a person to do after a run. */
function nextSteps({ sync, generate, stale, release }: CodegenReport): string[] {
  const added = sync.services.filter(({ status }) => status === "new").map((service) => service.package);
  const unreviewed = generate.services.some((service) => service.unreviewed.length > 0);
  const failed = generate.services.filter(({ failure }) => failure !== undefined);
  const steps = [
    ...failed.map(({ id, package: name }) => `mend ${id}: correct it in specs/overlays/${name}.yaml`),
    ...(stale.length === 0 ? [] : ["mend or remove the corrections above that find nothing"]),
    ...(unreviewed ? ["review the operations above, and add their lines under specs/"] : []),
    ...added.map((name) => `read the names of ${name} in specs/names.json: after its first release they stay`),
    ...(release.changesets.length === 0
      ? []
      : ["read the changesets", "run pnpm test", "look at git diff, and commit"]),
  ];
  return steps.length === 0 ? [] : ["Next:", ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}

/** A host that cannot be reached is no fault of the definitions; one that answers with something wrong is. */
function exitCode(sync: SyncReport, generate: GenerateReport): 0 | 1 {
  const syncCode = sync.host === "unreachable" ? 0 : syncExitCode(sync);
  return syncCode === 1 ? 1 : generateExitCode(generate, false);
}

/** A new package is a new member of the workspace; without it in the lockfile the next frozen install would fail. */
async function lockNewPackages(root: string, { written }: GenerateReport): Promise<void> {
  const lockfile = await readFile(join(root, "pnpm-lock.yaml"), "utf8");
  const folders = written
    .filter((path) => path.endsWith("/package.json"))
    .map((path) => path.replace("/package.json", ""));
  const added = folders.filter((folder) => !lockfile.includes(`\n  ${folder}:\n`));
  if (added.length === 0) return;
  await runPhase({
    title: `Adding ${added.join(", ")} to pnpm-lock.yaml`,
    run: () => promisify(execFile)("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"], { cwd: root }),
    sumUp: () => ({ isGood: true, words: "done" }),
  });
}
