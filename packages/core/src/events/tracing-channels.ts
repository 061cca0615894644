import type { Call } from "../contracts/call.js";
import type { TracedCall, TracedError, TracedRequest } from "../contracts/tracing.js";
import { printable, property } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { redactError } from "../errors/known-secrets.js";
import { headerNameProblem, headerValueProblem } from "../request/header-names.js";

/** What this package uses of a tracing channel of `node:diagnostics_channel`. */
interface TracingChannel {
  readonly start: { readonly hasSubscribers: boolean };
  readonly hasSubscribers?: boolean;
  tracePromise<Result>(work: () => Promise<Result>, message: object): Promise<Result>;
}

type ChannelName = "onetrust:call" | "onetrust:request";

const channels = new Map<ChannelName, TracingChannel | undefined>();

/**
 * Finds a tracing channel where the runtime has them: `node:diagnostics_channel` in Node, Bun, Deno and workers with Node's modules. It is
 * asked for with the first call and not imported, which would fail in browsers.
 */
function channelOf(name: ChannelName): TracingChannel | undefined {
  if (!channels.has(name)) channels.set(name, openChannel(name));
  return channels.get(name);
}

function openChannel(name: ChannelName): TracingChannel | undefined {
  try {
    const process: unknown = Reflect.get(globalThis, "process");
    const getModule = property(process, "getBuiltinModule");
    if (typeof getModule !== "function") return undefined;
    const module: unknown = Reflect.apply(getModule, process, ["node:diagnostics_channel"]);
    const open = property(module, "tracingChannel");
    const channel: unknown = typeof open === "function" ? Reflect.apply(open, module, [name]) : undefined;
    return isTracingChannel(channel) ? channel : undefined;
  } catch {
    return undefined;
  }
}

function isTracingChannel(channel: unknown): channel is TracingChannel {
  return typeof property(channel, "tracePromise") === "function" && property(channel, "start") !== undefined;
}

/** The channel if somebody listens to it. */
function observedChannel(name: ChannelName): TracingChannel | undefined {
  const channel = channelOf(name);
  const isObserved = channel?.hasSubscribers ?? channel?.start.hasSubscribers;
  return isObserved ? channel : undefined;
}

/** What a traced piece of work is. */
type Work<Result> = (message: TracedRequest | undefined) => Promise<Result>;

/** Runs a call, and tells the subscribers of `onetrust:call` when it starts and how it ends. */
export function traceCall<Result extends { readonly response: Response }>(
  call: Call,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const channel = observedChannel("onetrust:call");
  if (!channel) return work(call);
  const message: TracedCall = describeCall(call);
  return trace(channel, message, async () => {
    try {
      return await work(call);
    } finally {
      message.attempts = call.progress.attempts;
    }
  });
}

/**
 * Sends one request, and tells the subscribers of `onetrust:request` when it starts and how it ends. The work gets the message, in which
 * subscribers may have put headers.
 */
export function traceRequest<Result extends { readonly response: Response }>(
  call: Call,
  work: Work<Result>,
): Promise<Result> {
  const channel = observedChannel("onetrust:request");
  if (!channel) return work(undefined);
  const message: TracedRequest = { ...describeCall(call), attempt: call.progress.attempts + 1, headers: {} };
  return trace(channel, message, async () => {
    try {
      return await work(message);
    } catch (error) {
      // Here it has not gone through the step that does this for callers.
      throw redactError(error, call.context.secrets);
    }
  });
}

function describeCall({ metadata, draft, number }: Call): TracedCall {
  const url = URL.canParse(draft.url) ? new URL(draft.url) : undefined;
  return {
    package: metadata.package,
    operation: metadata.name,
    method: metadata.method,
    path: metadata.path,
    hostKind: metadata.host,
    host: url?.host ?? "",
    protocol: url?.protocol === "http:" ? "http:" : "https:",
    call: number,
  };
}

/**
 * Runs work on a channel. The channel puts what a promise resolves or rejects with into the message: it gets nothing in place of the data,
 * and a description in place of the error.
 */
async function trace<Result extends { readonly response: Response }>(
  channel: TracingChannel,
  message: TracedCall | TracedRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  let result: Promise<Result> | undefined;
  const run = async (): Promise<void> => {
    try {
      result = work();
      message.status = (await result).response.status;
    } catch (error) {
      message.status = responseOf(error)?.status;
      throw describeError(error);
    }
  };
  await channel.tracePromise(run, message).catch(() => {});
  return result ?? work();
}

/** The headers that subscribers added to a request. One that the request has, that carries credentials or that cannot be sent is left out. */
export function addedHeaders(call: Call, message: TracedRequest): Record<string, string> {
  const { draft, context, metadata } = call;
  const taken = new Set([...Object.keys(draft.headers), ...reservedHeaders]);
  const added: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const key = name.toLowerCase();
    const isUsable = typeof value === "string" && !headerNameProblem(name) && !headerValueProblem(value);
    if (isUsable && !taken.has(key)) added[key] = value;
    else {
      const text = `a subscriber of onetrust:request added the header ${JSON.stringify(name)}, which cannot be added. It is not sent.`;
      context.warn(metadata, { kind: "listener", text });
    }
  }
  return added;
}

/** Headers that say who sends what. */
const reservedHeaders: readonly string[] = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "content-type",
  "user-agent",
];

/** Names, codes and figures of an error. What is not an error of ours is the caller's reason to give up. */
function describeError(error: unknown): TracedError {
  const status = responseOf(error)?.status;
  if (!isOneTrustError(error)) {
    return { kind: "abort", name: "AbortError", outcome: "unknown", status, codes: [], traceId: undefined };
  }
  return {
    kind: error.kind,
    name: error.name,
    outcome: error.outcome,
    status,
    codes: codesOf(error),
    traceId: traceIdOf(error),
  };
}

function codesOf(error: unknown): readonly string[] {
  const codes = property(error, "codes");
  return [property(error, "code"), ...(Array.isArray(codes) ? codes : [])].flatMap((code) => printable(code) ?? []);
}

/** The vendor's id of a request that failed: its trace, or the event of a rate limit. */
export function traceIdOf(error: unknown): string | undefined {
  return printable(property(error, "traceId")) ?? printable(property(error, "eventId"));
}
