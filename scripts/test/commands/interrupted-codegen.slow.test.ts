import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterEach, beforeAll, expect, it } from "vitest";
import { petStore } from "../support/definitions/pet-store.js";
import { closeHosts, vendorHost } from "../support/hosts/vendor-host.js";
import { workspace } from "../support/workspace.js";

const SCRIPT = fileURLToPath(new URL("../support/run-codegen.ts", import.meta.url));
const NAMES = ["birds", "cats", "dogs", "fish"];

afterEach(closeHosts);

/** A host with four definitions, and a repository that knows one of them, whose lockfile knows all packages. */
async function open() {
  const files = Object.fromEntries(
    NAMES.map((name) => [`platform-${name}`, { ...petStore, info: { title: `Platform - ${name}`, version: "1.0" } }]),
  );
  const { origin } = await vendorHost({ files });
  const importers = NAMES.map((name) => `  packages/services/${name}:\n`).join("\n");
  const repository = () =>
    workspace({
      "pnpm-lock.yaml": `importers:\n\n${importers}`,
      "specs/services.json": [{ id: "platform-cats", package: "cats" }],
    });
  return { origin, repository };
}

function codegen(root: string, origin: string): ChildProcess {
  const env = { PATH: process.env.PATH, CI: "true" };
  return spawn(process.execPath, ["--import", "tsx", SCRIPT, root, "codegen", "--origin", origin], { env });
}

async function exitCode(run: ChildProcess): Promise<number | null> {
  run.stdout?.resume();
  run.stderr?.resume();
  const [code] = await once(run, "exit");
  return code;
}

/** Ends the process, without a chance to clean up, as soon as it has said so many lines of progress. */
async function killAfterLines(run: ChildProcess, lines: number): Promise<void> {
  const ended = once(run, "exit");
  run.stdout?.resume();
  let said = 0;
  for await (const _ of createInterface({ input: run.stderr ?? process.stdin })) {
    said += 1;
    if (said === lines) run.kill("SIGKILL");
  }
  await ended;
}

/** Every file that a commit could take, by its path. */
function filesOf(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const committed = paths.filter((path) => !path.startsWith(join("specs", "raw"))).toSorted();
  return new Map(committed.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

function isWhole([path, text]: [string, string]): boolean {
  if (path.endsWith(".json")) return text.endsWith("\n") && JSON.parse(text) !== null;
  if (!path.endsWith(".ts")) return text.endsWith("\n");
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return text.endsWith("\n") && diagnostics.length === 0;
}

let wanted: Map<string, string>;

beforeAll(async () => {
  const { origin, repository } = await open();
  const undisturbed = await repository();
  expect(await exitCode(codegen(undisturbed, origin))).toBe(0);
  wanted = filesOf(undisturbed);
  expect([...wanted.keys()].filter((path) => path.endsWith("src/index.ts"))).toHaveLength(4);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "leaves whole files when it is killed after %i lines of progress, and the next run makes all good",
  async (lines) => {
    const { origin, repository } = await open();
    const root = await repository();
    await killAfterLines(codegen(root, origin), lines);
    expect([...filesOf(root)].filter((file) => !isWhole(file)).map(([path]) => path)).toEqual([]);
    expect(await exitCode(codegen(root, origin))).toBe(0);
    expect(filesOf(root)).toEqual(wanted);
  },
);

it("gives the same files where two runs work at once", async () => {
  const { origin, repository } = await open();
  const shared = await repository();
  const runs = [codegen(shared, origin), codegen(shared, origin)];
  expect(await Promise.all(runs.map(exitCode))).toEqual([0, 0]);
  expect(filesOf(shared)).toEqual(wanted);
});
