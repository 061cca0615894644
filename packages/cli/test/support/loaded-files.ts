import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { onetrust } from "./onetrust.js";

/** What a run of `onetrust` loaded, each file once. */
export interface Loaded {
  /** Files of this package, from its `dist`. */
  readonly own: readonly string[];
  /** How many files of each other package. */
  readonly packages: Readonly<Record<string, number>>;
}

/** Runs `onetrust`, which must succeed, and returns which files Node.js loaded for it. */
export async function loadedBy(args: readonly string[]): Promise<Loaded> {
  const record = join(temporaryFolder(), "loaded.txt");
  const env = { LOADED_FILES: record, NODE_OPTIONS: `--import ${JSON.stringify(RECORDER)}` };
  const { code, stderr } = await onetrust(args, { env });
  if (code !== 0) throw new Error(`onetrust ${args.join(" ")} ended with ${code}: ${stderr}`);
  const files = [...new Set(readFileSync(record, "utf8").trimEnd().split("\n"))];
  const own = files.flatMap((file) => /\/cli\/dist\/(.+)$/.exec(file)?.[1] ?? []).toSorted();
  const packages: Record<string, number> = {};
  for (const file of files) {
    const name = packageOf(file);
    if (name !== undefined) packages[name] = (packages[name] ?? 0) + 1;
  }
  return { own, packages };
}

function packageOf(file: string): string | undefined {
  const [, foreign] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  const [, ours] = /\/packages\/([\w-]+)\/dist\//.exec(file) ?? [];
  return foreign ?? (ours === "cli" ? undefined : ours);
}

const RECORDER = new URL("record-loaded-files.mjs", import.meta.url).href;
