import { join, resolve } from "node:path";
import type { Command } from "commander";
import { repository } from "../../model/repository.js";
import { packAll } from "../../release/packing/pack.js";
import type { PackedPackage } from "../../release/publishing/packed-list.js";
import { inWorktree } from "../../workspace/git/worktree.js";
import { runProgram } from "../../workspace/program.js";
import { originOption } from "../sync.js";
import { buildDescribed, type Described, describe } from "./describe.js";
import { warnOfOldSnapshots } from "./old-snapshots.js";

/** Where the tarballs go unless told otherwise; ignored by git. */
export const PACKED_FOLDER = "dist-packages";

interface PackFlags {
  readonly into: string;
  readonly descriptions?: true;
  readonly origin: string;
}

export function addPackCommand(program: Command, root: string): void {
  program
    .command("pack")
    .description("write an installable tarball of every built package")
    .option("--into <folder>", "where they go; it is emptied first", PACKED_FOLDER)
    .option("--descriptions", "pack the last commit, with the vendor's descriptions, in a worktree of its own")
    .addOption(originOption())
    .action(async ({ into, descriptions, origin }: PackFlags) => {
      if (descriptions === undefined) return print(packLines(await packInto(root, into), into));
      await warnOfOldSnapshots(root);
      const { packages, described } = await packDescribed(root, resolve(root, into), origin);
      print([...packLines(packages, into), ...describedLines(described)]);
    });
}

/** Packs what is built, with what repository.json says. */
export function packInto(root: string, folder: string = PACKED_FOLDER): Promise<PackedPackage[]> {
  return packAll({ root, folder: resolve(root, folder), url: repository.url });
}

/** Builds and packs the last commit, with the vendor's descriptions as far as they can be had. */
function packDescribed(
  root: string,
  folder: string,
  origin: string,
): Promise<{ packages: PackedPackage[]; described: Described }> {
  return inWorktree(root, async (tree) => {
    const pnpm = join(root, "node_modules", ".bin", "pnpm");
    await runProgram(pnpm, ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"], tree);
    const described = await buildDescribed(tree, await describe(tree, origin));
    return { packages: await packAll({ root: tree, folder, url: repository.url }), described };
  });
}

function packLines(packages: readonly PackedPackage[], folder: string): string[] {
  const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
  const unknown = 'repository.json has no "url" yet, so the packages do not say where they come from.';
  return [
    ...packages.map(({ name, version, bytes: size }) => `  ${name} ${version}: ${kilobytes(size)}`),
    `${packages.length} packages in ${folder}, ${kilobytes(bytes)}.${repository.url === null ? ` ${unknown}` : ""}`,
  ];
}

function describedLines({ packages, findings }: Described): string[] {
  return [...findings.map((finding) => `  ${finding}`), `${packages.length} packages have OneTrust's descriptions.`];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
