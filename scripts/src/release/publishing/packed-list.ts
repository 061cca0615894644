import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "../../model/openapi.ts";

export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The name of the tarball in the folder of all of them. */
  readonly tarball: string;
  readonly bytes: number;
  /** The packages that an install of it brings along or asks for. */
  readonly needs: readonly string[];
  /** Why nobody should start to use it, for a package whose definition has vanished. */
  readonly deprecated?: string;
}

/** What lies beside the tarballs: the packages in the order in which they are published. */
const LIST = "packages.json";

export async function writePackedList(folder: string, packages: readonly PackedPackage[]): Promise<void> {
  await writeFile(join(folder, LIST), `${JSON.stringify(packages, null, 2)}\n`);
}

export async function readPackedList(folder: string): Promise<PackedPackage[]> {
  const file = join(folder, LIST);
  const list: unknown = JSON.parse(await readFile(file, "utf8"));
  if (Array.isArray(list) && list.every(isPackedPackage)) return list;
  throw new Error(`${file} is no list of packed packages. Pack them again.`);
}

function isPackedPackage(value: unknown): value is PackedPackage {
  if (!isRecord(value)) return false;
  const { name, version, tarball, bytes, needs, deprecated } = value;
  return (
    [name, version].every((text) => typeof text === "string") &&
    // Only a file of the folder itself is published.
    typeof tarball === "string" &&
    /^[\w.-]+\.tgz$/.test(tarball) &&
    typeof bytes === "number" &&
    Array.isArray(needs) &&
    needs.every((need) => typeof need === "string") &&
    ["string", "undefined"].includes(typeof deprecated)
  );
}
