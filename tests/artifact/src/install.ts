import { realpathSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./checkout.js";
import { run } from "./run.js";
import { newFolder, tarballOf } from "./tarballs.js";

/** Installs packed packages with npm, without a registry, into a new project of a user's; returns its folder. */
export async function install(tarballs: string, names: readonly string[]): Promise<string> {
  const folder = newFolder();
  const ours = names.map((name) => [`@onetrust-client/${name}`, `file:${tarballOf(tarballs, name)}`]);
  const theirs = (await packOpenapiFetch(folder)).map(([name, file]) => [name, `file:${file}`]);
  const dependencies = Object.fromEntries([...ours, ...theirs]);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(folder, ".npm")];
  await run("npm", ["install", ...flags], { cwd: folder });
  return folder;
}

/** What a registry would give: core's one dependency, and that one's own, packed from where pnpm put them. */
async function packOpenapiFetch(folder: string): Promise<[name: string, file: string][]> {
  const fetch = packageFolder("openapi-fetch", join(root, "packages", "core", "package.json"));
  const helpers = packageFolder("openapi-typescript-helpers", join(fetch, "package.json"));
  const flags = ["--ignore-scripts", "--silent", "--cache", join(folder, ".npm"), "--pack-destination", folder];
  const printed = await run("npm", ["pack", fetch, helpers, ...flags], { cwd: folder });
  const [first = "", second = ""] = printed.trim().split(/\r?\n/);
  return [
    ["openapi-fetch", join(folder, first)],
    ["openapi-typescript-helpers", join(folder, second)],
  ];
}

/** Where a package sees another one that it depends on; the other one's exports may hide its package.json. */
function packageFolder(name: string, dependent: string): string {
  const places = createRequire(realpathSync(dependent)).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return dirname(realpathSync(join(place, name, "package.json")));
    } catch {
      // Not in this node_modules: the next one up.
    }
  }
  throw new Error(`${dependent} does not see ${name}: run pnpm install.`);
}
