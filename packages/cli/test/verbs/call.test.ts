import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { temporaryFolder } from "@onetrust-client/tests-support/temporary-folder";
import { universalConsent } from "@onetrust-client/universal-consent";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onetrust } from "../support/onetrust.js";
import { environmentOf } from "../support/tenant.js";

const PURPOSE = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
const NEW_PURPOSE = JSON.stringify({ ConsentLifeSpan: 12, Description: "News", Name: "Newsletter" });

let tenant: FakeTenant;
let consent: ReturnType<typeof universalConsent>;
let env: Record<string, string>;

beforeEach(async () => {
  tenant = await fakeTenant({ services: [universalConsent] });
  consent = universalConsent(tenant.connect());
  env = environmentOf(tenant);
  tenant.answer(consent.getPurpose, ({ path }) => json({ id: path.purposeId, label: "Newsletter", version: 3 }));
});

afterEach(() => tenant.close());

describe("a call", () => {
  test("prints the data of the operation, indented, or in one line for programs", async () => {
    expect(await onetrust(["call", "getPurpose", "--path.purposeId", PURPOSE], { env })).toEqual({
      code: 0,
      stderr: "",
      stdout: `{\n  "id": "${PURPOSE}",\n  "label": "Newsletter",\n  "version": 3\n}\n`,
    });
    const { stdout } = await onetrust(["call", "getPurpose", `--path.purposeId=${PURPOSE}`, "--json"], { env });
    expect(stdout).toBe(`{"id":"${PURPOSE}","label":"Newsletter","version":3}\n`);
  });

  test("reads as many rows of a paged operation as --limit says, over as many pages as it takes", async () => {
    tenant.rows(
      consent.listPurposes,
      Array.from({ length: 120 }, (_, index) => row(index)),
    );
    const { stdout } = await onetrust(["call", "listPurposes", "--limit", "70", "--json"], { env });
    const rows: { Label: string }[] = JSON.parse(stdout);
    expect(rows.map(({ Label }) => Label)).toEqual(Array.from({ length: 70 }, (_, index) => `P${index}`));
    expect(tenant.requestsOf(consent.listPurposes)).toHaveLength(4);
  });

  test("selects by JSONPath: a value a line, texts as they are", async () => {
    const args = ["call", "getPurpose", "--path.purposeId", PURPOSE, "--select"];
    expect((await onetrust([...args, "$['label','version']"], { env })).stdout).toBe("Newsletter\n3\n");
    expect((await onetrust([...args, "$.label", "--json"], { env })).stdout).toBe('"Newsletter"\n');
    const wrong = await onetrust([...args, "$[?"], { env });
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/^onetrust: --select must be a JSONPath such as '\$\.content\[\*\]\.id': /);
  });

  test("writes the response to a file, and leaves no half of one behind", async () => {
    const file = join(temporaryFolder(), "purpose.json");
    const args = ["call", "getPurpose", "--path.purposeId", PURPOSE, "--out", file];
    expect(await onetrust(args, { env })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ label: "Newsletter" });
    const nowhere = await onetrust([...args.slice(0, -1), "/nowhere/purpose.json"], { env });
    expect(nowhere).toMatchObject({ code: 2, stdout: "" });
    expect(nowhere.stderr).toBe(
      "onetrust: /nowhere/purpose.json cannot be written (ENOENT). Name a file in a folder that exists and that you may write to.\n",
    );
    expect(tenant.requestsOf(consent.getPurpose)).toHaveLength(1);
  });

  test("shows what a tenant wrote and does not let it command the terminal", async () => {
    tenant.answer(consent.getPurpose, () => json({ label: "\u001b]0;title\u0007\u001b[2J\u202Eevil" }));
    const args = ["call", "getPurpose", "--path.purposeId", PURPOSE];
    for (const options of [[], ["--json"], ["--select", "$.label"]]) {
      const { stdout } = await onetrust([...args, ...options], { env });
      expect(stdout).toContain("\\u001b]0;title\\u0007\\u001b[2J\\u202eevil");
    }
  });

  test("waits for a rate limit, and for no response longer than --timeout says", async () => {
    const args = ["call", "getPurpose", "--path.purposeId", PURPOSE];
    tenant.fault(consent.getPurpose, "429-minute", { retryAfter: 1 });
    expect((await onetrust(args, { env })).code).toBe(0);
    expect(tenant.requestsOf(consent.getPurpose)).toHaveLength(2);
    tenant.fault(consent.getPurpose, "stall", { times: 9 });
    const { code, stderr } = await onetrust([...args, "--timeout", "1", "--json"], { env });
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ error: { kind: "timeout", outcome: "unknown" } });
  });

  test("connects with an API key as well", async () => {
    const { ONETRUST_CLIENT_ID: _, ONETRUST_CLIENT_SECRET: __, ...host } = env;
    const args = ["call", "getPurpose", "--path.purposeId", PURPOSE, "--select", "$.label"];
    const ended = await onetrust(args, { env: { ...host, ONETRUST_API_KEY: tenant.apiKey } });
    expect(ended).toEqual({ code: 0, stdout: "Newsletter\n", stderr: "" });
    expect(tenant.requestsOf("token")).toEqual([]);
  });

  test("keeps numbers that JavaScript would round", async () => {
    tenant.answer(
      consent.getPurpose,
      () => new Response('{"version":9007199254740993}', { headers: { "content-type": "application/json" } }),
    );
    const { stdout } = await onetrust(["call", "getPurpose", "--path.purposeId", PURPOSE, "--json"], { env });
    expect(stdout).toContain("9007199254740993");
  });
});

describe("a write", () => {
  beforeEach(() => tenant.answer(consent.createPurpose, ({ body }) => json({ label: body.Name })));

  test("needs --yes where nobody can be asked", async () => {
    expect(await onetrust(["call", "createPurpose", "--body", NEW_PURPOSE], { env })).toEqual({
      code: 2,
      stdout: "",
      stderr: `onetrust: universal-consent.createPurpose (POST /api/consentmanager/v1/purposes) changes ${tenant.hosts.tenant}. To allow it, add --yes; to see the request first, add --dry-run.\n`,
    });
    expect(tenant.requests).toEqual([]);
  });

  test.each([
    ["as it is", ["--body", NEW_PURPOSE], undefined],
    ["from a file", ["--body", `@${fileWith(NEW_PURPOSE)}`], undefined],
    ["from standard input", ["--body", "-"], NEW_PURPOSE],
  ])("takes its body %s", async (_, args, input) => {
    const { stdout, code } = await onetrust(["call", "createPurpose", ...args, "--yes"], {
      env,
      ...(input !== undefined && { input }),
    });
    expect({ stdout, code }).toEqual({ code: 0, stdout: '{\n  "label": "Newsletter"\n}\n' });
    expect(tenant.requestsOf(consent.createPurpose).map(({ body }) => `${body}`)).toEqual([NEW_PURPOSE]);
  });

  test("that breaks off may have happened: exit code 5, and no second request", async () => {
    tenant.fault(consent.createPurpose, "reset", { times: 5 });
    const { code, stderr } = await onetrust(["call", "createPurpose", "--body", NEW_PURPOSE, "--yes", "--json"], {
      env,
    });
    expect(code).toBe(5);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { kind: "network", operation: "createPurpose", outcome: "unknown", exitCode: 5 },
    });
    expect(tenant.requestsOf(consent.createPurpose)).toHaveLength(1);
  });
});

describe("exit codes", () => {
  const get = ["call", "getPurpose", "--path.purposeId", PURPOSE];

  test("1: a read that fails has no effect that may have happened", async () => {
    tenant.fault(consent.getPurpose, "reset", { times: 9 });
    expect((await onetrust(get, { env })).code).toBe(1);
    tenant.fault(consent.getPurpose, 404);
    expect((await onetrust(get, { env })).code).toBe(1);
  });

  test("3: the credential may not do it, and the scopes are named", async () => {
    const narrow = await fakeTenant({ services: [universalConsent], scopes: ["USER"] });
    const { code, stderr } = await onetrust(get, { env: environmentOf(narrow) });
    expect(code).toBe(3);
    expect(stderr).toContain("CONSENT_READ");
    await narrow.close();
  });

  test("4: the rate limit is used up for longer than a call waits", async () => {
    tenant.fault(consent.getPurpose, "429-hour", { retryAfter: 3000 });
    const { code, stderr } = await onetrust([...get, "--json"], { env });
    expect(code).toBe(4);
    expect(JSON.parse(stderr).error).toMatchObject({ kind: "rate-limit", exitCode: 4 });
  });

  test("2: nothing is configured", async () => {
    expect(await onetrust(get)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "onetrust: There is no tenant to connect to. Set ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or run: onetrust login\n",
    });
  });
});

describe("what is wrong is told before anything is sent", () => {
  test.each<[string, readonly string[], string]>([
    [
      "a name that is near another",
      ["getPurpos"],
      `There is no operation "getPurpos". Near it are universal-consent.getPurpose,`,
    ],
    ["a missing value", ["getPurpose"], "Nothing was sent. --path.purposeId must be there."],
    ["a wrong type", ["listPurposes", "--query.size", "ten"], "Nothing was sent. --query.size must be integer."],
    [
      "an unknown parameter",
      ["listPurposes", "--query.pagesize", "1"],
      "universal-consent.listPurposes has no --query.pagesize. It has --query.page, --query.size, --query.sort.",
    ],
    [
      "a value twice",
      ["listPurposes", "--query.size", "1", "--query.size", "2"],
      "--query.size takes one value, and has 2. Name it once.",
    ],
    [
      "no value",
      ["listPurposes", "--query.size"],
      "--query.size needs a value: --query.size <value>, or --query.size=<value> for a value that begins with a dash.",
    ],
    ["an unknown option", ["listPurposes", "--size", "1"], "There is no option --size. Values of an operation are"],
    ["a stray word", ["listPurposes", "now"], '"now" belongs to no option.'],
    [
      "a file that is not there",
      ["createPurpose", "--body", "@no.json"],
      "The file no.json is not there. Name one that you may read: --body @<file>",
    ],
    [
      "no JSON",
      ["createPurpose", "--body", "{"],
      "The text of --body is no JSON: Expected property name or '}' in JSON at position 1. To pass a file, write --body @<file>.",
    ],
    [
      "a body with wrong fields",
      ["createPurpose", "--body", '{"Name":1,"Description":"d","ConsentLifeSpan":1}'],
      "Nothing was sent. --body at Name must be string.",
    ],
    ["a body where none goes", ["listPurposes", "--body", "{}"], "The operation takes no body. Leave --body out;"],
    ["a missing body", ["createPurpose"], "Nothing was sent. --body must be there."],
    ["a limit that is none", ["listPurposes", "--limit", "all"], '--limit must be a whole number above 0; got "all".'],
    [
      "a limit where nothing is paged",
      ["getPurpose", "--path.purposeId", PURPOSE, "--limit", "3"],
      "universal-consent.getPurpose is not paged. Leave --limit out.",
    ],
    [
      "an unknown profile",
      ["listPurposes", "--profile", "eu"],
      "There is no profile eu. There are none yet. To make it, run: onetrust login --profile eu",
    ],
  ])("%s", async (_, args, sentence) => {
    const { code, stdout, stderr } = await onetrust(["call", ...args, "--yes"], { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.slice(0, "onetrust: ".length + sentence.length)).toBe(`onetrust: ${sentence}`);
    const json = await onetrust(["call", ...args, "--yes", "--json"], { env });
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { kind: "usage", exitCode: 2 } });
    expect(tenant.requests).toEqual([]);
  });

  test("unless the check is switched off", async () => {
    tenant.answer(consent.listPurposes, () => new Response("{}", { headers: { "content-type": "application/json" } }));
    const args = ["call", "getPurpose", "--path.purposeId", "p-1", "--dry-run"];
    expect((await onetrust(args, { env })).code).toBe(2);
    expect((await onetrust([...args, "--no-check"], { env })).stdout).toContain("/purposes/p-1\n");
  });
});

describe("the request is shown and not sent", () => {
  test("by --dry-run, also without any tenant", async () => {
    expect(await onetrust(["call", "createPurpose", "--body", NEW_PURPOSE, "--dry-run"])).toEqual({
      code: 0,
      stderr: "",
      stdout: `POST https://your-tenant.my.onetrust.com/api/consentmanager/v1/purposes
accept: application/json
content-type: application/json

{"ConsentLifeSpan":12,"Description":"News","Name":"Newsletter"}
`,
    });
  });

  test("with a list of which each item has its option", async () => {
    const types = ["--query.templateTypes", "PIA", "--query.templateTypes", "VENDOR"];
    const { stdout } = await onetrust(["call", "listAssessments", ...types, "--dry-run"]);
    expect(stdout).toContain("/assessments?templateTypes=PIA&templateTypes=VENDOR\n");
  });

  test("by --curl, in words of a shell and without the secret", async () => {
    const quote = JSON.stringify({ ConsentLifeSpan: 1, Description: "It's $HOME", Name: "`id`" });
    const { stdout } = await onetrust(["call", "createPurpose", "--body", quote, "--curl"], { env });
    expect(stdout).toBe(`curl --request POST ${tenant.hosts.tenant}/api/consentmanager/v1/purposes \\
  --header "Authorization: Bearer $ONETRUST_TOKEN" \\
  --header 'accept: application/json' \\
  --header 'content-type: application/json' \\
  --data-raw '{"ConsentLifeSpan":1,"Description":"It'\\''s $HOME","Name":"\`id\`"}'
`);
    expect(tenant.requests).toEqual([]);
  });
});

test("no secret is in any output, whatever happens", async () => {
  const runs = [
    ["call", "getPurpose", "--path.purposeId", PURPOSE, "--json"],
    ["call", "getPurpose", "--path.purposeId", PURPOSE, "--curl"],
    ["call", "getPurpose"],
    ["scopes", "getPurpose", "--granted"],
  ];
  for (const args of runs) {
    const { stdout, stderr } = await onetrust(args, { env: { ...env, ONETRUST_DEBUG: "1" } });
    expect(stdout + stderr).not.toContain(tenant.client.clientSecret);
  }
});

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { "content-type": "application/json" } });
}

function row(index: number): { Id: string; Label: string } {
  return { Id: PURPOSE, Label: `P${index}` };
}

function fileWith(text: string): string {
  const path = join(temporaryFolder(), "body.json");
  writeFileSync(path, text);
  return path;
}
