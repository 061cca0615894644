import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { apiKey, bearer, clientCredentials, connect, type OneTrustEvent } from "../src/index.js";
import { noBackOff, quiet, stopClock, until } from "./support/clock.js";
import { count, host, json, jwt, type Reply, tokenPath, withTokens } from "./support/host.js";
import { pets } from "./support/pets.js";
import { rejection, thrown } from "./support/rejection.js";

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

test("a token that is refused twice is a credential error, and no loop", async () => {
  const server = await host(withTokens((_, response) => response.writeHead(401).end()));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  expect(await rejection(api.getPets())).toMatchObject({
    kind: "authentication",
    status: 401,
    attempts: 2,
    outcome: "refused",
  });
  expect(count(server)).toEqual({ tokens: 2, calls: 2 });
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
  vi.setSystemTime(Date.now() + 3_290_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  vi.setSystemTime(Date.now() + 20_000);
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

test("a renewal that fails is not tried again at every call, and the old token serves to its end", async () => {
  stopClock();
  noBackOff();
  let down = false;
  const server = await host((arrival, response) => {
    if (arrival.url !== tokenPath) return json(response, []);
    return down ? response.writeHead(400).end() : json(response, { access_token: "old", expires_in: 1000 });
  });
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  down = true;
  vi.setSystemTime(Date.now() + 900_000);
  for (let call = 0; call < 20; call++) await api.getPets();
  await until(() => count(server).tokens === 2);
  await quiet();
  vi.setSystemTime(Date.now() + 10_000);
  await api.getPets();
  await until(() => count(server).tokens === 3);
  await quiet();
  vi.setSystemTime(Date.now() + 80_001);
  expect(await rejection(api.getPets())).toMatchObject({
    kind: "authentication",
    status: 400,
    outcome: "not-sent",
    attempts: 0,
  });
  expect(count(server)).toEqual({ tokens: 4, calls: 22 });
});

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
          vi.setSystemTime(Date.now() + Math.floor(step * seconds * 1000));
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
  ["0", 0],
  ["negative", -1],
])("expires_in %s: a token that has ended is not sent", async (_, expires_in) => {
  const server = await host(withTokens((_, response) => json(response, []), { expires_in }));
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
  const server = await host(withTokens((_, response) => json(response, []), { expires_in }));
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  vi.setSystemTime(Date.now() + 40_000_000_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
});

test("the token request is the multipart form of the contract, and holds nothing else", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  await pets(connect({ hostname: server.origin, credentials: clientCredentials(client) })).getPets();
  const { method, url, headers, body } = server.arrivals[0] ?? {};
  expect([method, url, headers?.authorization]).toEqual(["POST", "/api/access/v1/oauth/token", undefined]);
  expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
  const names = [...`${body}`.matchAll(/name="([^"]*)"\r\n\r\n(.*)\r\n/g)].map(([, name, value]) => [name, value]);
  expect(names).toEqual([
    ["grant_type", "client_credentials"],
    ["client_id", "id"],
    ["client_secret", "s3cret&=+"],
  ]);
});

test("the token request as urlencoded form", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  const credentials = clientCredentials({ ...client, form: "urlencoded" });
  await pets(connect({ hostname: server.origin, credentials })).getPets();
  const { url, headers, body } = server.arrivals[0] ?? {};
  expect([url, headers?.["content-type"], `${body}`]).toEqual([
    "/api/access/v1/oauth/token",
    "application/x-www-form-urlencoded;charset=UTF-8",
    "grant_type=client_credentials&client_id=id&client_secret=s3cret%26%3D%2B",
  ]);
});

const html: Reply = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
test.each<[string, Reply, number, number | undefined, RegExp]>([
  ["400", (_, r) => json(r, { error: "invalid_grant" }, 400), 1, 400, /no token.*400.*check credentials and hostname/],
  ["401", (_, r) => r.writeHead(401).end(), 1, 401, /no token.*401.*check credentials and hostname/],
  ["429", (_, r) => r.writeHead(429, { "retry-after": "2135", "ot-period": "HOUR" }).end(), 1, 429, /2135 s/],
  ["503", (_, r) => r.writeHead(503).end(), 3, 503, /no token.*503/],
  ["a web page", html, 1, 200, /not an API.*check.*host/],
  ["no JSON", (_, r) => json(r, "nope"), 1, 200, /no usable token.*hostname/],
  ["half of JSON", (_, r) => r.end('{"access_tok'), 1, 200, /no token.*JSON/],
  ["nothing", (_, r) => r.end(), 1, 200, /no usable token/],
  [
    "a redirect",
    (_, r) => r.writeHead(302, { location: "https://login.example/x?y" }).end(),
    1,
    302,
    /https:\/\/login\.example/,
  ],
  ["a cut connection", (_, r) => r.socket?.destroy(), 3, undefined, /no token.*no answer/],
])(
  "the token endpoint answers %s: 100 waiters get one credential error",
  async (_, reply, requests, status, message) => {
    noBackOff();
    const server = await host(reply);
    const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
    const errors = await many(() => rejection(api.getPets()));
    expect(new Set(errors.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual(new Set(["credential not-sent"]));
    expect(errors[0]).toMatchObject({ kind: "authentication", operation: "getPets", attempts: 0, status });
    expect(errors[0]?.message).toMatch(message);
    expect(server.arrivals).toHaveLength(requests);
  },
);

test("a token endpoint that recovers is asked again, once for all who wait", async () => {
  noBackOff();
  const server = await host((arrival, response, n) => {
    if (arrival.url !== tokenPath) return json(response, []);
    return n === 1 ? response.writeHead(503).end() : json(response, { access_token: "t", expires_in: 60 });
  });
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await many(() => api.getPets());
  expect(count(server)).toEqual({ tokens: 2, calls: 100 });
});

test("the environment gives what was not passed", async () => {
  const server = await host(withTokens((_, response) => json(response, [])));
  vi.stubEnv("ONETRUST_HOSTNAME", server.origin);
  await pets(connect({ credentials: bearer("passed") })).getPets();
  expect(await rejection(pets(connect()).getPets())).toMatchObject({ kind: "configuration", outcome: "not-sent" });
  vi.stubEnv("ONETRUST_API_KEY", "key");
  await pets(connect()).getPets();
  vi.stubEnv("ONETRUST_CLIENT_ID", "env-id");
  expect((await thrown(() => connect())).message).toContain("ONETRUST_CLIENT_SECRET");
  vi.stubEnv("ONETRUST_CLIENT_ID", "");
  vi.stubEnv("ONETRUST_CLIENT_SECRET", "env-secret");
  expect(await thrown(() => connect())).toMatchObject({ kind: "configuration", operation: "clientCredentials" });
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

test("a client secret in a browser page is refused, unless allowed", async () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  expect(await thrown(() => clientCredentials(client))).toMatchObject({ kind: "configuration" });
  expect(() => clientCredentials({ ...client, allowBrowser: true })).not.toThrow();
  vi.unstubAllGlobals();
});

test.each<[string, Record<string, unknown>, string[]]>([
  ["ot-scopes", { "ot-scopes": "PET_READ,PHOTO" }, ["PET", "SCIM"]],
  ["ot_scopes", { ot_scopes: "PET, PHOTO" }, ["SCIM"]],
  ["a claim", { access_token: jwt({ "ot-scopes": "SCIM,PET" }) }, ["PHOTO"]],
])("granted scopes are read from %s", async (_, answer, missing) => {
  const server = await host(withTokens((_, response) => json(response, []), answer));
  const connection = connect({ hostname: server.origin, credentials: clientCredentials(client) });
  const api = pets(connection);
  expect(await connection.missingScopes(api.getPet, api.addPet, api.uploadPhoto, api.scimUsers, api.getTags)).toEqual(
    missing,
  );
  expect(count(server)).toEqual({ tokens: 1, calls: 0 });
});

test("missing scopes of a token that does not tell its own, or of no token, are an error", async () => {
  const opaque = connect({ hostname: "app.onetrust.com", credentials: apiKey("opaque") });
  expect(await rejection(opaque.missingScopes(pets(opaque).getPet))).toMatchObject({ kind: "configuration" });
  const none = connect({ hostname: "app.onetrust.com" });
  expect(await rejection(none.missingScopes(pets(none).getPet))).toMatchObject({ kind: "configuration" });
  const claims = connect({ hostname: "app.onetrust.com", credentials: bearer(jwt({ "ot-scopes": "PET" })) });
  expect(await claims.missingScopes(pets(claims).getPet, pets(claims).scimUsers)).toEqual(["SCIM"]);
});

test("a token request is told as an event of its own", async () => {
  const events: OneTrustEvent[] = [];
  const server = await host(withTokens((_, response) => json(response, [])));
  const credentials = clientCredentials(client);
  await pets(connect({ hostname: server.origin, credentials, onEvent: (event) => events.push(event) })).getPets();
  expect(events.map(({ type, operation, attempt, status }) => [type, operation, attempt, status])).toEqual([
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
    if (arrival.url !== tokenPath) return json(response, []);
    return json(response, { access_token: jwt({ exp: Math.floor(Date.now() / 1000) + 100, n }) });
  });
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  await api.getPets();
  vi.setSystemTime(Date.now() + 79_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  vi.setSystemTime(Date.now() + 12_000);
  await api.getPets();
  expect(count(server)).toEqual({ tokens: 2, calls: 3 });
});
