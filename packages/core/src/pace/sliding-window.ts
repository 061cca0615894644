/** Into how many parts a window is divided, to remember figures instead of one moment for each request. */
const parts = 100;

/** Requests whose responses came in the same part of a window. */
export interface EndedRequests {
  /** End of the part. */
  readonly at: number;
  readonly count: number;
}

/**
 * Counts the requests of the last minute or hour. A request counts from the moment it leaves until a whole window after its response, since
 * nobody outside knows when in between the host counted it.
 *
 * So no window of the host holds more requests than were allowed here, whenever it begins and however long requests travel. Take the
 * requests that the host counts in one of its windows, and of them the one that left last. The host counted each of the others less than a
 * window before that one arrived. Their responses came later still, so all of them counted here when the last one left.
 */
export class SlidingWindow {
  readonly #length: number;
  readonly #ended: { readonly at: number; count: number }[] = [];
  #endedCount = 0;
  #inFlight = 0;

  constructor(length: number) {
    this.#length = length;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** The requests of the last window whose responses have come, in order. */
  get ended(): readonly EndedRequests[] {
    return this.#ended;
  }

  begin(): void {
    this.#inFlight++;
  }

  end(moment: number): void {
    this.#inFlight--;
    this.#endedCount++;
    const part = this.#length / parts;
    const at = (Math.floor(moment / part) + 1) * part;
    const last = this.#ended.at(-1);
    if (last?.at === at) last.count++;
    else this.#ended.push({ at, count: 1 });
  }

  count(moment: number): number {
    this.#forget(moment);
    return this.#endedCount + this.#inFlight;
  }

  /** How many responses have come since a moment of the last window. */
  endedSince(moment: number): number {
    return this.#ended.reduce((sum, { at, count }) => (at > moment ? sum + count : sum), 0);
  }

  /** When a request may leave so that no more than `allowed` count. `Infinity` if a response has to come first. */
  opensAt(moment: number, allowed: number): number {
    let tooMany = this.count(moment) + 1 - allowed;
    if (tooMany <= 0) return moment;
    for (const { at, count } of this.#ended) {
      tooMany -= count;
      if (tooMany <= 0) return at + this.#length;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Forgets all requests that have ended: the host has begun a new window. */
  clear(): void {
    this.#ended.length = 0;
    this.#endedCount = 0;
  }

  #forget(moment: number): void {
    for (let [first] = this.#ended; first && first.at + this.#length <= moment; [first] = this.#ended) {
      this.#endedCount -= first.count;
      this.#ended.shift();
    }
  }
}
