import { createJobError } from "../job/job-error.js";
import { isRecord, type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { storageError } from "../storage/append-file.js";
import { type Lease, takeLease } from "../storage/lease.js";
import {
  closeDatabase,
  type Database,
  inTransaction,
  openDatabase,
  requireTableName,
  type Statement,
} from "../storage/sqlite.js";
import { isRowState, type Ledger, type LedgerRow } from "./ledger.js";
import { fromJson } from "./ndjson-ledger.js";

/** Options of {@link sqliteLedger}. */
export interface SqliteLedgerOptions {
  /** Name of the table. A database can hold several ledgers and copies. Default: `"ledger"`. */
  readonly table?: string | undefined;
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

interface Opened {
  readonly database: Database;
  readonly lease: Lease;
  readonly find: Statement;
  readonly write: Statement;
}

/** How many rows are read at once. */
const batch = 1000;

/**
 * Makes a ledger that is a table of an SQLite database. It needs the SQLite of Node.js 22.13 or later, or the package libsql.
 *
 * @example await bulk(createRequest, inputs, { ledger: sqliteLedger("jobs.db"), key: ({ body }) => body.requestTraceId });
 */
export function sqliteLedger(path: string, { table = "ledger", lease: length }: SqliteLedgerOptions = {}): Ledger {
  requireTableName("sqliteLedger", table);
  const subject = `ledger ${path}, table ${table},`;
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
    name: `${path} (${table})`,
    open: async (job) => {
      const lease = await takeLease({ subject, path: `${path}.${table}.lock`, length });
      let database: Database | undefined;
      try {
        database = await openDatabase(subject, path);
        createTables(database, table);
        claimTable(database, { subject, table, job });
        opened = { database, lease, ...statements(database, table) };
      } catch (error) {
        database?.close();
        await lease.release();
        throw toJobError(subject, "cannot be opened", error);
      }
    },
    get: async (keys) => {
      const { find } = requireOpen();
      return find.all(JSON.stringify(keys)).map((row) => readRow(subject, row));
    },
    put: async (rows) => {
      const { database, lease, write } = requireOpen();
      lease.requireHeld();
      try {
        inTransaction(database, () => {
          for (const row of rows) writeRow(write, row);
        });
      } catch (error) {
        throw toJobError(subject, "cannot be written", error);
      }
    },
    rows: async function* () {
      const database = opened?.database ?? (await openDatabase(subject, path));
      try {
        createTables(database, table);
        yield* readRows(database, { subject, table });
      } finally {
        if (database !== opened?.database) database.close();
      }
    },
    close: async () => {
      const { database, lease } = requireOpen();
      opened = undefined;
      closeDatabase(database);
      await lease.release();
    },
  };
}

function createTables(database: Database, table: string): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS onetrust_jobs (name TEXT PRIMARY KEY, job TEXT NOT NULL, state TEXT) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS "${table}" (
      key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, state TEXT NOT NULL, sends INTEGER NOT NULL,
      sent_at INTEGER, result TEXT, reason TEXT
    ) WITHOUT ROWID;`);
}

interface TableOf {
  readonly subject: string;
  readonly table: string;
}

/** Writes down which job the table belongs to, or checks it. */
function claimTable(database: Database, { subject, table, job }: TableOf & { readonly job: JobIdentity }): void {
  const stored = database.prepare("SELECT job FROM onetrust_jobs WHERE name = ?").get(table);
  if (isRecord(stored)) requireSameJob(subject, parsed(stored.job), job);
  else database.prepare("INSERT INTO onetrust_jobs (name, job) VALUES (?, ?)").run(table, JSON.stringify(job));
}

function statements(database: Database, table: string): Pick<Opened, "find" | "write"> {
  return {
    find: database.prepare(`SELECT * FROM "${table}" WHERE key IN (SELECT value FROM json_each(?))`),
    write: database.prepare(`INSERT OR REPLACE INTO "${table}" VALUES (?, ?, ?, ?, ?, ?, ?)`),
  };
}

function writeRow(write: Statement, { key, fingerprint, state, sends, sentAt, result, reason }: LedgerRow): void {
  const stored = result === undefined ? null : JSON.stringify(result);
  write.run(key, fingerprint, state, sends, sentAt ?? null, stored, reason ?? null);
}

function* readRows(database: Database, { subject, table }: TableOf): Generator<LedgerRow> {
  const select = database.prepare(`SELECT * FROM "${table}" WHERE key > ? ORDER BY key LIMIT ${batch}`);
  for (let last = ""; ; ) {
    const rows = select.all(last).map((row) => readRow(subject, row));
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return;
    last = end.key;
  }
}

function readRow(subject: string, row: unknown): LedgerRow {
  if (isRecord(row)) {
    const { key, fingerprint, state, sends, sent_at, result, reason } = row;
    const isComplete = typeof key === "string" && typeof fingerprint === "string" && typeof sends === "number";
    if (isComplete && isRowState(state)) {
      return {
        ...{ key, fingerprint, state, sends },
        ...(typeof sent_at === "number" && { sentAt: sent_at }),
        ...(typeof result === "string" && { result: fromJson(JSON.parse(result)) }),
        ...(typeof reason === "string" && { reason }),
      };
    }
  }
  throw createJobError({
    code: "damaged",
    subject,
    problem: "has a row that no ledger has",
    expected: "rows with key, fingerprint, state and sends",
    remedy: "Pass a table of its own, which need not exist.",
  });
}

function parsed(text: unknown): unknown {
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** Errors of ours stay what they are. */
function toJobError(subject: string, problem: string, error: unknown): unknown {
  return error instanceof Error && error.name === "JobError" ? error : storageError(subject, problem, error);
}
