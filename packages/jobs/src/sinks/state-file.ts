import type { JobIdentity } from "../job/job-identity.js";
import { type Lease, takeLease } from "../storage/lease.js";
import type { CopyState } from "./sink.js";
import { StateJournal } from "./state-journal.js";

/** Keeps the state of a copy apart from its rows. After a crash the rows of one page may be written again. */
export interface StateStore {
  /** Locks the store and returns its state. Throws if another run has it, and if it belongs to another job. */
  open(job: JobIdentity): Promise<CopyState | undefined>;
  /** Stores a state. When it returns, a crash cannot lose it. */
  write(state: CopyState): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes a store of one file, for a sink that has no place for a state.
 *
 * @example await copy(list, warehouse, { key, state: stateFile("vendors.state") });
 */
export function stateFile(path: string): StateStore {
  const subject = `state ${path}`;
  let opened: { readonly journal: StateJournal; readonly lease: Lease } | undefined;
  return {
    open: async (job) => {
      const lease = await takeLease({ subject, path: `${path}.lock` });
      try {
        const { journal, content } = await StateJournal.open(subject, path, job);
        opened = { journal, lease };
        return content.state;
      } catch (error) {
        await lease.release();
        throw error;
      }
    },
    write: async (state) => {
      opened?.lease.requireHeld();
      // Nothing of the states before is needed.
      await opened?.journal.restart({ state });
    },
    close: async () => {
      await opened?.journal.close();
      await opened?.lease.release();
      opened = undefined;
    },
  };
}
