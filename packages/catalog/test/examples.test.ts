import { readFacts } from "@onetrust-client/catalog/bind";
import type { OperationInput } from "@onetrust-client/core";
import { describe, expect, test } from "vitest";
import { cliExample, typeScriptExample } from "../src/examples/index.js";
import { sourceText } from "../src/examples/source-text.js";
import { operations } from "../src/operations.js";

describe("values as TypeScript", () => {
  const long = "a text that is so long that no line of the example has room for it beside its neighbour";
  test.each<[string, unknown, string]>([
    ["nothing", {}, "{}"],
    [
      "a short object",
      { path: { id: "4f0c" }, list: [1, null, true] },
      `{ path: { id: "4f0c" }, list: [1, null, true] }`,
    ],
    ["keys that are no identifiers", { "x-a": 1, "0": 2, a$: 3 }, `{ "0": 2, "x-a": 1, a$: 3 }`],
    ["a key that would set the prototype", JSON.parse(`{"__proto__":{"a":1}}`), `{ ["__proto__"]: { a: 1 } }`],
    ["text with quotes and code", { a: '"`\n</script>' }, '{ a: "\\"`\\n</script>" }'],
    ["a long object", { a: long, b: [long] }, `{\n  a: "${long}",\n  b: [\n    "${long}",\n  ],\n}`],
    ["a file", { body: new File(["a"], `it"s.txt`) }, `{ body: await openAsBlob("it\\"s.txt") }`],
    ["what is not there", { a: undefined, b: 1 }, "{ b: 1 }"],
  ])("%s", (_, value, text) => {
    expect(sourceText(value)).toBe(text);
  });
});

describe("the call of an operation", () => {
  const exampleOf = async (name: string, input: OperationInput) => {
    const operation = operations.find((each) => each.name === name);
    if (operation === undefined) throw new Error(`The catalog has no operation ${name}.`);
    const facts = await readFacts(operation);
    return { program: typeScriptExample(facts, input), command: cliExample(facts, input) };
  };

  test("with a value in its path", async () => {
    const { program, command } = await exampleOf("getPurpose", { path: { purposeId: "4f0c" } });
    expect(program.split("\n").at(-1)).toBe(
      `const data = await universalConsent(onetrust).getPurpose({ path: { purposeId: "4f0c" } });`,
    );
    expect(command).toBe("onetrust call universal-consent.getPurpose \\\n  --path.purposeId 4f0c");
  });

  test("of a paged one reads at most a hundred rows", async () => {
    const { program, command } = await exampleOf("searchIncidents", {});
    expect(program.split("\n").at(-1)).toBe(
      "const rows = await incidentManagement(onetrust).searchIncidents.all({}, { limit: 100 });",
    );
    expect(command).toBe("onetrust call incident-management.searchIncidents \\\n  --limit 100");
  });

  test("with a file imports what opens it", async () => {
    const { program, command } = await exampleOf("uploadFile", { body: { file: new File(["a"], "a b.pdf") } });
    expect(program.split("\n")[0]).toBe(`import { openAsBlob } from "node:fs";`);
    expect(program).toContain(`await openAsBlob("a b.pdf")`);
    expect(command).toContain(`--body '{"file":"@a b.pdf"}'`);
  });
});
