import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

test("brings the file up to date: the last line of a key counts, and a row that vanished is deleted", async () => {
  const rows = [{ Id: "a" }, { Id: "b", Label: "B" }];
  tenant.rows(consent.listPurposes, rows);
  await onetrust(["list", "listPurposes", "--out", out], { env });
  tenant.rows(consent.listPurposes, [{ Id: "b", Label: "C" }]);
  const { stdout } = await onetrust(["list", "listPurposes", "--out", out, "--resume"], { env });
  expect(stdout).toBe(`1 row is in ${out}: 0 new, 1 changed, 0 unchanged, 1 removed.\n`);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { key: "a", row: { Id: "a" } },
    { key: "b", row: { Id: "b", Label: "B" } },
    { key: "b", row: { Id: "b", Label: "C" } },
    { key: "a", deleted: true },
  ]);
});

test("a row is what --key finds in it, and a row without a key is told", async () => {
  tenant.rows(consent.listPurposes, [{ Label: "A" }, { Label: "B" }, { Id: "c" }] as never);
  const { stdout } = await onetrust(["list", "listPurposes", "--out", out, "--key", "$.Label"], { env });
  expect(stdout).toBe(
    `2 rows are in ${out}: 2 new, 0 changed, 0 unchanged, 0 removed. The file lacks 1 row without a key; --key says what makes a row unique.\n`,
  );
  expect(keys()).toEqual(["A", "B"]);
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
    "--out must be a file whose name ends with .ndjson, for JSON lines, or .csv, for comma-separated values; got a.xlsx.",
  ],
  [
    ["listPurposes", "--out", "a.ndjson", "--keep-formulas"],
    "--keep-formulas is for a file whose name ends with .csv. Leave it out.",
  ],
  [["listPurposes", "--out", "/nowhere/a.csv"], "/nowhere/a.csv cannot be written (ENOENT). Name a file in a folder"],
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

describe("comma-separated values", () => {
  /** The names that a purpose has by its definition. */
  const COLUMNS =
    "ConsentLifeSpan,CustomPreferences,Description,EnableGeolocation,ExpiryDateType,ExternalReference,HardOptOutDisplayFormat,HardOptOutMessage,Id,ImplicitConsentConfirmDesc,ImplicitConsentLifeSpan,IsMajorVersion,Label,Languages,LastMajorVersion,ParentPurposeId,PurposeCategory,PurposeType,RetireOnDate,Status,Topics,Version,VersionNotes,attributeValues,attributes";
  const list = (...more: readonly string[]) => onetrust(["list", "listPurposes", "--out", out, ...more], { env });
  /** What is in a column, row by row. */
  const column = (name: string) =>
    readFileSync(out, "utf8")
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(",")[COLUMNS.split(",").indexOf(name)]);

  beforeEach(() => {
    out = join(dirname(out), "purposes.csv");
  });

  test("have the columns of the definition, then those that only rows have, and what RFC 4180 says of quotes", async () => {
    tenant.rows(consent.listPurposes, [
      { Id: "p-1", Label: 'The "big", one', IsMajorVersion: true, Version: -1, Topics: [{ Id: "t\u2028-1" }] },
      { Id: "p-2", Description: "two\r\nlines", IsMajorVersion: false, zone: "z", "a,b": 1 },
    ] as never);
    const { code, stdout, stderr } = await list();
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `2 rows are in ${out}: 2 new, 0 changed, 0 unchanged, 0 removed.\n`,
      stderr: "",
    });
    expect(readFileSync(out, "utf8")).toBe(
      `${COLUMNS},"a,b",zone\r\n` +
        `,,,,,,,,p-1,,,true,"The ""big"", one",,,,,,,,"[{""Id"":""t\u2028-1""}]",-1,,,,,\r\n` +
        `,,"two\r\nlines",,,,,,p-2,,,false,,,,,,,,,,,,,,1,z\r\n`,
    );
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  test("hold no text that a spreadsheet runs, unless they are for programs", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "1=1"];
    const labelled = texts.map((Label, index) => ({ Id: `p-${index}`, Label }));
    tenant.rows(consent.listPurposes, labelled);
    await list();
    expect(column("Label")).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "1=1"]);
    expect((await list("--resume", "--keep-formulas")).code).toBe(0);
    expect(column("Label")).toEqual(texts);
  });

  test("appear when they are whole, go on with --resume, and are brought up to date", async () => {
    tenant.fault(consent.listPurposes, 404, { after: 3 });
    const failed = await list();
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain("What was read is kept; to go on, run the same command with --resume.");
    expect(existsSync(out)).toBe(false);
    expect((await list()).stderr).toBe(
      `onetrust: ${out}.ndjson is there already. To go on with it, or to bring it up to date, add --resume; otherwise name another file.\n`,
    );
    expect((await list("--resume")).code).toBe(0);
    expect(column("Id")).toEqual(all);
    const [header] = readFileSync(out, "utf8").split("\r\n");
    tenant.rows(consent.listPurposes, [
      { Id: "p-0", Label: "changed" },
      { Id: "p-200", Label: "new" },
    ]);
    expect((await list("--resume")).stdout).toBe(`2 rows are in ${out}: 1 new, 1 changed, 0 unchanged, 129 removed.\n`);
    expect([column("Id"), column("Label")]).toEqual([
      ["p-200", "p-0"],
      ["new", "changed"],
    ]);
    expect(readFileSync(out, "utf8").split("\r\n")[0]).toBe(header);
  });

  test("are not replaced where the rows of the run before are gone", async () => {
    await list();
    rmSync(`${out}.ndjson`);
    expect(await list("--resume")).toMatchObject({
      code: 2,
      stderr: `onetrust: ${out} cannot be brought up to date without ${out}.ndjson, which is not there: it holds the rows and the state. Name another file.\n`,
    });
  });

  test.each([1, 2])("Ctrl-C, pressed %i times, leaves a state and nothing half-written", async (times) => {
    tenant.fault(consent.listPurposes, "stall", { after: 2 });
    const child = spawn(process.execPath, [program, "list", "listPurposes", "--out", out], {
      cwd: packageFolder,
      env: { ...process.env, ...env },
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    while (tenant.requestsOf(consent.listPurposes).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    for (let pressed = 0; pressed < times; pressed += 1) child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(
      readdirSync(dirname(out)).filter((name) => !/^purposes\.csv\.ndjson(?:\.(?:state|lock))?$/.test(name)),
    ).toEqual([]);
    const before = tenant.requestsOf(consent.listPurposes).length;
    expect((await list("--resume")).code).toBe(0);
    expect(column("Id")).toEqual(all);
    expect(tenant.requestsOf(consent.listPurposes)[before]?.url).toContain("page=2");
  });
});
