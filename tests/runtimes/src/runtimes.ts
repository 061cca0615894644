import { commandLine } from "./command-line.js";
import type { Target } from "./hosts/target.js";
import { inChromium } from "./in-chromium.js";
import { inWorkerd } from "./in-workerd.js";
import { installed } from "./installed.js";
import type { RuntimeName } from "./names.js";
import type { Report } from "./report.js";

interface Runtime {
  /** What it must call itself, so that none can stand in for another one. */
  readonly agent: RegExp;
  /** Runs the scenario in a project that has the packages installed. */
  run(project: string, target: Target): Promise<Report>;
}

/** Where the scenario runs. */
export const runtimes: Readonly<Record<RuntimeName, Runtime>> = {
  "Node 20": { agent: /^Node\.js\/20\./, run: commandLine(process.execPath) },
  "Node 22": { agent: /^Node\.js\/22$/, run: commandLine(installed("node22/bin/node")) },
  "Node 24": { agent: /^Node\.js\/24$/, run: commandLine(installed("node24/bin/node")) },
  "Node 26": { agent: /^Node\.js\/26$/, run: commandLine(installed("node26/bin/node")) },
  Bun: { agent: /^Bun\/1\.4\.5$/, run: commandLine(installed("bun/bin/bun.exe")) },
  Deno: {
    agent: /^Deno\/2\.9\.6$/,
    run: commandLine(process.execPath, installed("deno/bin.cjs"), "run", "--allow-all", "--no-lock", "--cached-only"),
  },
  workerd: { agent: /^Cloudflare-Workers$/, run: inWorkerd },
  Chromium: { agent: /HeadlessChrome\/\d+/, run: inChromium },
};
