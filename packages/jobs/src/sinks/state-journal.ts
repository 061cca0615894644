import { open, rename } from "node:fs/promises";
import { type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";
import { type AppendFile, openAppendFile } from "../storage/append-file.js";
import { storageError } from "../storage/storage-error.js";
import { readState } from "./read-state.js";
import type { CopyState } from "./sink.js";

/** One line behind the first, which names the job. */
interface JournalLine {
  readonly state: CopyState;
  /** Keys that the pass has seen since the line before. */
  readonly seen?: readonly string[];
  /** Keys that the pass before did not see, although the sink has them. */
  readonly missed?: readonly string[];
  /** Whether the sink had rows when the pass began. */
  readonly hadRows?: boolean;
}

/** What a journal says. */
export interface JournalContent {
  readonly state: CopyState | undefined;
  readonly seen: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  readonly hadRows: boolean;
}

/** Where a journal is, and whose. */
export interface JournalPlace {
  readonly subject: string;
  readonly path: string;
  readonly job: JobIdentity;
}

/** The state of a copy in a file beside its rows: a line for each page, and a new file for each pass. */
export class StateJournal {
  readonly #place: JournalPlace;
  #file: AppendFile;

  private constructor(place: JournalPlace, file: AppendFile) {
    this.#place = place;
    this.#file = file;
  }

  /** Opens the journal, which need not exist. Throws if it belongs to another job. */
  static async open(place: JournalPlace): Promise<{ journal: StateJournal; content: JournalContent }> {
    const { subject, path, job } = place;
    const lines: unknown[] = [];
    const file = await openAppendFile({ subject, path, onLine: (line) => lines.push(line) });
    try {
      const [first, ...rest] = lines;
      if (first === undefined) await file.append(`${JSON.stringify({ job })}\n`);
      else requireSameJob(subject, isRecord(first) ? first.job : undefined, job);
      return { journal: new StateJournal(place, file), content: contentOf(subject, rest) };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async append(line: JournalLine): Promise<void> {
    await this.#file.append(`${JSON.stringify(line)}\n`);
  }

  /** Begins a new file with one line. A crash leaves the old one or the new one. */
  async restart(line: JournalLine): Promise<void> {
    const { subject, path, job } = this.#place;
    const next = `${path}.next`;
    try {
      const file = await open(next, "w", 0o600);
      try {
        await file.writeFile(`${JSON.stringify({ job })}\n${JSON.stringify(line)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(next, path);
    } catch (error) {
      throw storageError(subject, "cannot be written", error);
    }
    await this.#file.close();
    this.#file = await openAppendFile({ subject, path, onLine: () => {} });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

function contentOf(subject: string, lines: readonly unknown[]): JournalContent {
  const seen = new Set<string>();
  const missed = new Set<string>();
  let state: CopyState | undefined;
  let hadRows = false;
  for (const line of lines) {
    const fields = isRecord(line) ? line : {};
    state = readState(subject, fields.state);
    hadRows ||= fields.hadRows === true;
    for (const key of textsOf(fields.seen)) seen.add(key);
    for (const key of textsOf(fields.missed)) missed.add(key);
  }
  return { state, seen, missed, hadRows };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((key) => typeof key === "string") : [];
}
