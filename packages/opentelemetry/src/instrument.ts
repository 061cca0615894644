// Here and not in tsconfig.json, which is one line in every package: only this package runs on Node alone.
/// <reference types="node" />
import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import type { TracedCall, TracedRequest } from "@onetrust-client/core";
import {
  type Context,
  context,
  type Histogram,
  type MeterProvider,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { callAttributes, endAttributes, measuredAttributes, requestAttributes } from "./attributes.js";

/** Options of {@link instrumentOneTrust}. */
export interface InstrumentOptions {
  /** Makes the spans. Default: the global provider at the time of the call. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Makes the metric. Default: the global provider at the time of the call. */
  readonly meterProvider?: MeterProvider | undefined;
}

const scope = "@onetrust-client/opentelemetry";

/** Upper bounds of the histogram's buckets in seconds, as the semantic conventions advise. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Makes a span of each call of the OneTrust clients and a span below it of each request, sends `traceparent`, and measures
 * `http.client.request.duration`. Call it once, when the SDK has been started. Returns a function that ends it.
 */
export function instrumentOneTrust(options: InstrumentOptions = {}): () => void {
  const { tracerProvider = trace.getTracerProvider(), meterProvider = metrics.getMeterProvider() } = options;
  const tracer = tracerProvider.getTracer(scope);
  const duration = meterProvider.getMeter(scope).createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    advice: { explicitBucketBoundaries: buckets },
  });
  const stopCalls = traceCalls(tracer);
  const stopRequests = traceRequests(tracer, duration);
  return () => {
    stopCalls();
    stopRequests();
  };
}

/** The span of the call whose code is running. A token request runs inside the call that needs the token first. */
const currentCall = new AsyncLocalStorage<Span>();

/** The context that new spans belong to: that of the call around them, or else the program's own. */
function surroundings(): Context {
  const active = context.active();
  const call = currentCall.getStore();
  return call ? trace.setSpan(active, call) : active;
}

function traceCalls(tracer: Tracer): () => void {
  const channel = tracingChannel<Span, TracedCall>("onetrust:call");
  const spans = new WeakMap<TracedCall, Span>();
  channel.start.bindStore(currentCall, (call) => {
    const attributes = callAttributes(call);
    const span = tracer.startSpan(call.operation, { kind: SpanKind.INTERNAL, attributes }, surroundings());
    spans.set(call, span);
    return span;
  });
  const subscribers = {
    ...nothing,
    asyncEnd(call: TracedCall): void {
      const span = spans.get(call);
      span?.setAttribute("onetrust.attempts", call.attempts ?? 0);
      endSpan(span, call);
    },
  };
  channel.subscribe(subscribers);
  return () => {
    channel.start.unbindStore(currentCall);
    channel.unsubscribe(subscribers);
  };
}

function traceRequests(tracer: Tracer, duration: Histogram): () => void {
  const channel = tracingChannel<TracedRequest, TracedRequest>("onetrust:request");
  const started = new WeakMap<TracedRequest, { readonly span: Span; readonly at: number }>();
  const subscribers = {
    ...nothing,
    start(request: TracedRequest): void {
      const around = surroundings();
      const attributes = requestAttributes(request);
      const span = tracer.startSpan(`${request.method} ${request.path}`, { kind: SpanKind.CLIENT, attributes }, around);
      started.set(request, { span, at: performance.now() });
      // Baggage is the program's own matter, and may hold what OneTrust must not know.
      propagation.inject(propagation.deleteBaggage(trace.setSpan(around, span)), request.headers);
    },
    asyncEnd(request: TracedRequest): void {
      const begun = started.get(request);
      if (!begun) return;
      const seconds = (performance.now() - begun.at) / 1000;
      const attributes = { ...measuredAttributes(request), ...endAttributes(request) };
      duration.record(seconds, attributes, trace.setSpan(context.active(), begun.span));
      endSpan(begun.span, request);
    },
  };
  channel.subscribe(subscribers);
  return () => channel.unsubscribe(subscribers);
}

/** What a tracing channel tells and is not needed here. */
const nothing = { start(): void {}, end(): void {}, asyncStart(): void {}, asyncEnd(): void {}, error(): void {} };

function endSpan(span: Span | undefined, message: TracedCall | TracedRequest): void {
  if (!span) return;
  const { error } = message;
  span.setAttributes(endAttributes(message));
  if (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute("onetrust.outcome", error.outcome);
    if (error.codes.length > 0) span.setAttribute("onetrust.error.codes", [...error.codes]);
    if (error.traceId !== undefined) span.setAttribute("onetrust.trace_id", error.traceId);
  }
  span.end();
}
