import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../support/checkout.js";
import { initialise } from "../support/git-workspace.js";
import { newFolder } from "../support/new-folder.js";

const SKIPPED = new Set(["node_modules", ".git", ".turbo", "dist", ".types", "declarations", "raw", "docs", "site"]);
const copy = join(newFolder(), "copy");
const sources = join(copy, "packages/core/src");
/** `pnpm build` is three runs of turbo: core, then what is compiled against its declarations, all services in one task. */
const [buildCore = "", buildServices = "", buildRest = ""] = scriptOf("package.json").split(" && ");
/** The package of that task, as turbo names the root. */
const SERVICES = "//";

beforeAll(() => {
  cpSync(repository, copy, { recursive: true, filter: (path) => !SKIPPED.has(basename(path)) });
  for (const path of ["node_modules", "packages/core/node_modules"])
    symlinkSync(join(repository, path), join(copy, path));
  initialise(copy);
}, 240_000);

function scriptOf(manifest: string): string {
  return JSON.parse(readFileSync(join(repository, manifest), "utf8")).scripts.build;
}

function run(command: string): string {
  const bin = join(repository, "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: "1" };
  return execFileSync("sh", ["-c", command], { cwd: copy, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What turbo would look up in its cache for each package that is built, after core has been built as it is now. */
function hashes(): { core: string; rest: Record<string, string> } {
  const core = tasksOf(buildCore)["@onetrust-client/core"] ?? "";
  // core's own script, not turbo: what another checkout has in a cache shows nothing.
  execFileSync(
    "sh",
    [
      "-c",
      `cd packages/core && PATH="$PATH:${repository}/node_modules/.bin" && ${scriptOf("packages/core/package.json")}`,
    ],
    {
      cwd: copy,
    },
  );
  return { core, rest: { ...tasksOf(buildServices), ...tasksOf(buildRest) } };
}

function tasksOf(command: string): Record<string, string> {
  const { tasks } = JSON.parse(run(`${command.replace("node scripts/build-task.mjs", "turbo run")} --dry-run=json`));
  return Object.fromEntries(
    tasks
      .filter((task: { command: string }) => task.command !== "<NONEXISTENT>")
      .map((task: { package: string; hash: string }) => [task.package, task.hash]),
  );
}

describe("after a build", () => {
  it("a comment in core, even of what it exports, builds core again and nothing else", () => {
    const before = hashes();
    expect(Object.keys(before.rest)).toEqual(expect.arrayContaining([SERVICES, "@onetrust-client/redis"]));
    expect(Object.keys(before.rest)).not.toContain("@onetrust-client/core");
    const dates = join(sources, "dates.ts");
    writeFileSync(dates, readFileSync(dates, "utf8").replace("/** Returns the day", "/** It returns the day"));
    appendFileSync(dates, "// A note.\n");
    const after = hashes();
    expect(after.core).not.toBe(before.core);
    expect(after.rest).toEqual(before.rest);
  });

  it("other code behind the same declarations does so, too", () => {
    const before = hashes();
    const dates = join(sources, "dates.ts");
    writeFileSync(dates, readFileSync(dates, "utf8").replace(".slice(0, 19)", ".slice(0, 18)"));
    const after = hashes();
    expect(after.core).not.toBe(before.core);
    expect(after.rest).toEqual(before.rest);
  });

  it("a declaration of core that changes builds every package that is compiled against it", () => {
    const before = hashes();
    const dates = join(sources, "dates.ts");
    writeFileSync(dates, readFileSync(dates, "utf8").replace("toDate(date: Date)", "toDate(date: Date | number)"));
    const after = hashes();
    const same = Object.keys(before.rest).filter((name) => after.rest[name] === before.rest[name]);
    expect(same).toEqual([]);
  });

  it("nothing is left of a file that has no source any more, also where the files come from the cache", () => {
    const built = (file: string) => join(copy, "packages/core", file);
    run(buildCore);
    for (const file of ["dist/gone.js", "declarations/gone.d.ts"]) writeFileSync(built(file), "");
    run(buildCore);
    const files = ["dist/index.js", "dist/gone.js", "declarations/index.d.ts", "declarations/gone.d.ts"];
    expect(files.filter((file) => existsSync(built(file)))).toEqual(["dist/index.js", "declarations/index.d.ts"]);
  });

  it("a change of one service builds the services and nothing else", () => {
    const before = hashes();
    appendFileSync(join(copy, "packages/services/documents/src/index.ts"), "// A note.\n");
    const after = hashes();
    const other = Object.keys(before.rest).filter((name) => after.rest[name] !== before.rest[name]);
    expect(after.core).toBe(before.core);
    expect(other).toEqual([SERVICES]);
  });
});
