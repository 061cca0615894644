import type { Report } from "./report.js";
import { faults } from "./reports/faults.js";
import { findings } from "./reports/findings.js";
import { jobs } from "./reports/jobs.js";
import { kills } from "./reports/kills.js";
import { lighthouse } from "./reports/lighthouse.js";
import { limits } from "./reports/limits.js";
import { load } from "./reports/load.js";
import { mutation } from "./reports/mutation.js";
import { paging } from "./reports/paging.js";
import { scale } from "./reports/scale.js";
import { sheet } from "./reports/sheet.js";
import { start } from "./reports/start.js";
import { types } from "./reports/types.js";

const REPORTS: Readonly<Record<string, Report>> = {
  faults,
  findings,
  jobs,
  kills,
  lighthouse,
  limits,
  load,
  mutation,
  paging,
  scale,
  sheet,
  start,
  types,
};

const [name, ...options] = process.argv.slice(2);
const report = name === undefined ? undefined : Object.entries(REPORTS).find(([known]) => known === name)?.[1];
if (report !== undefined) {
  try {
    console.log(await report.print(options));
  } catch (error) {
    // The message of a report says what to do; the stack would hide it.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  if (name !== undefined) console.error(`There is no report "${name}". Name one of these:\n`);
  console.log(listOf(REPORTS));
  process.exitCode = name === undefined ? 0 : 1;
}

function listOf(reports: Readonly<Record<string, Report>>): string {
  const lines = Object.entries(reports).map(([known, { about }]) => `  pnpm report ${known.padEnd(10)}${about}`);
  return [...lines, "", "Reports read built packages: run `pnpm build` first."].join("\n");
}
