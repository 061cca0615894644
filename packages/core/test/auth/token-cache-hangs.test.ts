import { expect, onTestFinished, test, vi } from "vitest";
import { bearer, clientCredentials } from "../../src/index.js";
import { rejection } from "../support/rejection.js";
import { granted, json, never, openThings, tenantFetch } from "../support/tenant-fetch.js";

const credentials = clientCredentials({ clientId: "id", clientSecret: "right-secret" });

/** Stops all clocks. Time moves by `vi.advanceTimersByTimeAsync` only. */
function stopClocks(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}

test.each([{ timeout: 300, retry: false } as const, { deadline: 300, retry: false } as const])(
  "a token request that hangs: a call with %j starts another in time, and the next call has its token",
  async (options) => {
    stopClocks();
    const tenant = tenantFetch((n) => (n === 1 ? never() : granted(`token-${n}`)));
    const { api } = openThings({ fetch: tenant.fetch, credentials });
    const call = api.getThing({}, options);
    await vi.advanceTimersByTimeAsync(149);
    expect(tenant.tokens()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toEqual({});
    await api.getThing({}, options);
    expect(tenant.tokens()).toBe(2);
    expect(tenant.authorizations).toEqual(["Bearer token-2", "Bearer token-2"]);
  },
);

test("a host that never gives a token: every call ends by its own timeout and says what it waited for", async () => {
  stopClocks();
  const tenant = tenantFetch(() => never());
  const { api } = openThings({ fetch: tenant.fetch, credentials });
  const first = rejection(api.addThing({ body: {} }, { timeout: 300, retry: false }));
  await vi.advanceTimersByTimeAsync(300);
  const expected = {
    kind: "timeout",
    name: "TimeoutError",
    limit: "timeout",
    ms: 300,
    outcome: "not-sent",
    attempts: 0,
  };
  expect(await first).toMatchObject(expected);
  expect((await first).message).toBe(
    "addThing: no token within timeout (300 ms). The token endpoint or your token function did not answer. Raise timeout, or check the host and the network.",
  );
  const second = rejection(api.addThing({ body: {} }, { timeout: 300, retry: false }));
  await vi.advanceTimersByTimeAsync(300);
  expect(await second).toMatchObject(expected);
  expect(tenant.authorizations).toEqual([]);
});

test("without a timeout of the call a token request has 15 s, and a call starts another after 5 s and 15 s", async () => {
  stopClocks();
  const signals: (AbortSignal | null | undefined)[] = [];
  const tenant = tenantFetch(() => never());
  const { api } = openThings({
    credentials,
    retry: false,
    fetch: (url, init) => {
      signals.push(init.signal);
      return tenant.fetch(url, init);
    },
  });
  const error = rejection(api.getThing());
  await vi.advanceTimersByTimeAsync(4999);
  expect(tenant.tokens()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(tenant.tokens()).toBe(2);
  await vi.advanceTimersByTimeAsync(9999);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(signals[0]?.aborted).toBe(true);
  expect(tenant.tokens()).toBe(3);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(tenant.authorizations).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await error).toMatchObject({
    kind: "authentication",
    outcome: "not-sent",
    cause: { kind: "timeout", ms: 15_000 },
  });
  expect(tenant.tokens()).toBe(3);
});

test("who joins a request that is under way waits for it no longer than his own patience since its start", async () => {
  stopClocks();
  const tenant = tenantFetch((n) => (n === 1 ? never() : granted(`token-${n}`)));
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  const first = api.getThing({}, { timeout: 1000 });
  await vi.advanceTimersByTimeAsync(100);
  const second = api.getThing({}, { timeout: 300 });
  await vi.advanceTimersByTimeAsync(49);
  expect(tenant.tokens()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(tenant.tokens()).toBe(2);
  expect(await second).toEqual({});
  await vi.advanceTimersByTimeAsync(350);
  expect(await first).toEqual({});
});

test("an earlier request that fails at last ends nobody's wait for the later one", async () => {
  stopClocks();
  const fail: ((response: Response) => void)[] = [];
  const tenant = tenantFetch(() => new Promise((resolve) => fail.push(resolve)));
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  const first = api.getThing({}, { timeout: 300 });
  await vi.advanceTimersByTimeAsync(200);
  fail[0]?.(json({}, 403));
  await vi.advanceTimersByTimeAsync(20);
  const second = api.getThing({}, { timeout: 1000 });
  await vi.advanceTimersByTimeAsync(10);
  expect(tenant.tokens()).toBe(2);
  fail[1]?.(granted("token-2"));
  expect(await Promise.all([first, second])).toEqual([{}, {}]);
});

test("where clocks stand still while a worker waits, a call starts another request all the same", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const clock = vi.spyOn(performance, "now").mockReturnValue(5);
  onTestFinished(() => {
    clock.mockRestore();
    vi.useRealTimers();
  });
  const tenant = tenantFetch((n) => (n === 1 ? never() : granted(`token-${n}`)));
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  const call = api.getThing({}, { timeout: 300 });
  await vi.advanceTimersByTimeAsync(150);
  expect(await call).toEqual({});
  expect(tenant.authorizations).toEqual(["Bearer token-2"]);
});

test("who has waited in vain takes the token that another call has got meanwhile", async () => {
  stopClocks();
  const tenant = tenantFetch((n) => (n === 1 ? never() : granted(`token-${n}`)));
  const { api } = openThings({ fetch: tenant.fetch, credentials });
  const patient = api.getThing({}, { timeout: 4000, retry: false });
  const hasty = api.getThing({}, { timeout: 300, retry: false });
  await vi.advanceTimersByTimeAsync(150);
  expect(await hasty).toEqual({});
  await vi.advanceTimersByTimeAsync(1850);
  expect(await patient).toEqual({});
  expect(tenant.tokens()).toBe(2);
  expect(tenant.authorizations).toEqual(["Bearer token-2", "Bearer token-2"]);
});

test("a slow token request serves all who wait, whoever started another meanwhile", async () => {
  stopClocks();
  const answers: ((response: Response) => void)[] = [];
  const tenant = tenantFetch(() => new Promise((resolve) => answers.push(resolve)));
  const { api } = openThings({ fetch: tenant.fetch, credentials });
  const calls = Promise.all(Array.from({ length: 100 }, () => api.getThing({}, { timeout: 1000, retry: false })));
  await vi.advanceTimersByTimeAsync(600);
  expect(tenant.tokens()).toBe(2);
  answers[0]?.(granted("slow"));
  expect(await calls).toHaveLength(100);
  expect(new Set(tenant.authorizations)).toEqual(new Set(["Bearer slow"]));
  answers[1]?.(granted("late"));
  await vi.advanceTimersByTimeAsync(0);
  await api.getThing();
  expect([tenant.tokens(), tenant.authorizations.at(-1)]).toEqual([2, "Bearer slow"]);
});

test("requests of a worker that were abandoned hold up none of those that come later in the isolate", async () => {
  stopClocks();
  const tenant = tenantFetch((n) => (n <= 3 ? never() : granted(`token-${n}`)));
  const { api } = openThings({ fetch: tenant.fetch, credentials });
  // What an ended request has set never fires, and what it asked for never arrives.
  const abandon = async (): Promise<void> => {
    const timers = vi.spyOn(globalThis, "setTimeout").mockReturnValue(setTimeout(() => {}, 0));
    api.getThing().catch(() => {});
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(0);
    timers.mockRestore();
  };
  await abandon();
  await vi.advanceTimersByTimeAsync(60_000);
  await abandon();
  await vi.advanceTimersByTimeAsync(60_000);
  await abandon();
  const fourth = api.getThing({}, { timeout: 500, retry: false });
  await vi.advanceTimersByTimeAsync(250);
  expect(await fourth).toEqual({});
  expect(await api.getThing({}, { timeout: 500, retry: false })).toEqual({});
  expect([tenant.tokens(), tenant.authorizations]).toEqual([4, ["Bearer token-4", "Bearer token-4"]]);
});

test("a renewal in the background that was abandoned is started again, and the old token serves meanwhile", async () => {
  stopClocks();
  const tenant = tenantFetch((n) => (n === 2 ? never() : granted(`token-${n}`)));
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  await api.getThing();
  // 3,300 s are the time to renew a token of 3,600 s.
  await vi.advanceTimersByTimeAsync(3_300_000);
  await api.getThing();
  expect(tenant.tokens()).toBe(2);
  await vi.advanceTimersByTimeAsync(16_000);
  await api.getThing();
  await vi.advanceTimersByTimeAsync(0);
  await api.getThing();
  expect([tenant.tokens(), tenant.authorizations]).toEqual([
    3,
    ["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-3"],
  ]);
});

test("who gives up starts nothing more", async () => {
  stopClocks();
  const tenant = tenantFetch(() => never());
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  const controller = new AbortController();
  const error = rejection(api.getThing({}, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1000);
  controller.abort();
  expect(await error).toMatchObject({ kind: "abort", outcome: "not-sent" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tenant.tokens()).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a token function that never answers ends by the call's timeout", async () => {
  stopClocks();
  const tenant = tenantFetch();
  const { api } = openThings({ fetch: tenant.fetch, credentials: bearer(() => never<string>()) });
  const error = rejection(api.getThing({}, { timeout: 300, retry: false }));
  await vi.advanceTimersByTimeAsync(300);
  expect(await error).toMatchObject({ kind: "timeout", ms: 300, outcome: "not-sent" });
});

test.each([400, 401])(
  "a secret refused with %i is not sent again for 10 s, whatever the machine's clock says",
  async (status) => {
    stopClocks();
    const tenant = tenantFetch((n) => (n <= 2 ? json({ error: "invalid_client" }, status) : granted("token")));
    const { api } = openThings({ fetch: tenant.fetch, credentials });
    for (let call = 0; call < 100; call++) {
      expect(await rejection(api.getThing())).toMatchObject({
        kind: "authentication",
        status,
        operation: "getThing",
      });
    }
    expect(await rejection(api.addThing({ body: {} }))).toMatchObject({
      operation: "addThing",
      codes: ["invalid_client"],
    });
    expect(tenant.tokens()).toBe(1);
    vi.setSystemTime(Date.now() + 3_600_000);
    await rejection(api.getThing());
    expect(tenant.tokens()).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    await rejection(api.getThing());
    expect(tenant.tokens()).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await api.getThing()).toEqual({});
  },
);

test("what is not a refusal of the secret is asked for again at the next call", async () => {
  const tenant = tenantFetch((n) => (n === 1 ? json({}, 503) : n === 2 ? json({}, 403) : granted("token")));
  const { api } = openThings({ fetch: tenant.fetch, credentials, retry: false });
  await rejection(api.getThing());
  await rejection(api.getThing());
  expect(await api.getThing()).toEqual({});
  expect(tenant.tokens()).toBe(3);
});

test("a token endpoint that fails within a short timeout is named, and not asked again and again", async () => {
  stopClocks();
  const tenant = tenantFetch(() => json({ code: "DOWN" }, 503));
  const { api } = openThings({ fetch: tenant.fetch, credentials });
  vi.spyOn(Math, "random").mockReturnValue(0.999);
  onTestFinished(() => void vi.restoreAllMocks());
  const error = rejection(api.getThing({}, { timeout: 500 }));
  // The first request is repeated after half a second; the call's own one, after a quarter, says why there is no token.
  await vi.advanceTimersByTimeAsync(250);
  expect(await error).toMatchObject({ kind: "authentication", status: 503, codes: ["DOWN"], outcome: "not-sent" });
  expect(tenant.tokens()).toBe(2);
});
