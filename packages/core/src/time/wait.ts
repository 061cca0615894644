type End = (reason: unknown) => void;

/** Longest delay that timers can hold, in ms. A longer one would fire at once. */
export const longestDelay: number = 2 ** 31 - 1;

/** What work needs of a signal that may end it. The lifetime of work is one too, and cheaper to make than an AbortSignal. */
export interface Ending {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: (this: Ending) => void): void;
  removeEventListener(type: "abort", listener: (this: Ending) => void): void;
}

/** What ends some work before it is done. */
export interface Bounds {
  readonly parent: Ending | undefined;
  readonly ms: number;
  readonly onTimeout: () => unknown;
}

/** What bounded work can learn about its end, which comes with the parent or when the time is over. */
export interface Lifetime extends Ending {
  /** For functions of the platform. Made when it is first read, as making one costs more than most work that needs none. */
  readonly signal: AbortSignal;
}

/**
 * Runs work until its parent ends or some ms are over. Rejects at that moment, whatever the work does, and leaves neither timer nor
 * listener behind; `AbortSignal.any` and `AbortSignal.timeout` would keep theirs with a long-lived parent.
 */
export function runUntil<Result>(work: (lifetime: Lifetime) => Promise<Result>, bounds: Bounds): Promise<Result> {
  const { parent } = bounds;
  if (parent?.aborted) return Promise.reject(parent.reason);
  const lifetime = new WorkLifetime(bounds);
  // Before the work sets a timer of its own: of two that are over together, the outer one counts.
  lifetime.start();
  return lifetime.run(work);
}

/** Does the same for work that may be done at once. Its time starts when it asks for its signal or returns a promise. */
export function runUntilDone<Result>(
  work: (lifetime: Lifetime) => Result | PromiseLike<Result>,
  bounds: Bounds,
): Result | Promise<Result> {
  if (bounds.parent?.aborted) throw bounds.parent.reason;
  return new WorkLifetime(bounds).run(work);
}

/** Whether a value, maybe of a function of the user's, is a promise. */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

class WorkLifetime implements Lifetime {
  aborted = false;
  reason: unknown;
  readonly #bounds: Bounds;
  #listeners: Set<(this: Ending) => void> | undefined;
  #controller: AbortController | undefined;
  #isRunning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;
  #reject: End | undefined;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get signal(): AbortSignal {
    this.start();
    this.#controller ??= new AbortController();
    if (this.aborted) this.#controller.abort(this.reason);
    return this.#controller.signal;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { parent, ms, onTimeout } = this.#bounds;
    if (parent?.aborted) this.#end(parent.reason);
    else if (parent) this.#stopListening = onAbort(parent, (reason) => this.#end(reason));
    if (ms <= longestDelay && !this.aborted) this.#timer = setTimeout(() => this.#end(onTimeout()), ms);
  }

  run<Result>(work: (lifetime: Lifetime) => Promise<Result>): Promise<Result>;
  run<Result>(work: (lifetime: Lifetime) => Result | PromiseLike<Result>): Result | Promise<Result>;
  run<Result>(work: (lifetime: Lifetime) => Result | PromiseLike<Result>): Result | Promise<Result> {
    try {
      const result = work(this);
      if (isPromise(result)) return this.#await(result);
      this.#stop();
      return result;
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  addEventListener(_: "abort", listener: (this: Ending) => void): void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: (this: Ending) => void): void {
    this.#listeners?.delete(listener);
  }

  #await<Result>(result: PromiseLike<Result>): Promise<Result> {
    this.start();
    return new Promise((resolve, reject) => {
      // The work may have been ended while it began. What it fails with is then nobody's to handle.
      if (this.aborted) reject(this.reason);
      this.#reject = reject;
      result.then(
        (value) => {
          this.#stop();
          resolve(value);
        },
        (error) => {
          this.#stop();
          reject(error);
        },
      );
    });
  }

  #end(reason: unknown): void {
    this.#stop();
    this.aborted = true;
    this.reason = reason;
    // Before the work hears of it, so that its own error comes too late.
    this.#reject?.(reason);
    this.#controller?.abort(reason);
    for (const listener of this.#listeners ?? []) listener.call(this);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }
}

/** Waits some ms. Rejects with the signal's reason when it ends. */
export async function sleep(ms: number, signal: Ending | undefined): Promise<void> {
  if (signal?.aborted) throw signal.reason;
  await new Promise<void>((resolve, reject) => {
    let stopListening = (): void => {};
    const timer = setTimeout(
      () => {
        stopListening();
        resolve();
      },
      Math.min(ms, longestDelay),
    );
    if (!signal) return;
    stopListening = onAbort(signal, (reason) => {
      clearTimeout(timer);
      stopListening();
      reject(reason);
    });
  });
}

const listeners = new WeakMap<Ending, Set<End>>();

function notifyAll(this: Ending): void {
  for (const end of [...(listeners.get(this) ?? [])]) end(this.reason);
}

/**
 * Calls `end` when a signal ends, and returns a function that stops listening. However many calls follow one signal, it has one listener,
 * and none when they are done: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: Ending, end: End): () => void {
  if (signal instanceof WorkLifetime) return listen(signal, end);
  const all = listeners.get(signal) ?? new Set();
  if (all.size === 0) {
    signal.addEventListener("abort", notifyAll);
    listeners.set(signal, all);
  }
  all.add(end);
  return () => {
    all.delete(end);
    if (all.size === 0) signal.removeEventListener("abort", notifyAll);
  };
}

/** A lifetime has no limit of listeners, and is new for each call: an entry for it in a weak map would cost every garbage collection. */
function listen(lifetime: WorkLifetime, end: End): () => void {
  const listener = (): void => end(lifetime.reason);
  lifetime.addEventListener("abort", listener);
  return () => lifetime.removeEventListener("abort", listener);
}
