import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import {
  apiKey,
  bearer,
  type Connection,
  clientCredentials,
  connect,
  debugLog,
  isOneTrustError,
} from "../../src/index.js";
import { type Arrival, host, tokenPath } from "../support/host.js";
import { items } from "../support/items.js";

/** Values that no word of this package holds. A new one each time, so that what is found says where it came from. */
function canaries() {
  const made: string[] = [];
  const canary = (place: string): string => {
    const value = `canary${made.length}x${place}x${Math.random().toString(36).slice(2, 10)}`;
    made.push(value);
    return value;
  };
  return { made, canary };
}

/** Everything that a program could write to a log while the calls run. */
function watch() {
  const written: string[] = [];
  const note = (value: unknown): void => {
    written.push(inspect(value, { depth: 9, showHidden: true, getters: false }), String(JSON.stringify(value)));
  };
  for (const name of ["onetrust:call", "onetrust:request"]) {
    const subscribers = { start: note, end: note, asyncStart: note, asyncEnd: note, error: note };
    const channel = tracingChannel(name);
    channel.subscribe(subscribers);
    onTestFinished(() => void channel.unsubscribe(subscribers));
  }
  const log = debugLog({ log: (record, message) => note([record, message]) });
  return {
    written,
    onEvent: (event: Parameters<typeof log>[0]) => {
      note(event);
      log(event);
    },
    noteError(error: unknown): void {
      if (!isOneTrustError(error)) throw error;
      written.push(
        String(error),
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
        `${error.stack}`,
      );
    },
  };
}

type Canary = (place: string) => string;

/** Bodies in which a host repeats what was sent, or tells of a person, in every shape that is read. */
const bodies: readonly ((canary: Canary, arrival: Arrival) => unknown)[] = [
  (canary, { body, url }) => ({ message: `${canary("message")} ${body} ${url}`, detail: canary("detail") }),
  (canary) => ({
    errors: [{ code: "BAD", title: canary("title"), detail: canary("detail"), source: canary("source") }],
  }),
  (canary, { headers }) => ({ error: canary("error"), error_description: inspect(headers) }),
  (canary) => ({ [canary("key")]: canary("value"), fieldErrors: { [canary("field")]: [canary("problem")] } }),
];

const statuses = [200, 302, 400, 401, 403, 404, 409, 429, 500, 503];

test("nothing of input, responses, headers and secrets is in errors, events, logs or channels", async () => {
  const { made, canary } = canaries();
  const { written, onEvent, noteError } = watch();
  const { origin } = await host((arrival, response, n) => {
    if (arrival.url === tokenPath) {
      response
        .writeHead(200, { "content-type": "application/json", "x-own": canary("token-header") })
        .end(JSON.stringify({ access_token: canary("token"), expires_in: 3600 }));
      return;
    }
    const status = statuses[n % statuses.length] ?? 500;
    const body = bodies[n % bodies.length]?.(canary, arrival);
    const headers = { "x-own": canary("header"), "set-cookie": canary("cookie"), location: `/${canary("location")}` };
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0", ...headers });
    response.end(n % 7 === 0 ? `{"${canary("cut")}` : JSON.stringify(body));
  });

  const connections: (() => Connection)[] = [
    () => connect({ ...shared(), credentials: apiKey(canary("key")) }),
    () => connect({ ...shared(), credentials: apiKey(canary("key"), { placement: "query" }) }),
    () => connect({ ...shared(), credentials: bearer(async () => canary("bearer")) }),
    () =>
      connect({
        ...shared(),
        credentials: clientCredentials({ clientId: canary("id"), clientSecret: canary("secret") }),
      }),
  ];
  const shared = () => ({
    hostname: origin,
    retry: { attempts: 2, maxWait: 1 },
    headers: { "x-gateway": canary("gateway") },
    onEvent,
  });

  for (let round = 0; round < 30; round++) {
    const onetrust = connections[round % connections.length]?.() ?? connect();
    const api = items(onetrust);
    const input = { query: { [canary("name")]: canary("query") }, headers: { "x-own": canary("input") } };
    const options = { headers: { "x-call": canary("call") } };
    const calls = [
      () => api.getItem({ path: { id: canary("path") }, ...input }, options),
      () => api.addItem({ body: { [canary("property")]: [canary("body")] } }, options),
      () => api.getFile.stream(input).then(({ data }) => data.cancel()),
      () => onetrust.request({ path: `/api/x/${canary("literal")}`, method: "PUT", body: canary("text"), ...input }),
      () => onetrust.request({ path: "/api/x/{id}", params: { id: canary("param") } }),
      () => onetrust.download(`${origin}/${canary("file")}?signature=${canary("signature")}`),
      () => api.addItem({ body: { when: new Date(), who: canary("invalid") } }),
      () => api.getItem({ path: { id: 1 }, headers: { "x-own": `${canary("bad-header")}\n` } }),
    ];
    await Promise.all(calls.map((call) => call().catch(noteError)));
  }

  const text = written.join("\n");
  expect(made.length).toBeGreaterThan(750);
  expect(written.length).toBeGreaterThan(2500);
  expect(text).toContain("/api/items/v1/items/{id}");
  expect(made.filter((value) => text.includes(value))).toEqual([]);
});
