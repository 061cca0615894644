import { expect, test } from "vitest";
import { bearer, type Connection, clientCredentials, connect, type OneTrustEvent } from "../../src/index.js";
import { count, host, json, withTokens } from "../support/host.js";
import { rejection } from "../support/rejection.js";

function open(hostname: string, onEvent?: (event: OneTrustEvent) => void): Connection {
  return connect({ hostname, credentials: bearer("token-of-a-test"), onEvent });
}

test("a path without an operation goes the way of every call: token, retries and errors", async () => {
  const server = await host(
    withTokens((_, response, n) => json(response, { content: [{ id: 1 }] }, n === 1 ? 503 : n === 2 ? 200 : 404)),
  );
  const onetrust = connect({
    hostname: server.origin,
    credentials: clientCredentials({ clientId: "id", clientSecret: "secret" }),
  });
  const request = {
    path: "/api/risk/v2/risks/{riskId}/views",
    params: { riskId: "a/b" },
    query: { page: 0, tag: ["x", "y"] },
  };
  expect(await onetrust.request(request)).toEqual({ content: [{ id: 1 }] });
  expect(count(server)).toEqual({ tokens: 1, calls: 2 });
  expect(server.arrivals.at(-1)).toMatchObject({
    method: "GET",
    url: "/api/risk/v2/risks/a%2Fb/views?page=0&tag=x&tag=y",
    headers: { authorization: "Bearer token-1", accept: "application/json" },
  });
  const error = await rejection(onetrust.request(request));
  expect(error).toMatchObject({ kind: "http", status: 404, operation: "request" });
  expect(error.message).toContain("GET /api/risk/v2/risks/{riskId}/views answered 404");
});

test("a body is JSON, or a form; a write is not repeated unless it may be", async () => {
  const server = await host((_, response) => json(response, {}, 503));
  const onetrust = open(server.origin);
  await rejection(onetrust.request({ method: "POST", path: "/api/x", body: { a: 1 } }));
  expect(server.arrivals.map(({ headers, body }) => [headers["content-type"], body.toString()])).toEqual([
    ["application/json", '{"a":1}'],
  ]);
  await rejection(onetrust.request({ method: "PUT", path: "/api/x", body: [1], idempotent: true }));
  expect(server.arrivals).toHaveLength(4);
  const form = { method: "POST", path: "/api/x", encoding: "multipart", body: { note: "hello" } } as const;
  await rejection(onetrust.request(form));
  expect(server.arrivals.at(-1)?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(server.arrivals.at(-1)?.body.toString()).toContain('name="note"\r\n\r\nhello');
});

test("withResponse returns the response, and other kinds of response are read as asked", async () => {
  const { origin } = await host((_, response) => response.writeHead(200, { "content-type": "text/csv" }).end("a,b"));
  const onetrust = open(origin);
  const { data, response } = await onetrust.request.withResponse({ path: "/api/export", response: "text" });
  expect([data, response.status]).toEqual(["a,b", 200]);
  const file = await onetrust.request<Blob>({ path: "/api/export", response: "binary" });
  expect([file.size, file.type]).toEqual([3, "text/csv"]);
});

test("an empty response is undefined", async () => {
  const { origin } = await host((_, response) => response.writeHead(200).end());
  expect(await open(origin).request({ path: "/api/x" })).toBeUndefined();
});

test("what was written into a path literally is shown nowhere", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, {}, 400));
  const events: OneTrustEvent[] = [];
  const error = await rejection(
    open(origin, (event) => events.push(event)).request({ path: "/api/users/v1/jane@example.com/8f2c" }),
  );
  expect(arrivals[0]?.url).toBe("/api/users/v1/jane@example.com/8f2c");
  expect(new Set(events.map(({ path }) => path))).toEqual(new Set(["/api/users/v1/{…}/{…}"]));
  expect(error.message).toContain("GET /api/users/v1/{…}/{…} answered 400");
});

test("other hosts get no token", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  const onetrust = connect({
    hostname: "app.onetrust.com",
    hosts: { "consent-api": origin },
    credentials: bearer("t"),
  });
  await onetrust.request({ path: "/v1/receipts", host: "consent-api", method: "POST", body: {} });
  expect(arrivals.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test.each([
  [{}, 'path must be a text such as "/api/risk/v2/risks"; got undefined.'],
  [{ path: "api/x" }, "path must begin with one slash, at the root of the host."],
  [{ path: "//evil.example/x" }, "path must begin with one slash, at the root of the host."],
  [
    { path: "https://evil.example/x" },
    "path must not name a host. For files that a response points to, use download(url).",
  ],
  [{ path: "/api/x?a=1" }, "path must not have a query or a fragment. Pass the query in query."],
  [{ path: "/api/../x" }, 'path must not have "." or ".." in it.'],
  [{ path: "/api/%2e%2E/x" }, 'path must not have "." or ".." in it.'],
  [{ path: "/api\\x" }, "path must not have blanks, backslashes or control characters in it. Encode them."],
  [{ path: "/x", method: "TRACE" }, 'method must be GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS; got "TRACE".'],
  [
    { path: "/x", host: "other" },
    'host must be tenant, privacy-portal, consent-api, mobile-data, cookies-data or worker-node; got "other".',
  ],
  [{ path: "/x", response: "xml" }, 'response must be json, text, binary or none; got "xml".'],
  [{ path: "/x", idempotent: 1 }, "idempotent must be true or false; got a number."],
  [{ path: "/x", url: "y" }, /^unknown option "url"\./],
  [{ path: "/x/{id}" }, "path.id is missing. Pass { path: { id } }."],
  [{ path: "/x", headers: { Host: "y" } }, "headers.Host is written by fetch itself. Remove it."],
])("refuses %j", async (request, text) => {
  const given: object = request;
  const error = await rejection(open("app.onetrust.com").request(given as never));
  expect(error).toMatchObject({ kind: "configuration", outcome: "not-sent", operation: "request" });
  const said = error.message.slice("request: ".length);
  if (typeof text === "string") expect(said).toBe(text);
  else expect(said).toMatch(text);
});
