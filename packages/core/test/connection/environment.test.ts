import { expect, test, vi } from "vitest";
import { bearer, connect } from "../../src/index.js";
import { host, json, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection, thrown } from "../support/rejection.js";

test("the environment gives what was not passed", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  vi.stubEnv("ONETRUST_HOSTNAME", server.origin);
  await pets(connect({ credentials: bearer("passed") })).getPets();
  expect(await rejection(pets(connect()).getPets())).toMatchObject({ kind: "configuration", outcome: "not-sent" });
  vi.stubEnv("ONETRUST_API_KEY", "key");
  await pets(connect()).getPets();
  vi.stubEnv("ONETRUST_CLIENT_ID", "env-id");
  expect((await thrown(() => connect())).message).toBe(
    "connect: ONETRUST_CLIENT_ID is set, ONETRUST_CLIENT_SECRET is not. Set both, or pass credentials.",
  );
  vi.stubEnv("ONETRUST_CLIENT_ID", "");
  vi.stubEnv("ONETRUST_CLIENT_SECRET", "env-secret");
  expect(await thrown(() => connect())).toMatchObject({
    kind: "configuration",
    operation: "connect",
    message: "connect: ONETRUST_CLIENT_SECRET is set, ONETRUST_CLIENT_ID is not. Set both, or pass credentials.",
  });
  vi.stubEnv("ONETRUST_CLIENT_ID", "env-id");
  await pets(connect()).getPets();
  vi.unstubAllEnvs();
  expect(server.arrivals.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer passed",
    "Bearer key",
    undefined,
    "Bearer token-1",
  ]);
  expect(`${server.arrivals[2]?.body}`).toContain("env-id");
});

test("without process, or without leave to read it, the environment is empty", async () => {
  vi.stubGlobal("process", undefined);
  expect(await thrown(() => connect().baseUrl("tenant"))).toMatchObject({ kind: "configuration" });
  const denied = new Proxy(
    {},
    {
      get: () => {
        throw new Error("NotCapable");
      },
    },
  );
  vi.stubGlobal("process", { env: denied });
  expect(await thrown(() => connect().baseUrl("tenant"))).toMatchObject({ kind: "configuration" });
  vi.unstubAllGlobals();
});

test("a secret in the environment that cannot be one is refused by the name of its variable", async () => {
  vi.stubEnv("ONETRUST_API_KEY", "Bearer x");
  expect((await thrown(() => connect({ hostname: "app.onetrust.com" }))).message).toBe(
    'connect: the environment variable ONETRUST_API_KEY begins with "Bearer ". Pass it without that word.',
  );
  vi.unstubAllEnvs();
});
