/** The definitions that a generator is to read, and where it may write: the arguments are the folder of snapshots, the folder for output and, to read one alone, its name. */
import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

const [snapshots = "", outputs = "", only] = process.argv.slice(2);
mkdirSync(outputs, { recursive: true });
export const definitions = readdirSync(snapshots)
  .filter((name) => only === undefined || name === only)
  .map((name) => ({ path: join(snapshots, name), output: join(outputs, basename(name, ".json")) }));
