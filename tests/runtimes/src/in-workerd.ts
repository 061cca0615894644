import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { Target } from "./hosts/target.js";
import { type Report, toReport } from "./report.js";

/** Runs the scenario in a worker, bundled as `wrangler deploy` bundles it: from the installed packages, nothing of Node's. */
export async function inWorkerd(project: string, target: Target): Promise<Report> {
  const { outputFiles } = await build({
    entryPoints: [join(project, "worker.mjs")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    write: false,
    logLevel: "silent",
  });
  const script = outputFiles.map(({ text }) => text).join("");
  const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01", cf: false });
  try {
    const answer = await worker.dispatchFetch("http://worker/", { method: "POST", body: JSON.stringify(target) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The worker failed: ${text}`);
    return toReport(JSON.parse(text));
  } finally {
    await worker.dispose();
  }
}
