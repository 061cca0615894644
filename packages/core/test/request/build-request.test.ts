import fc from "fast-check";
import { expect, test } from "vitest";
import { bearer, connect, defineService, type OperationDefinition } from "../../src/index.js";
import { defineOperation, type OperationGroup } from "../../src/operation/define-operation.js";
import { definePaths, pathClient } from "../../src/path-client/index.js";
import { buildRequest } from "../../src/request/build-request.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection, thrown } from "../support/rejection.js";

const things: OperationGroup = { package: "things", host: "tenant" };

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

test.each<[string, OperationDefinition, unknown, object]>([
  ["nothing", { path: "/t" }, undefined, { accept: "application/json" }],
  ["nothing, for a text", { path: "/t", response: "text" }, undefined, { accept: "*/*" }],
  ["nothing, for a file", { path: "/t", response: "binary" }, undefined, { accept: "*/*" }],
  [
    "JSON",
    { path: "/t", method: "POST", body: "json" },
    {},
    { accept: "application/json", "content-type": "application/json" },
  ],
  [
    "JSON of a declared type",
    { path: "/t", method: "POST", body: "json", contentType: "application/scim+json" },
    {},
    { accept: "application/json", "content-type": "application/scim+json" },
  ],
  [
    "no optional body",
    { path: "/t", method: "POST", body: "json", bodyOptional: true },
    undefined,
    { accept: "application/json" },
  ],
  ["parts", { path: "/t", method: "POST", body: "multipart" }, { a: 1 }, { accept: "application/json" }],
  [
    "a form",
    { path: "/t", method: "POST", body: "form" },
    { a: 1 },
    { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
  ],
  [
    "a file with a type",
    { path: "/t", method: "POST", body: "binary" },
    new Blob(["a"], { type: "image/gif" }),
    { accept: "application/json", "content-type": "image/gif" },
  ],
  [
    "a file without one",
    { path: "/t", method: "POST", body: "binary" },
    new Blob(["a"]),
    { accept: "application/json", "content-type": "application/octet-stream" },
  ],
])("the headers of a request with %s", (_, definition, body, headers) => {
  const metadata = defineOperation(things, { name: "op", ...definition }).metadata;
  const draft = buildRequest({ metadata, baseUrl: "https://app.onetrust.com" }, body === undefined ? {} : { body });
  expect(draft.headers).toEqual(headers);
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
    any: { method: "PATCH", path: "/api/{one}/x/{two}", body: "merge-patch", bodyType: "any" },
  } as const;
  type Any = { any: ReturnType<typeof pets>["patchPet"] };
  const service = defineService<Any>({ package: "pets", host: "tenant", operations: table });
  const named = service(connection);
  const byPath = pathClient(definePaths(service), connection);
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
    .filter((value) => !/^\s*(\.{0,2}|undefined|null|NaN)\s*$/.test(value));
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

test("an input of null is refused like any other that cannot be sent", async () => {
  const unchecked: { draft(input: unknown): unknown } = api.getPets as never;
  expect(await thrown(() => unchecked.draft(null))).toMatchObject({ kind: "configuration", operation: "getPets" });
});
