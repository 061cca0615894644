import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { root } from "@onetrust-client/tests-support/checkout";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { describe, expect, test } from "vitest";
import { onetrust } from "../support/onetrust.js";
import { environmentOf } from "../support/tenant.js";

const ways = "fixtures/ways";

describe("scopes of code", () => {
  test("are the least, each with the operations that need it and where they are used", async () => {
    expect(await onetrust(["scopes", `${ways}/member.ts`, `${ways}/raw-request.ts`])).toEqual({
      code: 0,
      stderr: "",
      stdout: `2 scopes for 2 operations in 2 files

CONSENT_READ
  universal-consent.getPurpose (accepts CONSENT or CONSENT_READ)  fixtures/ways/member.ts:3:52

RISK_READ
  it-risk-management.getRisk (accepts RISK or RISK_READ)  fixtures/ways/raw-request.ts:3:41
`,
    });
  });

  test("are JSON for programs", async () => {
    const { stdout, code } = await onetrust(["scopes", `${ways}/quoted-key.ts`, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      scopes: ["CONSENT_READ"],
      operations: [
        {
          operation: "universal-consent.listPurposes",
          accepts: ["CONSENT", "CONSENT_READ"],
          places: [{ file: "fixtures/ways/quoted-key.ts", line: 3, column: 27, certainty: "type" }],
        },
      ],
      unclear: [],
      files: 1,
      unread: [],
    });
  });

  test("are read with the options of the project", async () => {
    const folder = codeBase({
      "src/a.js": `import { universalConsent } from "@onetrust-client/universal-consent";\nexport const purposes = (onetrust) => universalConsent(onetrust).listPurposes();\n`,
    });
    const { stdout } = await onetrust(["scopes", "src", "--typescript", typescript], { cwd: folder });
    expect(stdout).toContain(
      "universal-consent.listPurposes (accepts CONSENT or CONSENT_READ)  src/a.js:2:66 (by its name",
    );
  });

  test("leave nothing out without a word: what nobody can read is named", async () => {
    const { stderr, code } = await onetrust(["scopes", "fixtures/unclear"]);
    expect({ stderr, code }).toEqual({
      code: 0,
      stderr: `onetrust: fixtures/unclear/component.vue is not read, as the compiler does not know such files. Look at its calls yourself.
onetrust: fixtures/unclear/any-path.ts:3:38 requests a path that is known only when the program runs. Look up its scopes in OneTrust's reference.
`,
    });
  });

  test.each([
    [
      ["scopes", "src/nothing-here"],
      "onetrust: There is no file or folder src/nothing-here, and no operation is called so.\n",
    ],
    [
      ["scopes", "test", "getPurpose"],
      "onetrust: getPurpose is no file or folder, and test is one. Name either code or operations.\n",
    ],
    [
      ["scopes", "README.md"],
      "onetrust: README.md holds no TypeScript or JavaScript. Name a folder that does: onetrust scopes src/\n",
    ],
  ])("need code: %j", async (args, stderr) => {
    expect(await onetrust(args)).toEqual({ code: 2, stdout: "", stderr });
  });

  test("need a TypeScript that has an API", async () => {
    const folder = codeBase({ "a.ts": "export const a = 1;\n" });
    const none = await onetrust(["scopes", "."], { cwd: folder });
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/has none\. Install it: npm install --save-dev typescript@5\.9\.3\n$/);
    const newest = await onetrust(["scopes", ".", "--typescript", `${root}node_modules/typescript`], { cwd: folder });
    expect(newest.code).toBe(2);
    expect(newest.stderr).toMatch(/read with TypeScript 5\.4 to 6, and .* is 7\.0\.2\. Install one beside it/);
  });
});

describe("scopes of operations by name", () => {
  test("are printed without places", async () => {
    const { stdout } = await onetrust(["scopes", "getPurpose", "GET /api/risk/v2/risks/{riskId}"]);
    expect(stdout).toBe(`2 scopes for 2 operations

CONSENT_READ
  universal-consent.getPurpose (accepts CONSENT or CONSENT_READ)

RISK_READ
  it-risk-management.getRisk (accepts RISK or RISK_READ)
`);
  });

  test("need names that exist, and near ones are named", async () => {
    const { stderr, code } = await onetrust(["scopes", "getPurposse"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^onetrust: There is no operation "getPurposse"\. Near it are .*universal-consent\.getPurpose/,
    );
  });
});

describe("a file of scopes", () => {
  test("is written, and checked: it fails when the code needs more, and tells what it no longer needs", async () => {
    const lock = join(temporaryFolder(), "scopes.lock");
    expect((await onetrust(["scopes", `${ways}/member.ts`, "--write", lock])).code).toBe(0);
    expect(readFileSync(lock, "utf8").split("\n").slice(1)).toEqual(["CONSENT_READ", ""]);
    expect(await onetrust(["scopes", `${ways}/picked.ts`, "--check", lock])).toEqual({
      code: 0,
      stderr: "",
      stdout: `The scopes in ${lock} are enough.\n`,
    });
    const grown = await onetrust(["scopes", `${ways}/member.ts`, `${ways}/raw-request.ts`, "--check", lock]);
    expect(grown.code).toBe(1);
    expect(grown.stdout).toBe(`The scopes in ${lock} are not enough. The code also needs RISK_READ:
  it-risk-management.getRisk (accepts RISK or RISK_READ)  fixtures/ways/raw-request.ts:3:41
`);
    const shrunk = await onetrust(["scopes", `${ways}/shared.ts`, "--check", lock]);
    expect(shrunk.code).toBe(0);
    expect(shrunk.stderr).toContain("no operation needs CONSENT_READ.");
  });

  test("may have broader scopes than the code needs", async () => {
    const lock = join(temporaryFolder(), "scopes.lock");
    writeFileSync(lock, "# written by a person\nCONSENT # enough for both\n");
    expect((await onetrust(["scopes", `${ways}/member.ts`, "--check", lock])).code).toBe(0);
  });

  test("must be there, and must be one", async () => {
    const missing = await onetrust(["scopes", `${ways}/member.ts`, "--check", "no.lock"]);
    expect(missing).toEqual({
      code: 2,
      stdout: "",
      stderr: "onetrust: no.lock cannot be read (ENOENT). Write it first: onetrust scopes <path> --write no.lock\n",
    });
  });
});

test("scopes of a token: what it lacks and what it has too much", async () => {
  const tenant = await fakeTenant({ services: [universalConsent], scopes: ["CONSENT_READ", "INCIDENT_READ", "USER"] });
  const env = environmentOf(tenant);
  const enough = await onetrust(["scopes", "getPurpose", "--granted"], { env });
  expect(enough).toMatchObject({ code: 0, stderr: "" });
  expect(enough.stdout).toContain("The token has all of them.\nNo operation needs its scopes INCIDENT_READ, USER.\n");
  const lacking = await onetrust(["scopes", "getPurpose", "getRisk", "--granted", "--json"], { env });
  expect(lacking.code).toBe(1);
  expect(JSON.parse(lacking.stdout)).toMatchObject({ missing: ["RISK_READ"], surplus: ["INCIDENT_READ", "USER"] });
  await tenant.close();
});

const typescript = `${root}packages/cli/node_modules/typescript`;

/** A folder with these files outside of the repository. */
function codeBase(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
