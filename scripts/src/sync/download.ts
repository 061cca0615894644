import type { RawFile } from "../workspace/raw-cache.js";
import { networkError, statusError } from "./network-errors.js";
import { SyncError } from "./sync-error.js";

export interface GetOptions {
  /** Longest time, body included. */
  readonly ms: number;
  /** Largest body. */
  readonly bytes: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `body` is absent where the host answered that nothing has changed. */
export interface Answer {
  readonly body?: Uint8Array;
  readonly headers: Headers;
}

/** One definition from the vendor's host; a file that has not changed since `cached` is not sent again. */
export async function download(url: string, cached: RawFile | undefined, limits: GetOptions): Promise<RawFile> {
  const { body, headers } = await getBytes(url, { ...limits, headers: conditions(cached) });
  if (!body) return cached ?? unaskedNotModified(url);
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { url, body, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** The request headers that ask for the file only if it has changed. */
function conditions(cached: RawFile | undefined): Record<string, string> {
  return {
    ...(cached?.etag && { "if-none-match": cached.etag }),
    ...(cached?.lastModified && { "if-modified-since": cached.lastModified }),
  };
}

function unaskedNotModified(url: string): never {
  throw new SyncError({
    code: "status",
    message: "status 304 to a plain request",
    place: url,
    remedy: "Run sync again.",
  });
}

/** One bounded GET that follows no redirect; every failure is a {@link SyncError}. A broken connection is tried again once. */
export async function getBytes(url: string, options: GetOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.ms);
  try {
    return await attempt(url, options, signal);
  } catch (thrown) {
    const failure = networkError(thrown, url);
    if (failure.problem.code !== "broken-off") throw failure;
    return await attempt(url, options, signal).catch((again: unknown) => {
      throw networkError(again, url);
    });
  }
}

async function attempt(url: string, { bytes, headers = {} }: GetOptions, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { headers, redirect: "manual", signal });
  if (response.status === 200) return { body: await wholeBody(response, bytes, url), headers: response.headers };
  await response.body?.cancel();
  if (response.status === 304) return { headers: response.headers };
  throw statusError(response, url);
}

async function wholeBody(response: Response, limit: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit, url);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number, url: string): SyncError {
  const remedy = "Open the address in a browser: it may not be a definition any more.";
  return new SyncError({ code: "too-large", message: `the body has more than ${limit} bytes`, place: url, remedy });
}
