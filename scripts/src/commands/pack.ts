import { resolve } from "node:path";
import type { Command } from "commander";
import { repository } from "../model/repository.js";
import { type PackedPackage, packAll } from "../release/packing/pack.js";

/** Where the tarballs go unless told otherwise; ignored by git. */
const FOLDER = "dist-packages";

export function addPackCommand(program: Command, root: string): void {
  program
    .command("pack")
    .description("write an installable tarball of every built package")
    .option("--into <folder>", "where they go; it is emptied first", FOLDER)
    .action(async ({ into }: { into: string }) => {
      process.stdout.write(`${packLines(await packInto(root, into), into).join("\n")}\n`);
    });
}

/** Packs what is built, with what repository.json says. */
export function packInto(root: string, folder = FOLDER): Promise<PackedPackage[]> {
  return packAll({ root, folder: resolve(root, folder), url: repository.url });
}

function packLines(packages: readonly PackedPackage[], folder: string): string[] {
  const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
  const unknown = 'repository.json has no "url" yet, so the packages do not say where they come from.';
  return [
    ...packages.map(({ name, version, bytes: size }) => `  ${name} ${version}: ${kilobytes(size)}`),
    `${packages.length} packages in ${folder}, ${kilobytes(bytes)}.${repository.url === null ? ` ${unknown}` : ""}`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
