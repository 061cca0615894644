import type { JobIdentity } from "../job/job-identity.js";
import { claimTable, type JobTable, openTable, requireTableName } from "../storage/job-table.js";
import { LockedPlace } from "../storage/locked-place.js";
import { closeDatabase, type Database, inTransaction, type Statement } from "../storage/sqlite.js";
import { storageError } from "../storage/storage-error.js";
import type { Ledger, LedgerRow } from "./ledger.js";
import { readTableRow } from "./table-row.js";

/** Options of {@link sqliteLedger}. */
export interface SqliteLedgerOptions {
  /** Name of the table. A database can hold several ledgers and copies. Default: `"ledger"`. */
  readonly table?: string | undefined;
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

interface OpenLedger {
  readonly database: Database;
  readonly find: Statement;
  readonly write: Statement;
  close(): Promise<void>;
}

const columns = `(
  key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, state TEXT NOT NULL, sends INTEGER NOT NULL,
  sent_at INTEGER, result TEXT, reason TEXT
) WITHOUT ROWID`;

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
  const jobTable: JobTable = { subject, path, table, columns };
  const place = new LockedPlace<OpenLedger>({ subject, path: `${path}.${table}.lock`, length }, "bulk");
  return {
    name: `${path} (${table})`,
    open: async (job) => void (await place.open(() => openLedger(jobTable, job))),
    get: async (keys) => {
      const { find } = place.content;
      return rowsOf(subject, () => find.all(JSON.stringify(keys)));
    },
    put: async (rows) => {
      const { database, write } = place.heldContent;
      inTransaction(subject, database, () => {
        for (const row of rows) writeRow(write, row);
      });
    },
    rows: async function* () {
      if (place.isOpen) return yield* readRows(jobTable, place.content.database);
      const database = await openTable(jobTable, (opened) => opened);
      try {
        yield* readRows(jobTable, database);
      } finally {
        database.close();
      }
    },
    close: () => place.close(),
  };
}

async function openLedger(jobTable: JobTable, job: JobIdentity): Promise<OpenLedger> {
  const { table } = jobTable;
  return await openTable(jobTable, (database) => {
    claimTable(database, jobTable, job);
    return {
      database,
      find: database.prepare(`SELECT * FROM "${table}" WHERE key IN (SELECT value FROM json_each(?))`),
      write: database.prepare(`INSERT OR REPLACE INTO "${table}" VALUES (?, ?, ?, ?, ?, ?, ?)`),
      close: async () => closeDatabase(database),
    };
  });
}

function writeRow(write: Statement, { key, fingerprint, state, sends, sentAt, result, reason }: LedgerRow): void {
  const stored = result === undefined ? null : JSON.stringify(result);
  write.run(key, fingerprint, state, sends, sentAt ?? null, stored, reason ?? null);
}

/** All rows, a batch at a time, so that rows may be written meanwhile. */
function* readRows({ subject, table }: JobTable, database: Database): Generator<LedgerRow, void, undefined> {
  const select = database.prepare(`SELECT * FROM "${table}" WHERE key > ? ORDER BY key LIMIT ${batch}`);
  for (let last = ""; ; ) {
    const rows = rowsOf(subject, () => select.all(last));
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return;
    last = end.key;
  }
}

/** The rows that a statement finds. */
function rowsOf(subject: string, find: () => readonly unknown[]): LedgerRow[] {
  try {
    return find().map((row) => readTableRow(subject, row));
  } catch (error) {
    throw storageError(subject, "cannot be read", error);
  }
}
