import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumFlags, chromiumPath } from "@onetrust-client/tests-support/chromium";
import { chromium } from "playwright-core";
import type { Target } from "./hosts/target.js";
import { type Report, toReport } from "./report.js";
import { serveFolder } from "./serve-folder.js";

/** Runs the scenario in a page of another origin than the hosts; an import map says where the installed packages are, no bundler. */
export async function inChromium(project: string, target: Target): Promise<Report> {
  const imports = JSON.stringify({ imports: importMap(project) });
  const web = await serveFolder(project, `<!doctype html><script type="importmap">${imports}</script>`);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.goto(web.origin);
    const module = `${web.origin}/scenario.mjs`;
    const run = `import(${JSON.stringify(module)}).then(({ scenario }) => scenario(${JSON.stringify(target)}))`;
    return toReport(await page.evaluate(run));
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Where a page finds the entries of a project's packages. */
function importMap(project: string): Record<string, string> {
  const ours = readdirSync(join(project, "node_modules", "@onetrust-client")).map((name) => `@onetrust-client/${name}`);
  return Object.fromEntries([...ours, "openapi-fetch"].flatMap((name) => entriesOf(project, name)));
}

/** The files that a package's `exports` name for `import`, by what a program writes: `@onetrust-client/core/path-client`. */
function entriesOf(project: string, name: string): [specifier: string, address: string][] {
  const { exports } = JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8"));
  return Object.keys(exports).flatMap((entry) => {
    const file: unknown = exports[entry]?.import?.default ?? exports[entry]?.default;
    return typeof file === "string" ? [[`${name}${entry.slice(1)}`, `/node_modules/${name}/${file}`]] : [];
  });
}
