import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onetrust, packageFolder, program } from "../support/onetrust.js";
import { environmentOf } from "../support/tenant.js";

let tenant: FakeTenant;
let consent: ReturnType<typeof universalConsent>;
let env: Record<string, string>;
let out: string;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent] });
  consent = universalConsent(tenant.connect());
  env = environmentOf(tenant);
  out = join(temporaryFolder(), "purposes.ndjson");
  tenant.rows(
    consent.listPurposes,
    Array.from({ length: 130 }, (_, index) => ({ Id: `p-${index}`, Label: `P${index}` })),
  );
});

afterEach(() => tenant.close());

/** The keys in the file, each as often as it is there. */
const keys = () =>
  readFileSync(out, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): string => JSON.parse(line).key);
const all = Array.from({ length: 130 }, (_, index) => `p-${index}`);

test("copies each row once, and says what became of them", async () => {
  const { code, stdout, stderr } = await onetrust(["list", "listPurposes", "--out", out], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`130 rows are in ${out}: 130 new, 0 changed, 0 unchanged, 0 removed.\n`);
  expect(keys()).toEqual(all);
});

test("goes on where a call failed, and reads no page again that it had", async () => {
  tenant.fault(consent.listPurposes, 404, { after: 3 });
  const failed = await onetrust(["list", "listPurposes", "--out", out], { env });
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("What was read is kept; to go on, run the same command with --resume.");
  const before = tenant.requestsOf(consent.listPurposes).length;
  const resumed = await onetrust(["list", "listPurposes", "--out", out, "--resume", "--json"], { env });
  expect(resumed).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(resumed.stdout)).toMatchObject({ kind: "full", counts: { rows: 130, inserted: 130 } });
  expect(keys()).toEqual(all);
  expect(tenant.requestsOf(consent.listPurposes)[before]?.url).toContain("page=3");
});

test("goes on after Ctrl-C", async () => {
  tenant.fault(consent.listPurposes, "stall", { after: 2 });
  const child = spawn(process.execPath, [program, "list", "listPurposes", "--out", out], {
    cwd: packageFolder,
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (tenant.requestsOf(consent.listPurposes).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect((await onetrust(["list", "listPurposes", "--out", out, "--resume"], { env })).code).toBe(0);
  expect(keys()).toEqual(all);
});

test.each([
  [
    ["getPurpose", "--out", "a.ndjson"],
    "universal-consent.getPurpose is not paged. Call it: onetrust call universal-consent.getPurpose --out a.ndjson",
  ],
  [
    ["listPurposes", "--out", "a.xlsx"],
    "--out must be a file of JSON lines, whose name ends with .ndjson; got a.xlsx.",
  ],
  [["listPurposes"], "required option '--out <file>' not specified. Run onetrust --help, or onetrust help <command>."],
  [["listPurposes", "--out", "a.ndjson", "--key", "$["], "--key must be a JSONPath such as"],
])("%j is wrong, and nothing is sent", async (args, sentence) => {
  const { code, stderr } = await onetrust(["list", ...args], { env });
  expect(code).toBe(2);
  expect(stderr.slice(0, 10 + sentence.length)).toBe(`onetrust: ${sentence}`);
  expect(tenant.requests).toEqual([]);
  expect(existsSync("a.ndjson")).toBe(false);
});

test("a file that is there is not touched unless told so", async () => {
  await onetrust(["list", "listPurposes", "--out", out], { env });
  const { code, stderr } = await onetrust(["list", "listPurposes", "--out", out], { env });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `onetrust: ${out} is there already. To go on with it, or to bring it up to date, add --resume; otherwise name another file.\n`,
  });
});
