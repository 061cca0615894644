import { expect, test, vi } from "vitest";
import { clientCredentials, connect, type OneTrustEvent, type Token } from "../../src/index.js";
import { stopClock } from "../support/clock.js";
import { count, host, jwt, json as respondJson, tokenPath, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";
import { json, openThings, tenantFetch } from "../support/tenant-fetch.js";
import { virtualTime } from "../support/virtual-host.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

test.each([
  ["0", 0],
  ["negative", -1],
])("expires_in %s: a token that has ended is not sent", async (_, expires_in) => {
  const server = await host(withTokens((_, response) => respondJson(response, []), { expires_in }));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  expect(await rejection(api.getPets())).toMatchObject({ kind: "authentication", outcome: "not-sent", status: 200 });
  expect(count(server).calls).toBe(0);
});

test.each([
  ["missing", undefined],
  ["NaN", "NaN"],
  ["null", null],
])("expires_in %s and no claim: the token serves until a host refuses it", async (_, expires_in) => {
  stopClock();
  const server = await host(withTokens((_, response) => respondJson(response, []), { expires_in }));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  await vi.advanceTimersByTimeAsync(40_000_000_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
});

test("the token request is the multipart form of the contract, and holds nothing else", async () => {
  const server = await host(withTokens((_, response) => respondJson(response, [])));
  await pets(connect({ hostname: server.origin, credentials: clientCredentials(client) })).getPets();
  const { method, url, headers, body } = server.arrivals[0] ?? {};
  expect([method, url, headers?.authorization]).toEqual(["POST", "/api/access/v1/oauth/token", undefined]);
  expect(headers?.accept).toBe("application/json");
  expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
  const names = [...`${body}`.matchAll(/name="([^"]*)"\r\n\r\n(.*)\r\n/g)].map(([, name, value]) => [name, value]);
  expect(names).toEqual([
    ["grant_type", "client_credentials"],
    ["client_id", "id"],
    ["client_secret", "s3cret&=+"],
  ]);
});

test("the token request as urlencoded form", async () => {
  const server = await host(withTokens((_, response) => respondJson(response, [])));
  const credentials = clientCredentials({ ...client, form: "urlencoded" });
  await pets(connect({ hostname: server.origin, credentials })).getPets();
  const { url, headers, body } = server.arrivals[0] ?? {};
  expect([url, headers?.["content-type"], `${body}`]).toEqual([
    "/api/access/v1/oauth/token",
    "application/x-www-form-urlencoded",
    "grant_type=client_credentials&client_id=id&client_secret=s3cret%26%3D%2B",
  ]);
});

test("a token request is told as an event of its own", async () => {
  const events: OneTrustEvent[] = [];
  const server = await host(withTokens((_, response) => respondJson(response, [])));
  const credentials = clientCredentials(client);
  await pets(connect({ hostname: server.origin, credentials, onEvent: (event) => events.push(event) })).getPets();
  const steps = events.filter(({ type }) => type !== "start" && type !== "end");
  expect(steps.map(({ type, operation, attempt, status }) => [type, operation, attempt, status])).toEqual([
    ["token", "getOAuthToken", 0, undefined],
    ["request", "getOAuthToken", 1, undefined],
    ["response", "getOAuthToken", 1, 200],
    ["request", "getPets", 1, undefined],
    ["response", "getPets", 1, 200],
  ]);
});

test("a token without expires_in lives as long as its claim says, by this clock where the host tells no time", async () => {
  stopClock();
  const server = await host((arrival, response, n) => {
    response.sendDate = false;
    if (arrival.url !== tokenPath) return respondJson(response, []);
    return respondJson(response, { access_token: jwt({ exp: Math.floor(Date.now() / 1000) + 100, n }) });
  });
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  await vi.advanceTimersByTimeAsync(79_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  await vi.advanceTimersByTimeAsync(12_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 2, calls: 3 });
});

const start = Date.UTC(2026, 0, 1);

test.each<[answer: object, headers: Record<string, string>, refreshAt: number, expiresAt: number]>([
  [{ expires_in: 10 }, {}, 8000, 9000],
  [{ expires_in: 100 }, {}, 80_000, 90_000],
  [{ expires_in: "1500" }, {}, 1_200_000, 1_490_000],
  [{ expires_in: 3600 }, {}, 3_300_000, 3_590_000],
  // A claim is a moment of the host's clock, which is an hour ahead.
  [
    { access_token: jwt({ exp: start / 1000 + 3600 + 100 }) },
    { date: new Date(start + 3_600_000).toUTCString() },
    80_000,
    90_000,
  ],
  [{ access_token: jwt({ exp: start / 1000 + 100 }) }, {}, 80_000, 90_000],
  [{ access_token: jwt({ exp: "soon" }) }, {}, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])("a token of %j with %j is to be renewed, and ends, in time", async (answer, headers, refreshAt, expiresAt) => {
  virtualTime();
  const stored: Token[] = [];
  const tenant = tenantFetch(() => json({ access_token: "t", ...answer }, 200, headers));
  const tokenStore = { get: () => undefined, set: (_: string, token: Token) => void stored.push(token) };
  const { api } = openThings({ fetch: tenant.fetch, credentials: clientCredentials(client), tokenStore });
  await api.getThing();
  expect(stored).toMatchObject([{ refreshAt: start + refreshAt, expiresAt: start + expiresAt }]);
});
