import { describe, expect, test } from "vitest";
import { onetrust } from "../support/onetrust.js";

describe("search", () => {
  test("prints an operation a line for programs: name, request, title and notes, with tabs", async () => {
    expect(await onetrust(["search", "report", "breach", "--limit", "1"])).toEqual({
      code: 0,
      stderr: "",
      stdout: "incident-management.createIncident\tPOST /api/incident/v1/incidents\tCreate Incident\twrite\n",
    });
  });

  test("says what the API does not have", async () => {
    const { stdout, code } = await onetrust(["search", "webhook"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^OneTrust's API has nothing for this\. No operation registers one\. /);
  });

  test("keeps to a package, and prints JSON", async () => {
    const { stdout } = await onetrust(["search", "list", "--package", "training", "--json"]);
    const { operations }: { operations: { package: string }[] } = JSON.parse(stdout);
    expect(new Set(operations.map((operation) => operation.package))).toEqual(new Set(["training"]));
  });

  test("fails where nothing fits, and refuses a package and a limit that are none", async () => {
    expect(await onetrust(["search", "qqqzzz"])).toEqual({
      code: 1,
      stdout: "",
      stderr: 'onetrust: nothing fits "qqqzzz". Try fewer or other words.\n',
    });
    expect(await onetrust(["search", "list", "--package", "universal"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "onetrust: There is no package universal. Packages are called after their services, such as universal-consent.\n",
    });
    expect(await onetrust(["search", "list", "--limit", "0"])).toEqual({
      code: 2,
      stdout: "",
      stderr: 'onetrust: --limit must be a whole number above 0; got "0".\n',
    });
  });
});

test("describe prints JSON with schemas that lead nowhere else", async () => {
  const { stdout } = await onetrust(["describe", "createPurpose", "--json"]);
  const { schemas, components, ...operation }: Record<string, object> = JSON.parse(stdout);
  expect(operation).toMatchObject({ name: "createPurpose", method: "POST", scopes: ["CONSENT"] });
  expect(schemas).toMatchObject({ body: { $ref: "#/components/schemas/PurposeCreate" } });
  const references = [...stdout.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(references.filter((name) => !Object.hasOwn(components ?? {}, name))).toEqual([]);
});

describe("the command line itself", () => {
  test.each([
    [[], 1],
    [["--help"], 0],
    [["help", "call"], 0],
    [["call", "--help"], 0],
    [["--version"], 0],
  ])("%j ends with %i", async (args, code) => {
    expect((await onetrust(args)).code).toBe(code === 1 ? 2 : code);
  });

  test.each([
    [["serach", "vendors"], "unknown command 'serach' (Did you mean search?)"],
    [["search"], "missing required argument 'words'"],
    [["search", "vendors", "--limits", "3"], "unknown option '--limits' (Did you mean --limit?)"],
  ])("%j is wrong", async (args, sentence) => {
    const { code, stdout, stderr } = await onetrust(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("onetrust --help");
  });
});
