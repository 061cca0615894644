import { onTestFinished, vi } from "vitest";
import {
  bearer,
  type ConnectOptions,
  connect,
  defineService,
  isOneTrustError,
  type NoInput,
  type OneTrustError,
  type Operation,
} from "../../src/index.js";

/** A service whose operations differ in what matters for retries and limits. */
export interface Notes {
  readonly getNote: Operation<[input: { path: { id: string | number } }], unknown>;
  readonly listTags: Operation<[input?: NoInput], unknown>;
  readonly addNote: Operation<[input: { body: object }], unknown>;
  readonly getBanner: Operation<[input?: NoInput], unknown>;
}

const notes = defineService<Notes>({
  package: "notes",
  host: "tenant",
  operations: {
    getNote: { path: "/notes/{id}" },
    listTags: { path: "/tags" },
    addNote: { path: "/notes", method: "POST", body: "json" },
    // Needs no token, and does not count for the account.
    getBanner: { path: "/banner", credentials: "none" },
  },
});

/** What the host answers, by the path of the URL. It may take its time, by the virtual clock. */
export type Answering = (path: string, init: RequestInit) => Response | Promise<Response>;

/** The service over a fetch that stays in the process. */
export function openNotes(answering: Answering, options: ConnectOptions = {}): Notes {
  return notes(
    connect({
      hostname: "app.onetrust.com",
      credentials: bearer("t"),
      fetch: async (url, init) => answering(new URL(url).pathname, init),
      ...options,
    }),
  );
}

export function respond(status = 200, headers: Record<string, string> = {}): Response {
  return new Response("{}", { status, headers: { "content-type": "application/json", ...headers } });
}

/** Every clock and timer is virtual: time moves by `vi.advanceTimersByTimeAsync` only. */
export function virtualTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: Date.UTC(2026, 0, 1) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Waits by the virtual clock, until the signal ends it. */
export function pass(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

/** The error of a call, `undefined` if it succeeds. Fails for an error that is not one of ours. */
export async function errorOf(call: Promise<unknown>): Promise<OneTrustError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (isOneTrustError(error)) return error;
    throw error;
  }
}

/** Lets the virtual time pass until a promise settles. */
export async function finished<Value>(promise: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = promise.finally(() => {
    isDone = true;
  });
  done.catch(() => {});
  // What needs no time must not take any.
  for (let step = 0; !isDone && step < 10_000; step++) await vi.advanceTimersByTimeAsync(step < 10 ? 0 : 100);
  return done;
}

/** Makes calls side by side and returns the errors of those that failed. */
export async function failuresOf(count: number, call: (n: number) => Promise<unknown>): Promise<OneTrustError[]> {
  const errors = await finished(Promise.all(Array.from({ length: count }, (_, n) => errorOf(call(n)))));
  return errors.filter((error) => error !== undefined);
}
