import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { expect, onTestFinished, test, vi } from "vitest";
import type { OneTrustWarning, TracedCall, TracedRequest } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { bind } from "../support/items.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const calls = tracingChannel<TracedCall, TracedCall>("onetrust:call");
const requests = tracingChannel<TracedRequest, TracedRequest>("onetrust:request");

/** Notes every message of a channel, by its event and as it is at that time. */
function record(channel: typeof calls | typeof requests): [event: string, message: object][] {
  const seen: [string, object][] = [];
  const note = (event: string) => (message: object) => void seen.push([event, { ...message }]);
  const subscribers = {
    start: note("start"),
    end: () => {},
    asyncStart: () => {},
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  channel.subscribe(subscribers);
  onTestFinished(() => void channel.unsubscribe(subscribers));
  return seen;
}

const item = {
  package: "items",
  operation: "getItem",
  method: "GET",
  path: "/api/items/v1/items/{id}",
  hostKind: "tenant",
};

test("a call and its requests are traced from start to end", async () => {
  const { origin } = await host((_, response, n) => json(response, { secret: "data" }, n === 1 ? 503 : 200));
  const address = { host: new URL(origin).host, protocol: "http:", call: 1 };
  const [ofCalls, ofRequests] = [record(calls), record(requests)];
  expect(await bind({ hostname: origin }).getItem({ path: { id: "1" } })).toEqual({ secret: "data" });
  expect(ofCalls).toEqual([
    ["start", { ...item, ...address }],
    ["asyncEnd", { ...item, ...address, attempts: 2, status: 200, result: undefined }],
  ]);
  const error = { kind: "http", name: "OneTrustError", outcome: "unknown", status: 503, codes: [], traceId: undefined };
  expect(ofRequests).toEqual([
    ["start", { ...item, ...address, attempt: 1, headers: {} }],
    ["error", { ...item, ...address, attempt: 1, headers: {}, status: 503, error }],
    ["asyncEnd", { ...item, ...address, attempt: 1, headers: {}, status: 503, error }],
    ["start", { ...item, ...address, attempt: 2, headers: {} }],
    ["asyncEnd", { ...item, ...address, attempt: 2, headers: {}, status: 200, result: undefined }],
  ]);
});

test("a failed call rejects with its own error, and tells names and codes of it", async () => {
  const { origin } = await host((_, response) =>
    json(response, { traceId: "t-1", errors: [{ code: "DUPLICATE", detail: "Jane exists" }] }, 409),
  );
  const ofCalls = record(calls);
  const error = await rejection(bind({ hostname: origin }).addItem({ body: { name: "Jane" } }));
  expect(error).toMatchObject({ kind: "http", status: 409, body: expect.stringContaining("Jane") });
  expect(ofCalls.map(([event]) => event)).toEqual(["start", "error", "asyncEnd"]);
  expect(ofCalls.at(-1)?.[1]).toMatchObject({
    attempts: 1,
    status: 409,
    error: { kind: "http", outcome: "refused", codes: ["DUPLICATE"], traceId: "t-1" },
  });
});

test("a subscriber adds headers, but none that the request has or that say who sends it", async () => {
  const { origin, arrivals } = await host((_, response) => json(response, {}));
  const start = (message: unknown) => {
    Object.assign(Reflect.get(Object(message), "headers"), {
      traceparent: "00-1-2-01",
      authorization: "Bearer mine",
      "X-Own": "theirs",
      "bad name": "x",
    });
  };
  requests.start.subscribe(start);
  onTestFinished(() => void requests.start.unsubscribe(start));
  const warnings: OneTrustWarning[] = [];
  const api = bind({ hostname: origin, onWarning: (warning) => warnings.push(warning) });
  await api.getItem({ path: { id: 1 } }, { headers: { "x-own": "ours" } });
  expect(arrivals[0]?.headers).toMatchObject({
    traceparent: "00-1-2-01",
    authorization: "Bearer token-of-a-test",
    "x-own": "ours",
  });
  expect(warnings.map(({ kind, text }) => [kind, text])).toEqual([
    ["listener", expect.stringMatching(/^a subscriber of onetrust:request added the header "authorization"/)],
  ]);
});

test("what a store holds at the start of a call is there in its requests", async () => {
  const { origin } = await host((_, response, n) => json(response, {}, n === 1 ? 503 : 200));
  const storage = new AsyncLocalStorage<number>();
  const { start: callStart } = tracingChannel<number, TracedCall>("onetrust:call");
  callStart.bindStore(storage, (message) => message.call * 10);
  const seen: unknown[] = [];
  const start = () => seen.push(storage.getStore());
  requests.start.subscribe(start);
  onTestFinished(() => {
    callStart.unbindStore(storage);
    requests.start.unsubscribe(start);
  });
  const api = bind({ hostname: origin });
  await Promise.all([api.getItem({ path: { id: 1 } }), api.getItem({ path: { id: 2 } })]);
  expect(seen.toSorted()).toEqual([10, 10, 20]);
});

test("nothing is traced before somebody subscribes, and nothing after he has gone", async () => {
  const { origin } = await host((_, response) => json(response, {}));
  const api = bind({ hostname: origin });
  await api.getItem({ path: { id: 1 } });
  const seen: unknown[] = [];
  const start = (message: unknown) => seen.push(message);
  calls.start.subscribe(start);
  await api.getItem({ path: { id: 1 } });
  calls.start.unsubscribe(start);
  await api.getItem({ path: { id: 1 } });
  expect(seen).toEqual([expect.objectContaining({ call: 2 })]);
});

test.each<[string, unknown]>([
  ["no built-in modules", {}],
  ["no channels", { getBuiltinModule: () => ({}) }],
  ["other channels", { getBuiltinModule: () => ({ tracingChannel: () => ({}) }) }],
])("a runtime with %s traces nothing", async (_, process) => {
  vi.resetModules();
  const { apiKey, connect } = await import("../../src/index.js");
  vi.stubGlobal("process", process);
  const fetch = async () => Response.json([]);
  const data = await pets(connect({ hostname: "app.onetrust.com", credentials: apiKey("key"), fetch })).getPets();
  vi.unstubAllGlobals();
  expect(data).toEqual([]);
});
