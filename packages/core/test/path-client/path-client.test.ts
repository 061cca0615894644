import { expect, expectTypeOf, test } from "vitest";
import { bearer, connect, type OperationDefinitions } from "../../src/index.js";
import { pathClient } from "../../src/path-client/index.js";
import { noBackOff } from "../support/clock.js";
import { host, json, type Reply } from "../support/host.js";
import { anyInput, type Pet, type Pets, petDefinitions, petsPaths } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

interface Loose {
  readonly [verb: string]: (
    path: string,
    init?: object | string,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Calls by path without their types: what the types forbid must hold at run time as well. */
const loosened = (client: object): Loose => Object(client);

const loose = (hostname: string): Loose =>
  loosened(pathClient(petsPaths, connect({ hostname, credentials: bearer("t"), retry: false })));

test("answers of each kind, as openapi-fetch reads them and as asked for", async () => {
  const replies: Record<string, Reply> = {
    "/api/pet/v1/pets": (_, response) => json(response, [{ name: "Rex" }]),
    "/api/pet/v1/tags": (_, response) => response.end("a b"),
    "/api/pet/v1/photo": (_, response) => response.writeHead(200, { "content-type": "application/zip" }).end("PK"),
    "/api/pet/v1/pets/1": (_, response) => response.writeHead(204).end(),
  };
  const server = await host((arrival, response, n) => replies[arrival.url]?.(arrival, response, n));
  const api = loose(server.origin);
  expect((await api.GET?.("/api/pet/v1/pets"))?.data).toEqual([{ name: "Rex" }]);
  expect((await api.GET?.("/api/pet/v1/pets", { parseAs: "text" }))?.data).toBe('[{"name":"Rex"}]');
  expect((await api.GET?.("/api/pet/v1/tags"))?.data).toBe("a b");
  expect((await api.GET?.("/api/pet/v1/tags", { parseAs: "text" }))?.data).toBe("a b");
  const photo = (await api.GET?.("/api/pet/v1/photo"))?.data;
  expect(photo instanceof Blob && [photo.type, await photo.text()]).toEqual(["application/zip", "PK"]);
  const stream = (await api.GET?.("/api/pet/v1/photo", { parseAs: "stream" }))?.data;
  expect(stream instanceof ReadableStream && (await new Response(stream).text())).toBe("PK");
  const gone = await api.DELETE?.("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } } });
  expect([gone?.data, gone?.error, gone?.response.status]).toEqual([undefined, undefined, 204]);
  expect((await api.request?.("get", "/api/pet/v1/pets"))?.data).toEqual([{ name: "Rex" }]);
});

test("bodies are written by the metadata", async () => {
  const server = await host((_, response) => json(response, {}));
  const api = loose(server.origin);
  await api.POST?.("/api/pet/v1/photos", { body: { file: new Blob(["x"]), note: "n" } });
  await api.PATCH?.("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } }, body: { name: "Rex" } });
  await api.DELETE?.("/api/pet/v1/pets", { body: ["1"] });
  expect(
    server.arrivals.map(({ headers, body }) => [
      headers["content-type"]?.split(";")[0],
      body.length > 300 || `${body}`,
    ]),
  ).toEqual([
    ["multipart/form-data", expect.anything()],
    ["application/merge-patch+json", '{"name":"Rex"}'],
    ["application/json", '["1"]'],
  ]);
});

test.each<[string, Reply, string]>([
  ["an empty 404", (_, response) => response.writeHead(404).end(), "http"],
  [
    "an empty 404 that counts its bytes",
    (_, response) => response.writeHead(404, { "content-length": "0" }).end(),
    "http",
  ],
  ["a 403", (_, response) => json(response, { errors: [] }, 403), "forbidden"],
  ["a 429", (_, response) => response.writeHead(429, { "retry-after": "999" }).end(), "rate-limit"],
  ["a 401", (_, response) => response.writeHead(401).end(), "authentication"],
  ["a web page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"), "wrong-host"],
  ["a redirect", (_, response) => response.writeHead(302, { location: "https://login.example" }).end(), "wrong-host"],
  ["half of JSON", (_, response) => response.end("{"), "parse"],
])("%s comes back as error and response", async (_, reply, kind) => {
  const server = await host(reply);
  const result = await loose(server.origin).GET?.("/api/pet/v1/pets");
  expect(result).toMatchObject({ error: { kind, operation: "getPets" }, response: { status: expect.any(Number) } });
  expect(result && "data" in result).toBe(false);
});

test("what has no answer rejects", async () => {
  const server = await host((_, response) => response.socket?.destroy());
  const api = loose(server.origin);
  const call = (verb: string, path: string, init?: object) => rejection((async () => api[verb]?.(path, init))());
  expect(await call("GET", "/api/pet/v1/pets")).toMatchObject({ kind: "network", operation: "getPets" });
  expect(await call("GET", "/api/pet/v1/pets", { signal: AbortSignal.abort() })).toMatchObject({ kind: "abort" });
  expect(await call("GET", "/api/pet/v9/pets")).toMatchObject({ kind: "configuration", operation: "pathClient" });
  expect(await call("HEAD", "/api/pet/v1/pets")).toMatchObject({ kind: "configuration" });
  expect(await call("GET", "/api/pet/v1/pets/{petId}")).toMatchObject({ kind: "configuration", operation: "getPet" });
  const bad = { params: { header: { identifier: "Zoë ☃" } } };
  expect(await call("GET", "/api/pet/v1/owned", bad)).toMatchObject({ kind: "configuration", operation: "getByOwner" });
  expect(server.arrivals).toHaveLength(1);
});

test("the options of a call reach it", async () => {
  const server = await host((_, response) => response.writeHead(503).end());
  const api = pathClient(
    petsPaths,
    connect({ hostname: server.origin, credentials: bearer("t"), retry: { attempts: 1 } }),
  );
  await loosened(api).GET?.("/api/pet/v1/pets", { retry: { attempts: 2 }, timeout: 5000, deadline: 5000 });
  expect(server.arrivals).toHaveLength(2);
});

test.each<[object, string]>([
  [{ fetch: () => {} }, 'the option "fetch" has no effect on a call by path. Pass it to connect({ fetch }).'],
  [
    { querySerializer: () => "a=1" },
    'the option "querySerializer" has no effect on a call by path. The operation\'s definition says how paths, queries and bodies are written. Leave it out.',
  ],
  [
    { bodySerializer: JSON.stringify },
    'the option "bodySerializer" has no effect on a call by path. The operation\'s definition says how paths, queries and bodies are written. Leave it out.',
  ],
  [
    { pathSerializer: () => "" },
    'the option "pathSerializer" has no effect on a call by path. The operation\'s definition says how paths, queries and bodies are written. Leave it out.',
  ],
  [
    { cache: "no-store" },
    'the option "cache" has no effect on a call by path. If it is one of fetch, pass it there: connect({ fetch: (url, init) => fetch(url, { ...init, cache: … }) }).',
  ],
  [
    { keepalive: true },
    'the option "keepalive" has no effect on a call by path. If it is one of fetch, pass it there: connect({ fetch: (url, init) => fetch(url, { ...init, keepalive: … }) }).',
  ],
  [
    { Request: Object },
    'the option "Request" has no effect on a call by path. The platform\'s Request is used. Leave it out.',
  ],
  [{ param: {} }, 'the option "param" has no effect on a call by path. Did you mean "params"?'],
  [{ parseAs: "xml" }, 'parseAs must be json, text, blob, arrayBuffer or stream; got "xml".'],
  [[], "the options must be an object such as { params: { … } }; got a list."],
])("an option without effect is refused by name: %o", async (options, text) => {
  const server = await host((_, response) => json(response, {}));
  const error = await rejection((async () => loose(server.origin).GET?.("/api/pet/v1/pets", options))());
  expect([error.kind, error.message]).toEqual(["configuration", `getPets: ${text}`]);
  expect(server.arrivals).toHaveLength(0);
});

test("an option that is undefined is none", async () => {
  const server = await host((_, response) => json(response, { name: "Rex" }));
  const result = await loose(server.origin).GET?.("/api/pet/v1/pets", { fetch: undefined, signal: undefined });
  expect(result?.data).toEqual({ name: "Rex" });
});

test.each<[unknown[], string]>([
  [[], "pass the connection from connect() as second argument; got undefined."],
  [[{ baseUrl: "x" }], "pass the connection from connect() as second argument; got an object."],
  [
    [connect({ hostname: "app.onetrust.com", credentials: bearer("t") }), { baseUrl: "x" }],
    'takes no options of openapi-fetch, and "baseUrl" would have no effect. Pass hostname or hosts to connect().',
  ],
  [
    [connect({ hostname: "app.onetrust.com", credentials: bearer("t") }), { querySerializer: {} }],
    'takes no options of openapi-fetch, and "querySerializer" would have no effect. Options belong to connect() or to a call.',
  ],
])("the client takes the paths of a service and a connection: %o", async (given, text) => {
  const error = await rejection((async () => Reflect.apply(pathClient, undefined, [petsPaths, ...given]))());
  expect(error.message).toBe(`pathClient: ${text}`);
});

test("a base URL of one's own does not take the token along", async () => {
  const evil = await host((_, response) => json(response, {}));
  const api = loose("app.onetrust.com");
  const call = async () => api.GET?.("/api/pet/v1/pets", { baseUrl: evil.origin });
  expect(await rejection(call())).toMatchObject({ kind: "configuration" });
  expect(evil.arrivals).toHaveLength(0);
});

test("openapi-fetch's middleware works", async () => {
  const server = await host(({ headers }, response) => json(response, { seen: headers["x-mine"] }));
  const client = pathClient(petsPaths, connect({ hostname: server.origin, credentials: bearer("t") }));
  const seen: unknown[] = [];
  const middleware = {
    onRequest({ request, schemaPath }: { request: Request; schemaPath: string }) {
      request.headers.set("x-mine", "1");
      seen.push(schemaPath);
      return undefined;
    },
    async onResponse({ response }: { response: Response }) {
      seen.push(await response.clone().json());
      return undefined;
    },
  };
  client.use(middleware);
  const call = { params: { path: { petId: "1" } } };
  expect((await client.GET("/api/pet/v1/pets/{petId}", call)).data).toEqual({ seen: "1" });
  client.eject(middleware);
  expect((await client.GET("/api/pet/v1/pets/{petId}", call)).data).toEqual({});
  expect(seen).toEqual(["/api/pet/v1/pets/{petId}", { seen: "1" }]);
});

test("every definition is found by its method and path", async () => {
  const server = await host((_, response) => response.writeHead(404).end());
  const api = loose(server.origin);
  for (const [name, definition] of Object.entries(petDefinitions)) {
    const { path: values, ...rest } = Object.assign({ path: {} }, anyInput(definition));
    const result = await api[definition.method ?? "GET"]?.(definition.path, { params: { path: values }, ...rest });
    expect(result?.error).toMatchObject({ operation: name });
  }
});

test("a DELETE that was sent again and met 404 has succeeded by path as well", async () => {
  noBackOff();
  const server = await host((_, response, n) => response.writeHead(n === 1 ? 503 : 404).end());
  const api = loosened(pathClient(petsPaths, connect({ hostname: server.origin, credentials: bearer("t") })));
  const answer = await api.DELETE?.("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } } });
  expect([answer?.error, answer?.response.status, server.arrivals.length]).toEqual([undefined, 204, 2]);
});

test("path calls return data", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, { name: "Rex" }));
  const api = pathClient(petsPaths, connect({ hostname: origin, credentials: bearer("opaque") }));
  const { data } = await api.GET("/api/pet/v1/pets/{petId}", {
    params: { path: { petId: "ü/1" }, query: { size: 3 } },
  });
  expect(data).toEqual({ name: "Rex" });
  expect(arrivals[0]?.url).toBe("/api/pet/v1/pets/%C3%BC%2F1?size=3");
});

// Checked by `tsc -p tsconfig.json`: a line marked as an error that is none fails there. Nothing here is sent.
const connection = connect({ hostname: "app.onetrust.com", credentials: bearer("t") });

const never = (_: () => unknown): void => {};

test("an error is plain data: openapi-fetch's deep types leave it as it is", () => {
  const client = pathClient(petsPaths, connection);
  never(async () => {
    const { data, error } = await client.GET("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } } });
    if (data !== undefined) expectTypeOf(data).toEqualTypeOf<Pet>();
    if (error?.kind === "forbidden")
      expectTypeOf(error.accepted.map((scope) => scope.length)).toEqualTypeOf<number[]>();
    if (error?.kind === "http") expectTypeOf(error.issues[0]?.source).toEqualTypeOf<string | undefined>();
  });
  // @ts-expect-error a path that the service does not have
  never(() => client.GET("/api/pet/v2/pets"));
  expectTypeOf<OperationDefinitions<Pets>>().toEqualTypeOf<typeof petDefinitions>();
});

test("a path that is nothing like one of the service's", async () => {
  const api = loose("app.onetrust.com");
  const call = (path: string, init: object) => rejection((async () => api.GET?.(path, init))());
  expect((await call("/other", {})).message).toBe(
    "pathClient: GET /other is not an operation of this service. Use a path template of the service's definition.",
  );
});

test("JSON as bytes", async () => {
  const server = await host((_, response) => json(response, { name: "Rex" }));
  const data = (await loose(server.origin).GET?.("/api/pet/v1/pets", { parseAs: "arrayBuffer" }))?.data;
  expect(data instanceof ArrayBuffer && Buffer.from(data).toString()).toBe('{"name":"Rex"}');
});

test("an answer is read as it was asked for, whatever the definition says", async () => {
  const server = await host(({ url }, response) =>
    url.endsWith("photo")
      ? response.writeHead(200, { "content-type": "application/json" }).end('{"id":9007199254740993}')
      : response.end("[1]"),
  );
  const api = loose(server.origin);
  expect((await api.GET?.("/api/pet/v1/photo", { parseAs: "json", bigint: true }))?.data).toEqual({
    id: 9007199254740993n,
  });
  expect((await api.GET?.("/api/pet/v1/tags", { parseAs: "json" }))?.data).toEqual([1]);
  const bytes = (await api.GET?.("/api/pet/v1/tags", { parseAs: "arrayBuffer" }))?.data;
  expect(bytes instanceof ArrayBuffer && Buffer.from(bytes).toString()).toBe("[1]");
  expect((await api.GET?.("/api/pet/v1/pets", { parseAs: "json" }))?.data).toEqual([1]);
});

test("headers in each form that openapi-fetch takes, and what they may not hold", async () => {
  const server = await host(({ headers }, response) => json(response, { seen: [headers["x-a"], headers["x-b"]] }));
  const api = loose(server.origin);
  const seen = async (headers: unknown) => (await api.GET?.("/api/pet/v1/pets", { headers }))?.data;
  expect(await seen({ "x-a": 1, "x-b": ["p", "q"] })).toEqual({ seen: ["1", "p, q"] });
  expect(await seen(new Headers({ "x-a": "1" }))).toEqual({ seen: ["1", null] });
  expect(await seen([["x-a", "1"]])).toEqual({ seen: ["1", null] });
  expect(await seen({ "x-a": null })).toEqual({ seen: [null, null] });
  expect((await rejection(seen({ "x-a": "☃" }))).message).toBe(
    "getPets: headers.x-a has the character U+2603 in it, which no HTTP header can hold. Encode or remove it.",
  );
});

test("a body that is required is asked for", async () => {
  const error = await rejection((async () => loose("app.onetrust.com").POST?.("/api/pet/v1/pets"))());
  expect(error.message).toBe("addPet: body is required. Pass { body: { … } }.");
});
