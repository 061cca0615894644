import { run } from "@onetrust-client/tests-support/run";
import type { Target } from "./hosts/target.js";
import { type Report, toReport } from "./report.js";

/** Runs the scenario as a program: `node print.mjs`, with whatever the runtime wants before it. */
export const commandLine =
  (program: string, ...args: string[]) =>
  async (project: string, target: Target): Promise<Report> => {
    const env = { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
    const printed = await run(program, [...args, "print.mjs", JSON.stringify(target)], { cwd: project, env });
    return toReport(JSON.parse(printed));
  };
