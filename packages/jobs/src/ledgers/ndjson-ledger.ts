import { createJobError } from "../job/job-error.js";
import { isRecord, type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { type AppendFile, openAppendFile, readAppendFile } from "../storage/append-file.js";
import { type Lease, takeLease } from "../storage/lease.js";
import { isRowState, type JsonValue, type Ledger, type LedgerRow } from "./ledger.js";

/** Options of {@link ndjsonLedger}. */
export interface NdjsonLedgerOptions {
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

/** An open ledger: its file, its lock, and the newest line of each row. */
interface Opened {
  readonly file: AppendFile;
  readonly lease: Lease;
  readonly rows: Map<string, LedgerRow>;
}

/**
 * Makes a ledger of one file of JSON lines. Each change of a row is a line at its end; the newest counts. All rows are held in memory, so
 * it is for up to some hundred thousand of them; {@link sqliteLedger} is for more.
 *
 * @example await bulk(createRequest, inputs, { ledger: ndjsonLedger("requests.ndjson"), key: ({ body }) => body.requestTraceId });
 */
export function ndjsonLedger(path: string, { lease: length }: NdjsonLedgerOptions = {}): Ledger {
  const subject = `ledger ${path}`;
  let opened: Opened | undefined;

  const requireOpen = (): Opened => {
    if (opened) return opened;
    throw createJobError({
      code: "storage",
      subject,
      problem: "is not open",
      expected: "a call of open() before it",
      remedy: "Pass the ledger to bulk(), which opens it.",
    });
  };

  return {
    name: path,
    open: async (job) => {
      const lease = await takeLease({ subject, path: `${path}.lock`, length });
      try {
        opened = await openFile({ subject, path, job, lease });
      } catch (error) {
        await lease.release();
        throw error;
      }
    },
    get: async (keys) => {
      const { rows } = requireOpen();
      return keys.flatMap((key) => rows.get(key) ?? []);
    },
    put: async (changed) => {
      const { file, lease, rows } = requireOpen();
      lease.requireHeld();
      await file.append(changed.map((row) => `${JSON.stringify(row)}\n`).join(""));
      for (const row of changed) rows.set(row.key, row);
    },
    rows: async function* () {
      yield* (opened?.rows ?? (await readRows(subject, path))).values();
    },
    close: async () => {
      const { file, lease } = requireOpen();
      opened = undefined;
      await file.close();
      await lease.release();
    },
  };
}

interface OpenOptions {
  readonly subject: string;
  readonly path: string;
  readonly job: JobIdentity;
  readonly lease: Lease;
}

async function openFile({ subject, path, job, lease }: OpenOptions): Promise<Opened> {
  const reader = new LedgerReader(subject);
  const file = await openAppendFile({ subject, path, onLine: (value) => reader.read(value) });
  try {
    if (reader.job === undefined) await file.append(`${JSON.stringify({ job })}\n`);
    else requireSameJob(subject, reader.job, job);
    return { file, lease, rows: reader.rows };
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
    const row = this.#line > 1 ? readRow(value) : undefined;
    if (row) this.rows.set(row.key, row);
    else throw notALine(this.#subject, this.#line);
  }
}

function readRow(value: unknown): LedgerRow | undefined {
  if (!isRecord(value)) return undefined;
  const { key, fingerprint, state, sends, sentAt, result, reason } = value;
  if (typeof key !== "string" || typeof fingerprint !== "string" || typeof sends !== "number") return undefined;
  if (!isRowState(state)) return undefined;
  return {
    ...{ key, fingerprint, state, sends },
    ...(typeof sentAt === "number" && { sentAt }),
    ...(result !== undefined && { result: fromJson(result) }),
    ...(typeof reason === "string" && { reason }),
  };
}

/** What `JSON.parse` returned is JSON. */
export function fromJson(value: unknown): JsonValue {
  return value as JsonValue;
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
