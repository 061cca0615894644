const followers = new WeakMap<AbortSignal, Set<() => void>>();

/** One function for all signals, so that adding it again adds nothing. */
function tell(this: AbortSignal): void {
  for (const run of followers.get(this) ?? []) run();
}

/**
 * Runs a function when a signal ends, and returns one that stops that. However many calls follow one signal, it has one listener,
 * and none when they are done: Node warns of a leak from the eleventh on.
 */
export function follow(signal: AbortSignal, run: () => void): () => void {
  const runs = followers.get(signal) ?? new Set();
  followers.set(signal, runs.add(run));
  signal.addEventListener("abort", tell);
  return () => {
    runs.delete(run);
    if (runs.size === 0) signal.removeEventListener("abort", tell);
  };
}
