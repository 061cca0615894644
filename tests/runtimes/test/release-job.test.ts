import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import { type Host, listen } from "@onetrust-client/tests-support/host";
import { run } from "@onetrust-client/tests-support/run";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installed } from "../src/installed.js";

/*
 * The jobs of release.yml that publish and tag install nothing and give Node 24 a TypeScript file. So does this test, in a copy of the
 * sources that has no node_modules around it, with an npm that only publishes to this test's registry.
 */
const JOB = "scripts/src/release/publishing/job.ts";
const packages = ["core", "documents"].map((name) => ({
  name: `@onetrust-client/${name}`,
  version: "0.1.0",
  tarball: `${name}.tgz`,
  bytes: 1,
  needs: [],
}));
const published = new Set<string>();
const folder = temporaryFolder();
const [origin, checkout, bin] = [join(folder, "origin.git"), join(folder, "checkout"), join(folder, "bin")];
let registry: Host;

function git(cwd: string, ...args: readonly string[]): Promise<string> {
  return run("git", ["-c", "user.name=ci", "-c", "user.email=ci@localhost", ...args], { cwd });
}

function job(name: string): Promise<string> {
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, GITHUB_REPOSITORY: "OWNER/NAME", NODE_OPTIONS: "" };
  return run(installed("node24/bin/node"), ["--no-warnings", JOB, name, "dist-packages"], { cwd: checkout, env });
}

beforeAll(async () => {
  registry = await listen((request, response) => {
    const name = decodeURIComponent((request.url ?? "").slice(1));
    if (request.method === "PUT") published.add(name);
    if (published.has(name)) response.end(JSON.stringify({ versions: { "0.1.0": {} } }));
    else response.writeHead(404).end("{}");
  });
  cpSync(join(root, "scripts/src"), join(checkout, "scripts/src"), { recursive: true });
  writeFileSync(join(checkout, "package.json"), '{ "type": "module" }');
  const address = {
    ...JSON.parse(readFileSync(join(root, "repository.json"), "utf8")),
    url: "https://github.com/OWNER/NAME",
  };
  writeFileSync(join(checkout, "repository.json"), JSON.stringify(address));
  mkdirSync(join(checkout, "dist-packages"));
  writeFileSync(join(checkout, "dist-packages/packages.json"), JSON.stringify(packages));
  mkdirSync(bin);
  const npm = `#!/bin/sh
case "$1 $2" in
  "config get") echo ${registry.origin} ;;
  *core.tgz) curl --silent --request PUT ${registry.origin}/%40onetrust-client%2fcore ;;
  *) echo "npm error code E403" >&2; exit 1 ;;
esac
`;
  writeFileSync(join(bin, "npm"), npm, { mode: 0o755 });
  await git(folder, "init", "--quiet", "--bare", origin);
  await git(checkout, "init", "--quiet");
  await git(checkout, "remote", "add", "origin", origin);
  await git(checkout, "add", "--all");
  await git(checkout, "commit", "--quiet", "--message=State");
});

afterAll(() => registry.close());

it("publishes on plain Node 24, without an install, and fails where one package could not be published", async () => {
  const said = await job("publish").then(String, String);
  expect(said).toContain("  @onetrust-client/core 0.1.0: published\n");
  expect(said).toContain("  @onetrust-client/documents 0.1.0: not published. npm publish ");
  expect(said).toContain("npm error code E403");
  expect(said).toContain("ended with 1:");
});

it("then tags what the registry has, and nothing twice", async () => {
  expect(await job("tag")).toBe("  tag @onetrust-client/core@0.1.0\n1 tags pushed.\n");
  expect(await git(origin, "tag", "--list")).toBe("@onetrust-client/core@0.1.0\n");
  expect(await job("tag")).toBe("0 tags pushed.\n");
});

it("says what it expects where it is called otherwise", async () => {
  expect(await job("").then(String, String)).toContain("Expected: job.ts publish|tag FOLDER");
});
