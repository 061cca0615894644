import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import getChangesets from "@changesets/read";
import type { Command } from "commander";
import { isRecord } from "../../model/openapi.js";

const CORE = "@onetrust-client/core";
const MANIFEST = "packages/core/package.json";
const CONSTANT = "packages/core/src/request/version.ts";
/** What a core that breaks asks of the packages that need it. */
const RANGE_CHANGESET = ".changeset/range-of-core.md";

export function addVersionPackagesCommand(program: Command, root: string): void {
  program
    .command("version-packages")
    .description(
      "applies the changesets: versions, changelogs, the range of core in all packages, the version in core's source",
    )
    .action(() => versionPackages(root));
}

/**
 * Applies the changesets. changesets would lift every package that needs core as a peer to 1.0.0 when core gets a minor. It does not see
 * the peers here; in their place each of these packages gets a minor, since its range of core changes for its users.
 */
export async function versionPackages(root: string): Promise<void> {
  const dependents = manifests(root).filter(({ text }) => peersOf(text) !== undefined);
  await demandCore(root, dependents);
  for (const { path, text } of dependents) writeFileSync(path, withoutPeers(text));
  try {
    await promisify(execFile)("pnpm", ["exec", "changeset", "version"], { cwd: root });
  } finally {
    for (const { path, text } of dependents) writeFileSync(path, withPeers(readFileSync(path, "utf8"), peersOf(text)));
  }
  writeVersion(root);
}

interface Manifest {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The manifests of all packages that are published. */
function manifests(root: string): Manifest[] {
  const folders = ["packages", "packages/services"].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "services")
      .map(({ name }) => join(root, folder, name, "package.json")),
  );
  return folders.map((path) => {
    const text = readFileSync(path, "utf8");
    const { name } = JSON.parse(text);
    return { name: String(name), path, text };
  });
}

/** Writes a changeset that gives a minor to every package which needs core, if core gets one and theirs does not say so yet. */
async function demandCore(root: string, dependents: readonly Manifest[]): Promise<void> {
  const releases = (await getChangesets(root)).flatMap((changeset) => changeset.releases);
  const breaking = new Set(releases.filter(({ type }) => type === "minor" || type === "major").map(({ name }) => name));
  const open = dependents.filter(({ name }) => !breaking.has(name));
  if (!breaking.has(CORE) || open.length === 0) return;
  const lines = open.map(({ name }) => `"${name}": minor`);
  writeFileSync(
    join(root, RANGE_CHANGESET),
    ["---", ...lines, "---", "", "Needs the new version of core.", ""].join("\n"),
  );
}

type Peers = Readonly<Record<string, unknown>>;

function peersOf(text: string): Peers | undefined {
  const manifest: unknown = JSON.parse(text);
  const peers = isRecord(manifest) ? manifest.peerDependencies : undefined;
  return isRecord(peers) && CORE in peers ? peers : undefined;
}

function withoutPeers(text: string): string {
  return withPeers(text, undefined);
}

/** A manifest with other peers, its fields in the order that they have. */
function withPeers(text: string, peers: Peers | undefined): string {
  const { peerDependencies: _, devDependencies, ...manifest } = JSON.parse(text);
  const written = {
    ...manifest,
    ...(peers && { peerDependencies: peers }),
    ...(devDependencies && { devDependencies }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Requests name the version in `User-Agent`. Core reads no file at run time, so a constant has it. */
export function writeVersion(root: string): void {
  const manifest: unknown = JSON.parse(readFileSync(join(root, MANIFEST), "utf8"));
  const version = isRecord(manifest) ? manifest.version : undefined;
  if (typeof version !== "string" || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
    throw new Error(`${MANIFEST} has no version such as 1.2.3.`);
  }
  const text = readFileSync(join(root, CONSTANT), "utf8");
  const written = text.replace(/^export const version = ".*";$/m, `export const version = "${version}";`);
  if (!written.includes(`"${version}"`)) throw new Error(`${CONSTANT} has no line export const version = "…".`);
  writeFileSync(join(root, CONSTANT), written);
}
