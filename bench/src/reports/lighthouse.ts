import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromiumFlags, chromiumPath } from "@onetrust-client/tests-support/chromium";
import { builtFolder } from "../../../site/src/build.js";
import { serveSite } from "../../../site/src/serve.js";
import { installProject, projectFolder } from "../measure/npm-project.js";
import type { Report } from "../report.js";
import { type Cell, table } from "../table.js";

const PAGES = ["", "guides/errors/", "explorer/", "scopes/", "operations/universal-consent/getPurpose/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** Longest time of one page, in ms. */
const LONGEST = 180_000;

/** The part of Lighthouse's report that is printed. */
interface Audit {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

export const lighthouse: Report = {
  about: "what Lighthouse says of pages of the site, as a phone on a slow network would get them",
  print: async () => {
    if (!existsSync(builtFolder)) throw new Error("The site is not built. Run pnpm site:build first.");
    if (!existsSync(chromiumPath))
      throw new Error(`${chromiumPath} is missing. Install the package chromium of Debian.`);
    installProject("lighthouse");
    const { origin, close } = await serveSite(builtFolder);
    const rows: Cell[][] = [];
    try {
      for (const page of PAGES) rows.push([page || "start", ...figures(await audit(`${origin}/${page}`))]);
    } finally {
      await close();
    }
    const header = ["page", ...CATEGORIES, "largest paint, ms", "blocked, ms", "kB"];
    return `${table(header, rows)}\n\nThe server of this report compresses nothing. Scores differ by some points from run to run.`;
  },
};

async function audit(address: string): Promise<Audit> {
  const program = join(projectFolder("lighthouse"), "node_modules/lighthouse/cli/index.js");
  const flags = `--chrome-flags=${chromiumFlags.join(" ")}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, address, "--output=json", "--quiet", flags, `--only-categories=${CATEGORIES.join(",")}`],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, timeout: LONGEST, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout);
}

function figures({ categories, audits }: Audit): Cell[] {
  const number = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return [
    ...CATEGORIES.map((name) => Math.round((categories[name]?.score ?? Number.NaN) * 100)),
    Math.round(number("largest-contentful-paint")),
    Math.round(number("total-blocking-time")),
    Math.round(number("total-byte-weight") / 1000),
  ];
}
