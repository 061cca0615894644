import type { JobIdentity } from "../job/job-identity.js";
import { LockedPlace } from "../storage/locked-place.js";
import type { CopyState } from "./sink.js";
import { type JournalPlace, StateJournal } from "./state-journal.js";

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
  const place = new LockedPlace<OpenState>({ subject, path: `${path}.lock` }, "copy");
  return {
    open: async (job) => (await place.open(() => openState({ subject, path, job }))).state,
    // Nothing of the states before is needed.
    write: async (state) => await place.heldContent.journal.restart({ state }),
    close: () => place.close(),
  };
}

interface OpenState {
  readonly journal: StateJournal;
  /** The state that was stored when it was opened. */
  readonly state: CopyState | undefined;
  close(): Promise<void>;
}

async function openState(place: JournalPlace): Promise<OpenState> {
  const { journal, content } = await StateJournal.open(place);
  return { journal, state: content.state, close: () => journal.close() };
}
