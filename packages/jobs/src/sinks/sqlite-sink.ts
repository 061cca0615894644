import { createJobError, isJobError } from "../job/job-error.js";
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
import { compareRows, knownRow } from "./compare-rows.js";
import { readState } from "./read-state.js";
import type { CopyState, PageWrite, Sink, WriteCounts } from "./sink.js";

/** Options of {@link sqliteSink}. */
export interface SqliteSinkOptions {
  /** Name of the table that gets the rows. A database can hold several copies and ledgers. Default: `"rows"`. */
  readonly table?: string | undefined;
  /** How long a run that stands still keeps its lock, in ms. Default: 30,000. */
  readonly lease?: number | undefined;
}

interface Statements {
  readonly find: Statement;
  readonly insert: Statement;
  readonly update: Statement;
  readonly touch: Statement;
  readonly remove: Statement;
  readonly store: Statement;
}

interface Opened {
  readonly database: Database;
  readonly lease: Lease;
  readonly statements: Statements;
}

/**
 * Makes a sink that is a table of an SQLite database: `key`, `row` as JSON, `hash`, the last `pass` that has seen the row, and
 * `changed_at`. Rows and state are committed together. It needs the SQLite of Node.js 22.13 or later, or the package libsql.
 *
 * @example await copy(inventory.listInventories, sqliteSink("copy.db", { table: "vendors" }), { input, key: ({ id }) => id });
 */
export function sqliteSink(path: string, { table = "rows", lease: length }: SqliteSinkOptions = {}): Sink {
  requireTableName("sqliteSink", table);
  const subject = `sink ${path}, table ${table},`;
  let opened: Opened | undefined;

  /** Runs a function in a transaction, if the sink is open and still this run's. */
  const change = async <Result>(run: (statements: Statements) => Result): Promise<Result> => {
    const { database, lease, statements } = opened ?? notOpen(subject);
    lease.requireHeld();
    try {
      return inTransaction(database, () => run(statements));
    } catch (error) {
      throw isJobError(error) ? error : storageError(subject, "cannot be written", error);
    }
  };
  const store = (statements: Statements, state: CopyState): CopyState => {
    statements.store.run(JSON.stringify(state), table);
    return state;
  };

  return {
    name: `${path} (${table})`,
    open: async (job) => {
      const lease = await takeLease({ subject, path: `${path}.${table}.lock`, length });
      let database: Database | undefined;
      try {
        database = await openDatabase(subject, path);
        createTables(database, table);
        const state = claimTable(database, { subject, table, job });
        opened = { database, lease, statements: prepare(database, table) };
        return state;
      } catch (error) {
        database?.close();
        await lease.release();
        throw isJobError(error) ? error : storageError(subject, "cannot be opened", error);
      }
    },
    begin: (state) => change((statements) => void store(statements, state)),
    write: (page) => change((statements) => store(statements, page.stateAfter(writePage(statements, page)))),
    removeUnseen: (before, stateAfter) =>
      change((statements) => {
        const removed = statements.remove.all(before).length;
        return store(statements, stateAfter(removed));
      }),
    close: async () => {
      const { database, lease } = opened ?? notOpen(subject);
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
      key TEXT PRIMARY KEY, row TEXT NOT NULL, hash TEXT NOT NULL, pass INTEGER NOT NULL, changed_at INTEGER NOT NULL
    );`);
}

interface TableClaim {
  readonly subject: string;
  readonly table: string;
  readonly job: JobIdentity;
}

/** Writes down which job the table belongs to, or checks it and returns its state. */
function claimTable(database: Database, { subject, table, job }: TableClaim): CopyState | undefined {
  const stored = database.prepare("SELECT job, state FROM onetrust_jobs WHERE name = ?").get(table);
  if (!isRecord(stored)) {
    database.prepare("INSERT INTO onetrust_jobs (name, job) VALUES (?, ?)").run(table, JSON.stringify(job));
    return undefined;
  }
  requireSameJob(subject, typeof stored.job === "string" ? JSON.parse(stored.job) : undefined, job);
  return typeof stored.state === "string" ? readState(subject, JSON.parse(stored.state)) : undefined;
}

function prepare(database: Database, table: string): Statements {
  const given = "(SELECT value FROM json_each(?))";
  return {
    find: database.prepare(`SELECT key, hash, pass FROM "${table}" WHERE key IN ${given}`),
    insert: database.prepare(`INSERT INTO "${table}" (key, row, hash, pass, changed_at) VALUES (?, ?, ?, ?, ?)`),
    update: database.prepare(`UPDATE "${table}" SET row = ?, hash = ?, pass = ?, changed_at = ? WHERE key = ?`),
    touch: database.prepare(`UPDATE "${table}" SET pass = ? WHERE key IN ${given}`),
    remove: database.prepare(`DELETE FROM "${table}" WHERE pass < ? RETURNING 1`),
    store: database.prepare("UPDATE onetrust_jobs SET state = ? WHERE name = ?"),
  };
}

/** Writes the rows of a page that are new or changed, and remembers that the others were seen. */
function writePage({ find, insert, update, touch }: Statements, page: PageWrite): WriteCounts {
  const known = new Map(find.all(JSON.stringify(page.rows.map(({ key }) => key))).map(knownRow));
  const { fresh, changed, same, counts } = compareRows(page, known);
  const now = Date.now();
  for (const { key, json, hash } of fresh) insert.run(key, json, hash, page.pass, now);
  for (const { key, json, hash } of changed) update.run(json, hash, page.pass, now, key);
  if (same.length > 0) touch.run(page.pass, JSON.stringify(same));
  return counts;
}

function notOpen(subject: string): never {
  throw createJobError({
    code: "storage",
    subject,
    problem: "is not open",
    expected: "a call of open() before it",
    remedy: "Pass the sink to copy(), which opens it.",
  });
}
