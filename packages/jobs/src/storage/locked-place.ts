import { type Lease, type LeaseOptions, takeLease } from "./lease.js";
import { notOpenError } from "./storage-error.js";

/** What a run works with while it has a ledger, a sink or a state open. */
interface Closable {
  close(): Promise<void>;
}

/** A ledger, a sink or a state that one run at a time has open, under a lock. */
export class LockedPlace<Content extends Closable> {
  readonly #lock: LeaseOptions;
  readonly #opener: "bulk" | "copy";
  #open: { readonly lease: Lease; readonly content: Content } | undefined;

  /** `opener`: the function that opens it, for messages. */
  constructor(lock: LeaseOptions, opener: "bulk" | "copy") {
    this.#lock = lock;
    this.#opener = opener;
  }

  /** Takes the lock, then opens what it guards. Gives the lock back if that fails. */
  async open(openContent: () => Promise<Content>): Promise<Content> {
    const lease = await takeLease(this.#lock);
    try {
      const content = await openContent();
      this.#open = { lease, content };
      return content;
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** What is open. Throws if nothing is. */
  get content(): Content {
    return this.#required().content;
  }

  /** What is open, for a change of it. Throws if the lock may have gone to another run. */
  get heldContent(): Content {
    const { lease, content } = this.#required();
    lease.requireHeld();
    return content;
  }

  /** Closes what is open and gives the lock back, also if it cannot be closed. */
  async close(): Promise<void> {
    const { lease, content } = this.#required();
    this.#open = undefined;
    try {
      await content.close();
    } finally {
      await lease.release();
    }
  }

  #required() {
    if (this.#open) return this.#open;
    throw notOpenError(this.#lock.subject, this.#opener);
  }
}
