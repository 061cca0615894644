import { setImmediate } from "node:timers/promises";
import type { Ledger, LedgerRow } from "../ledgers/ledger.js";

/** Writes rows that come one by one together: while one write waits for the disk, the next ones gather. */
export class LedgerWriter {
  readonly #ledger: Ledger;
  #gathered: LedgerRow[] = [];
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Returns when a crash cannot lose the rows any more. */
  put(...rows: readonly LedgerRow[]): Promise<void> {
    this.#gathered.push(...rows);
    this.#next ??= this.#writeAfter(this.#last);
    return this.#next;
  }

  async #writeAfter(before: Promise<void>): Promise<void> {
    // Whoever wrote before was told of a failure.
    await before.catch(() => {});
    // Rows of calls that end in the same turn go together, also into a ledger whose writes do not let go of the processor.
    await setImmediate();
    const rows = this.#gathered;
    this.#gathered = [];
    const written = this.#ledger.put(rows);
    this.#last = written;
    this.#next = undefined;
    await written;
  }
}
