type End = (reason: unknown) => void;

const followers = new WeakMap<AbortSignal, Set<End>>();

/** One function for all signals, so that adding it again adds nothing. */
function pass(this: AbortSignal): void {
  for (const end of followers.get(this) ?? []) end(this.reason);
}

/**
 * Tells when a signal ends, and returns a function that stops that. However many calls follow one signal, it has one listener, and
 * none when they are done: Node warns of a leak from the eleventh on.
 */
export function follow(signal: AbortSignal, end: End): () => void {
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all.add(end));
  signal.addEventListener("abort", pass);
  return () => {
    all.delete(end);
    if (all.size === 0) signal.removeEventListener("abort", pass);
  };
}
