import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../measure/sources.js";
import type { SectionResult } from "./figures.js";

const path = join(root, "bench/results.json");

export interface Results {
  readonly machine: Machine;
  readonly sections: readonly SectionResult[];
}

export interface Machine {
  readonly processors: string;
  readonly memory: string;
  readonly node: string;
  readonly node24: string;
}

/** The results of earlier runs, if there are any. */
export function readResults(): Results | undefined {
  if (!existsSync(path)) return undefined;
  const results: Results = JSON.parse(readFileSync(path, "utf8"));
  return results;
}

export function writeResults(results: Results): void {
  writeFileSync(path, `${JSON.stringify(results, rounded, 2)}\n`);
}

/** Five digits are more than any measurement is worth. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}
