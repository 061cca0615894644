import { inspect } from "node:util";
import { expect, test } from "vitest";
import { apiKey, bearer, type Credentials, connect } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection, thrown } from "../support/rejection.js";

test("an API key goes into the header, and into the query only when asked to", async () => {
  const server = await host((_, response) => json(response, []));
  await pets(connect({ hostname: server.origin, credentials: apiKey("k+e/y=") })).getPets();
  const api = pets(connect({ hostname: server.origin, credentials: apiKey("k+e/y=", { placement: "query" }) }));
  await api.getPets();
  await api.getPet({ path: { petId: "1" }, query: { size: 2 } });
  expect(server.arrivals.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/api/pet/v1/pets", "Bearer k+e/y="],
    ["/api/pet/v1/pets?Authorization=Bearer+k%2Be%2Fy%3D", undefined],
    ["/api/pet/v1/pets/1?size=2&Authorization=Bearer+k%2Be%2Fy%3D", undefined],
  ]);
  expect(await rejection(api.scimUsers())).toMatchObject({ kind: "configuration", outcome: "not-sent" });
  expect(server.arrivals).toHaveLength(3);
});

test("an API key that is refused is not sent again", async () => {
  const server = await host((_, response) => response.writeHead(401).end());
  const api = pets(connect({ hostname: server.origin, credentials: apiKey("key") }));
  expect(await rejection(api.getPets())).toMatchObject({ kind: "authentication", status: 401, attempts: 1 });
  expect(server.arrivals).toHaveLength(1);
});

test("bearer: a string, or a function that is asked for every request and once more after a 401", async () => {
  const server = await host(({ headers }, response) =>
    headers.authorization === "Bearer 2" ? response.writeHead(401).end() : json(response, []),
  );
  await pets(connect({ hostname: server.origin, credentials: bearer("0") })).getPets();
  let asked = 0;
  const api = pets(connect({ hostname: server.origin, credentials: bearer(async () => `${++asked}`) }));
  await api.getPets();
  await api.getPets();
  expect(server.arrivals.map(({ headers }) => headers.authorization)).toEqual(
    ["0", "1", "2", "3"].map((n) => `Bearer ${n}`),
  );
  const broken = bearer(() => {
    throw new TypeError("https://me:hunter2@vault is sealed, token=hunter2");
  });
  const error = await rejection(pets(connect({ hostname: server.origin, credentials: broken })).getPets());
  expect(error).toMatchObject({ kind: "authentication", outcome: "not-sent", attempts: 0, status: undefined });
  expect(error.message).toBe(
    "getPets: your token function threw: TypeError: https://…@vault is sealed, token=…. Mend it, or pass other credentials.",
  );
});

test.each([
  ["quotes of a text editor", "“abc”", "has a blank or a character in it that no HTTP header can hold. Copy it again."],
  ["an invisible blank", "abc\u200b", "has a blank or a character in it that no HTTP header can hold. Copy it again."],
  ["two lines", "a\nb", "has a line break in it. Remove it."],
  ["quotes", '"abc"', "has quotes around it. Remove them."],
  ["nothing", "", "is empty. Is the variable set?"],
  ["a name before it", "Bearer abc", 'begins with "Bearer ". Pass it without that word.'],
  ["a name in another case", "bearer\tabc", 'begins with "Bearer ". Pass it without that word.'],
  ["a sentence", "no bearer abc", "has a blank or a character in it that no HTTP header can hold. Copy it again."],
  [
    "a letter of another alphabet at its start",
    "äbc",
    "has a blank or a character in it that no HTTP header can hold. Copy it again.",
  ],
  ["single quotes", "'abc'", "has quotes around it. Remove them."],
  ["quotes around two lines", '"a\nb"', "has quotes around it. Remove them."],
  ["an unset variable", "undefined", 'is the text "undefined". Is the variable set?'],
  ["a long class", "[object HTMLInputElement]", 'is the text "[object HTMLInputEle". Is the variable set?'],
  ["a response of the token endpoint", '{"token":"abc"}', "is a JSON object. Pass the value in it."],
  ["one in several lines", '{\n "token": "abc"\n}', "is a JSON object. Pass the value in it."],
])("a token that no header can hold is the credential's fault, and nothing is sent: %s", async (_, key, problem) => {
  const server = await host((_, response) => json(response, []));
  const refused: [string, () => Credentials][] = [
    ["apiKey: the key", () => apiKey(key)],
    ["apiKey: the key", () => apiKey(key, { placement: "query" })],
    ["bearer: the token", () => bearer(key)],
  ];
  for (const [subject, make] of refused) {
    const error = await thrown(make);
    expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", attempts: 0 });
    expect(error.message).toBe(`${subject} ${problem}`);
  }
  const api = pets(connect({ hostname: server.origin, credentials: bearer(() => key) }));
  const error = await rejection(api.addPet({ body: {} }));
  expect(error).toMatchObject({ kind: "authentication", outcome: "not-sent", attempts: 0 });
  expect(error.message).toBe(`addPet: the token of your token function ${problem}`);
  expect(server.arrivals).toEqual([]);
});

test.each(['x{"a":"b"}', '{"a":"b"}x', "abc'", "'abc", "'a'b", "b'a'", "bearer", "{abc}"])(
  "a key that only looks like a mistake is sent as it is: %s",
  async (key) => {
    const server = await host((_, response) => json(response, []));
    await pets(connect({ hostname: server.origin, credentials: apiKey(key) })).getPets();
    expect(server.arrivals[0]?.headers.authorization).toBe(`Bearer ${key}`);
  },
);

test("a placement of the key that is none is refused by name", async () => {
  const options: object = { placement: "cookie" };
  expect((await thrown(() => apiKey("abc", options))).message).toBe('apiKey: placement must be "header" or "query".');
  expect(apiKey("abc", { placement: "header" }).placement).toBe("header");
});

test.each([
  [5, "a number"],
  [null, "null"],
  [["abc"], "a list"],
])("a key must be a text: %j", async (key, type) => {
  // As JavaScript would call it: the compiler allows texts only.
  const error = await thrown(() => apiKey(key as never));
  expect(error.message).toBe(`apiKey: the key must be a text; got ${type}. Is the variable set?`);
});

test("a token from a file that ends with a line break is sent without it", async () => {
  const server = await host((_, response) => json(response, []));
  await pets(connect({ hostname: server.origin, credentials: apiKey("abc\n") })).getPets();
  expect(server.arrivals[0]?.headers.authorization).toBe("Bearer abc");
});

test("a key in the query is not shown by the response that comes back", async () => {
  const server = await host((_, response) => json(response, []));
  const credentials = apiKey("k3y", { placement: "query" });
  const answer = await pets(connect({ hostname: server.origin, credentials })).getPets.withResponse();
  expect(server.arrivals[0]?.url).toContain("k3y");
  expect(inspect(answer, { depth: Infinity, showHidden: true })).not.toContain("k3y");
  expect(answer.response.url).toBe(`${server.origin}/api/pet/v1/pets`);
});
