import { expect, test } from "vitest";
import { bearer, connect } from "../../src/index.js";
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
