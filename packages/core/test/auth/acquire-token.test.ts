import { expect, test } from "vitest";
import { bearer, type Credentials, clientCredentials, connect } from "../../src/index.js";
import { noBackOff } from "../support/clock.js";
import { count, host, json, type Reply, tokenPath, withTokens } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const client = { clientId: "id", clientSecret: "s3cret&=+" };

const many = <Result>(call: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 100 }, () => call()));

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

const html: Reply = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");

test.each<[string, Reply, number, number | undefined, string]>([
  [
    "400",
    (_, r) => json(r, { error: "invalid_grant" }, 400),
    1,
    400,
    "the token endpoint of HOST refused the client id or secret (400 invalid_grant). Check both, and that hostname is their tenant.",
  ],
  [
    "no token in it",
    (_, r) => json(r, {}),
    1,
    200,
    "there is no token. getOAuthToken: the token endpoint answered 200 without access_token. Check hostname, or ask the vendor's support.",
  ],
  [
    "an empty token",
    (_, r) => json(r, { access_token: "" }),
    1,
    200,
    "there is no token. getOAuthToken: the token endpoint answered 200 without access_token. Check hostname, or ask the vendor's support.",
  ],
  [
    "a token that is a number",
    (_, r) => json(r, { access_token: 5 }),
    1,
    200,
    "there is no token. getOAuthToken: the token endpoint answered 200 without access_token. Check hostname, or ask the vendor's support.",
  ],
  ["404", (_, r) => r.writeHead(404).end(), 1, 404, "the token endpoint of HOST was not found (404). Check hostname."],
  [
    "401",
    (_, r) => r.writeHead(401).end(),
    1,
    401,
    "the token endpoint of HOST refused the client id or secret (401). Check both, and that hostname is their tenant.",
  ],
  ["500", (_, r) => r.writeHead(500).end(), 3, 500, "the token endpoint of HOST answered 500. Try again later."],
  ["503", (_, r) => r.writeHead(503).end(), 3, 503, "the token endpoint of HOST answered 503. Try again later."],
  [
    "a web page",
    html,
    1,
    200,
    "there is no token. getOAuthToken: HOST answered with a web page (200), not with an API response. Check hostname and hosts.",
  ],
  [
    "no JSON",
    (_, r) => json(r, "nope"),
    1,
    200,
    "there is no token. getOAuthToken: the response must be an object and is a text (status 200, 6 characters). Read error.body, or send the request again if that is safe.",
  ],
  [
    "half of JSON",
    (_, r) => r.end('{"access_tok'),
    1,
    200,
    "there is no token. getOAuthToken: the response is not valid JSON and may have been cut short (status 200, 12 characters). Read error.body, or send the request again if that is safe.",
  ],
  [
    "nothing",
    (_, r) => r.end(),
    1,
    200,
    "there is no token. getOAuthToken: the response is empty (status 200, 0 characters). Read error.body, or send the request again if that is safe.",
  ],
  [
    "a redirect",
    (_, r) => r.writeHead(302, { location: "https://login.example/x?y" }).end(),
    1,
    302,
    "there is no token. getOAuthToken: HOST redirects to https://login.example (302) in place of an API response. Check hostname and hosts.",
  ],
  [
    "a cut connection",
    (_, r) => r.socket?.destroy(),
    3,
    undefined,
    "there is no token. getOAuthToken: no response from HOST: the connection was lost (UND_ERR_SOCKET). Check the network and the proxy.",
  ],
])(
  "the token endpoint answers %s: 100 waiters get one credential error",
  async (_, reply, requests, status, message) => {
    noBackOff();
    const server = await host(reply);
    const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
    const errors = await many(() => rejection(api.getPets()));
    expect(new Set(errors.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual(
      new Set(["authentication not-sent"]),
    );
    expect(errors[0]).toMatchObject({ kind: "authentication", operation: "getPets", attempts: 0, status });
    expect(errors[0]?.message).toBe(`getPets: ${message.replace("HOST", new URL(server.origin).host)}`);
    expect(server.arrivals).toHaveLength(requests);
  },
);

test("a limit of the token endpoint is a rate limit for 100 waiters, not a wrong secret", async () => {
  const server = await host((_, response) =>
    response.writeHead(429, { "retry-after": "2135", "ot-period": "HOUR" }).end(),
  );
  const api = pets(connect({ hostname: server.origin, credentials: clientCredentials(client) }));
  const errors = await many(() => rejection(api.getPets()));
  expect(new Set(errors.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual(new Set(["rate-limit not-sent"]));
  expect(errors[0]).toMatchObject({ kind: "rate-limit", operation: "getPets", attempts: 0, period: "HOUR" });
  expect(errors[0]?.message).toMatch(
    /^getPets: OneTrust's rate limit: token requests are blocked for 213[45] s\. Call again after error\.resumeAt, or raise retry\.maxWait\.$/,
  );
  expect(server.arrivals).toHaveLength(1);
});

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

test("a connection that knows no host has no token either", async () => {
  const connection = connect({ credentials: bearer("t") });
  const { metadata } = pets(connect({ hostname: "app.onetrust.com" })).getPets;
  expect((await rejection(connection.missingScopes({ metadata }))).message).toBe(
    "missingScopes: no hostname. Pass hostname to connect(), or set ONETRUST_HOSTNAME.",
  );
});

test("a connection that knows its host and has no credentials says so", async () => {
  const connection = connect({ hostname: "app.onetrust.com" });
  expect((await rejection(connection.missingScopes(pets(connection).getPets))).message).toBe(
    "missingScopes: no credentials. Pass credentials to connect(), or set ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY.",
  );
});

test.each<[does: string, provide: () => unknown, problem: string]>([
  [
    "throws",
    () => {
      throw new Error("the vault is sealed");
    },
    "your token function threw: Error: the vault is sealed. Mend it, or pass other credentials.",
  ],
  [
    "returns nothing",
    () => undefined,
    "the token of your token function must be a text; got undefined. Is the variable set?",
  ],
])("a token provider of one's own that %s is told by name", async (_, provide, problem) => {
  // As JavaScript would write it: the compiler allows tokens only.
  const credentials: Credentials = { createTokenProvider: () => provide as never };
  const error = await rejection(pets(connect({ hostname: "app.onetrust.com", credentials })).getPets());
  expect(error).toMatchObject({ kind: "authentication", outcome: "not-sent", attempts: 0 });
  expect(error.message).toBe(`getPets: ${problem}`);
});

test("a token with blanks around it is a secret without them", async () => {
  const server = await host((_, response) => json(response, {}, 404, { "x-echo": "is: t0ken-of-a-vault" }));
  const credentials = bearer(() => " t0ken-of-a-vault\n");
  const error = await rejection(pets(connect({ hostname: server.origin, credentials })).getPets());
  expect(error.headers?.["x-echo"]).toBe("is: [secret]");
});
