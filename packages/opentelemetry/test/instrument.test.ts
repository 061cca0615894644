import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { inspect } from "node:util";
import {
  type ConnectOptions,
  clientCredentials,
  connect,
  defineService,
  isOneTrustError,
  type Operation,
  type Service,
} from "@onetrust-client/core";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { instrumentOneTrust } from "../src/index.js";

const spanExporter = new InMemorySpanExporter();
const tracerProvider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] });
const metricExporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
const meterProvider = new MeterProvider({ readers: [reader] });
const tracer = tracerProvider.getTracer("test");

let stop = (): void => {};
beforeAll(() => tracerProvider.register());
beforeEach(async () => {
  spanExporter.reset();
  await reader.forceFlush();
  metricExporter.reset();
  stop = instrumentOneTrust({ tracerProvider, meterProvider });
});
afterEach(() => stop());
afterAll(async () => {
  await tracerProvider.shutdown();
  await meterProvider.shutdown();
});

interface Items {
  readonly getItem: Operation<[input: { path: { id: string }; query?: object }], unknown>;
  readonly addItem: Operation<[input: { body: object }], unknown>;
}

const items: Service<Items> = defineService<Items>({
  package: "items",
  host: "tenant",
  operations: {
    getItem: { path: "/api/items/v1/items/{id}" },
    addItem: { method: "POST", path: "/api/items/v1/items", body: "json" },
  },
});

interface Arrival {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A host on loopback that gives tokens, and answers the n-th time that a URL arrives with a status. */
async function host(status: (url: string, n: number) => number) {
  const arrivals: Arrival[] = [];
  const answer = (response: ServerResponse, code: number, body: object): void => {
    response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    const { url = "", headers } = request;
    request.resume();
    request.on("end", () => {
      arrivals.push({ url, headers });
      if (url.endsWith("/token")) return answer(response, 200, { access_token: "token-of-a-test", expires_in: 3600 });
      const code = status(url, arrivals.filter((each) => each.url === url).length);
      answer(response, code, code < 400 ? { name: "Jane" } : { traceId: "trace-1", errors: [{ code: "FULL" }] });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  const open = (options: ConnectOptions = {}): Items =>
    items(
      connect({
        hostname: `http://127.0.0.1:${address.port}`,
        credentials: clientCredentials({ clientId: "id", clientSecret: "secret-of-a-test" }),
        ...options,
      }),
    );
  return { arrivals, open, port: address.port };
}

const named = (name: string): ReadableSpan[] => spanExporter.getFinishedSpans().filter((span) => span.name === name);
const parentOf = ({ parentSpanContext }: ReadableSpan): string | undefined => parentSpanContext?.spanId;
const idOf = (span: ReadableSpan | Span): string => span.spanContext().spanId;

test("concurrent calls with retries: each is a span with its requests below it, in the trace around it", async () => {
  const { arrivals, open, port } = await host((_, n) => (n === 1 ? 503 : 200));
  const api = open();
  const ids = ["a", "b", "c", "d"];
  const roots = await Promise.all(
    ids.map((id) =>
      tracer.startActiveSpan(`job ${id}`, async (root) => {
        await api.getItem({ path: { id } });
        root.end();
        return root;
      }),
    ),
  );
  const calls = named("getItem");
  expect(calls.map(parentOf).toSorted()).toEqual(roots.map(idOf).toSorted());
  expect(calls.map(({ kind, attributes }) => [kind, attributes])).toEqual(
    ids.map(() => [
      SpanKind.INTERNAL,
      {
        "onetrust.operation": "getItem",
        "onetrust.package": "items",
        "onetrust.attempts": 2,
        "server.address": "127.0.0.1",
        "server.port": port,
        "http.response.status_code": 200,
      },
    ]),
  );
  for (const call of calls) {
    const requests = named("GET /api/items/v1/items/{id}").filter((span) => parentOf(span) === idOf(call));
    const common = {
      "http.request.method": "GET",
      "url.template": "/api/items/v1/items/{id}",
      "url.full": `http://127.0.0.1:${port}/api/items/v1/items/REDACTED`,
      "url.scheme": "http",
      "server.address": "127.0.0.1",
      "server.port": port,
      "onetrust.operation": "getItem",
      "onetrust.package": "items",
    };
    expect(requests.map(({ kind, status, attributes }) => [kind, status.code, attributes])).toEqual([
      [
        SpanKind.CLIENT,
        SpanStatusCode.ERROR,
        {
          ...common,
          "http.response.status_code": 503,
          "error.type": "503",
          "onetrust.outcome": "unknown",
          "onetrust.error.codes": ["FULL"],
          "onetrust.trace_id": "trace-1",
        },
      ],
      [
        SpanKind.CLIENT,
        SpanStatusCode.UNSET,
        { ...common, "http.response.status_code": 200, "http.request.resend_count": 1 },
      ],
    ]);
    expect(new Set(requests.map((span) => span.spanContext().traceId))).toEqual(new Set([call.spanContext().traceId]));
  }
  // Each request carries the span that stands for it, and no two the same.
  const sent = arrivals.map(({ headers }) => String(headers.traceparent).split("-")[2]);
  const clients = spanExporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT);
  expect(sent.toSorted()).toEqual(clients.map(idOf).toSorted());
});

test("a token request stands below the call that needs the token first", async () => {
  const { open } = await host(() => 200);
  await open().getItem({ path: { id: "a" } });
  const [token] = named("getOAuthToken");
  const [call] = named("getItem");
  if (!token || !call) throw new Error("There is no span.");
  expect(parentOf(token)).toBe(idOf(call));
  expect(named("POST /api/access/v1/oauth/token").map(parentOf)).toEqual([idOf(token)]);
});

test("a call that fails says how, without the host's words", async () => {
  const { open } = await host(() => 409);
  const error = await open()
    .addItem({ body: { name: "Jane" } })
    .catch((reason: unknown) => reason);
  expect(isOneTrustError(error)).toBe(true);
  expect(named("addItem").map(({ status, attributes, events }) => [status, attributes, events])).toEqual([
    [
      { code: SpanStatusCode.ERROR },
      expect.objectContaining({
        "error.type": "409",
        "http.response.status_code": 409,
        "onetrust.outcome": "refused",
        "onetrust.error.codes": ["FULL"],
        "onetrust.trace_id": "trace-1",
      }),
      [],
    ],
  ]);
});

test("a call that is aborted, or reaches no host, names the kind of its error", async () => {
  const never = async (): Promise<Response> => {
    throw Object.assign(new Error("Jane"), { code: "ECONNREFUSED" });
  };
  const api = items(
    connect({
      hostname: "app.onetrust.com",
      fetch: never,
      retry: false,
      credentials: { createTokenProvider: () => () => ({ value: "token-of-a-test" }) },
    }),
  );
  await api.getItem({ path: { id: "a" } }).catch(() => {});
  await api.getItem({ path: { id: "a" } }).catch(() => {});
  await api.getItem({ path: { id: "a" } } as never, { signal: AbortSignal.abort() } as never).catch(() => {});
  expect(named("getItem").map(({ attributes }) => attributes["error.type"])).toEqual(["network", "network", "abort"]);
});

test("durations of requests are measured in seconds, by host, path template and status", async () => {
  const { open, port } = await host((_, n) => (n === 1 ? 503 : 200));
  await open({ retry: { attempts: 2 } }).getItem({ path: { id: "a" } });
  await reader.forceFlush();
  const found = metricExporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
  const [duration] = found.filter(({ descriptor }) => descriptor.name === "http.client.request.duration");
  expect(duration?.descriptor.unit).toBe("s");
  const common = { "server.address": "127.0.0.1", "server.port": port, "url.scheme": "http" };
  const item = { ...common, "http.request.method": "GET", "url.template": "/api/items/v1/items/{id}" };
  const points = duration?.dataPoints.map(({ attributes, value }) => [attributes, Object(value).count]) ?? [];
  expect(points).toHaveLength(3);
  expect(points).toEqual(
    expect.arrayContaining([
      [
        {
          ...common,
          "http.request.method": "POST",
          "url.template": "/api/access/v1/oauth/token",
          "http.response.status_code": 200,
        },
        1,
      ],
      [{ ...item, "http.response.status_code": 503, "error.type": "503" }, 1],
      [{ ...item, "http.response.status_code": 200 }, 1],
    ]),
  );
});

test("baggage stays at home", async () => {
  const { arrivals, open } = await host(() => 200);
  const baggage = propagation.createBaggage({ user: { value: "jane" } });
  await context.with(propagation.setBaggage(context.active(), baggage), () => open().getItem({ path: { id: "a" } }));
  expect(arrivals.map(({ headers }) => [typeof headers.traceparent, headers.baggage])).toEqual([
    ["string", undefined],
    ["string", undefined],
  ]);
});

test("after it was stopped, there are no spans and no headers", async () => {
  const { arrivals, open } = await host(() => 200);
  stop();
  await open().getItem({ path: { id: "a" } });
  expect(spanExporter.getFinishedSpans()).toEqual([]);
  expect(arrivals.map(({ headers }) => headers.traceparent)).toEqual([undefined, undefined]);
});

test("without options, the global providers are used", async () => {
  stop();
  stop = instrumentOneTrust();
  const { open } = await host(() => 200);
  await open().getItem({ path: { id: "a" } });
  expect(trace.getTracerProvider()).toBeDefined();
  expect(named("getItem")).toHaveLength(1);
});

test("no value of the input, of a response or of a secret is in a span or a metric", async () => {
  const { open } = await host((_, n) => (n === 1 ? 503 : 409));
  const canaries = ["canary-path", "canary-query", "canary-header", "canary-body"];
  const api = open({ headers: { "x-own": "canary-header" } });
  await api.getItem({ path: { id: "canary-path" }, query: { q: "canary-query" } }).catch(() => {});
  await api.addItem({ body: { name: "canary-body" } }).catch(() => {});
  await reader.forceFlush();
  const spans = spanExporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
  const text = JSON.stringify([spans, metricExporter.getMetrics().map(({ scopeMetrics }) => scopeMetrics)]);
  expect(text).toContain("/api/items/v1/items/{id}");
  for (const secret of [...canaries, "Jane", "token-of-a-test", "secret-of-a-test"]) expect(text).not.toContain(secret);
});

test("1,000 canaries in inputs, answers, headers, secrets and failures are in no span and no metric", async () => {
  let planted = 0;
  const plant = (): string => `canary${(planted++).toString(36)}x`;
  const answers: readonly (() => Response)[] = [
    () => Response.json({ name: plant(), [plant()]: plant() }),
    () =>
      Response.json(
        { errors: [{ code: `${plant()}@mail.example`, title: plant(), detail: plant() }] },
        { status: 400 },
      ),
    () => Response.json({ message: plant(), traceId: `${plant()} ${plant()}` }, { status: 403 }),
    () => new Response(plant(), { status: 429, headers: { "retry-after": "60", "ot-period": plant() } }),
    () => new Response(`<html>${plant()}`, { headers: { "content-type": "text/html", "set-cookie": plant() } }),
    () => new Response(`{"name":"${plant()}`),
    () => new Response(null, { status: 302, headers: { location: `https://login.example/${plant()}?${plant()}` } }),
    () => {
      throw new TypeError(`fetch failed: ${plant()}`, {
        cause: Object.assign(new Error(plant()), { code: `${plant()}@` }),
      });
    },
  ];
  for (let n = 0; planted < 1000; n++) {
    const api = items(
      connect({
        hostname: "app.onetrust.com",
        credentials: clientCredentials({ clientId: plant(), clientSecret: plant() }),
        headers: { "x-own": plant() },
        retry: false,
        fetch: async (url) => {
          const isToken = url.endsWith("/token");
          if (isToken && n % 9 === 8) return Response.json({ error: `${plant()} ${plant()}` }, { status: 401 });
          if (isToken) return Response.json({ access_token: plant(), refresh_token: plant(), expires_in: 3600 });
          return answers[n % answers.length]?.() ?? Response.error();
        },
      }),
    );
    const calls = [
      api.getItem({ path: { id: plant() }, query: { [plant()]: plant() } }),
      api.addItem({ body: { name: plant() } }),
    ];
    for (const result of await Promise.allSettled(calls)) {
      if (result.status === "rejected" && !isOneTrustError(result.reason)) throw result.reason;
    }
  }
  await reader.forceFlush();
  const spans = spanExporter.getFinishedSpans();
  const text = inspect([spans, metricExporter.getMetrics()], { depth: 12, showHidden: true, maxArrayLength: null });
  expect(spans.length).toBeGreaterThan(200);
  expect(text).toContain("/api/items/v1/items/{id}");
  expect([...new Set(text.match(/canary[0-9a-z]+x/gi))]).toEqual([]);
});
