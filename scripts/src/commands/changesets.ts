import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Generated } from "../generate/generate.js";
import { type Definition, isDefinition, isRecord, type Service } from "../model/openapi.js";
import { parseLock } from "../model/specs/lock.js";
import { parseServices } from "../model/specs/services.js";
import { type Bump, bumpOf } from "../release/changesets/bump.js";
import { type CatalogChange, catalogChange, describeCatalogChanges } from "../release/changesets/catalog-changes.js";
import { changesetPath, changesetText, readChangeset } from "../release/changesets/changeset-file.js";
import {
  type ChangeDescription,
  describeChangedService,
  describeNewService,
  describeReturnedService,
  describeVanishedService,
  type SchemaNames,
  type ServiceChange,
  type ServiceList,
  type ServiceVersion,
  serviceChanges,
} from "../release/changesets/service-changes.js";
import type { Verdict } from "../release/compare/change-verdict.js";
import { readPackageSources } from "../release/compare/package-sources.js";
import { orMissing, type ReadFile, readOptional, writeChanged } from "../workspace/files.js";
import { fileAt, hasCommit } from "../workspace/git/git.js";
import { catalogContractPath, PATHS, packagePath, snapshotPath } from "../workspace/paths.js";
import { inColour } from "../workspace/progress.js";
import { generateFrom } from "./run-generate.js";

export interface ChangesetsReport {
  /** `false` where there is no commit to compare with, as in an unpacked archive: then nothing was written. */
  readonly compared: boolean;
  readonly changesets: readonly WrittenChangeset[];
  /** Packages whose definition changed in what users cannot notice, as a licence: they are not released for it. */
  readonly unnoticed: readonly string[];
  /** Changesets of an earlier run over what is no longer so. */
  readonly removed: readonly string[];
}

export interface WrittenChangeset {
  readonly package: string;
  readonly kind: ServiceChange["kind"];
  readonly verdict: Verdict;
  readonly bump: Bump;
  readonly path: string;
}

/** The commit that everything is compared with unless told otherwise. */
export const LAST_COMMIT = "HEAD";

/** The hand-written package that has something of each service. */
const CATALOG = "catalog";

/** The changesets for what is under specs/ now, whether or not the packages have been written; generates only if it must. */
export async function changesetsFromSpecs(root: string): Promise<ChangesetsReport> {
  let started: Promise<Generated> | undefined;
  const generated = () => {
    started ??= generateFrom(root);
    return started;
  };
  return writeChangesets(root, {
    read: async (path) => (await generated()).files.get(path),
    isFailed: async (name) => failedPackages((await generated()).services).has(name),
  });
}

/** Service packages as they are generated now: on disk, or as generate would write them. */
export interface Emitted {
  readonly read: ReadFile;
  /** Whether a package could not be generated. Then it stayed as it was, and there is nothing to release. */
  readonly isFailed: (name: string) => Promise<boolean>;
}

/** The names of the packages that could not be generated. */
export function failedPackages(services: Generated["services"]): ReadonlySet<string> {
  return new Set(services.filter(({ failure }) => failure !== undefined).map((service) => service.package));
}

/** What differs from a commit in the vendor's definitions → a changeset for each package concerned. */
export async function writeChangesets(
  root: string,
  emitted: Emitted,
  since: string = LAST_COMMIT,
): Promise<ChangesetsReport> {
  if (!(await hasCommit(root, since))) return { compared: false, changesets: [], unnoticed: [], removed: [] };
  const readOld: ReadFile = (path) => fileAt(root, since, path);
  const readNow: ReadFile = (path) => readOptional(root, path);
  const readers = { readOld, readNow, readEmitted: emitted.read };
  const [before, after] = [await readServiceList(readOld), await readServiceList(readNow)];
  const changes = serviceChanges(before, after);
  const changesets: WrittenChangeset[] = [];
  const unnoticed: string[] = [];
  for (const change of changes) {
    if (await emitted.isFailed(change.service.package)) continue;
    const written = await writeChangeset(root, change, readers);
    if (written === undefined) unnoticed.push(change.service.package);
    else changesets.push(written);
  }
  changesets.push(...(await writeCatalogChangeset(root, [...before.services, ...after.services], readers)));
  const current = new Set(changesets.map(({ path }) => path));
  return { compared: true, changesets, unnoticed, removed: await removeOutdated(root, current, since) };
}

interface Readers {
  /** At the commit that is compared with. */
  readonly readOld: ReadFile;
  /** On disk. */
  readonly readNow: ReadFile;
  /** Service packages as they are generated now. */
  readonly readEmitted: ReadFile;
}

async function writeChangeset(
  root: string,
  change: ServiceChange,
  readers: Readers,
): Promise<WrittenChangeset | undefined> {
  const { service, kind } = change;
  const { verdict, summary } = await describeChange(change, readers);
  if (verdict === "none") return undefined;
  const version = versionOf(await readers.readNow(`${packagePath(service.package)}/package.json`));
  // A new definition is a new package, below 1.0 like its first release.
  const bump = kind === "new" ? "minor" : (bumpOf(verdict, version) ?? "patch");
  const release = { package: service.package, bump, summary };
  return { package: service.package, kind, verdict, ...(await writeRelease(root, release, readers)) };
}

/** What the catalog knows of services is generated as well. Until its first release nobody has another state of it. */
async function writeCatalogChangeset(
  root: string,
  services: readonly Service[],
  readers: Readers,
): Promise<WrittenChangeset[]> {
  const version = versionOf(await readers.readNow(`${PATHS.packages}/${CATALOG}/package.json`));
  if (version === "0.0.0") return [];
  const { verdict, summary } = describeCatalogChanges(await catalogChanges(services, readers));
  const bump = bumpOf(verdict, version);
  if (bump === undefined) return [];
  const written = await writeRelease(root, { package: CATALOG, bump, summary }, readers);
  return [{ package: CATALOG, kind: "changed", verdict, ...written }];
}

/** The titles of services with what users of the catalog notice of them. */
async function catalogChanges(
  services: readonly Service[],
  { readOld, readNow, readEmitted }: Readers,
): Promise<readonly (readonly [title: string, change: CatalogChange])[]> {
  // Where generate failed, what is on disk stays.
  const readAfter: ReadFile = async (path) => (await readEmitted(path)) ?? readNow(path);
  const operations = [await readOld(PATHS.catalogOperations), await readAfter(PATHS.catalogOperations)] as const;
  const byPackage = new Map(services.map((service) => [service.package, service]));
  const changes = [...byPackage].map(async ([name, service]) => {
    const path = catalogContractPath(name);
    const before = { contract: await readOld(path), operations: operations[0] };
    const after = { contract: await readAfter(path), operations: operations[1] };
    const change = catalogChange(name, before, after);
    if (change === undefined) return [];
    const { info } = await readSnapshot(service, async (file) => (await readNow(file)) ?? readOld(file));
    return [[info.title, change] as const];
  });
  return (await Promise.all(changes)).flat();
}

/** Writes the changeset of a package, and returns the bump that it has then. */
async function writeRelease(
  root: string,
  release: { readonly package: string; readonly bump: Bump; readonly summary: string },
  { readNow, readOld }: Readers,
): Promise<{ bump: Bump; path: string }> {
  const { bump, summary } = release;
  const path = changesetPath(release.package);
  const name = `@onetrust-client/${release.package}`;
  const earlier = { current: await readNow(path), committed: await readOld(path) };
  const text = changesetText({ name, bump, summary }, earlier);
  writeChanged(root, path, text);
  return { bump: readChangeset(text).releases.get(name) ?? bump, path };
}

async function describeChange({ service, kind }: ServiceChange, readers: Readers): Promise<ChangeDescription> {
  const { readOld, readNow, readEmitted } = readers;
  const definition = await readSnapshot(service, readNow);
  if (kind === "new") return describeNewService(definition);
  if (kind === "vanished") return describeVanishedService(definition, service.vanished ?? "");
  const before: ServiceVersion = {
    definition: await readSnapshot(service, readOld),
    sources: await readSources(service, readOld),
  };
  const after: ServiceVersion = { definition, sources: await readSources(service, readEmitted) };
  // Today's name of a schema before yesterday's.
  const names = { ...(await readSchemaNames(service, readOld)), ...(await readSchemaNames(service, readEmitted)) };
  // A commit may hold a definition that could not be generated then.
  if (before.sources.index === "") return describeNewService(definition);
  return kind === "back" ? describeReturnedService(before, after, names) : describeChangedService(before, after, names);
}

async function readServiceList(read: ReadFile): Promise<ServiceList> {
  return {
    services: parseServices((await read(PATHS.services)) ?? "[]"),
    lock: parseLock((await read(PATHS.lock)) ?? "{}"),
  };
}

async function readSnapshot({ id }: Service, read: ReadFile): Promise<Definition> {
  const path = snapshotPath(id);
  const definition: unknown = JSON.parse((await read(path)) ?? "null");
  if (isDefinition(definition)) return definition;
  throw new Error(`${path} is no snapshot. Restore it, or run pnpm sync.`);
}

async function readSources({ package: name }: Service, read: ReadFile) {
  return readPackageSources(async (file) => (await read(`${packagePath(name)}/src/${file}.ts`)) ?? "");
}

async function readSchemaNames({ id }: Service, read: ReadFile): Promise<SchemaNames> {
  const names: unknown = JSON.parse((await read(PATHS.names)) ?? "{}");
  const pinned = isRecord(names) ? names[id] : undefined;
  const schemas = isRecord(pinned) && isRecord(pinned.schemas) ? pinned.schemas : {};
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([vendorName, name]) => (typeof name === "string" ? [[vendorName, name]] : [])),
  );
}

function versionOf(text: string | undefined): string {
  const manifest: unknown = JSON.parse(text ?? "{}");
  return isRecord(manifest) && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}

/** A changeset that no commit knows and that no change asks for any more was written about something since undone. */
async function removeOutdated(root: string, current: ReadonlySet<string>, since: string): Promise<string[]> {
  const names = await readdir(join(root, PATHS.changesets)).catch(orMissing<string[]>([]));
  const others = names
    .map((name) => `${PATHS.changesets}/${name}`)
    .filter((path) => /\/sync-.*\.md$/.test(path) && !current.has(path));
  const removed: string[] = [];
  for (const path of others) {
    if ((await fileAt(root, since, path)) !== undefined) continue;
    await rm(join(root, path));
    removed.push(path);
  }
  return removed;
}

/** The changesets: how many of which kind, then a line each, the breaking ones first. */
export function changesetLines({ compared, changesets, unnoticed, removed }: ChangesetsReport): string[] {
  if (!compared) return ["No commit to compare with, so no changeset was written."];
  const told = changesets.map((changeset) => ({ ...changeset, means: meaningOf(changeset) }));
  const counts = MEANINGS.map((means) => ({ means, count: told.filter((each) => each.means === means).length }));
  const said = counts.flatMap(({ means, count }) => (count === 0 ? [] : `${count} ${means}`));
  return [
    ...(said.length === 0 ? [] : [`Changesets: ${said.join(", ")}.`]),
    ...MEANINGS.flatMap((means) => told.filter((each) => each.means === means)).map(changesetLine),
    ...unnoticed.map(
      (name) =>
        `  ${name}: no release, for users can notice nothing. Read the diff of its snapshot: a new licence decides whether a release may hold OneTrust's descriptions.`,
    ),
    ...removed.map((path) => `  ${path}: removed, for what it told is undone`),
  ];
}

/** What a changeset means for users, the worst first. */
const MEANINGS = ["breaking", "vanished", "new", "back", "additive", "patch", "none"] as const;

function meaningOf({ kind, verdict }: WrittenChangeset): (typeof MEANINGS)[number] {
  return kind === "changed" ? verdict : kind;
}

function changesetLine({ package: name, kind, verdict, bump, path }: WrittenChangeset): string {
  const told = kind === "changed" || kind === "back" ? `, ${verdict}` : "";
  const line = `  ${path}: @onetrust-client/${name}, ${kind}${told}: ${bump}`;
  if (kind === "new") return inColour("green", line);
  return verdict === "breaking" || kind === "vanished" ? inColour("red", line) : line;
}
