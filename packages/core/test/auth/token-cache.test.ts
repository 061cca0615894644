import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { clientCredentials, connect, type Token } from "../../src/index.js";
import { noBackOff, quiet, stopClock, until } from "../support/clock.js";
import { count, host, json, jwt, tokenPath, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

const many = <Result>(call: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 100 }, () => call()));

test("100 cold calls ask for one token", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await many(() => api.getPets());
  expect(count(server)).toEqual({ tokens: 1, calls: 100 });
  expect(new Set(server.arrivals.map(({ headers }) => headers.authorization))).toEqual(
    new Set([undefined, "Bearer token-1"]),
  );
});

test("100 calls with a revoked token ask for one new token, and every one succeeds", async () => {
  let revoked = "";
  const server = await host(
    withTokens(({ headers }, response) =>
      headers.authorization === revoked ? response.writeHead(401).end() : json(response, []),
    ),
  );
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  revoked = "Bearer token-1";
  await many(() => api.addPet({ body: {} }));
  expect(count(server)).toEqual({ tokens: 2, calls: 201 });
});

test("a 401 with a token that another call has replaced meanwhile does not ask again", async () => {
  const held: (() => void)[] = [];
  const server = await host(
    withTokens(({ headers }, response, n) => {
      if (headers.authorization !== "Bearer token-1") return json(response, []);
      const refuse = () => response.writeHead(401).end();
      return n === 1 ? held.push(refuse) : refuse();
    }),
  );
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  const slow = api.getPets();
  await until(() => held.length === 1);
  await api.getPets();
  held[0]?.();
  await slow;
  expect(count(server)).toEqual({ tokens: 2, calls: 4 });
});

test("the token is renewed ahead of its end while the old one serves", async () => {
  stopClock();
  const events: string[] = [];
  let release: (() => void) | undefined;
  const server = await host((arrival, response, n) => {
    if (arrival.url !== tokenPath) return json(response, []);
    const give = () => json(response, { access_token: `token-${n}`, expires_in: 3600 });
    if (n === 1) return give();
    release = give;
    return undefined;
  });
  const connection = connect({
    hostname: server.origin,
    credentials: clientCredentials(client),
    onEvent: ({ type, operation }) => events.push(`${type} ${operation}`),
  });
  const api = pets(connection);
  await api.getPets();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(3_290_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  await vi.advanceTimersByTimeAsync(20_000);
  events.length = 0;
  await many(() => api.getPets());
  await until(() => release !== undefined);
  expect(server.arrivals.filter(({ headers }) => headers.authorization === "Bearer token-1")).toHaveLength(102);
  expect(events.filter((event) => event.startsWith("token"))).toEqual(["token getOAuthToken"]);
  release?.();
  await until(() => events.includes("response getOAuthToken"));
  await quiet();
  await api.getPets();
  expect(server.arrivals.at(-1)?.headers.authorization).toMatch(/^Bearer token-\d+$/);
  expect(server.arrivals.at(-1)?.headers.authorization).not.toBe("Bearer token-1");
  expect(count(server).tokens).toBe(2);
});

test.each([400, 403])(
  "a renewal that fails (%i) is not tried again at every call, and the old token serves to its end",
  async (status) => {
    stopClock();
    noBackOff();
    let down = false;
    const server = await host((arrival, response) => {
      if (arrival.url !== tokenPath) return json(response, []);
      return down ? response.writeHead(status).end() : json(response, { access_token: "old", expires_in: 1000 });
    });
    const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
    await api.getPets();
    down = true;
    await vi.advanceTimersByTimeAsync(900_000);
    for (let call = 0; call < 20; call++) await api.getPets();
    await until(() => count(server).tokens === 2);
    await quiet();
    await vi.advanceTimersByTimeAsync(10_000);
    await api.getPets();
    await until(() => count(server).tokens === 3);
    await quiet();
    await vi.advanceTimersByTimeAsync(80_001);
    expect(await rejection(api.getPets())).toMatchObject({
      kind: "authentication",
      status,
      outcome: "not-sent",
      attempts: 0,
    });
    expect(count(server)).toEqual({ tokens: 4, calls: 22 });
  },
);

test("whatever the clock and the answer say, no expired token is sent, and no timer is set", async () => {
  stopClock();
  let life = 0;
  let skew = 0;
  let form: "number" | "string" | "exp" = "number";
  let expiredSent = 0;
  const ends = new Map<string, number>();
  const server = await host((arrival, response, n) => {
    const now = Date.now() + skew;
    const headers = { date: new Date(now).toUTCString() };
    if (arrival.url !== tokenPath) {
      if (now >= (ends.get(`${arrival.headers.authorization}`) ?? 0)) expiredSent++;
      return json(response, [], 200, headers);
    }
    const token = jwt({ exp: Math.floor(now / 1000) + life, n });
    ends.set(`Bearer ${token}`, (Math.floor(now / 1000) + life) * 1000);
    const lives = { number: { expires_in: life }, string: { expires_in: `${life}` }, exp: {} };
    return json(response, { access_token: token, ...lives[form] }, 200, headers);
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(60, 3600, 86_400, 31_535_999),
      fc.constantFrom(-600_000, -1000, 0, 600_000),
      fc.constantFrom("number" as const, "string" as const, "exp" as const),
      fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { minLength: 3, maxLength: 8 }),
      async (seconds, off, how, steps) => {
        [life, skew, form] = [seconds, off, how];
        // Whole seconds: a Date header has no finer ones.
        vi.setSystemTime(Math.ceil(Date.now() / 1000) * 1000);
        const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
        for (const step of steps) {
          await api.getPets();
          await vi.advanceTimersByTimeAsync(Math.floor(step * seconds * 1000));
        }
        // A renewal behind the last call may still be on its way, with the time-out of its attempt.
        let turns = 0;
        await until(() => vi.getTimerCount() === 0 || turns++ > 1000);
        expect([expiredSent, vi.getTimerCount()]).toEqual([0, 0]);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ["forward by a day", 86_400_000],
  ["back by a day", -86_400_000],
])("a clock that is set %s renews no token early, and none late", async (_, shift) => {
  stopClock();
  const server = await host(withTokens((_, response) => json(response, []), { expires_in: 1000 }));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  vi.setSystemTime(Date.now() + shift);
  await vi.advanceTimersByTimeAsync(790_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  await vi.advanceTimersByTimeAsync(20_000);
  await api.getPets();
  await until(() => count(server).tokens === 2);
  await quiet();
  await api.getPets();
  expect(server.arrivals.at(-1)?.headers.authorization).not.toBe("Bearer token-1");
});

test.each([
  ["forward", 3_600_000],
  ["back", -3_600_000],
])("a clock that is set %s while the token is requested leaves it its lifetime", async (_, shift) => {
  stopClock();
  const stored: Token[] = [];
  const server = await host((arrival, response) => {
    if (arrival.url !== tokenPath) return json(response, []);
    vi.setSystemTime(Date.now() + shift);
    return json(response, { access_token: "one", expires_in: 1000 });
  });
  const tokenStore = { get: () => undefined, set: (_: string, token: Token) => stored.push(token) };
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client), tokenStore }));
  await api.getPets();
  // Others read the time of day in a store: 2026-01-01, as it was set.
  expect(stored).toMatchObject([
    { refreshAt: 1_767_225_600_000 + shift + 800_000, expiresAt: 1_767_225_600_000 + shift + 990_000 },
  ]);
  await vi.advanceTimersByTimeAsync(790_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  await vi.advanceTimersByTimeAsync(201_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 2, calls: 3 });
});
