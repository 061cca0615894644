import fc from "fast-check";
import { createQuerySerializer } from "openapi-fetch";
import { expect, test } from "vitest";
import { bearer, connect } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { thrown } from "../support/rejection.js";

const api = pets(connect({ hostname: "app-eu.onetrust.com", credentials: bearer("secret") }));

test.each([undefined, null, "", ".", "..", {}, [], Number.NaN.constructor, "\ud800"])(
  "a path value of %j is refused, synchronously and before anything is sent",
  async (petId) => {
    const input = { path: { petId } };
    const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
    const error = await thrown(() => unchecked.draft(input));
    expect(error).toMatchObject({ kind: "configuration", operation: "getPet", outcome: "not-sent", attempts: 0 });
  },
);

test.each<[unknown, string]>([
  [" \t", "is empty. Expected a text or a number."],
  [" null ", 'is the text "null". A variable is probably not set.'],
  ["..", 'is "..", which would change the path. Expected a text or a number.'],
  [Number.NaN, "must be a text or a number; got NaN."],
  [Number.POSITIVE_INFINITY, "must be a text or a number; got Infinity."],
  [true, "must be a text or a number; got a boolean."],
  [undefined, "is missing. Pass { path: { petId } }."],
  ["a\udfff", "has half of a surrogate pair in it, which is not valid text."],
])("a path value of %j is refused by name", async (petId, problem) => {
  const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
  expect((await thrown(() => unchecked.draft({ path: { petId } }))).message).toBe(`getPet: path.petId ${problem}`);
});

test.each<[unknown, string]>([
  [0, "0"],
  [-1.5, "-1.5"],
  ["...", "..."],
  [".a", ".a"],
  ["nullable", "nullable"],
  [" a", "%20a"],
])("a path value of %j is written as %s", (petId, text) => {
  const unchecked: { draft(input: unknown): { url: string } } = api.getPet as never;
  expect(unchecked.draft({ path: { petId } }).url).toBe(`https://app-eu.onetrust.com/api/pet/v1/pets/${text}`);
});

test("a path value that is left out altogether is refused as well", async () => {
  const unchecked: { draft(input?: unknown): unknown } = api.getPet as never;
  for (const input of [undefined, {}, { path: {} }]) {
    expect((await thrown(() => unchecked.draft(input))).message).toContain("petId");
  }
});

test("100,000 path values never leave their segment", () => {
  const tricky = fc.constantFrom(
    "/",
    "\\",
    "..",
    ".",
    "%2e",
    "%2E%2e",
    "%2f",
    "?",
    "#",
    ";",
    "@",
    ":",
    "\t",
    "\n",
    " ",
    "\u2028",
    "\0",
  );
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc
      .array(fc.oneof(tricky, fc.string({ maxLength: 2 })), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join("")),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(value, (petId) => {
      if (/^(\.{0,2}|\s*|\s*(undefined|null|NaN)\s*)$/.test(petId)) return true;
      const { origin, pathname, search, hash } = new URL(api.getPet.draft({ path: { petId } }).url);
      const [stem, segment = ""] = [pathname.slice(0, 17), pathname.slice(17)];
      const stays = `${origin}${stem}${search}${hash}` === "https://app-eu.onetrust.com/api/pet/v1/pets/";
      return stays && !segment.includes("/") && decodeURIComponent(segment) === petId;
    }),
    { numRuns: 100_000 },
  );
});

test("path values arrive on the wire as one segment", async () => {
  const server = await host(({ url }, response) => json(response, url.split("/").length));
  const { getPet } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  const values = ["a/b?c=1", "../../x", "%2e%2e", "a\\b", "#", "…", "...", "a;b=c", "{petId}", "$&", "\u0000"];
  for (const petId of values) expect(await getPet({ path: { petId } })).toBe(6);
  expect(server.arrivals.map(({ url }) => decodeURIComponent(url.split("/")[5] ?? ""))).toEqual(values);
});

test("header values that HTTP cannot carry are refused without being shown", async () => {
  for (const identifier of ["Zoë 🐕", "Łódź", "a\r\nx-injected: 1", "a\u0000b", "\ud800"]) {
    const error = await thrown(() => api.getByOwner.draft({ headers: { identifier } }));
    expect(error).toMatchObject({ kind: "configuration", operation: "getByOwner", outcome: "not-sent" });
    expect(error.message).toContain("identifier");
    expect(error.message).not.toContain(identifier.slice(0, 2));
  }
  for (const name of ["x y", "xy:", " x"]) {
    const named = { headers: { [name]: "1", identifier: "x" } };
    expect((await thrown(() => api.getByOwner.draft(named))).message).toBe(
      `getByOwner: headers."${name}" is not a valid header name.`,
    );
  }
  expect((await thrown(() => api.getByOwner.draft({ headers: { identifier: "a\nb" } }))).message).toBe(
    "getByOwner: headers.identifier has a line break in it, which no HTTP header can hold. Remove it.",
  );
});

test("header values in Latin-1 arrive, absent ones do not", async () => {
  const server = await host((_, response) => json(response, {}));
  const { getByOwner } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  await getByOwner({ headers: { identifier: "Zoë", limit: 3 } });
  const absent: { identifier: string; limit?: number } = { identifier: "x" };
  await getByOwner({ headers: { ...absent, ...{ other: undefined, none: null } } });
  const [first, second] = server.arrivals.map(({ headers }) => headers);
  expect(Buffer.from(`${first?.identifier}`, "latin1").toString("latin1")).toBe("Zoë");
  expect([first?.limit, second?.limit, second?.other, second?.none]).toEqual(["3", undefined, undefined, undefined]);
});

test("names of headers are sent in lower case, so that none is there twice", () => {
  const given = { Identifier: "a", "X-App": 1, absent: undefined };
  expect(api.getByOwner.draft({ headers: given as never }).headers).toEqual({
    accept: "application/json",
    identifier: "a",
    "x-app": "1",
  });
});

test("queries: arrays repeat, objects spread, nothing is sent for what is absent", async () => {
  const { draft } = api.getPet;
  const unchecked: (input: unknown) => { url: string } = draft as never;
  const urlOf = (query: unknown) =>
    unchecked({ path: { petId: "1" }, query }).url.slice("https://app-eu.onetrust.com/api/pet/v1/pets/1".length);
  expect(urlOf({ a: [1, "x y", null], tag: { c: true, d: undefined }, e: null, f: undefined, g: "&=+#", h: [] })).toBe(
    "?a=1&a=x%20y&c=true&g=%26%3D%2B%23",
  );
  expect(urlOf({})).toBe("");
  expect(urlOf({ tag: ["a", "b"], id: 12n, is: false })).toBe("?tag=a&tag=b&id=12&is=false");
  expect(urlOf({ tag: "a" })).toBe("?tag=a");
  expect(urlOf({ tag: null, a: null })).toBe("");
  for (const query of [{ a: [{ b: 1 }] }, { a: { b: [1] } }, { a: "\ud800" }]) {
    expect(await thrown(() => urlOf(query))).toMatchObject({ kind: "configuration", operation: "getPet" });
  }
});

test("queries read the same as openapi-fetch writes them", () => {
  const theirs = createQuerySerializer<unknown>({ object: { style: "form", explode: true } });
  const name = fc.stringMatching(/^[a-zA-Z_][\w.-]{0,8}$/).filter((key) => key !== "__proto__");
  const scalar = fc.oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.integer(), fc.boolean());
  const query = fc.dictionary(name, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constant(undefined)));
  fc.assert(
    fc.property(query, (values) => {
      const url = api.getPet.draft({ path: { petId: "1" }, query: values as never }).url;
      expect(url.split("?")[1] ?? "").toBe(theirs(values));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["a date", new Date(0), "a Date. Use toDateTime(date) or toDate(date)."],
  ["a map", new Map([["a", 1]]), "a Map."],
  ["search parameters", new URLSearchParams("a=1"), "an URLSearchParams."],
  ["an object", { a: 1 }, "an object."],
  ["a list in a list", [["a"]], "a list."],
  ["no number", Number.NaN, "NaN."],
])("a query value that is %s is refused, not left out", async (_, since, shown) => {
  const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
  expect(await thrown(() => unchecked.draft({ path: { petId: "1" }, query: { since } }))).toMatchObject({
    kind: "configuration",
    message: `getPet: query.since must be a text, a number or a boolean; got ${shown}`,
  });
});

test("a date that would be spread like an object is refused too", async () => {
  const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
  expect((await thrown(() => unchecked.draft({ path: { petId: "1" }, query: { tag: new Date(0) } }))).message).toBe(
    "getPet: query.tag must be a text, a number or a boolean; got a Date. Use toDateTime(date) or toDate(date).",
  );
});

test("a path parameter may be a bigint, and an unknown one is refused with the names there are", async () => {
  const unchecked: { draft(input: unknown): { url: string } } = api.getPet as never;
  expect(unchecked.draft({ path: { petId: 12n } }).url).toBe("https://app-eu.onetrust.com/api/pet/v1/pets/12");
  expect((await thrown(() => unchecked.draft({ path: { petId: 1, colour: "red" } }))).message).toBe(
    "getPet: path.colour is unknown. Its names are petId.",
  );
  expect((await thrown(() => unchecked.draft({ path: { petID: 1 } }))).message).toBe(
    'getPet: path.petID is unknown. Did you mean "petId"?',
  );
  // What is given already is not what was meant.
  expect((await thrown(() => unchecked.draft({ path: { petId: 1, petID: 1 } }))).message).toBe(
    "getPet: path.petID is unknown. Its names are petId.",
  );
  const list: { draft(input: unknown): unknown } = api.getPets as never;
  expect((await thrown(() => list.draft({ path: { petId: 1 } }))).message).toBe(
    "getPets: path.petId is unknown. The operation has no path parameters.",
  );
});
