import fc from "fast-check";
import { createQuerySerializer } from "openapi-fetch";
import { expect, test } from "vitest";
import { bearer, connect, pathClient, service } from "../src/index.js";
import { host, json } from "./support/host.js";
import { pets } from "./support/pets.js";
import { rejection, thrown } from "./support/rejection.js";

const api = pets(connect({ hostname: "app-eu.onetrust.com", credentials: bearer("secret") }));

test("a draft is the request that would be sent, without credentials, in plain parts", async () => {
  const server = await host((_, response) => json(response, {}));
  const { patchPet } = pets(connect({ hostname: server.origin, credentials: bearer("secret") }));
  const input = { path: { petId: "é 1" }, body: { name: "Rex" } };
  const draft = patchPet.draft(input);
  expect(draft).toEqual({
    url: `${server.origin}/api/pet/v1/pets/%C3%A9%201`,
    method: "PATCH",
    headers: { accept: "application/json", "content-type": "application/merge-patch+json" },
    body: '{"name":"Rex"}',
  });
  expect(server.arrivals).toHaveLength(0);
  await patchPet(input);
  const [{ method, url, headers, body } = { headers: {}, body: "" }] = server.arrivals;
  expect([method, `${server.origin}${url}`, `${body}`]).toEqual([draft.method, draft.url, draft.body]);
  expect(headers).toMatchObject(draft.headers);
});

test.each([undefined, null, "", ".", "..", {}, [], Number.NaN.constructor, "\ud800"])(
  "a path value of %j is refused, synchronously and before anything is sent",
  async (petId) => {
    const input = { path: { petId } };
    const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
    const error = await thrown(() => unchecked.draft(input));
    expect(error).toMatchObject({ kind: "configuration", operation: "getPet", outcome: "not-sent", attempts: 0 });
  },
);

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
      if (/^\.{0,2}$/.test(petId)) return true;
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
  const values = ["a/b?c=1", "../../x", "%2e%2e", "a\\b", "#", "…", " ", "...", "a;b=c", "{petId}", "$&", "\u0000"];
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
  const named = { headers: { "x y": "1", identifier: "x" } };
  expect(await thrown(() => api.getByOwner.draft(named))).toMatchObject({ kind: "configuration" });
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

test("queries: arrays repeat, objects spread, nothing is sent for what is absent", async () => {
  const { draft } = api.getPet;
  const unchecked: (input: unknown) => { url: string } = draft as never;
  const urlOf = (query: unknown) =>
    unchecked({ path: { petId: "1" }, query }).url.slice("https://app-eu.onetrust.com/api/pet/v1/pets/1".length);
  expect(urlOf({ a: [1, "x y", null], b: { c: true, d: undefined }, e: null, f: undefined, g: "&=+#", h: [] })).toBe(
    "?a=1&a=x%20y&c=true&g=%26%3D%2B%23",
  );
  expect(urlOf({})).toBe("");
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

test("a body that JSON cannot write is a configuration error", async () => {
  const circular: { name?: string; self?: unknown } = {};
  circular.self = circular;
  for (const body of [circular, { name: 1n }]) {
    expect(await thrown(() => api.addPet.draft({ body: body as never }))).toMatchObject({
      kind: "configuration",
      cause: undefined,
    });
  }
});

test("multipart: files as files, text as text, objects as JSON", async () => {
  const server = await host((_, response) => json(response, {}));
  const { uploadPhoto } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  const file = new File(["\u0089PNG"], "rex ü.png", { type: "image/png" });
  await uploadPhoto({ body: { file, attachment: { name: "Rex" }, note: "good dog" } });
  const { headers, body } = server.arrivals[0] ?? {};
  const form = await new Response(new Uint8Array(body ?? []), {
    headers: { "content-type": `${headers?.["content-type"]}` },
  }).formData();
  const [sent, attachment] = [form.get("file"), form.get("attachment")];
  if (!(sent instanceof File && attachment instanceof File)) throw new Error("not files");
  expect([sent.name, sent.type, await sent.text()]).toEqual(["rex ü.png", "image/png", "\u0089PNG"]);
  expect([attachment.type, await attachment.text()]).toEqual(["application/json", '{"name":"Rex"}']);
  expect(form.get("note")).toBe("good dog");
});

test("multipart: several files under one name, nothing for what is absent, a form as it is", async () => {
  const unchecked: { draft(input: unknown): { body: unknown; headers: object } } = api.uploadPhoto as never;
  const { body, headers } = unchecked.draft({
    body: { file: [new Blob(["a"]), new Blob(["b"])], n: 3, absent: undefined, none: null },
  });
  if (!(body instanceof FormData)) throw new Error("no form");
  expect([body.getAll("file").length, body.get("n"), body.has("absent"), body.has("none")]).toEqual([
    2,
    "3",
    false,
    false,
  ]);
  expect(headers).toEqual({ accept: "application/json" });
  const form = new FormData();
  expect(unchecked.draft({ body: form }).body).toBe(form);
});

test("a DELETE carries its body", async () => {
  const server = await host((_, response) => response.writeHead(204).end());
  const { removePets } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  expect(await removePets({ body: ["1", "2"] })).toBeUndefined();
  const { method, headers, body } = server.arrivals[0] ?? {};
  expect([method, headers?.["content-type"], `${body}`]).toEqual(["DELETE", "application/json", '["1","2"]']);
});

test("a draft that was kept can be sent, and sent again", async () => {
  const server = await host((_, response) => json(response, { name: "Rex" }));
  const connection = connect({ hostname: server.origin, credentials: bearer("t") });
  const { metadata, draft } = pets(connection).addPet;
  const kept = draft({ body: { name: "Rex" } });
  for (const _ of [1, 2]) expect((await connection.send(metadata, kept)).data).toEqual({ name: "Rex" });
  expect(server.arrivals.map(({ body }) => `${body}`)).toEqual(['{"name":"Rex"}', '{"name":"Rex"}']);
});

test("named calls and path calls put the same on the wire", async () => {
  const server = await host((_, response) => json(response, {}));
  const connection = connect({ hostname: server.origin, credentials: bearer("t") });
  const table = {
    any: { method: "PATCH", path: "/api/{one}/x/{two}", body: "merge-patch" },
  } as const;
  type Any = { any: ReturnType<typeof pets>["patchPet"] };
  const named = service<Any, unknown>("tenant", table)(connection);
  const byPath = pathClient<Record<string, never>>({ host: "tenant", operations: table }, connection);
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((value) => !/^\.{0,2}$/.test(value));
  const parts = fc.record({
    path: fc.record({ one: text, two: fc.oneof(text, fc.integer()) }),
    query: fc.dictionary(fc.constantFrom("a", "b c", "d"), fc.oneof(text, fc.array(text, { minLength: 1 }))),
    headers: fc.dictionary(fc.constantFrom("x-one", "Identifier"), fc.stringMatching(/^[!-~]{1,8}$/)),
    body: fc.jsonValue(),
  });
  await fc.assert(
    fc.asyncProperty(parts, async (input) => {
      await Reflect.apply(named.any, undefined, [input]);
      const init = { params: { path: input.path, query: input.query, header: input.headers }, body: input.body };
      const path: { PATCH(path: string, init: unknown): Promise<unknown> } = byPath as never;
      await path.PATCH("/api/{one}/x/{two}", init);
      const [first, second] = server.arrivals.slice(-2);
      expect(second).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test("an input that cannot be sent rejects a call, it does not throw", async () => {
  const unchecked: (input: unknown) => Promise<unknown> = api.getPet as never;
  expect(await rejection(unchecked({ path: {} }))).toMatchObject({ kind: "configuration" });
});

test.each([
  ["a date", new Date(0)],
  ["a map", new Map([["a", 1]])],
  ["search parameters", new URLSearchParams("a=1")],
  ["a list in a list", [["a"]]],
])("a query value that is %s is refused, not left out", async (_, since) => {
  const unchecked: { draft(input: unknown): unknown } = api.getPet as never;
  expect(await thrown(() => unchecked.draft({ path: { petId: "1" }, query: { since } }))).toMatchObject({
    kind: "configuration",
    message: "getPet: since must be text, a number or a boolean",
  });
});

test("an input of null is refused like any other that cannot be sent", async () => {
  const unchecked: { draft(input: unknown): unknown } = api.getPets as never;
  expect(await thrown(() => unchecked.draft(null))).toMatchObject({ kind: "configuration", operation: "getPets" });
});
