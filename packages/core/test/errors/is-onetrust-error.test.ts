import { expect, test, vi } from "vitest";
import { bearer, connect, isOneTrustError } from "../../src/index.js";
import { answering, host } from "../support/host.js";
import { pets, petsPaths } from "../support/pets.js";

test("errors are recognised across two copies of core, and nothing else is", async () => {
  vi.resetModules();
  const copy: typeof import("../../src/index.js") = await import("../../src/index.js");
  expect(copy.isOneTrustError).not.toBe(isOneTrustError);
  const server = await host(answering("", 404));
  const connection = copy.connect({ hostname: server.origin, credentials: copy.bearer("t") });
  const error: unknown = await pets(connection)
    .getPets()
    .catch((reason: unknown) => reason);
  expect([isOneTrustError(error), copy.isOneTrustError(error)]).toEqual([true, true]);
  const { pathClient }: typeof import("../../src/path-client/index.js") = await import(
    "../../src/path-client/index.js"
  );
  const byPath = await pathClient(petsPaths, connect({ hostname: server.origin, credentials: bearer("t") })).GET(
    "/api/pet/v1/pets/{petId}",
    { params: { path: { petId: "1" } } },
  );
  expect(byPath.error?.kind).toBe("http");
  for (const other of [new Error("x"), { kind: "http" }, null, undefined, "http", () => {}])
    expect(isOneTrustError(other)).toBe(false);
});
