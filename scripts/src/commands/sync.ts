import { type Command, InvalidArgumentError, Option } from "commander";
import { VENDOR } from "../sync/addresses.js";
import { exitCode, type SyncReport } from "../sync/report.js";
import { type Progress, runSync } from "../sync/sync.js";
import { progressView } from "../workspace/progress.js";
import { releaseFromSpecs } from "./from-specs.js";
import { summary as releaseSummary } from "./release-summary.js";
import { summary } from "./sync-summary.js";

export interface SyncFlags {
  readonly origin: string;
  readonly json?: true;
}

export function originOption(): Option {
  const option = new Option("--origin <url>", "read the vendor's definitions from another host");
  return option.env("ONETRUST_SPECS_ORIGIN").default(VENDOR).argParser(parseOrigin);
}

export function addSyncCommand(program: Command, root: string): void {
  program
    .command("sync")
    .description("what does the vendor publish today? Updates specs/")
    .addOption(originOption())
    .option("--json", "one JSON document on stdout instead of the summary")
    .action(async ({ origin, json }: SyncFlags) => {
      const report = await syncWithProgress(root, origin);
      const release = await releaseFromSpecs(root);
      const lines = [...summary(report), ...releaseSummary(release)];
      process.stdout.write(json ? `${JSON.stringify({ ...report, release }, null, 2)}\n` : `${lines.join("\n")}\n`);
      process.exitCode = exitCode(report);
    });
}

/** A run as a person watches it; Ctrl-C ends it at once, and no file is half written then. */
export async function syncWithProgress(root: string, origin: string): Promise<SyncReport> {
  const view = progressView(`Reading ${origin}`);
  const onProgress = ({ result, done, total }: Progress) =>
    view.show(`${done} of ${total}: ${result.id} ${result.status}`);
  const stop = () => process.exit(130);
  process.once("SIGINT", stop);
  try {
    const today = new Date().toISOString().slice(0, 10);
    return await runSync({ root, origin, today, proxyVariable: proxyVariable(), onProgress });
  } finally {
    process.off("SIGINT", stop);
    view.end();
  }
}

function proxyVariable(): string | undefined {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((name) => process.env[name]);
}

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.username) return url.origin;
  throw new InvalidArgumentError("An origin such as https://developer.onetrust.com is expected.");
}
