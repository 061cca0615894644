type End = (reason: unknown) => void;

/** Longest delay that timers can hold, in ms. A longer one would fire at once. */
export const longestDelay: number = 2 ** 31 - 1;

/** What ends some work before it is done. */
export interface Bounds {
  readonly parent: AbortSignal | undefined;
  readonly ms: number;
  readonly onTimeout: () => unknown;
}

/** What bounded work can learn about its end. */
export interface Lifetime {
  /** Ends with the parent or when the time is over. Made when it is first read, as making one costs more than most work that needs none. */
  readonly signal: AbortSignal;
}

/**
 * Runs work until its parent ends or some ms are over. Rejects at that moment, whatever the work does, and leaves neither timer nor
 * listener behind; `AbortSignal.any` and `AbortSignal.timeout` would keep theirs with a long-lived parent.
 */
export async function runUntil<Result>(
  work: (lifetime: Lifetime) => Promise<Result>,
  { parent, ms, onTimeout }: Bounds,
): Promise<Result> {
  if (parent?.aborted) throw parent.reason;
  const lifetime = createLifetime();
  let stopListening = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const end: End = (reason) => {
        // Before the work hears of it, so that its own error comes too late.
        reject(reason);
        lifetime.end(reason);
      };
      if (parent) stopListening = onAbort(parent, end);
      if (ms <= longestDelay) timer = setTimeout(() => end(onTimeout()), ms);
      work(lifetime).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

function createLifetime(): Lifetime & { readonly end: End } {
  let controller: AbortController | undefined;
  let ended: { readonly reason: unknown } | undefined;
  return {
    get signal() {
      controller ??= new AbortController();
      if (ended) controller.abort(ended.reason);
      return controller.signal;
    },
    end(reason) {
      ended = { reason };
      controller?.abort(reason);
    },
  };
}

/** Waits some ms. Rejects with the signal's reason when it ends. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
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

const listeners = new WeakMap<AbortSignal, Set<End>>();

/** One function for all signals, so that adding it again adds nothing. */
function notifyAll(this: AbortSignal): void {
  for (const end of [...(listeners.get(this) ?? [])]) end(this.reason);
}

/**
 * Calls `end` when a signal ends, and returns a function that stops listening. However many calls follow one signal, it has one listener,
 * and none when they are done: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, end: End): () => void {
  const all = listeners.get(signal) ?? new Set();
  listeners.set(signal, all.add(end));
  signal.addEventListener("abort", notifyAll);
  return () => {
    all.delete(end);
    if (all.size === 0) signal.removeEventListener("abort", notifyAll);
  };
}
