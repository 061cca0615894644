import { follow } from "./follow.js";

/** Longest delay that timers can hold; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/**
 * Runs work under a signal that ends with the parent, or with `late()` after some ms. Rejects in that very moment, whatever the
 * work does, and leaves neither timer nor listener behind: `AbortSignal.any` and `timeout` would keep theirs with a long-lived
 * parent.
 */
export async function within<Result>(
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  ms: number = Infinity,
  late?: () => unknown,
): Promise<Result> {
  if (parent?.aborted) throw parent.reason;
  const controller = new AbortController();
  let unfollow = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const end = (reason: unknown): void => {
        // Before the work hears of it, so that its own error comes too late.
        reject(reason);
        controller.abort(reason);
      };
      if (parent) unfollow = follow(parent, end);
      if (ms <= longest) timer = setTimeout(() => end(late?.()), ms);
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    unfollow();
  }
}

/** Waits some ms; rejects when the signal ends. */
export const sleep = (ms: number, parent: AbortSignal | undefined): Promise<void> =>
  within(
    parent,
    (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(ms, longest));
        signal.addEventListener("abort", () => clearTimeout(timer));
      }),
  );
