import { cpSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folderOf, read } from "@onetrust-client/tests-support/checkout";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { withDependencies } from "./installed.js";
import { tarballOf } from "./tarballs.js";

/** What a user installs beside our packages. */
interface InstallOptions {
  /** Packages of other people. */
  readonly others?: readonly string[];
  /** Whether the optional peers of our packages are among them. Default: `true`. */
  readonly optionalPeers?: boolean;
}

/**
 * Installs packed packages with npm, without a registry, into a new project of a user's; returns its folder. What a registry would
 * give beside them is what they depend on, and what the user asks for, as the workspace has them.
 */
export async function install(
  tarballs: string,
  names: readonly string[],
  { others = [], optionalPeers = true }: InstallOptions = {},
): Promise<string> {
  const folder = temporaryFolder();
  const ours = names.map((name) => [`@onetrust-client/${name}`, `file:${tarballOf(tarballs, name)}`]);
  const needed = names.flatMap((name) =>
    foreignDependencies(name, optionalPeers).flatMap((dependency) => [...withDependencies(dependency, folderOf(name))]),
  );
  const asked = others.flatMap((name) => [...withDependencies(name, "")]);
  const theirs = await packInstalled(folder, new Map([...needed, ...asked]));
  const dependencies = Object.fromEntries([...ours, ...theirs]);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(folder, ".npm")];
  await run("npm", ["install", ...flags], { cwd: folder });
  return folder;
}

interface Manifest {
  readonly dependencies?: object;
  readonly peerDependencies?: object;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>;
}

/** What a package of ours depends on of other people's. npm installs peers, too, but none that are optional. */
function foreignDependencies(name: string, optionalPeers: boolean): string[] {
  const manifest: Manifest = JSON.parse(read(`${folderOf(name)}/package.json`));
  const { dependencies, peerDependencies, peerDependenciesMeta = {} } = manifest;
  return Object.keys({ ...dependencies, ...peerDependencies })
    .filter((dependency) => !dependency.startsWith("@onetrust-client/"))
    .filter((dependency) => optionalPeers || !peerDependenciesMeta[dependency]?.optional);
}

/**
 * Packs packages from where pnpm put them. From copies: files of equal content are one file to pnpm, of which npm packs links and
 * installs nothing.
 */
async function packInstalled(
  folder: string,
  places: ReadonlyMap<string, string>,
): Promise<[name: string, file: string][]> {
  const copies = [...places].map(([name, place], index): [name: string, copy: string] => {
    const copy = join(folder, ".theirs", `${index}`);
    cpSync(place, copy, { recursive: true });
    return [name, copy];
  });
  const flags = ["--ignore-scripts", "--silent", "--cache", join(folder, ".npm"), "--pack-destination", folder];
  const printed = await run("npm", ["pack", ...copies.map(([, copy]) => copy), ...flags], { cwd: folder });
  const files = printed.trim().split(/\r?\n/);
  return copies.map(([name], index) => [name, `file:${join(folder, files[index] ?? "")}`]);
}
