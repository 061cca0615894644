import { expect, test } from "vitest";
import { completeMetadata } from "../../src/operation/complete-metadata.js";
import { checkInput } from "../../src/request/check-input.js";
import { thrown } from "../support/rejection.js";

const required = { query: ["fromDate", "x-odd"], headers: ["Identifier"] };
const list = completeMetadata({ package: "things", host: "tenant" }, "list", { path: "/list", required });
const create = completeMetadata({ package: "things", host: "tenant" }, "create", {
  path: "/things",
  method: "POST",
  body: "json",
});

const good = { query: { fromDate: "2026-01-01", "x-odd": 1 }, headers: { identifier: "jane" } };

test("an input with all that is required is taken, headers in any case", () => {
  expect(() => checkInput(list, good)).not.toThrow();
});

test.each<[unknown, string]>([
  [{ fromDate: "2026-01-01" }, 'list: the input has no part "fromDate". Pass it in query: { query: { fromDate } }.'],
  [
    { Identifier: "jane" },
    'list: the input has no part "Identifier". Pass it in headers: { headers: { Identifier } }.',
  ],
  [{ querry: {} }, 'list: the input has no part "querry". Did you mean "query"?'],
  [{ query: [] }, "list: query must be an object of names and values; got a list."],
  [{ headers: "x" }, "list: headers must be an object of names and values; got a text."],
  [{ query: null }, "list: query must be an object of names and values; got null."],
  [{ query: { formDate: 1 } }, "list: query.fromDate is required. query.formDate is not its name."],
  [{ query: { fromDate: null } }, "list: query.fromDate is required; got null. Pass { query: { fromDate: … } }."],
  [{ query: { fromDate: 1 } }, 'list: query.x-odd is required. Pass { query: { "x-odd": … } }.'],
  [5, "list: the input must be an object such as { query: { … } }; got a number."],
])("%j is refused", async (input, message) => {
  expect((await thrown(() => checkInput(list, input as never))).message).toBe(message);
});

test("the example of an input fits the operation", async () => {
  expect((await thrown(() => checkInput(create, [] as never))).message).toBe(
    "create: the input must be an object such as { body: { … } }; got a list.",
  );
});
