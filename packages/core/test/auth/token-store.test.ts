import { expect, test, vi } from "vitest";
import { clientCredentials, connect, type Token } from "../../src/index.js";
import { stopClock } from "../support/clock.js";
import { count, host, json, tokenPath, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

test("a token store is asked before the endpoint, and told of new tokens", async () => {
  stopClock();
  const kept = new Map<string, Token>();
  const tokenStore = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, token: Token) => void kept.set(key, token),
  };
  let revoked = "";
  const server = await host(
    withTokens(({ headers }, response) =>
      headers.authorization === revoked ? response.writeHead(401).end() : json(response, []),
    ),
  );
  const open = () => pets(connect({ hostname: server.origin, credentials: clientCredentials(client), tokenStore }));
  const [one, two] = [open(), open()];
  await one.getPets();
  await two.getPets();
  expect([...kept.keys()].map((key) => key.startsWith(`${server.origin} id `))).toEqual([true]);
  revoked = "Bearer token-1";
  await one.getPets();
  await two.getPets();
  expect(count(server).tokens).toBe(2);
  // A stored token that is about to end is not taken.
  await vi.advanceTimersByTimeAsync(3_400_000);
  await open().getPets();
  expect(count(server).tokens).toBe(3);
  const closed = { get: () => Promise.reject(new Error("store is down")), set: () => {} };
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client), tokenStore: closed }));
  // A store is a cache: one that is down costs a token request.
  expect(await api.getPets()).toEqual([]);
  expect(count(server).tokens).toBe(4);
});

test("a store that cannot write costs nothing but another token request in the next process", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  const tokenStore = { get: () => undefined, set: () => Promise.reject(new Error("read-only")) };
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client), tokenStore }));
  for (let call = 0; call < 5; call++) await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 5 });
});

test("a token from a store is not sent after its end, and one without end is", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  const stored: Record<string, unknown>[] = [
    { value: "dead", expiresAt: 1 },
    { value: "endless", refreshAt: null, expiresAt: null },
  ];
  for (const token of stored) {
    const tokenStore = { get: (): Token => JSON.parse(JSON.stringify(token)), set: () => {} };
    await pets(connect({ hostname: server.origin, credentials: clientCredentials(client), tokenStore })).getPets();
  }
  const sent = server.arrivals.filter(({ url }) => url !== tokenPath).map(({ headers }) => headers.authorization);
  expect(sent).toEqual(["Bearer token-1", "Bearer endless"]);
});
