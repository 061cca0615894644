import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { isRecord } from "../model/openapi.js";

const MANIFEST = "packages/core/package.json";
const CONSTANT = "packages/core/src/request/version.ts";

export function addWriteVersionCommand(program: Command, root: string): void {
  program
    .command("write-version")
    .description("writes the version of core into its source, after changesets have changed it")
    .action(() => writeVersion(root));
}

/** Requests name the version in `User-Agent`. Core reads no file at run time, so a constant has it. */
export async function writeVersion(root: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(root, MANIFEST), "utf8"));
  const version = isRecord(manifest) ? manifest.version : undefined;
  if (typeof version !== "string" || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
    throw new Error(`${MANIFEST} has no version such as 1.2.3.`);
  }
  const text = await readFile(join(root, CONSTANT), "utf8");
  const written = text.replace(/^export const version = ".*";$/m, `export const version = "${version}";`);
  if (!written.includes(`"${version}"`)) throw new Error(`${CONSTANT} has no line export const version = "…".`);
  await writeFile(join(root, CONSTANT), written);
}
