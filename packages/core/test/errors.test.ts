import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  apiKey,
  bearer,
  type ConnectOptions,
  type Credentials,
  clientCredentials,
  connect,
  isOneTrustError,
  type OneTrustError,
  type OneTrustEvent,
} from "../src/index.js";
import { noBackOff } from "./support/clock.js";
import { host, json, jwt, type Reply, tokenPath } from "./support/host.js";
import { pets } from "./support/pets.js";
import { rejection } from "./support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));
const answer =
  (body: string, status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const issue = (code?: string, title?: string, detail?: string, source?: string) => ({ code, title, detail, source });

test.each<[string, string, unknown[], string[], string | undefined]>([
  ["nothing", "", [], [], undefined],
  [
    "the documented shape",
    '{"errors":[{"code":"C-1","title":"t","detail":"d","source":{"pointer":"/name"}}],"traceId":"7f3c"}',
    [issue("C-1", "t", "d", "/name")],
    ["C-1"],
    "7f3c",
  ],
  [
    "a message, a parameter",
    '{"errors":[{"code":"C_2","message":"m","source":{"parameter":"size"}}]}',
    [issue("C_2", "m", undefined, "size")],
    ["C_2"],
    undefined,
  ],
  [
    "a source that is text",
    '{"errors":[{"code":3,"source":"name"}]}',
    [issue("3", undefined, undefined, "name")],
    ["3"],
    undefined,
  ],
  ["no errors but a trace", '{"errors":[],"traceId":"abc"}', [], [], "abc"],
  ["a quoted string", '"Purpose not found"', [issue(undefined, "Purpose not found")], [], undefined],
  ["plain text", "Purpose not found", [issue(undefined, "Purpose not found")], [], undefined],
  ["double-encoded", JSON.stringify('{"errors":[{"code":"X"}],"traceId":"1"}'), [issue("X")], ["X"], "1"],
  [
    "errorMessages",
    '{"status":"FAILED","errorMessages":["a","b"]}',
    [issue(undefined, "a"), issue(undefined, "b")],
    [],
    undefined,
  ],
  [
    "OAuth",
    '{"error":"invalid_client","error_description":"Bad credentials"}',
    [issue(undefined, "invalid_client", "Bad credentials")],
    [],
    undefined,
  ],
  [
    "SCIM",
    '{"schemas":[],"scimType":"uniqueness","detail":"userName is taken","status":"409"}',
    [issue("uniqueness", undefined, "userName is taken")],
    ["uniqueness"],
    undefined,
  ],
  ["one issue by itself", '{"code":"A.B:C","message":"m"}', [issue("A.B:C", "m")], ["A.B:C"], undefined],
  ["a list", '[{"errorCode":"Z"},"w"]', [issue("Z"), issue(undefined, "w")], ["Z"], undefined],
  ["null", "null", [], [], undefined],
  [
    "a code that is none",
    '{"code":"please <b>look</b>","traceId":"a b"}',
    [issue("please <b>look</b>")],
    [],
    undefined,
  ],
])("issues from %s", async (_, body, issues, codes, traceId) => {
  const server = await host(answer(body, 400));
  const error = await rejection(open(server.origin).getPets());
  if (error.kind !== "http") throw error;
  expect([error.issues, error.codes, error.traceId, error.body, error.status]).toEqual([
    issues,
    codes,
    traceId,
    body,
    400,
  ]);
  expect(error.message).toBe(["getPets: 400", ...codes, ...(traceId ? [`trace ${traceId}`] : [])].join(" "));
});

test("an error's body is read to 64 kB and no further", async () => {
  const server = await host((_, response) => {
    response.writeHead(500);
    const more = () => {
      while (!response.destroyed && response.write("é".repeat(10_000)));
    };
    response.on("drain", more);
    more();
  });
  const error = await rejection(open(server.origin).getPets());
  expect(error.kind === "http" && error.body).toBe("é".repeat(65_536));
});

test("an error's body that breaks off is kept as far as it came", async () => {
  const server = await host((_, response) => {
    response.writeHead(404, { "content-length": "100" }).write('{"traceId":"');
    setTimeout(() => response.socket?.destroy(), 20);
  });
  const error = await rejection(open(server.origin).getPets());
  expect(error).toMatchObject({ kind: "http", status: 404, outcome: "refused" });
  expect(error.kind === "http" && error.body).toBe('{"traceId":"');
});

const body403 = '{"errors":[{"code":"ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"}],"traceId":"9a"}';
test.each<[string, Credentials, object, string]>([
  [
    "lacks them",
    bearer(jwt({ "ot-scopes": "PHOTO,SCIM" })),
    { accepted: ["PET", "PET_READ"], granted: ["PHOTO", "SCIM"], missing: ["PET", "PET_READ"] },
    "needs PET or PET_READ; the token has PHOTO, SCIM; check organisation, licence and addresses too",
  ],
  [
    "has one",
    bearer(jwt({ "ot-scopes": "PET_READ" })),
    { accepted: ["PET", "PET_READ"], granted: ["PET_READ"], missing: [] },
    "needs PET or PET_READ; the token has PET_READ; check organisation, licence and addresses too",
  ],
  [
    "does not tell",
    apiKey("opaque"),
    { accepted: ["PET", "PET_READ"], granted: undefined, missing: [] },
    "needs PET or PET_READ; the token has no known scopes; check organisation, licence and addresses too",
  ],
])("a 403 names the scopes that would do, when the token %s", async (_, credentials, shown, text) => {
  const server = await host(answer(body403, 403));
  const error = await rejection(open(server.origin, { credentials }).getPets());
  expect(error).toMatchObject({ kind: "forbidden", status: 403, traceId: "9a", outcome: "refused", ...shown });
  expect(error.message).toContain(text);
});

test("a 403 of an operation without documented scopes, and of one without credentials", async () => {
  const server = await host(answer("", 403));
  const api = open(server.origin, { credentials: bearer(jwt({ "ot-scopes": "PET" })) });
  expect(await rejection(api.getTags())).toMatchObject({
    kind: "forbidden",
    accepted: [],
    granted: ["PET"],
    missing: [],
  });
  expect(await rejection(api.getOpen())).toMatchObject({
    kind: "forbidden",
    accepted: [],
    granted: undefined,
    missing: [],
  });
});

test("a 401 of an operation without credentials is no fault of the token", async () => {
  const server = await host(answer("", 401));
  expect(await rejection(open(server.origin).getOpen())).toMatchObject({ kind: "http", status: 401, attempts: 1 });
});

test("errors are real errors with plain data, and JSON says what they are", async () => {
  const server = await host(answer(body403, 404));
  const error = await rejection(open(server.origin).getPets());
  expect(error).toBeInstanceOf(Error);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "OneTrustError",
    message: "getPets: 404 ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION trace 9a",
    kind: "http",
    operation: "getPets",
    attempts: 1,
    outcome: "refused",
    status: 404,
    codes: ["ERROR_ACCESS-MANAGEMENT-ASSERTIONS_ACCESS_VIOLATION"],
    traceId: "9a",
  });
  expect(error.stack).toContain("OneTrustError: getPets: 404");
  expect(error.stack).toContain("errors.test.ts");
});

test("a network error keeps the runtime's names and codes down the chain", async () => {
  const deep = Object.assign(new Error("secret text", { cause: { code: 42 } }), {
    code: "ECONNRESET",
    name: "SystemError",
  });
  const failing = () => Promise.reject(new TypeError("fetch failed", { cause: deep }));
  const error = await rejection(open("app.onetrust.com", { fetch: failing }).getPets());
  if (error.kind !== "network" || !(error.cause instanceof Error)) throw error;
  const { cause } = error.cause;
  expect([error.code, error.cause.name, cause instanceof Error && [cause.name, cause.message]]).toEqual([
    "ECONNRESET",
    "TypeError",
    ["SystemError", "ECONNRESET"],
  ]);
  for (const odd of [undefined, "text", null]) {
    const other = await rejection(open("app.onetrust.com", { fetch: () => Promise.reject(odd) }).getPets());
    expect(other).toMatchObject({ kind: "network", code: undefined, cause: undefined });
  }
});

test.each(["eyJhbGciOiJub25l.eyJzdWIiOiI.c2ln", "3f2b8c1e-77aa-4c55-9e01-d2f1a6b4c900", "555-123-4567", "a@b.example"])(
  "what is no word is neither a cause's code nor its name: %s",
  async (odd) => {
    const failing = () => Promise.reject(Object.assign(new Error("failed"), { code: odd, name: odd }));
    const error = await rejection(open("app.onetrust.com", { fetch: failing }).getPets());
    expect(error).toMatchObject({ kind: "network", code: undefined });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(odd);
  },
);

test("errors are recognised across two copies of core, and nothing else is", async () => {
  vi.resetModules();
  const copy: typeof import("../src/index.js") = await import("../src/index.js");
  expect(copy.isOneTrustError).not.toBe(isOneTrustError);
  const server = await host(answer("", 404));
  const connection = copy.connect({ hostname: server.origin, credentials: copy.bearer("t") });
  const error: unknown = await pets(connection)
    .getPets()
    .catch((reason: unknown) => reason);
  expect([isOneTrustError(error), copy.isOneTrustError(error)]).toEqual([true, true]);
  const byPath = await copy
    .pathClient(pets, connect({ hostname: server.origin, credentials: bearer("t") }))
    .GET("/api/pet/v1/pets/{petId}", { params: { path: { petId: "1" } } });
  expect(byPath.error?.kind).toBe("http");
  for (const other of [new Error("x"), { kind: "http" }, null, undefined, "http", () => {}])
    expect(isOneTrustError(other)).toBe(false);
});

/** Everything that a printer could show of an error, its causes included. */
function printed(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 20) return String(error);
  const { stack, cause }: { stack?: unknown; cause?: unknown } = error;
  return [
    String(error),
    stack,
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true }),
    printed(cause, depth + 1),
  ].join("\n");
}

test("10,000 canaries in whatever is sent or answered: none is ever printed", async () => {
  noBackOff();
  type Place = (canary: string) => {
    options?: ConnectOptions;
    reply?: Reply;
    call?: (api: ReturnType<typeof open>, canary: string) => Promise<unknown>;
  };
  const get = (api: ReturnType<typeof open>) => api.getPet({ path: { petId: "1" } });
  const client = (clientSecret: string) => clientCredentials({ clientId: "id", clientSecret });
  const fails = (error: unknown): ConnectOptions => ({ fetch: () => Promise.reject(error) });
  const places: Record<string, Place> = {
    header: () => ({ call: (api, canary) => api.getByOwner({ headers: { identifier: canary } }) }),
    "bad header": () => ({ call: (api, canary) => api.getByOwner({ headers: { identifier: `${canary}☃` } }) }),
    path: () => ({ call: (api, petId) => api.getPet({ path: { petId } }) }),
    query: () => ({ call: (api, canary) => api.getPet({ path: { petId: "1" }, query: { tag: [canary] } }) }),
    body: () => ({ call: (api, name) => api.addPet({ body: { name } }) }),
    form: () => ({
      call: (api, note) => api.uploadPhoto({ body: { file: new Blob([note]), attachment: { name: note }, note } }),
    }),
    "bearer token": (canary) => ({ options: { credentials: bearer(canary) } }),
    "API key": (canary) => ({ options: { credentials: apiKey(canary) } }),
    "API key in the query": (canary) => ({ options: { credentials: apiKey(canary, { placement: "query" }) } }),
    "API key in the query, no answer": (canary) => ({
      options: {
        credentials: apiKey(canary, { placement: "query" }),
        fetch: (url) => Promise.reject(new TypeError(`cannot fetch ${url}`)),
      },
    }),
    "client secret": (canary) => ({ options: { credentials: client(canary) } }),
    "token answer": (canary) => ({
      options: { credentials: client("s") },
      reply: ({ url }, response) =>
        url === tokenPath
          ? json(response, { access_token: canary, refresh: canary, expires_in: 60 })
          : response.writeHead(401).end(canary),
    }),
    "useless token answer": (canary) => ({
      options: { credentials: client("s") },
      reply: (_, response) => json(response, { token: canary }),
    }),
    "broken token answer": (canary) => ({
      options: { credentials: client("s") },
      reply: answer(`{"access_token":"${canary}`, 200),
    }),
    "refused token answer": (canary) => ({
      options: { credentials: client("s") },
      reply: answer(`{"error":"${canary}"}`, 400),
    }),
    "token function": (canary) => ({
      options: { credentials: bearer(() => Promise.reject(new Error(canary, { cause: canary }))) },
    }),
    "nested cause": (canary) => ({
      options: fails(
        new Error(canary, {
          cause: Object.assign(new Error(canary, { cause: new Error(canary) }), {
            headers: canary,
            code: "ECONNRESET",
          }),
        }),
      ),
    }),
    "thrown text": (canary) => ({ options: fails(canary) }),
    limiter: (canary) => ({
      options: { limiter: { check: () => Promise.reject(new Error(canary)), block: () => {} } },
    }),
    "answer's text": (canary) => ({ reply: answer(canary, 400) }),
    "answer's title": (canary) => ({
      reply: answer(
        JSON.stringify({ errors: [{ code: "C", title: canary, detail: canary, source: { pointer: canary } }] }),
        404,
      ),
    }),
    "answer's header": (canary) => ({
      reply: answer("", 429, { "x-echo": canary, "retry-after": "3600", "ot-period": canary }),
    }),
    "forbidden answer": (canary) => ({ reply: answer(`{"message":"${canary}"}`, 403) }),
    "redirect's path": (canary) => ({
      reply: answer("", 302, { location: `https://login.example/${canary}?${canary}#${canary}` }),
    }),
    "web page": (canary) => ({ reply: answer(`<html>${canary}`, 200, { "content-type": "text/html" }) }),
    "broken JSON": (canary) => ({ reply: answer(`{"name":"${canary}`, 200) }),
    "reported failure": (canary) => ({
      reply: answer(JSON.stringify({ errors: [{ message: canary }] }), 200),
      call: (api) => api.renamePets({ body: [canary] }),
    }),
    "cut answer": (canary) => ({
      reply: (_, response) => {
        response.writeHead(200, { "content-length": "999" }).write(canary);
        setImmediate(() => response.socket?.destroy());
      },
    }),
  };
  const replies = new Map<string, Reply>();
  const server = await host((arrival, response, n) => {
    const found = [...replies].find(([canary]) => arrival.headers["x-case"] === canary);
    return found?.[1](arrival, response, n);
  });
  const kinds = new Map<string, Set<OneTrustError["kind"]>>();
  const leaks = async (place: string, canary: string): Promise<string[]> => {
    const events: OneTrustEvent[] = [];
    const { options = {}, reply = answer("", 500), call = get } = places[place]?.(canary) ?? {};
    replies.set(canary, reply);
    const tagged = (url: string, init: RequestInit) =>
      fetch(url, { ...init, headers: { ...init.headers, "x-case": canary } });
    const api = open(server.origin, { fetch: tagged, ...options, onEvent: (event) => events.push(event) });
    const error = await rejection((async () => call(api, canary))());
    replies.delete(canary);
    kinds.set(place, (kinds.get(place) ?? new Set()).add(error.kind));
    return `${printed(error)}${JSON.stringify(events)}`.includes(canary) ? [place] : [];
  };
  let next = 0;
  const placements = fc.array(fc.constantFrom(...Object.keys(places)), { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(placements, async (batch) => {
      const found = await Promise.all(batch.map((place) => leaks(place, `CANARY${(next++).toString(36)}X`)));
      expect(found.flat()).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
  expect(next).toBe(10_000);
  expect([...kinds.keys()].sort()).toEqual(Object.keys(places).sort());
  expect(new Set([...kinds.values()].flatMap((each) => [...each]))).toEqual(
    new Set([
      "http",
      "configuration",
      "authentication",
      "network",
      "rate-limit",
      "forbidden",
      "wrong-host",
      "parse",
      "partial-failure",
    ]),
  );
});
