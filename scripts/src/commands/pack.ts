import { join } from "node:path";
import type { Command } from "commander";
import { repository } from "../model/repository.js";
import { type PackedPackage, packAll } from "../release/packing/pack.js";

/** Ignored by git. */
const FOLDER = "dist-packages";

export function addPackCommand(program: Command, root: string): void {
  program
    .command("pack")
    .description(`write an installable tarball of every built package to ${FOLDER}/`)
    .action(async () => {
      process.stdout.write(`${packLines(await packInto(root)).join("\n")}\n`);
    });
}

/** Packs what is built, with what repository.json says. */
export function packInto(root: string): Promise<PackedPackage[]> {
  return packAll({ root, folder: join(root, FOLDER), url: repository.url });
}

function packLines(packages: readonly PackedPackage[]): string[] {
  const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
  const unknown = 'repository.json has no "url" yet, so the packages do not say where they come from.';
  return [
    ...packages.map(({ name, version, bytes: size }) => `  ${name} ${version}: ${kilobytes(size)}`),
    `${packages.length} packages in ${FOLDER}/, ${kilobytes(bytes)}.${repository.url === null ? ` ${unknown}` : ""}`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
