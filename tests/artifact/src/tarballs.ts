import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import { run } from "@onetrust-client/tests-support/run";

/** Packs every package into a folder, as a release does. */
export async function packAll(folder: string): Promise<void> {
  const tsx = join(root, "node_modules", ".bin", "tsx");
  await run(tsx, ["scripts/src/cli.ts", "pack", "--into", folder], { cwd: root });
}

/** The tarball of a package in that folder. */
export function tarballOf(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^\D+/.exec(each)?.[0] === `onetrust-client-${name}-`);
  if (file === undefined) throw new Error(`@onetrust-client/${name} was not packed.`);
  return join(folder, file);
}

/** The files in a tarball, in the order of their names. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listing = await run("tar", ["-tzf", tarball], { cwd: root });
  return listing.trim().split(/\r?\n/).sort();
}
