import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { clientCredentials, isOneTrustError, type OneTrustEvent, type OneTrustWarning } from "../../src/index.js";
import { ajvValidator } from "../../src/validate/index.js";
import { rejection } from "../support/rejection.js";
import { openShop, shopSchemas } from "../support/shop-schemas.js";

const schemas = [shopSchemas];

/** What a connection that warns is told of an answer, call after call. */
async function warned(answer: string, calls = 1, options: object = {}): Promise<OneTrustWarning[]> {
  const warnings: OneTrustWarning[] = [];
  const onWarning = (warning: OneTrustWarning) => void warnings.push(warning);
  const api = openShop(answer, { validate: ajvValidator({ schemas }), onWarning, ...options });
  for (let call = 0; call < calls; call++) expect(await api.getOrder()).toBeTypeOf("object");
  return warnings;
}

const paths = (warnings: readonly OneTrustWarning[]) =>
  warnings.map(({ mismatch }) => `${mismatch?.path} ${mismatch?.expected}`);

test("an answer that fits is passed on without a word, as are null and new values where the type allows them", async () => {
  const order = { id: "o-1", lines: [{ article: null, amount: 2, isNew: true }], state: "lost", buyer: null, added: 1 };
  expect(await warned(JSON.stringify(order))).toEqual([]);
});

test("a mismatch is told once for each operation and path, and the data is returned as it is", async () => {
  const warnings = await warned(`{"id":7,"lines":[{"amount":"2"},{"amount":"3"}]}`, 3);
  expect(warnings).toEqual([
    {
      kind: "mismatch",
      operation: "getOrder",
      replacement: undefined,
      text: "the response departs from its type: id must be string.",
      mismatch: { path: "id", expected: "must be string" },
    },
    {
      kind: "mismatch",
      operation: "getOrder",
      replacement: undefined,
      text: "the response departs from its type: lines[].amount must be integer or null.",
      mismatch: { path: "lines[].amount", expected: "must be integer or null" },
    },
  ]);
});

describe("what is named", () => {
  test.each([
    ["a property that is missing", "{}", ["id must be there"]],
    ["data of another type", `{"id":"1","state":3}`, ["state must be string or null"]],
    ["a part of the alternative that was meant", `{"id":"1","buyer":{"email":1}}`, ["buyer.email must be string"]],
    ["what an alternative lacks", `{"id":"1","buyer":{}}`, ["buyer.email must be there"]],
    ["a list in the place of an object", `{"id":"1","buyer":[]}`, ["buyer must be object or null"]],
    ["an entry of a map, without its name", `{"id":"1","notes":{"jane@example.com":1}}`, ["notes.* must be string"]],
  ])("%s", async (_, answer, expected) => {
    expect(paths(await warned(answer))).toEqual(expected);
  });

  test("at most twenty places of one response", async () => {
    const notes = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`n${index}`, index]));
    const lines = Array.from({ length: 5000 }, () => ({ amount: "x", article: 1 }));
    expect(paths(await warned(JSON.stringify({ id: 1, lines, notes })))).toEqual([
      "id must be string",
      "lines[].article must be string or null",
      "lines[].amount must be integer or null",
      "notes.* must be string",
    ]);
  });
});

test("an integer that the option bigint makes a bigint fits", async () => {
  const answer = `{"id":"1","lines":[{"amount":12345678901234567890}]}`;
  expect(await warned(answer, 1, { bigint: true })).toEqual([]);
});

test("in the mode error the call fails, says that the write has happened, and has the data", async () => {
  const api = openShop(`{"lines":[{"amount":"secret-2"}],"state":4,"buyer":{}}`, {
    validate: ajvValidator({ schemas, mode: "error" }),
    retry: { attempts: 3 },
  });
  const error = await rejection(api.addOrder({ path: { shop: "s" }, body: { id: "1" } }));
  if (!isOneTrustError(error) || error.kind !== "mismatch") throw error;
  expect(error.message).toBe(
    "addOrder: the response (status 200) departs from its type: id must be there; lines[].amount must be integer or null; state must be string or null; and 1 more in error.mismatches. Read it in error.data. The host has reported success: do not send the request again.",
  );
  expect(error).toMatchObject({ operation: "addOrder", attempts: 1, outcome: "unknown", status: 200 });
  expect(error.mismatches.map(({ path }) => path)).toEqual(["id", "lines[].amount", "state", "buyer.email"]);
  expect(error.data).toEqual({ lines: [{ amount: "secret-2" }], state: 4, buyer: {} });
  expect(`${error} ${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`).not.toContain(
    "secret-2",
  );
});

test("of a read nothing is said about its effect, and the events say how the call ended", async () => {
  const events: OneTrustEvent[] = [];
  const validate = ajvValidator({ schemas, mode: "error" });
  const error = await rejection(openShop("{}", { validate, onEvent: (event) => events.push(event) }).getOrder());
  expect(String(error)).toBe(
    "OneTrustError: getOrder: the response (status 200) departs from its type: id must be there. Read it in error.data.",
  );
  expect(events.map(({ type, error: kind }) => `${type} ${kind ?? ""}`)).toEqual([
    "start ",
    "request ",
    "response mismatch",
    "end mismatch",
  ]);
});

test("no value and no name of the data reaches a warning or an error", async () => {
  const values: readonly unknown[] = ["canary-7", 4242424242, ["canary-7"], { "canary-7": "canary-7" }];
  for (const value of values)
    for (const place of ["id", "lines", "notes", "state", "buyer", "canary-7"]) {
      const answers = [{ [place]: value }, { id: "1", lines: [value] }, { id: "1", notes: { "canary-7": value } }];
      for (const answer of answers) {
        const text = JSON.stringify(answer);
        const api = openShop(text, { validate: ajvValidator({ schemas, mode: "error" }) });
        const error = await api.getOrder().catch((thrown: unknown) => thrown);
        const shown = isOneTrustError(error)
          ? [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)]
          : [];
        expect(`${JSON.stringify(await warned(text))} ${shown}`).not.toMatch(/canary|42424242/);
      }
    }
});

test("operations without a schema, other services and the token request are not checked", async () => {
  const validate = ajvValidator({ schemas, mode: "error" });
  expect(await openShop(`"many"`, { validate }).countOrders()).toBe("many");
  const seen: string[] = [];
  const watching = { check: ({ metadata }: { metadata: { name: string } }) => void seen.push(metadata.name) };
  const credentials = clientCredentials({ clientId: "a", clientSecret: "b" });
  const answer = `{"access_token":"t","expires_in":60,"id":"1"}`;
  await openShop(answer, { credentials, validate: watching }).getOrder();
  expect(seen).toEqual(["getOrder"]);
});

test.each([
  [new TypeError("canary"), "TypeError"],
  ["canary", "what is no error"],
])("a validator of one's own that throws %s is named, without the text", async (thrown, named) => {
  const validate = {
    check: () => {
      throw thrown;
    },
  };
  const error = await rejection(openShop("{}", { validate }).addOrder({ path: { shop: "s" }, body: { id: "1" } }));
  expect(error).toMatchObject({
    kind: "configuration",
    outcome: "unknown",
    attempts: 1,
    message: `addOrder: check of your validator threw ${named}. Mend it, or leave the option validate out.`,
  });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
});
