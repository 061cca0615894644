import { createHash } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import { clientCredentials, connect, type OneTrustWarning, type Token, type TokenStore } from "../../src/index.js";
import { until } from "../support/clock.js";
import { rejection, thrown } from "../support/rejection.js";
import { granted, json, never, openThings, type TenantFetch, tenantFetch } from "../support/tenant-fetch.js";

const right = { clientId: "id", clientSecret: "right-secret" };

/** Calls once through a store, and returns the `authorization` that was sent and the warnings. */
async function callWith(tokenStore: TokenStore, tenant = tenantFetch(), timeout = 60_000) {
  const warnings: OneTrustWarning[] = [];
  const { api } = openThings({
    fetch: tenant.fetch,
    credentials: clientCredentials(right),
    tokenStore,
    retry: false,
    onWarning: (warning) => warnings.push(warning),
  });
  await api.getThing({}, { timeout });
  return { sent: tenant.authorizations.at(-1), warnings, api };
}

function stopClocks(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}

test("a key is the host, the id and a fingerprint that tells secrets apart", async () => {
  const tokenStore = new Map<string, Token>();
  await callWith(tokenStore);
  const identity = '["https://app.onetrust.com","id","right-secret"]';
  const fingerprint = createHash("sha256").update(identity).digest("hex");
  expect([...tokenStore.keys()]).toEqual([`https://app.onetrust.com id ${fingerprint}`]);
});

test("a wrong secret never gets the token of the right one", async () => {
  const tokenStore = new Map<string, Token>();
  const tenant = tenantFetch((_, form) =>
    form.includes("right-secret") ? granted("good") : json({ error: "invalid_client" }, 401),
  );
  await callWith(tokenStore, tenant);
  const credentials = clientCredentials({ clientId: "id", clientSecret: "wrong-secret" });
  const { api } = openThings({ fetch: tenant.fetch, credentials, tokenStore });
  expect(await rejection(api.getThing())).toMatchObject({ kind: "authentication", codes: ["invalid_client"] });
  expect((await callWith(tokenStore, tenant)).sent).toBe("Bearer good");
  expect(tenant.tokens()).toBe(2);
});

test("neither another host nor another id gets the token", async () => {
  const tokenStore = new Map<string, Token>();
  const tenant = tenantFetch();
  await callWith(tokenStore, tenant);
  for (const other of [
    { hostname: "app-eu.onetrust.com" },
    { credentials: clientCredentials({ ...right, clientId: "other" }) },
  ]) {
    const credentials = clientCredentials(right);
    await openThings({ fetch: tenant.fetch, tokenStore, credentials, ...other }).api.getThing();
  }
  expect([tokenStore.size, tenant.tokens()]).toEqual([3, 3]);
});

const past = Date.UTC(2020, 0, 1);
test.each<[string, unknown, RegExp | undefined]>([
  ["nothing", undefined, undefined],
  ["null", null, undefined],
  ["a token that has ended", { value: "old", expiresAt: past }, undefined],
  ["a token that is to be renewed", { value: "old", refreshAt: past }, undefined],
  ["a text", "garbage", /must be an object; got a text/],
  ["a list", [], /its value must be a text; got undefined/],
  ["an empty value", { value: "" }, /its value is empty/],
  ["a value that is an object", { value: {} }, /its value must be a text; got an object/],
  ["a value that is a number", { value: 5 }, /its value must be a text; got a number/],
  ["a value with a line break", { value: "a\r\nb" }, /its value has a line break/],
  ["a value with a blank", { value: "a b" }, /its value has a blank/],
  [
    "an end as text",
    { value: "old", expiresAt: "2020-01-01" },
    /its expiresAt must be a number of milliseconds; got a text/,
  ],
  ["a renewal that is no number", { value: "old", refreshAt: Number.NaN }, /its refreshAt must be a number/],
  ["scopes that are a text", { value: "old", scopes: "A,B" }, /its scopes must be a list of texts; got a text/],
  ["scopes that are numbers", { value: "old", scopes: [1] }, /its scopes must be a list of texts/],
  [
    "scopes of which one is a number",
    { value: "old", scopes: ["A", 1] },
    /its scopes must be a list of texts; got a list/,
  ],
])("get returns %s: a token is requested, and what is wrong is a warning", async (_, found, warning) => {
  // As JavaScript would call it: the compiler allows tokens only.
  const tokenStore: TokenStore = { get: () => found as never, set: () => {} };
  const { sent, warnings } = await callWith(tokenStore);
  expect(sent).toBe("Bearer token-1");
  expect(warnings.map(({ kind, operation }) => [kind, operation])).toEqual(
    warning ? [["token-store", "getOAuthToken"]] : [],
  );
  if (warning) expect(warnings[0]?.text).toMatch(warning);
});

test.each<[string, Token]>([
  ["whole", { value: "stored", scopes: ["A"], refreshAt: 4e12, expiresAt: 5e12 }],
  ["without times", { value: "stored" }],
  ["as JSON keeps it", JSON.parse('{ "value": "stored", "scopes": null, "refreshAt": null, "expiresAt": null }')],
  ["with a line break at its end", { value: "stored\n" }],
])("get returns a token %s: none is requested", async (_, token) => {
  const tenant = tenantFetch();
  const { sent, warnings } = await callWith({ get: () => token, set: () => {} }, tenant);
  expect([sent, warnings, tenant.tokens()]).toEqual(["Bearer stored", [], 0]);
});

const failures = {
  throws: () => {
    throw new Error("down");
  },
  rejects: () => Promise.reject(new Error("down")),
};
const cases = (["get", "set", "lock"] as const).flatMap((method) =>
  (["throws", "rejects"] as const).map((how) => [method, how] as const),
);
test.each(cases)("%s %s: the call has its token, and the listener one warning", async (method, how) => {
  const tokenStore: TokenStore = { get: () => undefined, set: () => {}, lock: () => () => {}, [method]: failures[how] };
  const { sent, warnings } = await callWith(tokenStore);
  expect(sent).toBe("Bearer token-1");
  expect(warnings.map(({ text }) => text)).toEqual([
    `tokenStore.${method} threw: Error: down. Calls go on without it.`,
  ]);
});

test.each(["get", "set", "lock"] as const)("%s never answers: it costs 0.8 s, once", async (method) => {
  stopClocks();
  const tenant = tenantFetch((n) => json({ access_token: `token-${n}`, expires_in: 10 }));
  let asked = 0;
  const hang = (): Promise<never> => {
    asked++;
    return never();
  };
  const tokenStore: TokenStore = { get: () => undefined, set: () => {}, lock: () => () => {}, [method]: hang };
  const call = callWith(tokenStore, tenant, 1700);
  await vi.advanceTimersByTimeAsync(0);
  // The digest of the key is no timer's work.
  await until(() => asked === 1);
  await vi.advanceTimersByTimeAsync(799);
  expect(tenant.authorizations).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  const { sent, warnings, api } = await call;
  expect(sent).toBe("Bearer token-1");
  expect(warnings.map(({ text }) => text)).toEqual([
    `tokenStore.${method} did not answer within 800 ms. Calls go on without it.`,
  ]);
  // The next renewal comes when the token of 10 s has ended, and leaves the store alone.
  await vi.advanceTimersByTimeAsync(10_000);
  await api.getThing();
  expect([asked, tenant.authorizations.at(-1)]).toEqual([1, "Bearer token-2"]);
});

/** A lock that one at a time has, as Redis's `SET key value NX PX ms` is. */
function lockable(): TokenStore & { readonly taken: () => number; readonly times: number[] } {
  const tokens = new Map<string, Token>();
  const times: number[] = [];
  let holder: symbol | undefined;
  let taken = 0;
  return {
    get: async (key) => tokens.get(key),
    set: async (key, token) => void tokens.set(key, token),
    lock: async (_, ms) => {
      times.push(ms);
      if (holder) return undefined;
      const mine = Symbol("holder");
      holder = mine;
      taken++;
      return () => {
        if (holder === mine) holder = undefined;
      };
    },
    taken: () => taken,
    times,
  };
}

/** A fleet: many processes, each with its own connection, and one store. */
const fleet = (tenant: TenantFetch, tokenStore: TokenStore, size = 20) =>
  Array.from(
    { length: size },
    () => openThings({ fetch: tenant.fetch, credentials: clientCredentials(right), tokenStore }).api,
  );

test("with a lock a fleet asks once; without one each process may", async () => {
  const tokenStore = lockable();
  // The host answers when all have asked for the lock.
  const tenant = tenantFetch(async (n) => {
    await until(() => tokenStore.times.length >= 20);
    return granted(`token-${n}`);
  });
  await Promise.all(fleet(tenant, tokenStore).map((api) => api.getThing()));
  expect(tenant.tokens()).toBe(1);
  expect(new Set(tenant.authorizations)).toEqual(new Set(["Bearer token-1"]));
  expect(new Set(tokenStore.times)).toEqual(new Set([20_000]));
  const { get, set } = lockable();
  let answerAll = (): void => {};
  const all = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  // The host answers when all have asked, which nobody does whom a token reaches first.
  const unlocked = tenantFetch((n) => {
    if (n === 20) answerAll();
    return all.then(() => granted(`token-${n}`));
  });
  await Promise.all(fleet(unlocked, { get, set }).map((api) => api.getThing()));
  expect(unlocked.tokens()).toBe(20);
});

test("the lock is given back after a failure, so that the next process asks", async () => {
  const tenant = tenantFetch((n) => (n === 1 ? json({}, 403) : granted("token")));
  const tokenStore = lockable();
  const [first, second] = fleet(tenant, tokenStore, 2);
  expect(await rejection(first?.getThing() ?? never())).toMatchObject({ kind: "authentication", status: 403 });
  expect(await second?.getThing()).toEqual({});
  expect([tenant.tokens(), tokenStore.taken()]).toEqual([2, 2]);
});

test.each([undefined, null])("a lock (%s) whose holder is gone delays a process by 3 s and no more", async (taken) => {
  stopClocks();
  const tenant = tenantFetch();
  const looks: number[] = [];
  const call = callWith({ get: () => void looks.push(Date.now()), set: () => {}, lock: () => taken }, tenant);
  await until(() => looks.length === 1);
  await vi.advanceTimersByTimeAsync(2999);
  expect(tenant.tokens()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect((await call).sent).toBe("Bearer token-1");
  expect((await call).warnings).toEqual([]);
});

test("a lock that comes too late is given back", async () => {
  stopClocks();
  let give: ((release: () => void) => void) | undefined;
  let released = 0;
  const lock = () =>
    new Promise<() => void>((resolve) => {
      give = resolve;
    });
  const call = callWith({ get: () => undefined, set: () => {}, lock });
  await until(() => give !== undefined);
  await vi.advanceTimersByTimeAsync(800);
  expect((await call).sent).toBe("Bearer token-1");
  give?.(() => released++);
  await vi.advanceTimersByTimeAsync(0);
  expect(released).toBe(1);
});

test("a lock that is neither a function nor nothing is told of, and counts as none", async () => {
  // As JavaScript would return it: the compiler allows functions only.
  const { sent, warnings } = await callWith({ get: () => undefined, set: () => {}, lock: () => 5 as never });
  expect(sent).toBe("Bearer token-1");
  expect(warnings.map(({ text }) => text)).toEqual([
    "tokenStore.lock must return a function or undefined; got a number. Calls go on without it.",
  ]);
});

test("a store without a lock is looked at once for each token", async () => {
  let looks = 0;
  await callWith({ get: () => void looks++, set: () => {} });
  expect(looks).toBe(1);
});

test("a store that threw is asked again for the next token", async () => {
  stopClocks();
  const tenant = tenantFetch((n) => json({ access_token: `token-${n}`, expires_in: 10 }));
  let asked = 0;
  const get = () => {
    if (++asked === 1) throw new Error("down");
    return { value: "stored" };
  };
  const { sent, api } = await callWith({ get, set: () => {} }, tenant);
  await vi.advanceTimersByTimeAsync(10_000);
  await api.getThing();
  expect([sent, tenant.authorizations.at(-1), asked]).toEqual(["Bearer token-1", "Bearer stored", 2]);
});

test("the scopes of a stored token are known", async () => {
  const tokenStore = { get: () => ({ value: "stored", scopes: ["A", "B"] }), set: () => {} };
  const { connection } = openThings({ fetch: tenantFetch().fetch, credentials: clientCredentials(right), tokenStore });
  expect((await connection.verify()).scopes).toEqual(["A", "B"]);
});

test("where the runtime has no SHA-256 the store is not used, and the listener is told", async () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  onTestFinished(() => void vi.unstubAllGlobals());
  const tokenStore = new Map<string, Token>();
  const { sent, warnings } = await callWith(tokenStore);
  expect([sent, tokenStore.size]).toEqual(["Bearer token-1", 0]);
  expect(warnings[0]?.text).toMatch(/no crypto\.subtle/);
});

test("a lock that is no function is an error of the options", async () => {
  const tokenStore = JSON.parse('{ "lock": 1 }');
  Object.assign(tokenStore, { get: () => undefined, set: () => {} });
  expect(await thrown(() => connect({ tokenStore }))).toMatchObject({
    kind: "configuration",
    message: "connect: tokenStore.lock must be a function; got a number.",
  });
});
