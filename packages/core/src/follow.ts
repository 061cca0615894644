const followers = new WeakMap<AbortSignal, Set<AbortController>>();

/** One function for all signals, so that adding it again adds nothing. */
function pass(this: AbortSignal): void {
  for (const controller of followers.get(this) ?? []) controller.abort(this.reason);
}

/**
 * Ends a controller when a signal ends, and returns a function that stops that. However many calls follow one signal, it has one
 * listener, and none when they are done: Node warns of a leak from the eleventh on.
 */
export function follow(signal: AbortSignal, controller: AbortController): () => void {
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all.add(controller));
  signal.addEventListener("abort", pass);
  return () => {
    all.delete(controller);
    if (all.size === 0) signal.removeEventListener("abort", pass);
  };
}
