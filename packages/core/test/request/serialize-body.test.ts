import { expect, test } from "vitest";
import type { OperationDefinition } from "../../src/index.js";
import { bearer, connect } from "../../src/index.js";
import { completeMetadata } from "../../src/operation/complete-metadata.js";
import { serializeBody } from "../../src/request/serialize-body.js";
import { host } from "../support/host.js";
import { pets } from "../support/pets.js";
import { thrown } from "../support/rejection.js";

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
])("a body of type %s: %j", async (bodyType, body, problem, text) => {
  const metadata = completeMetadata({ package: "things", host: "tenant" }, "op", {
    path: "/",
    method: "POST",
    body: "json",
    ...(bodyType && { bodyType }),
  });
  if (problem === undefined) expect(serializeBody(metadata, body)).toBe(text);
  else expect((await thrown(() => serializeBody(metadata, body))).message).toBe(problem);
});

test("an optional body may be left out, and an operation without one refuses it", async () => {
  const optional = completeMetadata({ package: "things", host: "tenant" }, "op", {
    path: "/",
    method: "POST",
    body: "json",
    bodyOptional: true,
  });
  expect(serializeBody(optional, undefined)).toBeUndefined();
  const none = completeMetadata({ package: "things", host: "tenant" }, "op", { path: "/" });
  expect((await thrown(() => serializeBody(none, {}))).message).toBe("op: the operation takes no body. Remove it.");
});
