import { networkFailure } from "./network-failure.js";
import { SyncError } from "./sync-error.js";
import { wrongAnswer } from "./wrong-answer.js";

export interface Limits {
  /** Longest time for the index page, and so for finding out whether the host can be reached at all. */
  readonly probeMs: number;
  /** Longest time for one definition, body included. */
  readonly fileMs: number;
  /** Largest body. */
  readonly bytes: number;
  /** Definitions on the way at the same time. */
  readonly atOnce: number;
}

export const LIMITS: Limits = { probeMs: 10_000, fileMs: 60_000, bytes: 20_000_000, atOnce: 6 };

export interface GetOptions {
  readonly ms: number;
  readonly bytes: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `body` is absent where the host answered that nothing has changed. */
export interface Answer {
  readonly body?: Uint8Array;
  readonly headers: Headers;
}

/** One bounded GET that follows no redirect; every failure is a {@link SyncError}. A broken connection is tried again once. */
export async function getBytes(url: string, options: GetOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.ms);
  try {
    return await attempt(url, options, signal);
  } catch (thrown) {
    const failure = networkFailure(thrown, url);
    if (failure.problem.code !== "broken-off") throw failure;
    return await attempt(url, options, signal).catch((again: unknown) => {
      throw networkFailure(again, url);
    });
  }
}

async function attempt(url: string, { bytes, headers = {} }: GetOptions, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { headers, redirect: "manual", signal });
  if (response.status === 200) return { body: await wholeBody(response, bytes, url), headers: response.headers };
  await response.body?.cancel();
  if (response.status === 304) return { headers: response.headers };
  throw wrongAnswer(response, url);
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
