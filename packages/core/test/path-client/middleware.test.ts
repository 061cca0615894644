import type { Middleware } from "openapi-fetch";
import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, connect, defineService } from "../../src/index.js";
import { definePaths, pathClient } from "../../src/path-client/index.js";
import { noBackOff } from "../support/clock.js";
import { host, json } from "../support/host.js";
import { petsPaths } from "../support/pets.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pathClient(petsPaths, connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

const rex = { params: { path: { petId: "1" } } };

/** Gets a pet with this middleware. */
const getPet = (hostname: string, middleware: Middleware, options: ConnectOptions = {}) => {
  const client = open(hostname, options);
  client.use(middleware);
  return client.GET("/api/pet/v1/pets/{petId}", rex);
};

/** Calls by path without their types: the pets have types for one path only. */
const post = (client: object, path: string, body: object): Promise<{ data?: unknown; error?: unknown }> =>
  Reflect.apply(Reflect.get(client, "POST"), client, [path, { body }]);

const upload = (client: object, body: object) => post(client, "/api/pet/v1/photos", body);

const echo = () =>
  host(({ method, url, headers, body }, response) =>
    json(response, { method, url, mine: headers["x-mine"], type: headers["content-type"], body: `${body}` }),
  );

const boom = (): never => {
  throw new RangeError("mine");
};

test("what middleware throws is handed on as it is, before the request and after it", async () => {
  const server = await echo();
  const thrown = { name: "RangeError", message: "mine" };
  await expect(getPet(server.origin, { onRequest: boom })).rejects.toMatchObject(thrown);
  expect(server.arrivals).toHaveLength(0);
  await expect(getPet(server.origin, { onResponse: boom })).rejects.toMatchObject(thrown);
  expect(server.arrivals).toHaveLength(1);
});

test("the stack of what middleware threw names its line, and that of our error the caller's", async () => {
  const server = await host((_, response) => json(response, {}, 404));
  const thrown: unknown = await getPet(server.origin, { onResponse: boom }).catch((error: unknown) => error);
  expect(thrown instanceof Error && thrown.stack?.split("\n")[1]).toContain("boom [as onResponse]");
  const { error } = await open(server.origin).GET("/api/pet/v1/pets/{petId}", rex);
  expect(error?.stack?.split("\n")[1]).toContain("middleware.test.ts");
});

test("onError sees our error, with its attempts and its outcome, and may replace it", async () => {
  noBackOff();
  const seen: unknown[] = [];
  const server = await host((_, response) => response.socket?.destroy());
  const options = { retry: { attempts: 2 } };
  const watching = getPet(server.origin, { onError: ({ error }) => void seen.push(error) }, options);
  await expect(watching).rejects.toMatchObject({ kind: "network", attempts: 2, outcome: "unknown" });
  expect(seen).toMatchObject([{ kind: "network", operation: "getPet", attempts: 2, outcome: "unknown" }]);
  const translated = new Error("translated");
  await expect(getPet(server.origin, { onError: () => translated })).rejects.toBe(translated);
  const { data } = await getPet(server.origin, { onError: () => Response.json({ name: "Ersatz" }) });
  expect(data).toEqual({ name: "Ersatz" });
});

test("a Request of middleware is sent: another path, other headers, the same token", async () => {
  const server = await echo();
  const elsewhere = () => new Request(`${server.origin}/api/pet/v1/pets/2?x=1`, { headers: { "x-mine": "1" } });
  expect((await getPet(server.origin, { onRequest: elsewhere })).data).toMatchObject({
    url: "/api/pet/v1/pets/2?x=1",
    mine: "1",
  });
  expect(server.arrivals[0]?.headers.authorization).toBe("Bearer t");
  const copied = await getPet(server.origin, {
    onRequest: ({ request }) => new Request(request, { headers: { "x-mine": "2" } }),
  });
  expect(copied.data).toMatchObject({ url: "/api/pet/v1/pets/1", mine: "2" });
  const evil = await host((_, response) => json(response, {}));
  await expect(getPet(server.origin, { onRequest: () => new Request(evil.origin) })).rejects.toMatchObject({
    kind: "configuration",
  });
  expect(evil.arrivals).toHaveLength(0);
});

test("a Request of middleware keeps the method of its operation", async () => {
  const server = await echo();
  const change = ({ request }: { request: Request }) => new Request(request, { method: "POST", body: "{}" });
  await expect(getPet(server.origin, { onRequest: change })).rejects.toMatchObject({
    kind: "configuration",
    message: "getPet: the Request of your middleware is a POST. Its method must stay GET.",
  });
  expect(server.arrivals).toHaveLength(0);
});

test("middleware sees a JSON body, and may replace it", async () => {
  const server = await echo();
  const seen: unknown[] = [];
  const client = open(server.origin);
  client.use({
    async onRequest({ request }) {
      seen.push(await request.clone().json());
      return new Request(request, { body: JSON.stringify({ name: "Max" }) });
    },
  });
  const { data } = await post(client, "/api/pet/v1/pets", { name: "Rex" });
  expect(seen).toEqual([{ name: "Rex" }]);
  expect(data).toMatchObject({ body: '{"name":"Max"}', type: "application/json" });
});

test("a form goes through a Request of middleware, files and all", async () => {
  const server = await echo();
  const client = open(server.origin);
  client.use({ onRequest: ({ request }) => new Request(request, { headers: new Headers(request.headers) }) });
  await upload(client, { file: new File(["PK"], "a.zip", { type: "application/zip" }), note: "n" });
  const text = `${server.arrivals[0]?.body}`;
  expect(text).toContain('name="file"; filename="a.zip"\r\nContent-Type: application/zip\r\n\r\nPK\r\n');
  expect(text).toContain('name="note"\r\n\r\nn\r\n');
  expect(server.arrivals[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=onetrust-client-/);
});

test("a stream, which can be read once, is sent as it was given", async () => {
  const server = await echo();
  const client = open(server.origin);
  client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-mine": "1" } }) });
  const file = {
    name: "a.txt",
    async *[Symbol.asyncIterator]() {
      yield new TextEncoder().encode("streamed");
    },
  };
  await upload(client, { file });
  expect(`${server.arrivals[0]?.body}`).toContain("streamed");
  expect(server.arrivals[0]?.headers["x-mine"]).toBe("1");
});

test("a form without its boundary is refused", async () => {
  const server = await echo();
  const client = open(server.origin);
  client.use({ onRequest: ({ request }) => new Request(request, { headers: { "content-type": "text/plain" } }) });
  await expect(upload(client, { file: new Blob(["PK"]) })).rejects.toMatchObject({
    message:
      "uploadPhoto: the Request of your middleware has a body that is no form. Keep its content-type header, which holds the boundary.",
  });
});

test.each([404, 403, 429, 401, 503])(
  "onResponse sees a %i and its body, and the caller gets the error",
  async (status) => {
    const server = await host((_, response) => json(response, { code: "GONE" }, status, { "retry-after": "999" }));
    const seen: unknown[] = [];
    const result = await getPet(server.origin, {
      onResponse: ({ response }) => void seen.push(response.status, response.url),
    });
    expect(seen).toEqual([status, `${server.origin}/api/pet/v1/pets/1`]);
    expect(result.response.status).toBe(status);
    expect(result.error).toMatchObject({
      operation: "getPet",
      attempts: 1,
      outcome: status === 503 ? "unknown" : "refused",
    });
  },
);

test("onResponse reads the body of an error, and may make a success of it", async () => {
  const server = await host((_, response) => json(response, { code: "GONE" }, 404));
  const seen: unknown[] = [];
  const result = await getPet(server.origin, {
    async onResponse({ response }) {
      seen.push(await response.clone().json());
      return Response.json({ name: "Nobody" });
    },
  });
  expect(seen).toEqual([{ code: "GONE" }]);
  expect([result.data, result.error]).toEqual([{ name: "Nobody" }, undefined]);
});

test("an error response that middleware copies keeps its error", async () => {
  const server = await host((_, response) => json(response, { code: "GONE" }, 404));
  const result = await getPet(server.origin, {
    onResponse: ({ response }) => new Response(null, { status: response.status }),
  });
  expect(result.error).toMatchObject({ kind: "http", status: 404, codes: ["GONE"], attempts: 1 });
});

test("a response that says success and is none comes back as its error", async () => {
  const server = await host((_, response) => json(response, { errors: [{ code: "TAKEN" }] }));
  const client = open(server.origin);
  const seen: unknown[] = [];
  client.use({ onResponse: async ({ response }) => void seen.push(response.status, await response.clone().json()) });
  expect((await post(client, "/api/pet/v1/rename", [])).error).toMatchObject({
    kind: "partial-failure",
    codes: ["TAKEN"],
  });
  expect(seen).toEqual([200, { errors: [{ code: "TAKEN" }] }]);
});

test("a response that cannot be parsed is seen without its body, which the error has", async () => {
  const server = await host((_, response) => response.end('{"name":'));
  const seen: unknown[] = [];
  const onResponse: Middleware["onResponse"] = async ({ response }) =>
    void seen.push(response.status, await response.clone().text());
  const { error } = await getPet(server.origin, { onResponse });
  expect(error).toMatchObject({ kind: "parse", body: '{"name":' });
  expect(seen).toEqual([200, ""]);
});

test("a response that middleware makes up is the result; an error of it is never empty", async () => {
  const server = await echo();
  expect((await getPet(server.origin, { onRequest: () => Response.json({ name: "Cached" }) })).data).toEqual({
    name: "Cached",
  });
  const before = await getPet(server.origin, { onRequest: () => new Response(null, { status: 418 }) });
  expect(before.error).toMatchObject({ kind: "http", status: 418, attempts: 0, outcome: "not-sent" });
  expect(server.arrivals).toHaveLength(0);
  const after = await getPet(server.origin, { onResponse: () => new Response(null, { status: 418 }) });
  expect(after.error).toMatchObject({
    kind: "http",
    message: "getPet: your middleware answered 418 in place of the host. Read its response.",
    attempts: 1,
    outcome: "unknown",
  });
});

test("the signal of the call and that of a Request of middleware both end it", async () => {
  const server = await host(() => undefined);
  const client = open(server.origin);
  const own = new AbortController();
  client.use({ onRequest: ({ request }) => new Request(request.url, { signal: own.signal }) });
  const outer = new AbortController();
  const call = () => client.GET("/api/pet/v1/pets/{petId}", { ...rex, signal: outer.signal });
  const first = expect(call()).rejects.toMatchObject({ kind: "abort" });
  await vi.waitUntil(() => server.arrivals.length === 1);
  outer.abort();
  await first;
  const second = expect(client.GET("/api/pet/v1/pets/{petId}", rex)).rejects.toMatchObject({ kind: "abort" });
  await vi.waitUntil(() => server.arrivals.length === 2);
  own.abort();
  await second;
});

test("middleware sees the signal of the call", async () => {
  const server = await echo();
  const client = open(server.origin);
  const seen: unknown[] = [];
  client.use({ onRequest: ({ request }) => void seen.push(request.signal.aborted) });
  const call = client.GET("/api/pet/v1/pets/{petId}", { ...rex, signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ kind: "abort" });
  expect(seen).toEqual([true]);
});

test("without a Request of the platform, the error says what to do", async () => {
  vi.stubGlobal("Request", undefined);
  try {
    await expect(open("app.onetrust.com").GET("/api/pet/v1/pets/{petId}", rex)).rejects.toMatchObject({
      message: "getPet: this runtime has no Request, which calls by path need. Call the operation by its name.",
    });
  } finally {
    vi.unstubAllGlobals();
  }
});

test("bytes and texts go through a Request of middleware with their media types", async () => {
  const server = await echo();
  const operations = {
    putLogo: { path: "/api/logo", method: "PUT", body: "binary" },
    putNote: { path: "/api/note", method: "PUT", body: "text", contentType: "text/csv" },
  } as const;
  const client = pathClient(
    definePaths(
      defineService<Record<keyof typeof operations, unknown>>({ package: "files", host: "tenant", operations }),
    ),
    connect({ hostname: server.origin, credentials: bearer("t") }),
  );
  const seen: unknown[] = [];
  client.use({
    onRequest({ request }) {
      seen.push(request.headers.get("content-type"));
      return new Request(request, { headers: { "x-mine": "1" } });
    },
  });
  const put = (path: string, body: unknown): Promise<{ data?: unknown }> =>
    Reflect.apply(Reflect.get(client, "PUT"), client, [path, { body }]);
  expect((await put("/api/logo", new Blob(["PNG"], { type: "image/png" }))).data).toMatchObject({
    body: "PNG",
    type: "image/png",
    mine: "1",
  });
  expect((await put("/api/logo", new TextEncoder().encode("PNG"))).data).toMatchObject({
    body: "PNG",
    type: "application/octet-stream",
  });
  expect((await put("/api/note", "a;b")).data).toMatchObject({ body: "a;b", type: "text/csv" });
  expect(seen).toEqual(["image/png", "application/octet-stream", "text/csv"]);
});
