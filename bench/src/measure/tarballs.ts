import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./sources.js";

export interface Tarball {
  readonly name: string;
  readonly files: readonly string[];
}

/** What a tarball of a package may hold beside `dist`. */
const BESIDE_DIST = /^(dist\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

/** What `pnpm pack` would put into the tarball of each package that is built. */
export async function tarballs(): Promise<Tarball[]> {
  const args = ["--recursive", "--filter=./packages/**", "pack", "--dry-run", "--json"];
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/pnpm"), args, {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  const printed: { name: string; files: { path: string }[] }[] = JSON.parse(stdout);
  return printed
    .map(({ name, files }) => ({ name, files: files.map(({ path }) => path) }))
    .filter(({ files }) => files.some((path) => path.startsWith("dist/")));
}

/** The files that only developers need. */
export function leaksIn({ files }: Tarball): string[] {
  return files.filter((path) => !BESIDE_DIST.test(path));
}
