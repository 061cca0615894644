import { createJobError } from "../job/job-error.js";
import { isRecord } from "../job/job-identity.js";
import { type AppendFile, openAppendFile } from "../storage/append-file.js";
import { hashOf } from "../storage/content-hash.js";
import { type Lease, takeLease } from "../storage/lease.js";
import { compareRows, type KnownRow } from "./compare-rows.js";
import type { PageWrite, Sink, SinkRow } from "./sink.js";
import { StateJournal } from "./state-journal.js";

/** Options of {@link ndjsonSink}. */
export interface NdjsonSinkOptions {
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

interface Opened {
  readonly file: AppendFile;
  readonly journal: StateJournal;
  readonly lease: Lease;
  readonly entries: Map<string, KnownRow>;
}

/**
 * Makes a sink of one file of JSON lines: `{ "key": …, "row": … }` for each new or changed row, the newest of a key counts, and
 * `{ "key": …, "deleted": true }` for each that vanished. The state lies beside it. Keys and hashes are held in memory, so it is for up to
 * some hundred thousand rows; {@link sqliteSink} is for more.
 *
 * @example await copy(inventory.listInventories, ndjsonSink("vendors.ndjson"), { input, key: ({ id }) => id });
 */
export function ndjsonSink(path: string, { lease: length }: NdjsonSinkOptions = {}): Sink {
  const subject = `sink ${path}`;
  let opened: Opened | undefined;
  const requireOpen = (): Opened => {
    if (!opened) throw notOpen(subject);
    opened.lease.requireHeld();
    return opened;
  };

  return {
    name: path,
    open: async (job) => {
      const lease = await takeLease({ subject, path: `${path}.lock`, length });
      const closers: { close(): Promise<void> }[] = [];
      try {
        const hashes = new Map<string, string>();
        const { journal, content } = await StateJournal.open(`state of ${path}`, `${path}.state`, job);
        closers.push(journal);
        const file = await openAppendFile({ subject, path, onLine: (line) => readLine(subject, line, hashes) });
        closers.push(file);
        requireRows(subject, content.state !== undefined && content.state.counts.inserted > 0, hashes.size);
        const pass = content.state?.pass ?? 0;
        const lastSeen = (key: string): number =>
          content.seen.has(key) ? pass : content.missed.has(key) ? pass - 2 : pass - 1;
        const entries = new Map([...hashes].map(([key, hash]) => [key, { hash, pass: lastSeen(key) }]));
        opened = { file, journal, lease, entries };
        return content.state;
      } catch (error) {
        for (const each of closers) await each.close();
        await lease.release();
        throw error;
      }
    },
    begin: async (state) => {
      const { journal, entries } = requireOpen();
      const missed = [...entries].flatMap(([key, { pass }]) => (pass < state.pass - 1 ? [key] : []));
      await journal.restart({ state, missed });
    },
    write: async (page) => {
      const { file, journal, entries } = requireOpen();
      const { fresh, changed, counts } = compareRows(page, entries);
      const lines = [...fresh, ...changed].map(lineOf);
      if (lines.length > 0) await file.append(lines.join(""));
      const state = page.stateAfter(counts);
      const seen = [...page.rows.map(({ key }) => key), ...page.seen];
      await journal.append({ state, seen });
      remember(entries, page);
      return state;
    },
    removeUnseen: async (before, stateAfter) => {
      const { file, journal, entries } = requireOpen();
      const unseen = [...entries].flatMap(([key, { pass }]) => (pass < before ? [key] : []));
      const lines = unseen.map((key) => `${JSON.stringify({ key, deleted: true })}\n`);
      if (lines.length > 0) await file.append(lines.join(""));
      const state = stateAfter(unseen.length);
      await journal.append({ state });
      for (const key of unseen) entries.delete(key);
      return state;
    },
    close: async () => {
      if (!opened) throw notOpen(subject);
      const { file, journal, lease } = opened;
      opened = undefined;
      await file.close();
      await journal.close();
      await lease.release();
    },
  };
}

function lineOf({ key, json }: SinkRow): string {
  return `{"key":${JSON.stringify(key)},"row":${json}}\n`;
}

function remember(entries: Map<string, KnownRow>, { rows, seen, pass }: PageWrite): void {
  for (const { key, hash } of rows) entries.set(key, { hash, pass });
  for (const key of seen) {
    const known = entries.get(key);
    if (known) entries.set(key, { ...known, pass });
  }
}

function readLine(subject: string, line: unknown, hashes: Map<string, string>): void {
  if (isRecord(line) && typeof line.key === "string") {
    if (line.deleted === true) return void hashes.delete(line.key);
    if ("row" in line) return void hashes.set(line.key, hashOf(JSON.stringify(line.row)));
  }
  throw createJobError({
    code: "damaged",
    subject,
    problem: "has a line that no copy has written",
    expected: 'lines such as {"key":"1","row":{}}',
    remedy: "Pass a file of its own, which need not exist, or restore it from a backup.",
  });
}

/** A state whose rows are gone would leave them out for good. */
function requireRows(subject: string, isExpected: boolean, count: number): void {
  if (!isExpected || count > 0) return;
  throw createJobError({
    code: "damaged",
    subject,
    problem: "is empty, and its state says that rows were copied",
    expected: "the rows that belong to the state",
    remedy: "Restore the file, or remove its state as well: the copy then begins again.",
  });
}

function notOpen(subject: string): Error {
  return createJobError({
    code: "storage",
    subject,
    problem: "is not open",
    expected: "a call of open() before it",
    remedy: "Pass the sink to copy(), which opens it.",
  });
}
