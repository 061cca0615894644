import { createJobError } from "../job/job-error.js";
import { type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";
import { type AppendFile, openAppendFile, readAppendFile } from "../storage/append-file.js";
import { LockedPlace } from "../storage/locked-place.js";
import { type Ledger, type LedgerRow, readLedgerRow } from "./ledger.js";

/** Options of {@link ndjsonLedger}. */
export interface NdjsonLedgerOptions {
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

/** An open ledger: its file, and the newest line of each row. */
interface OpenLedger {
  readonly file: AppendFile;
  readonly rows: Map<string, LedgerRow>;
  close(): Promise<void>;
}

/**
 * Makes a ledger of one file of JSON lines. Each change of a row is a line at its end; the newest counts. All rows are held in memory, so
 * it is for up to some hundred thousand of them; {@link sqliteLedger} is for more.
 *
 * @example await bulk(createRequest, inputs, { ledger: ndjsonLedger("requests.ndjson"), key: ({ body }) => body.requestTraceId });
 */
export function ndjsonLedger(path: string, { lease: length }: NdjsonLedgerOptions = {}): Ledger {
  const subject = `ledger ${path}`;
  const place = new LockedPlace<OpenLedger>({ subject, path: `${path}.lock`, length }, "bulk");
  return {
    name: path,
    open: async (job) => void (await place.open(() => openLedger({ subject, path, job }))),
    get: async (keys) => {
      const { rows } = place.content;
      return keys.flatMap((key) => rows.get(key) ?? []);
    },
    put: async (changed) => {
      const { file, rows } = place.heldContent;
      await file.append(changed.map((row) => `${JSON.stringify(row)}\n`).join(""));
      for (const row of changed) rows.set(row.key, row);
    },
    rows: async function* () {
      yield* (place.isOpen ? place.content.rows : await readRows(subject, path)).values();
    },
    close: () => place.close(),
  };
}

interface OpenOptions {
  readonly subject: string;
  readonly path: string;
  readonly job: JobIdentity;
}

async function openLedger({ subject, path, job }: OpenOptions): Promise<OpenLedger> {
  const reader = new LedgerReader(subject);
  const file = await openAppendFile({ subject, path, onLine: (value) => reader.read(value) });
  try {
    if (reader.job === undefined) await file.append(`${JSON.stringify({ job })}\n`);
    else requireSameJob(subject, reader.job, job);
    return { file, rows: reader.rows, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readRows(subject: string, path: string): Promise<ReadonlyMap<string, LedgerRow>> {
  const reader = new LedgerReader(subject);
  await readAppendFile({ subject, path, onLine: (value) => reader.read(value) });
  return reader.rows;
}

/** The first line names the job, each other is a row. */
class LedgerReader {
  job: unknown;
  readonly rows = new Map<string, LedgerRow>();
  readonly #subject: string;
  #line = 0;

  constructor(subject: string) {
    this.#subject = subject;
  }

  read(value: unknown): void {
    this.#line++;
    if (this.#line === 1 && isRecord(value) && "job" in value) {
      this.job = value.job;
      return;
    }
    const row = this.#line > 1 ? readLedgerRow(value) : undefined;
    if (row) this.rows.set(row.key, row);
    else throw notALine(this.#subject, this.#line);
  }
}

function notALine(subject: string, line: number): Error {
  return createJobError({
    code: "damaged",
    subject: `${subject}, line ${line},`,
    problem: "is no line of a ledger",
    expected: line === 1 ? "the job that it belongs to" : "a row with key, fingerprint, state and sends",
    remedy: "Pass a file of its own, which need not exist, or restore it from a backup.",
  });
}
