import { expect, test } from "vitest";
import { clientCredentials, type OneTrustEvent, type OneTrustWarning } from "../../src/index.js";
import { host, json, withTokens } from "../support/host.js";
import { bind } from "../support/items.js";
import { rejection } from "../support/rejection.js";

test("a call is told from its start to its end, with its number, its requests and its outcome", async () => {
  const { origin } = await host((_, response, n) => json(response, {}, n === 1 ? 503 : 200));
  const events: OneTrustEvent[] = [];
  await bind({ hostname: origin, onEvent: (event) => events.push(event) }).getItem({ path: { id: "1" } });
  expect(events.map(({ type, call, attempt, status, error }) => [type, call, attempt, status, error])).toEqual([
    ["start", 1, 0, undefined, undefined],
    ["request", 1, 1, undefined, undefined],
    ["response", 1, 1, 503, "http"],
    ["retry", 1, 1, 503, "http"],
    ["request", 1, 2, undefined, undefined],
    ["response", 1, 2, 200, undefined],
    ["end", 1, 2, 200, undefined],
  ]);
  expect(events.at(-1)).toEqual({
    type: "end",
    call: 1,
    package: "items",
    operation: "getItem",
    method: "GET",
    path: "/api/items/v1/items/{id}",
    attempt: 2,
    attempts: 2,
    status: 200,
    error: undefined,
    outcome: "success",
    ms: expect.any(Number),
    traceId: undefined,
  });
});

test("the end of a failed call names its error, its effect and the vendor's trace", async () => {
  const { origin } = await host((_, response) => json(response, { traceId: "abc-123" }, 409));
  const events: OneTrustEvent[] = [];
  await rejection(bind({ hostname: origin, onEvent: (event) => events.push(event) }).addItem({ body: {} }));
  expect(events.at(-1)).toMatchObject({
    type: "end",
    status: 409,
    error: "http",
    outcome: "refused",
    traceId: "abc-123",
    attempts: 1,
  });
});

test("concurrent calls and the token request that they share have numbers of their own", async () => {
  const { origin } = await host(withTokens((_, response) => json(response, {})));
  const events: OneTrustEvent[] = [];
  const api = bind({
    hostname: origin,
    credentials: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    onEvent: (event) => events.push(event),
  });
  await Promise.all([1, 2, 3].map((id) => api.getItem({ path: { id } })));
  const names = new Map(events.map(({ call, operation }) => [call, operation]));
  expect([...names.values()].toSorted()).toEqual(["getItem", "getItem", "getItem", "getOAuthToken"]);
  expect([...names.keys()].toSorted()).toEqual([1, 2, 3, 4]);
  for (const number of names.keys()) {
    const types = events.filter(({ call }) => call === number).map(({ type }) => type);
    expect([types.filter((type) => type === "start").length, types.at(-1)]).toEqual([1, "end"]);
  }
});

test.each([
  [
    "throws",
    () => {
      throw new Error("full disk");
    },
  ],
  [
    "rejects",
    async () => {
      throw new Error("full disk");
    },
  ],
  [
    "rejects as others do",
    // biome-ignore lint/suspicious/noThenProperty: a promise of another library is what is tested.
    () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(new Error("full disk")) }),
  ],
])("a listener that %s costs nothing, and is reported once", async (_, onEvent) => {
  const { origin } = await host((__, response) => json(response, { ok: true }));
  const warnings: OneTrustWarning[] = [];
  const api = bind({ hostname: origin, onEvent, onWarning: (warning) => warnings.push(warning) });
  expect(await api.getItem({ path: { id: 1 } })).toEqual({ ok: true });
  expect(await api.addItem({ body: {} })).toEqual({ ok: true });
  await new Promise((resolve) => setTimeout(resolve));
  expect(warnings).toEqual([
    { kind: "listener", operation: "getItem", replacement: undefined, text: "onEvent threw: Error: full disk" },
  ]);
});

test("a listener for warnings that rejects costs nothing", async () => {
  const { origin } = await host((_, response) => json(response, {}, 200, { warning: '299 - "old"' }));
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const onWarning = async () => {
    throw new Error("full disk");
  };
  expect(await bind({ hostname: origin, onWarning }).getItem({ path: { id: 1 } })).toEqual({});
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("metadata names the service's package", () => {
  expect(bind({ hostname: "app.onetrust.com" }).getItem.metadata.package).toBe("items");
});
