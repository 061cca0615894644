import type { ConnectionContext, OwnBytes } from "../contracts/call.js";
import type { Connection, DownloadOptions, DownloadResult, DownloadStream } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { OneTrustError } from "../contracts/onetrust-error.js";
import type { DataAndResponse } from "../contracts/operation.js";
import { abortError } from "../errors/abort-error.js";
import { optionChecks } from "../errors/check-options.js";
import { beginStackAtCaller, createConfigurationError, createError, noCall } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { copyByCode, quote } from "../errors/foreign-error.js";
import { isOneTrustError, responseOf } from "../errors/is-onetrust-error.js";
import { headerOf } from "../errors/response-header.js";
import { createCall } from "../pipeline/create-call.js";
import { runPipeline } from "../pipeline/pipeline.js";
import { serializeHeaders } from "../request/serialize-parameters.js";
import { now } from "../time/clock.js";
import { runUntil } from "../time/wait.js";
import { isThisMachine } from "./hosts.js";
import { type DownloadTarget, targetFor } from "./write-download.js";

const mostRedirects = 5;

interface DownloadParts {
  readonly context: ConnectionContext;
  /** Address of the tenant's host. */
  readonly tenant: string | undefined;
}

/** Makes the function that fetches files. */
export function createDownload(parts: DownloadParts): Connection["download"] {
  function download(url: string | URL, options: DownloadOptions & { readonly to: object }): Promise<DownloadResult>;
  function download(
    url: string | URL,
    options?: DownloadOptions & { readonly to?: undefined },
  ): Promise<DownloadResult & { readonly data: Blob }>;
  async function download(
    url: string | URL,
    options: DownloadOptions = {},
  ): Promise<DownloadResult & { readonly data?: Blob }> {
    try {
      optionChecks("download").known(options, ["to", "headers", "signal", "timeout", "deadline", "maxBytes"]);
      const { to } = options;
      const opened = typeof to === "function" ? undefined : targetFor(to);
      const { data, response } = await follow(parts, checkedUrl(url), options);
      const target = typeof to === "function" ? chosenTarget(to, { data, response }) : opened;
      return await receive(data, { response, target, options });
    } catch (error) {
      throw beginStackAtCaller(error, download);
    }
  }
  return download;
}

/** Sends the request, and those that redirects ask for. */
async function follow(
  { context, tenant }: DownloadParts,
  first: URL,
  { headers = {}, signal, timeout, deadline, maxBytes }: DownloadOptions,
): Promise<DataAndResponse<unknown>> {
  const startedAt = now();
  const given = serializeHeaders({ name: "download" }, headers);
  let url = first;
  for (let redirects = 0; ; redirects++) {
    const metadata = metadataFor(url.origin === tenant);
    const draft = {
      url: url.href,
      method: metadata.method,
      headers: { accept: "*/*", ...(url.origin === first.origin && given) },
      body: undefined,
    };
    const left = deadline === undefined ? undefined : Math.max(1, deadline - (now() - startedAt));
    try {
      const sendOptions = { signal, timeout, deadline: left, maxBytes, stream: true };
      const isElsewhere = url.origin !== tenant;
      return await runPipeline(createCall(context, { metadata, draft, options: sendOptions, isElsewhere }));
    } catch (error) {
      const target = redirectTarget(error, url);
      if (!target) throw error;
      if (redirects >= mostRedirects) throw redirectError(error, `more than ${mostRedirects} redirects`);
      if (!isSafeRedirect(url, target)) throw redirectError(error, `${url.host} redirects to ${target.origin}`);
      url = target;
    }
  }
}

/** Where a response redirects to. `undefined` if it does not. */
function redirectTarget(error: unknown, from: URL): URL | undefined {
  const response = responseOf(error);
  const location = headerOf(response, "location");
  const isRedirect = response !== undefined && [301, 302, 303, 307, 308].includes(response.status);
  if (!isRedirect || location === undefined || !URL.canParse(location, from.href)) return undefined;
  return new URL(location, from);
}

/** Whether a redirect may be followed: not from https to http, and not to this machine from outside of it. */
function isSafeRedirect(from: URL, to: URL): boolean {
  if (!isAllowed(to) || (isThisMachine(to.hostname) && !isThisMachine(from.hostname))) return false;
  return to.protocol === "https:" || from.protocol === "http:";
}

function redirectError(error: unknown, problem: string): OneTrustError {
  const response = responseOf(error);
  return createError({
    progress: { ...noCall("download"), attempts: 1, outcome: "refused" },
    kind: "wrong-host",
    text: `${problem}, which is not followed. Redirects are followed from https to https, at most ${mostRedirects}. Check the URL.`,
    visible: { status: response?.status ?? 0, target: undefined },
    response,
  });
}

function isAllowed({ protocol, hostname, username, password }: URL): boolean {
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isThisMachine(hostname));
}

function checkedUrl(given: unknown): URL {
  const text = typeof given === "string" || given instanceof URL ? String(given) : undefined;
  if (text === undefined) throw createConfigurationError("download", `the URL must be a text; got ${typeOf(given)}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isAllowed(url)) return url;
  throw createConfigurationError(
    "download",
    url ? "the URL must begin with https:// and hold no user name." : "the URL must be a whole one, https://….",
  );
}

/** Nothing of the URL: its path names a file, and its query may be a key to it. */
function metadataFor(isTenant: boolean): OperationMetadata {
  return {
    name: "download",
    package: undefined,
    host: "tenant",
    method: "GET",
    path: "/{file}",
    scopes: [],
    credentials: isTenant ? "tenant" : "none",
    body: "none",
    bodyType: "any",
    bodyOptional: true,
    files: [],
    required: {},
    spread: [],
    response: "binary",
    responseType: "any",
    responseOptional: true,
    idempotent: true,
    deprecated: false,
  };
}

interface Receiver {
  readonly options: DownloadOptions;
  readonly response: Response;
  readonly target: DownloadTarget | undefined;
}

async function receive(
  data: unknown,
  { response, target, options }: Receiver,
): Promise<DownloadResult & { readonly data?: Blob }> {
  const contentType = headerOf(response, "content-type") ?? "";
  if (!(data instanceof ReadableStream)) throw createConfigurationError("download", "the response is not a stream.");
  const parts: OwnBytes[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = data.getReader();
  // An abort ends the wait for a target that does not answer.
  const failed = new Promise<never>((_, reject) => reader.closed.catch(reject));
  failed.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (target) await Promise.race([written(target.write(value)), failed]);
      else parts.push(Uint8Array.from(value));
    }
    if (target) await closed(target, options);
  } catch (error) {
    target?.destroy(error);
    reader.cancel(error).catch(() => {});
    throw error;
  }
  return target ? { size, contentType } : { size, contentType, data: new Blob(parts, { type: contentType }) };
}

/** The stream that a function of the user's returns. If it returns none, the bytes are let go. */
function chosenTarget(
  to: (response: Response) => DownloadStream,
  { data, response }: DataAndResponse<unknown>,
): DownloadTarget | undefined {
  try {
    return targetFor(to(response));
  } catch (error) {
    if (data instanceof ReadableStream) data.cancel(error).catch(() => {});
    throw targetError(error);
  }
}

/** Waits for the target, whose failure is not the host's. */
async function written(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw targetError(error);
  }
}

/** A target that does not close would keep the caller for ever. */
async function closed(target: DownloadTarget, { signal, timeout: ms = 60_000 }: DownloadOptions): Promise<void> {
  const onTimeout = () => targetError(new Error(`it did not close within ${ms} ms`));
  try {
    await runUntil(() => written(target.close()), { parent: signal, ms, onTimeout });
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? abortError(noCall("download"), error) : error;
  }
}

function targetError(error: unknown): OneTrustError {
  if (isOneTrustError(error)) return error;
  return createError({
    progress: noCall("download"),
    kind: "configuration",
    text: `the stream that you passed as to failed: ${quote(error)}.`,
    hidden: { cause: copyByCode(error) },
  });
}
