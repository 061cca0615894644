import { beforeAll, expect, test } from "vitest";
import { type Consumer, consumer } from "../src/consumer.js";
import { type Editor, editor } from "../src/editor.js";

const PROGRAM = `import { connect } from "@onetrust-client/core";
import { getPurpose } from "@onetrust-client/universal-consent/operations";
import { universalConsent } from "@onetrust-client/universal-consent";

const onetrust = connect();
const consent = universalConsent(onetrust);
consent.;
consent.getPurpose.;
consent.listPurposeVersions.;
getPurpose(onetrust).;
void getPurpose;
consent.getPurpose({ path: {  } });
consent.getPurpose({ path: { purposeId: "1" } }, {  });
export const purpose = getPurpose(onetrust)({ path: { purposeId: "1" } });
`;

const OPERATION = ["draft", "metadata", "withResponse"];
const LIST = ["all", "draft", "items", "metadata", "pages", "withResponse"];

let user: Consumer;
let open: Editor;

beforeAll(() => {
  user = consumer();
  open = editor(user, "completions.ts", PROGRAM);
}, 60_000);

/** What is offered besides what every function has. */
function ownNames(words: string): string[] {
  const ofFunctions = new Set([...Object.getOwnPropertyNames(Function.prototype), "arguments", "prototype"]);
  return open.completions(words).filter((name) => !ofFunctions.has(name));
}

test("an editor offers the operations of a service by their names", () => {
  const offered = open.completions("\nconsent.");
  expect(offered).toEqual(expect.arrayContaining(["getPurpose", "listPurposeVersions", "createPurpose"]));
  expect(offered).toHaveLength(97);
});

test("and what an operation has, a list more than others, the same where it was imported by itself", () => {
  expect(ownNames("\nconsent.getPurpose.").sort()).toEqual(OPERATION);
  expect(ownNames("\nconsent.listPurposeVersions.").sort()).toEqual(LIST);
  expect(ownNames("\ngetPurpose(onetrust).").sort()).toEqual(OPERATION);
});

test("and the parts of the input and the options of a call", () => {
  expect(open.completions("\nconsent.getPurpose({ path: { ")).toEqual(["purposeId"]);
  expect(open.completions('{ purposeId: "1" } }, { ')).toEqual(
    expect.arrayContaining(["signal", "timeout", "deadline", "retry", "headers", "query"]),
  );
});

test("an operation by itself says what it is for, and its call what it returns", () => {
  expect(open.docstring("getPurpose;")).toBe("Get Purpose\n\n`GET /api/consentmanager/v2/purposes/{purposeId}`");
  expect(open.hover("purpose =")).toContain("const purpose: Promise<Purpose>");
});
