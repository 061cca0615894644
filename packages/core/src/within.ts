import { follow } from "./follow.js";

/** Longest delay that timers can hold; a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/**
 * Runs work under a signal that ends with the parent, or with `late()` after some ms. Rejects in that very moment, whatever the
 * work does, and leaves neither timer nor listener behind: `AbortSignal.any` and `timeout` would keep theirs with a long-lived
 * parent.
 */
export function within<Result>(
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  ms: number = Infinity,
  late?: () => unknown,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (parent?.aborted) return reject(parent.reason);
    const controller = new AbortController();
    const unfollow = parent && follow(parent, () => end(parent.reason));
    const timer = ms <= longest ? setTimeout(() => end(late?.()), ms) : undefined;
    const tidy = (): void => {
      clearTimeout(timer);
      unfollow?.();
    };
    const end = (reason: unknown): void => {
      tidy();
      reject(reason);
      controller.abort(reason);
    };
    work(controller.signal).then(resolve, reject).finally(tidy);
  });
}

/** Waits some ms; rejects when the signal ends. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  within(
    signal,
    (ended) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(ms, longest));
        ended.addEventListener("abort", () => clearTimeout(timer));
      }),
  );
