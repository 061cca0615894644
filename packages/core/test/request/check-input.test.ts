import { expect, test } from "vitest";
import { defineOperation, type OperationGroup } from "../../src/operation/define-operation.js";
import { checkInput } from "../../src/request/check-input.js";
import { thrown } from "../support/rejection.js";

const things: OperationGroup = { package: "things", host: "tenant" };

const required = { query: ["fromDate", "x-odd"], headers: ["Identifier"] };
const list = defineOperation(things, { name: "list", path: "/list", required }).metadata;
const create = defineOperation(things, {
  name: "create",
  path: "/things",
  method: "POST",
  body: "json",
}).metadata;

const get = defineOperation(things, { name: "get", path: "/things/{id}/{part}" }).metadata;

const good = { query: { fromDate: "2026-01-01", "x-odd": 1 }, headers: { identifier: "jane" } };

test("an input with all that is required is taken, headers in any case", () => {
  expect(() => checkInput(list, good)).not.toThrow();
  expect(() => checkInput(create, { body: {}, query: { colour: "red" }, headers: { "x-app": "1" } })).not.toThrow();
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
  [{ query: { FROMDATE: 1, "x-odd": 1 } }, "list: query.fromDate is required. query.FROMDATE is not its name."],
  [{ query: { colour: 1 } }, "list: query.fromDate is required. Pass { query: { fromDate: … } }."],
  [
    { query: good.query, headers: { other: "jane" } },
    "list: headers.Identifier is required. Pass { headers: { Identifier: … } }.",
  ],
  [
    { query: good.query, headers: { identifier: null } },
    "list: headers.Identifier is required; got null. Pass { headers: { Identifier: … } }.",
  ],
  [{ query: { fromDate: 1 } }, 'list: query.x-odd is required. Pass { query: { "x-odd": … } }.'],
  [5, "list: the input must be an object such as { query: { … } }; got a number."],
  [null, "list: the input must be an object such as { query: { … } }; got null."],
])("%j is refused", async (input, message) => {
  expect((await thrown(() => checkInput(list, input as never))).message).toBe(message);
});

test("the example of an input fits the operation", async () => {
  expect((await thrown(() => checkInput(create, [] as never))).message).toBe(
    "create: the input must be an object such as { body: { … } }; got a list.",
  );
});

test("a header that is given in another case is not taken for a misspelt one", async () => {
  const twins = { ...list, required: { headers: ["x-id", "x-ip"] } };
  expect((await thrown(() => checkInput(twins, { headers: { "X-ID": "1" } }))).message).toBe(
    'list: headers.x-ip is required. Pass { headers: { "x-ip": … } }.',
  );
});

test("the example of an input names what stands in the path", async () => {
  expect((await thrown(() => checkInput(get, 5 as never))).message).toBe(
    "get: the input must be an object such as { path: { id, part } }; got a number.",
  );
});

test.each<[object, string]>([
  [{ part: 1 }, "Pass it in path: { path: { part } }."],
  [{ params: {} }, "Pass path, query and headers directly."],
  [{ colour: 1 }, "Its parts are path, query, headers and body; query parameters go into query."],
  ...["signal", "timeout", "deadline", "retry", "maxBytes", "bigint", "limit", "prefetch", "resume", "distinct"]
    .concat("every", "onPoll")
    .map((option): [object, string] => [{ [option]: 1 }, "It is an option: pass it in a second argument."]),
])("%j in place of a part is refused with where it belongs", async (input, hint) => {
  const [unknown] = Object.keys(input);
  expect((await thrown(() => checkInput(get, input))).message).toBe(`get: the input has no part "${unknown}". ${hint}`);
});
