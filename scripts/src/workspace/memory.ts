import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { writeChanged } from "./files.js";

/** What runs before this one found. Git ignores it, and nothing is lost with it: the next run then does everything again. */
const FOLDER = "node_modules/.cache/onetrust-client";

interface Remembered<Value> {
  /** Says what the value was made from. */
  readonly key: string;
  readonly value: Value;
}

/** Whether a run may take from memory what it would find again. Runs that nobody watches do everything. */
export function mayRecall(): boolean {
  return process.env.CI === undefined;
}

/** What was remembered under a name, if it was made from the same. The key must hold all that decides the value, its form included. */
export function recall<Value>(root: string, name: string, key: string): Value | undefined {
  try {
    const remembered: Remembered<Value> = deserialize(readFileSync(join(root, FOLDER, name)));
    return remembered.key === key ? remembered.value : undefined;
  } catch {
    // Missing or damaged, it is no loss.
    return undefined;
  }
}

export function remember<Value>(root: string, name: string, remembered: Remembered<Value>): void {
  writeChanged(root, `${FOLDER}/${name}`, serialize(remembered));
}
