import { operations } from "@onetrust-client/catalog";
import { type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { describe, expect, test } from "vitest";
import { callTexts } from "../src/call-form/call-texts.js";
import { checkCall } from "../src/call-form/check-call.js";
import { fieldsOf, fieldText, readFields } from "../src/call-form/fields.js";

async function factsOf(name: string): Promise<OperationFacts> {
  const operation = operations.find((each) => `${each.package}.${each.name}` === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  return await readFacts(operation);
}

/** What somebody wrote into the fields, by `part.name`. */
async function filled(name: string, texts: Readonly<Record<string, string>>) {
  const facts = await factsOf(name);
  const fields = fieldsOf(facts).map((field) => ({
    field,
    text: texts[field.part === "body" ? "body" : `${field.part}.${field.name}`] ?? "",
  }));
  return { facts, read: readFields(fields, facts) };
}

describe("fields", () => {
  test("texts become the values that the schema has there, and empty fields are left out", async () => {
    const { read } = await filled("universal-consent.listDataSubjectsV4", { "query.size": "20" });
    expect(read).toEqual({ input: { query: { size: 20 } } });
  });

  test("a value in a path stays a text", async () => {
    const { read } = await filled("universal-consent.getPurpose", { "path.purposeId": "12" });
    expect(read).toEqual({ input: { path: { purposeId: "12" } } });
  });

  test("a body is JSON", async () => {
    const { read } = await filled("incident-management.searchIncidents", {
      body: `{"fullText":"a"}`,
      "query.page": "1",
    });
    expect(read).toEqual({ input: { query: { page: 1 }, body: { fullText: "a" } } });
  });

  test("a body that is no JSON is a problem", async () => {
    const { read } = await filled("incident-management.searchIncidents", { body: "{" });
    expect(read).toEqual({ problem: expect.stringMatching(/^The body is no JSON: /) });
  });

  test("a file is a name", async () => {
    const { facts, read } = await filled("documents.uploadFile", { body: `{"file":"@a b.pdf"}` });
    if (!("input" in read)) throw new Error("The form is not read.");
    const command = callTexts(facts, read.input).find(({ language }) => language === "CLI");
    expect(command?.text).toContain(`--body '{"file":"@a b.pdf"}'`);
  });
});

describe("the check", () => {
  test.each([
    ["universal-consent.getPurpose", {}, [["path.purposeId", "must be there"]]],
    ["incident-management.searchIncidents", { query: { size: "many" } }, [["query.size", "must be integer"]]],
    [
      "universal-consent.getPurpose",
      { path: { purposeId: "a", x: 1 } },
      [
        ["path.purposeId", "must be of the format uuid"],
        ["path.x", "is not known to the operation"],
      ],
    ],
  ] as const)("%s with %j", async (name, input, expected) => {
    const problems = checkCall(input, await factsOf(name)).map(({ path, message }) => [path.join("."), message]);
    expect(problems).toEqual(expected);
  });
});

test("every operation's sample goes through the form and back", async () => {
  for (const operation of operations) {
    const facts = await readFacts(operation);
    const sample = sampleInput(facts);
    const fields = fieldsOf(facts);
    const shown = JSON.parse(
      JSON.stringify(sample, (_, value: unknown) => (value instanceof File ? `@${value.name}` : value)),
    );
    const read = readFields(
      fields.map((field) => ({ field, text: fieldText(field, shown) })),
      facts,
    );
    expect("input" in read && callTexts(facts, read.input), operation.name).toEqual(callTexts(facts, sample));
  }
});
