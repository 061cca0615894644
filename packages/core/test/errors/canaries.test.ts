import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  apiKey,
  bearer,
  type ConnectOptions,
  clientCredentials,
  connect,
  type OneTrustError,
  type OneTrustEvent,
} from "../../src/index.js";
import { noBackOff } from "../support/clock.js";
import { answering, host, json, type Reply, tokenPath } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

test.each(["eyJhbGciOiJub25l.eyJzdWIiOiI.c2ln", "3f2b8c1e-77aa-4c55-9e01-d2f1a6b4c900", "555-123-4567", "a@b.example"])(
  "what is no word is neither a cause's code nor its name: %s",
  async (odd) => {
    const failing = () => Promise.reject(Object.assign(new Error("failed"), { code: odd, name: odd }));
    const error = await rejection(open("app.onetrust.com", { fetch: failing }).getPets());
    expect(error).toMatchObject({ kind: "network", code: undefined });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(odd);
  },
);

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

test("10,000 canaries in whatever is sent or answered: none is ever printed", { timeout: 300_000 }, async () => {
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
      reply: answering(`{"access_token":"${canary}`, 200),
    }),
    "refused token answer": (canary) => ({
      options: { credentials: client("s") },
      reply: answering(`{"error":"${canary}"}`, 400),
    }),
    "token function": (canary) => ({
      options: {
        credentials: bearer(() => Promise.reject(new Error(`no vault at https://v/?key=${canary}`, { cause: canary }))),
      },
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
    "thrown text that repeats the request": (canary) => ({
      options: {
        credentials: bearer(canary),
        fetch: (url, { headers, body }) => Promise.reject(`${url} ${JSON.stringify(headers)} ${body}`),
      },
      call: (api) => api.getPet({ path: { petId: canary }, query: { tag: [canary] } }),
    }),
    "thrown text that repeats the form": (canary) => ({
      options: {
        credentials: client(canary),
        fetch: (_, { body }) => Promise.reject(body instanceof FormData ? [...body].join(" ") : "no form"),
      },
    }),
    "thrown text that repeats the body": (canary) => ({
      options: { fetch: (_, { body }) => Promise.reject(new Error(`cannot send ${body}`)) },
      call: (api) => api.addPet({ body: { name: canary } }),
    }),
    limiter: (canary) => ({
      options: {
        limiter: { check: () => Promise.reject(new Error(`redis://:${canary}@cache is down`)), block: () => {} },
      },
    }),
    "answer's text": (canary) => ({ reply: answering(canary, 400) }),
    "answer's title": (canary) => ({
      reply: answering(
        JSON.stringify({ errors: [{ code: "C", title: canary, detail: canary, source: { pointer: canary } }] }),
        404,
      ),
    }),
    "answer's header": (canary) => ({
      reply: answering("", 429, { "x-echo": canary, "retry-after": "3600", "ot-period": canary }),
    }),
    "forbidden answer": (canary) => ({ reply: answering(`{"message":"${canary}"}`, 403) }),
    "redirect's path": (canary) => ({
      reply: answering("", 302, { location: `https://login.example/${canary}?${canary}#${canary}` }),
    }),
    "web page": (canary) => ({ reply: answering(`<html>${canary}`, 200, { "content-type": "text/html" }) }),
    "broken JSON": (canary) => ({ reply: answering(`{"name":"${canary}`, 200) }),
    "reported failure": (canary) => ({
      reply: answering(JSON.stringify({ errors: [{ message: canary }] }), 200),
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
    const { options = {}, reply = answering("", 500), call = get } = places[place]?.(canary) ?? {};
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
