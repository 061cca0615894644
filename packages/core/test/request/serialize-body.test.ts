import { expect, test } from "vitest";
import type { OperationDefinition } from "../../src/index.js";
import { bearer, connect } from "../../src/index.js";
import { defineOperation, type OperationGroup } from "../../src/operation/define-operation.js";
import { serializeBody } from "../../src/request/serialize-body.js";
import { host } from "../support/host.js";
import { pets } from "../support/pets.js";
import { thrown } from "../support/rejection.js";

const things: OperationGroup = { package: "things", host: "tenant" };

const api = pets(connect({ hostname: "app-eu.onetrust.com", credentials: bearer("secret") }));

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

test("a DELETE carries its body", async () => {
  const server = await host((_, response) => response.writeHead(204).end());
  const { removePets } = pets(connect({ hostname: server.origin, credentials: bearer("t") }));
  expect(await removePets({ body: ["1", "2"] })).toBeUndefined();
  const { method, headers, body } = server.arrivals[0] ?? {};
  expect([method, headers?.["content-type"], `${body}`]).toEqual(["DELETE", "application/json", '["1","2"]']);
});

test.each<[OperationDefinition["bodyType"], unknown, string | undefined, string]>([
  ["text", "a", undefined, '"a"'],
  ["text", 5, "op: body must be a text; got a number.", ""],
  ["text", undefined, 'op: body is required. Pass { body: "…" }.', ""],
  ["list", [1], undefined, "[1]"],
  ["list", {}, "op: body must be a list; got an object.", ""],
  ["list", undefined, "op: body is required. Pass { body: […] }.", ""],
  ["any", [1], undefined, "[1]"],
  ["any", undefined, "op: body is required. Pass { body: … }.", ""],
  ["object", { a: 1 }, undefined, '{"a":1}'],
  ["object", null, "op: body must be an object; got null.", ""],
  ["object", [], "op: body must be an object; got a list.", ""],
  ["object", 5, "op: body must be an object; got a number.", ""],
  [
    "object",
    "{}",
    "op: body must be an object; got a text. Pass the object itself: it is written as JSON for you.",
    "",
  ],
])("a body of type %s: %j", async (bodyType, body, problem, text) => {
  const metadata = defineOperation(things, {
    name: "op",
    path: "/",
    method: "POST",
    body: "json",
    ...(bodyType && { bodyType }),
  }).metadata;
  if (problem === undefined) expect(serializeBody(metadata, body)).toBe(text);
  else expect((await thrown(() => serializeBody(metadata, body))).message).toBe(problem);
});

test("an optional body may be left out, and an operation without one refuses it", async () => {
  const optional = defineOperation(things, {
    name: "op",
    path: "/",
    method: "POST",
    body: "json",
    bodyOptional: true,
  }).metadata;
  expect(serializeBody(optional, undefined)).toBeUndefined();
  const none = defineOperation(things, { name: "op", path: "/" }).metadata;
  expect(serializeBody(none, undefined)).toBeUndefined();
  expect((await thrown(() => serializeBody(none, {}))).message).toBe("op: the operation takes no body. Remove it.");
});

test.each<[OperationDefinition["body"], unknown, unknown]>([
  [
    "form",
    { name: "a b&c", tags: ["x", "y"], at: { x: 1 }, none: undefined },
    "name=a%20b%26c&tags=x&tags=y&at=%7B%22x%22%3A1%7D",
  ],
  ["form", { a: null, b: [null, 1] }, "b=1"],
  ["form", [], "op: body must be an object; got a list."],
  ["multipart", { a: 1 }, [{ name: "a", data: "1" }]],
  [
    "multipart",
    5,
    "op: body must be an object with a property for each part of the form, or a FormData; got a number.",
  ],
  ["form", "a=b", "op: body must be an object; got a text. Pass the object itself: it is written as a form for you."],
  [
    "form",
    { when: new Date(0) },
    "op: body.when must be a text, a number or a boolean; got a Date. Use toDateTime(date) or toDate(date).",
  ],
  ["text", "<a/>", "<a/>"],
  ["text", { a: 1 }, "op: body must be a text; got an object."],
  ["binary", new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  [
    "binary",
    "path.pdf",
    "op: body must be a Blob, a File, a Buffer, a stream or { name, data, type }; got a text. If it is a path, use await fs.openAsBlob(path).",
  ],
])("a body as %s: %j", async (body, value, expected) => {
  const definition = { path: "/", method: "POST", ...(body && { body }) } as const;
  const metadata = defineOperation(things, { name: "op", ...definition }).metadata;
  const isProblem = typeof expected === "string" && expected.startsWith("op: ");
  if (isProblem) expect((await thrown(() => serializeBody(metadata, value))).message).toBe(expected);
  else expect(serializeBody(metadata, value)).toEqual(expected);
});

test("bytes arrive as they are, with the declared media type or that of the file", async () => {
  const server = await host((_, response) => response.writeHead(204).end());
  const { request } = connect({ hostname: server.origin, credentials: bearer("t") });
  const send = (body: unknown) => request({ method: "POST", path: "/x", encoding: "binary", response: "none", body });
  await send(new Blob(["abc"], { type: "image/gif" }));
  await send(Buffer.from("def"));
  await send(
    (async function* () {
      yield new TextEncoder().encode("gh");
      yield "i";
    })(),
  );
  expect(server.arrivals.map(({ headers, body }) => [headers["content-type"], `${body}`])).toEqual([
    ["image/gif", "abc"],
    ["application/octet-stream", "def"],
    ["application/octet-stream", "ghi"],
  ]);
});
