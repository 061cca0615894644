import { isRecord } from "../../model/openapi.ts";
import { runOnTerminal, runProgram } from "../../workspace/program.ts";

/** Why the versions of a package should not be used, by version; `undefined` for those that may be. */
export type Versions = ReadonlyMap<string, string | undefined>;

/** What publishing asks of a registry. */
export interface Registry {
  /** The versions of a package; none if the registry does not know it. */
  readonly versionsOf: (name: string) => Promise<Versions>;
  readonly publish: (tarball: string) => Promise<void>;
  /** Marks every version of a package. An empty message takes the mark away. */
  readonly deprecate: (name: string, message: string) => Promise<void>;
}

const PATIENCE = 30_000;

export interface NpmOptions {
  /** Whether npm states where the packages were built, which it can in CI alone. */
  readonly provenance: boolean;
  /** Whether a person sits at the terminal, whom npm may ask for a second factor. */
  readonly attended?: boolean;
}

/** The registry that npm is set up for in a folder, and npm to change what it has. */
export async function npmRegistry(folder: string, { provenance, attended = false }: NpmOptions): Promise<Registry> {
  const address = (await runProgram("npm", ["config", "get", "registry"], folder)).trim();
  const change = async (...args: string[]): Promise<void> =>
    attended ? runOnTerminal("npm", args, folder) : void (await runProgram("npm", args, folder));
  return {
    versionsOf: (name) => readVersions(address, name),
    publish: (tarball) => change("publish", tarball, "--access=public", `--provenance=${provenance}`),
    deprecate: (name, message) => change("deprecate", name, message),
  };
}

/** Asks a registry for the versions of a package. What is neither a list nor 404 is an error: it must not pass for a missing package. */
export async function readVersions(registry: string, name: string): Promise<Versions> {
  const address = `${registry.replace(/\/?$/, "/")}${name.replace("/", "%2f")}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return new Map();
  const document: unknown = response.ok ? await response.json() : undefined;
  if (!isRecord(document) || !isRecord(document.versions))
    throw new Error(
      `The registry answered ${response.status} when asked for the versions of ${name}; expected 200 with a list, or 404.`,
    );
  return new Map(Object.entries(document.versions).map(([version, manifest]) => [version, deprecationOf(manifest)]));
}

function deprecationOf(manifest: unknown): string | undefined {
  const message = isRecord(manifest) ? manifest.deprecated : undefined;
  return typeof message === "string" && message !== "" ? message : undefined;
}
