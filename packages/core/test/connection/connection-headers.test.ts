import { expect, onTestFinished, test, vi } from "vitest";
import { bearer, clientCredentials, connect } from "../../src/index.js";
import { host, json, withTokens } from "../support/host.js";
import { bind, items } from "../support/items.js";
import { rejection, thrown } from "../support/rejection.js";

test("headers of the connection go with every request; those of the input and of the call come before", async () => {
  const { origin, arrivals } = await host(withTokens((_, response) => json(response, {})));
  const credentials = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const api = bind({ hostname: origin, credentials, headers: { "X-Gateway": "connection", "x-team": "connection" } });
  await api.getItem({ path: { id: 1 } });
  await api.getItem(
    { path: { id: 1 }, headers: { "x-gateway": "input", "X-Team": "input" } },
    { headers: { "X-TEAM": "call" } },
  );
  expect(arrivals.map(({ headers }) => [headers["x-gateway"], headers["x-team"]])).toEqual([
    ["connection", "connection"],
    ["connection", "connection"],
    ["input", "call"],
  ]);
});

test("requests say who sends them: the app, this package with its version, the service", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  await bind({ hostname: origin }).getItem({ path: { id: 1 } });
  await bind({ hostname: origin, userAgent: "my-app/1.2" }).getItem({ path: { id: 1 } });
  await connect({ hostname: origin, credentials: bearer("t"), userAgent: "my-app/1.2" }).request({ path: "/x" });
  await bind({ hostname: origin }).getItem({ path: { id: 1 } }, { headers: { "User-Agent": "other" } });
  expect(arrivals.map(({ headers }) => headers["user-agent"])).toEqual([
    expect.stringMatching(/^onetrust-client\/\d+\.\d+\.\d+\S* \(items\)$/),
    expect.stringMatching(/^my-app\/1\.2 onetrust-client\/\d+\.\d+\.\d+\S* \(items\)$/),
    expect.stringMatching(/^my-app\/1\.2 onetrust-client\/\d+\.\d+\.\d+\S*$/),
    "other",
  ]);
});

test.each(["document", "importScripts"])("where there is %s, the browser says who sends", async (name) => {
  vi.stubGlobal(name, {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  await bind({ hostname: origin, userAgent: "my-app/1.2" }).getItem({ path: { id: 1 } });
  expect(arrivals[0]?.headers["user-agent"]).toBe("node");
});

test.each([
  [{ headers: { Host: "x" } }, "headers.Host is written by fetch itself. Remove it."],
  [{ headers: { "content-length": "5" } }, "headers.content-length is written by fetch itself. Remove it."],
  [{ headers: { "transfer-encoding": "chunked" } }, "headers.transfer-encoding is written by fetch itself. Remove it."],
  [{ headers: { Connection: "close" } }, "headers.Connection is written by fetch itself. Remove it."],
  [{ headers: { Authorization: "x" } }, "headers.authorization cannot be set for all requests. Pass credentials."],
  [
    { headers: { "content-type": "x" } },
    "headers.content-type cannot be set for all requests. It follows from the body.",
  ],
  [{ headers: { "x\r\ny": "z" } }, 'headers."x\\r\\ny" is not a valid header name.'],
  [{ headers: { "x\u2028y": "z" } }, 'headers."x\\u2028y" is not a valid header name.'],
  [{ headers: { x: "a\nb" } }, "headers.x has a line break in it, which no HTTP header can hold. Remove it."],
  [{ headers: "x: y" }, "headers must be an object of names and values; got a text."],
  [{ userAgent: "" }, 'userAgent must be a text such as "my-app/1.2"; got an empty text.'],
  [{ userAgent: "a\r\nb" }, "userAgent has a line break in it, which no HTTP header can hold. Remove it."],
])("connect refuses %j", async (options, text) => {
  const given: object = { hostname: "app.onetrust.com", ...options };
  const error = await thrown(() => connect(given));
  expect([error.kind, error.message]).toEqual(["configuration", `connect: ${text}`]);
});

test.each([
  [
    "the input",
    (name: string) => bind({ hostname: "app.onetrust.com" }).getItem({ path: { id: 1 }, headers: { [name]: "x" } }),
  ],
  [
    "the call",
    (name: string) => bind({ hostname: "app.onetrust.com" }).getItem({ path: { id: 1 } }, { headers: { [name]: "x" } }),
  ],
])("headers of %s that fetch writes itself, and names that are none, are refused by name", async (_, call) => {
  for (const name of [
    "Host",
    "content-length",
    "Transfer-Encoding",
    "connection",
    "keep-alive",
    "upgrade",
    "expect",
    "te",
  ]) {
    expect((await rejection(call(name))).message).toBe(
      `getItem: headers.${name} is written by fetch itself. Remove it.`,
    );
  }
  expect((await rejection(call("x\r\ny"))).message).toBe('getItem: headers."x\\r\\ny" is not a valid header name.');
});

test("names that a caller passes in begin no new line in a message", async () => {
  const { message } = await rejection(
    items(connect({ hostname: "app.onetrust.com" })).getItem({ path: { id: 1, "a\nb\u202e": 2 } }),
  );
  expect(message).toContain("path.a\\u000ab\\u202e is unknown.");
  expect(message).not.toMatch(/[\n\u202e]/);
});
