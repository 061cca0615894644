import { createJobError } from "../job/job-error.js";
import type { JobIdentity } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";
import { type AppendFile, openAppendFile } from "../storage/append-file.js";
import { LockedPlace } from "../storage/locked-place.js";
import { compareRows, hashOf, type KnownRow } from "./compare-rows.js";
import type { CopyState, PageWrite, Sink, SinkRow } from "./sink.js";
import { type JournalContent, StateJournal } from "./state-journal.js";

/** Options of {@link ndjsonSink}. */
export interface NdjsonSinkOptions {
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

interface OpenSink {
  readonly file: AppendFile;
  readonly journal: StateJournal;
  /** The state that was stored when it was opened. */
  readonly state: CopyState | undefined;
  readonly entries: Map<string, KnownRow>;
  close(): Promise<void>;
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
  const place = new LockedPlace<OpenSink>({ subject, path: `${path}.lock`, length }, "copy");
  return {
    name: path,
    open: async (job) => (await place.open(() => openSink(subject, path, job))).state,
    begin: async (state) => {
      const { journal, entries } = place.heldContent;
      const missed = [...entries].flatMap(([key, { pass }]) => (pass < state.pass - 1 ? [key] : []));
      await journal.restart({ state, missed, hadRows: entries.size > 0 });
    },
    write: async (page) => {
      const { file, journal, entries } = place.heldContent;
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
      const { file, journal, entries } = place.heldContent;
      const unseen = [...entries].flatMap(([key, { pass }]) => (pass < before ? [key] : []));
      const lines = unseen.map((key) => `${JSON.stringify({ key, deleted: true })}\n`);
      if (lines.length > 0) await file.append(lines.join(""));
      const state = stateAfter(unseen.length);
      await journal.append({ state });
      for (const key of unseen) entries.delete(key);
      return state;
    },
    close: () => place.close(),
  };
}

async function openSink(subject: string, path: string, job: JobIdentity): Promise<OpenSink> {
  const files: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const each of files) await each.close();
  };
  try {
    const { journal, content } = await StateJournal.open({
      subject: `state of ${path}`,
      path: `${path}.state`,
      job,
    });
    files.push(journal);
    const hashes = new Map<string, string>();
    let lines = 0;
    const onLine = (line: unknown): void => {
      lines++;
      readLine(subject, line, hashes);
    };
    const file = await openAppendFile({ subject, path, onLine });
    files.push(file);
    if (lines === 0) requireNoRows(subject, content);
    return { file, journal, state: content.state, entries: entriesOf(hashes, content), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The rows of the file, each with the last pass that has seen it. */
function entriesOf(
  hashes: ReadonlyMap<string, string>,
  { state, seen, missed }: JournalContent,
): Map<string, KnownRow> {
  const pass = state?.pass ?? 0;
  const lastSeen = (key: string): number => {
    if (seen.has(key)) return pass;
    return missed.has(key) ? pass - 2 : pass - 1;
  };
  return new Map([...hashes].map(([key, hash]) => [key, { hash, pass: lastSeen(key) }]));
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

/** For a file without lines: a state whose rows are gone would leave them out for good. */
function requireNoRows(subject: string, { state, hadRows }: JournalContent): void {
  const { inserted = 0, updated = 0, unchanged = 0 } = state?.counts ?? {};
  if (!hadRows && inserted + updated + unchanged === 0) return;
  throw createJobError({
    code: "damaged",
    subject,
    problem: "is empty, and its state says that rows were copied",
    expected: "the rows that belong to the state",
    remedy: "Restore the file, or remove its state as well: the copy then begins again.",
  });
}
