import { join } from "node:path";
import type { Registry } from "./npm-registry.ts";
import type { PackedPackage } from "./packed-list.ts";

/**
 * Throws unless the address in repository.json is known and is that of the repository which publishes: it goes into every package,
 * and npm refuses a provenance statement that names another one. `environment` is that of the process: GitHub Actions tells there
 * which repository runs it; elsewhere, only whether the address is known can be checked.
 */
export function assertPublishable(url: string | null, environment: NodeJS.ProcessEnv): void {
  if (url === null) {
    throw new Error(
      'Nothing was published: repository.json has no "url". Set it to the address of this repository, like "https://github.com/OWNER/NAME".',
    );
  }
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = "https://github.com" } = environment;
  if (name === undefined) return;
  const publisher = `${server}/${name}`;
  if (url === publisher) return;
  throw new Error(
    `Nothing was published: repository.json names ${url}, but ${publisher} is publishing. Publish from there, or correct "url" in repository.json.`,
  );
}

export interface PublishReport {
  /** Packages that are on the registry now and were not before. */
  readonly published: readonly PackedPackage[];
  /** Packages whose version the registry had already. */
  readonly present: readonly PackedPackage[];
  readonly failed: readonly { readonly package: PackedPackage; readonly reason: string }[];
}

/**
 * Publishes what the registry lacks of a folder's tarballs, one after another in the given order. One that fails stops those that
 * need it, which nobody could install, and no others.
 */
export async function publishAll(
  folder: string,
  packages: readonly PackedPackage[],
  registry: Registry,
): Promise<PublishReport> {
  const published: PackedPackage[] = [];
  const present: PackedPackage[] = [];
  const failed: { package: PackedPackage; reason: string }[] = [];
  for (const each of packages) {
    try {
      if ((await registry.versionsOf(each.name)).has(each.version)) {
        present.push(each);
        continue;
      }
      const missing = failed.find(({ package: { name } }) => each.needs.includes(name));
      if (missing !== undefined) throw new Error(`It needs ${missing.package.name}, which could not be published.`);
      await registry.publish(join(folder, each.tarball));
      published.push(each);
    } catch (error) {
      failed.push({ package: each, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { published, present, failed };
}

/** The packages whose version the registry has, which are those that get a tag. */
export async function onRegistry(packages: readonly PackedPackage[], registry: Registry): Promise<PackedPackage[]> {
  const found: PackedPackage[] = [];
  for (const each of packages) if ((await registry.versionsOf(each.name)).has(each.version)) found.push(each);
  return found;
}

export function tagOf({ name, version }: PackedPackage): string {
  return `${name}@${version}`;
}

/** The report in a few plain lines. */
export function publishLines({ published, present, failed }: PublishReport): string[] {
  return [
    ...published.map(({ name, version }) => `  ${name} ${version}: published`),
    ...failed.map(({ package: { name, version }, reason }) => `  ${name} ${version}: not published. ${reason}`),
    `${published.length} published, ${present.length} were on the registry already, ${failed.length} failed.`,
  ];
}
