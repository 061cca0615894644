import { open, rm, stat } from "node:fs/promises";
import { property } from "../job/read-values.js";
import { storageError } from "../storage/storage-error.js";

/** How long after its start an export may be missing in the list of exports, in ms. */
const mayBeMissing = 600_000;

/** An empty file that says that a start of an export was about to be sent, and when. It is there until the list of exports has the export. */
export class StartNote {
  readonly #subject: string;
  readonly #path: string | undefined;

  /** Without a path, nothing is remembered: the files go into streams. */
  constructor(subject: string, path: string | undefined) {
    this.#subject = subject;
    this.#path = path;
  }

  /** Whether an earlier run may have started the export, although the list does not have it yet. */
  async mayBeStarted(): Promise<boolean> {
    if (this.#path === undefined) return false;
    try {
      return Date.now() - (await stat(this.#path)).mtimeMs < mayBeMissing;
    } catch (error) {
      if (property(error, "code") === "ENOENT") return false;
      throw storageError(this.#subject, "cannot be read", error);
    }
  }

  /** Must have returned before the start is sent. */
  async write(): Promise<void> {
    if (this.#path === undefined) return;
    try {
      await rm(this.#path, { force: true });
      const file = await open(this.#path, "w");
      await file.sync();
      await file.close();
    } catch (error) {
      throw storageError(this.#subject, "cannot be written", error);
    }
  }

  async remove(): Promise<void> {
    if (this.#path !== undefined) await rm(this.#path, { force: true });
  }
}
