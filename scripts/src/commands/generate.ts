import { join } from "node:path";
import type { Command } from "commander";
import { staleLines, staleReasons } from "../generate/amend/stale-corrections.js";
import { type GenerateReport, runGenerate, type ServiceResult } from "../generate/generate.js";
import { readInputs } from "../generate/inputs.js";
import { progressView } from "../workspace/progress.js";
import { readOptional } from "../workspace/read.js";
import { type Describe, describeFrom } from "./describe.js";
import { explain } from "./explain.js";
import { exitCode, summary } from "./generate-summary.js";

interface GenerateFlags {
  readonly check?: boolean;
  readonly descriptions?: boolean;
  readonly explain?: string;
  readonly json?: true;
}

export function addGenerateCommand(program: Command, root: string): void {
  program
    .command("generate")
    .description("packages from what is committed under specs/; no network")
    .option("--check", "compare and fail on drift or a stale correction instead of writing")
    .option("--descriptions", "put the vendor's descriptions into the comments; for a release, never for a commit")
    .option("--explain <operation>", "show how one operation comes about, stage by stage")
    .option("--json", "one JSON document on stdout instead of the summary")
    .action(async ({ check = false, descriptions = false, explain: operation, json }: GenerateFlags) => {
      if (operation !== undefined) {
        process.stdout.write(await explainFrom(root, operation));
        return;
      }
      const describe = descriptions && !check ? describeFrom(root) : undefined;
      const report = await generateWithProgress(root, check, describe);
      const stale = await staleReasons(root, report);
      const lines = [...summary(report, check), ...staleLines(stale)];
      process.stdout.write(json ? `${JSON.stringify({ ...report, stale }, null, 2)}\n` : `${lines.join("\n")}\n`);
      process.exitCode = exitCode(report, check);
    });
}

/** A run as a person watches it. */
export async function generateWithProgress(root: string, check: boolean, describe?: Describe): Promise<GenerateReport> {
  const view = progressView(check ? "Comparing packages" : "Generating packages");
  const onService = ({ package: name, operations, failure }: ServiceResult) =>
    view.show(`${name}: ${failure === undefined ? `${operations} operations` : "failed"}`);
  try {
    return await runGenerate({ root, check, describe, onService });
  } finally {
    view.end();
  }
}

export async function explainFrom(root: string, operation: string): Promise<string> {
  return explain(await readInputs(root), operation, (id) => readOptional(join(root, "specs/raw", `${id}.json`)));
}
