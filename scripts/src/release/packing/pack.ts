import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { isRecord } from "../../model/openapi.js";
import { type PackedPackage, writePackedList } from "../publishing/packed-list.js";
import { packedFiles, requirements } from "./packed-files.js";
import { readTarball, writeTarball } from "./tarball.js";

const run = promisify(execFile);
const ROOM = 64 * 1024 * 1024;

export interface PackOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Where the tarballs go. It is emptied first. */
  readonly folder: string;
  /** The address of the repository, if it is known. */
  readonly url: string | null;
}

/**
 * Packs every package of the workspace that is not private; those that others depend on come first. pnpm packs, and turns
 * `workspace:` ranges into versions. Then package.json and README learn where they come from. A list of the packages lies beside them.
 */
export async function packAll({ root, folder, url }: PackOptions): Promise<PackedPackage[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const directories = await publicPackages(root);
  const packed = await pnpmFor(root, [...directories.keys()], ["pack", "--json", "--pack-destination", folder]);
  const packages = await Promise.all(
    packed.map(async (entry) => {
      const [name, version] = [field(entry, "name"), field(entry, "version")];
      const tarball = basename(field(entry, "filename"));
      const directory = directories.get(name);
      if (directory === undefined) throw new Error(`pnpm packed ${name}, but does not list it in the workspace.`);
      const files = packedFiles(await readTarball(await readFile(join(folder, tarball))), { directory, url });
      const bytes = await writeTarball(files);
      await writeFile(join(folder, tarball), bytes);
      return { name, version, tarball, bytes: bytes.length, ...requirements(files) };
    }),
  );
  await writePackedList(folder, packages);
  return packages;
}

/** The folder of each package by its name, written with `/` on every system. `pnpm pack` would pack private ones, too. */
async function publicPackages(root: string): Promise<ReadonlyMap<string, string>> {
  const listed = await pnpmFor(root, ["./packages/**"], ["list", "--depth", "-1", "--json"]);
  const isPrivate = (entry: unknown) => isRecord(entry) && entry.private === true;
  const folderOf = (entry: unknown) => relative(root, field(entry, "path")).split(sep).join("/");
  return new Map(
    listed.flatMap((entry) => (isPrivate(entry) ? [] : [[field(entry, "name"), folderOf(entry)] as const])),
  );
}

/** Runs a command of pnpm over some packages and reads the list that it prints. */
async function pnpmFor(
  root: string,
  packages: readonly string[],
  command: readonly string[],
): Promise<readonly unknown[]> {
  const program = join(root, "node_modules", ".bin", "pnpm");
  const args = ["--recursive", ...packages.map((name) => `--filter=${name}`), ...command];
  const { stdout } = await run(program, args, { cwd: root, maxBuffer: ROOM });
  const printed: unknown = JSON.parse(stdout);
  if (!Array.isArray(printed)) throw new Error(`pnpm ${command.join(" ")} must print a list.`);
  return printed;
}

function field(entry: unknown, name: "name" | "version" | "filename" | "path"): string {
  const value = isRecord(entry) ? entry[name] : undefined;
  if (typeof value !== "string")
    throw new Error(`pnpm printed a package without its ${name}: ${JSON.stringify(entry)}`);
  return value;
}
