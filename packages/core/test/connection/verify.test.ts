import { expect, test, vi } from "vitest";
import { apiKey, clientCredentials } from "../../src/index.js";
import { rejection } from "../support/rejection.js";
import { json, never, openThings, tenantFetch } from "../support/tenant-fetch.js";

const credentials = clientCredentials({ clientId: "id", clientSecret: "right-secret" });

test("verify requests a token, sends nothing else, and tells scopes and end", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.UTC(2026, 0, 1) });
  const tenant = tenantFetch(() => json({ access_token: "token", expires_in: 3600, "ot-scopes": "A,B" }));
  const { connection, api } = openThings({ fetch: tenant.fetch, credentials });
  // Ten seconds are kept free for requests that are under way.
  expect(await connection.verify()).toEqual({ scopes: ["A", "B"], expiresAt: Date.UTC(2026, 0, 1, 0, 59, 50) });
  expect(tenant.authorizations).toEqual([]);
  await api.getThing();
  expect(tenant.tokens()).toBe(1);
  vi.useRealTimers();
});

test("verify of a key sends nothing", async () => {
  const tenant = tenantFetch();
  const { connection } = openThings({ fetch: tenant.fetch, credentials: apiKey("some-key") });
  expect(await connection.verify()).toEqual({ scopes: undefined, expiresAt: undefined });
  expect([tenant.tokens(), tenant.authorizations]).toEqual([0, []]);
});

test("verify rejects with the error that a call would meet", async () => {
  const verify = (answer: Response | undefined, timeout?: number) =>
    rejection(
      openThings({ fetch: tenantFetch(() => answer ?? never()).fetch, credentials, retry: false }).connection.verify({
        timeout,
      }),
    );
  expect(await verify(json({ error: "invalid_client" }, 401))).toMatchObject({
    kind: "authentication",
    operation: "verify",
    codes: ["invalid_client"],
  });
  expect(await verify(json({}, 429, { "retry-after": "2135" }))).toMatchObject({
    kind: "rate-limit",
    operation: "verify",
  });
  expect(await verify(undefined, 20)).toMatchObject({ kind: "timeout", operation: "verify", ms: 20 });
  expect(await rejection(openThings({ fetch: tenantFetch().fetch }).connection.verify())).toMatchObject({
    kind: "configuration",
    operation: "verify",
  });
  expect(await verify(json({}), Number.NaN)).toMatchObject({ kind: "configuration" });
});
