import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { isRecord } from "../../model/openapi.js";
import type { Publisher } from "./publish.js";

const run = promisify(execFile);
const PATIENCE = 30_000;

/** The registry that pnpm is set up for, and pnpm to publish to it. */
export async function npmRegistry(root: string, { provenance }: { readonly provenance: boolean }): Promise<Publisher> {
  const pnpm = async (...args: string[]) =>
    (await run(join(root, "node_modules", ".bin", "pnpm"), args, { cwd: root })).stdout;
  const registry = (await pnpm("config", "get", "registry")).trim();
  return {
    isPublished: async (name, version) => (await versionsOn(registry, name)).includes(version),
    // Of a tarball, pnpm does not read `publishConfig.provenance`. Its checks of git are for folders.
    publish: async (tarball) =>
      void (await pnpm("publish", tarball, "--no-git-checks", ...(provenance ? ["--provenance"] : []))),
  };
}

/** The versions of a package that a registry has; none if it does not know the package. */
export async function versionsOn(registry: string, name: string): Promise<string[]> {
  const address = `${registry.replace(/\/?$/, "/")}${name.replace("/", "%2f")}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return [];
  const document: unknown = response.ok ? await response.json() : undefined;
  if (!isRecord(document) || !isRecord(document.versions))
    throw new Error(
      `The registry answered ${response.status} when asked for the versions of ${name}; expected 200 with a list, or 404.`,
    );
  return Object.keys(document.versions);
}
