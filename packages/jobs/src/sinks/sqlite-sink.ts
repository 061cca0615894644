import type { JobIdentity } from "../job/job-identity.js";
import { claimTable, type JobTable, openTable, requireTableName, stateWriter } from "../storage/job-table.js";
import { LockedPlace } from "../storage/locked-place.js";
import { closeDatabase, type Database, inTransaction, type Statement } from "../storage/sqlite.js";
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

interface OpenSink {
  readonly database: Database;
  /** The state that was stored when it was opened. */
  readonly state: CopyState | undefined;
  readonly statements: Statements;
  readonly storeState: (state: CopyState) => void;
  close(): Promise<void>;
}

interface Statements {
  readonly find: Statement;
  readonly insert: Statement;
  readonly update: Statement;
  readonly touch: Statement;
  readonly remove: Statement;
}

const columns = `(
  key TEXT PRIMARY KEY, row TEXT NOT NULL, hash TEXT NOT NULL, pass INTEGER NOT NULL, changed_at INTEGER NOT NULL
)`;

/**
 * Makes a sink that is a table of an SQLite database: `key`, `row` as JSON, `hash`, the last `pass` that has seen the row, and
 * `changed_at`. Rows and state are committed together. It needs the SQLite of Node.js 22.13 or later, or the package libsql.
 *
 * @example await copy(inventory.listInventories, sqliteSink("copy.db", { table: "vendors" }), { input, key: ({ id }) => id });
 */
export function sqliteSink(path: string, { table = "rows", lease: length }: SqliteSinkOptions = {}): Sink {
  requireTableName("sqliteSink", table);
  const subject = `sink ${path}, table ${table},`;
  const jobTable: JobTable = { subject, path, table, columns };
  const place = new LockedPlace<OpenSink>({ subject, path: `${path}.${table}.lock`, length }, "copy");

  /** Changes rows and stores the state that comes of it, together. */
  const change = async (stateOf: (statements: Statements) => CopyState): Promise<CopyState> => {
    const { database, statements, storeState } = place.heldContent;
    return inTransaction(subject, database, () => {
      const state = stateOf(statements);
      storeState(state);
      return state;
    });
  };

  return {
    name: `${path} (${table})`,
    open: async (job) => (await place.open(() => openSink(jobTable, job))).state,
    begin: async (state) => void (await change(() => state)),
    write: (page) => change((statements) => page.stateAfter(writePage(statements, page))),
    removeUnseen: (before, stateAfter) => change(({ remove }) => stateAfter(remove.all(before).length)),
    close: () => place.close(),
  };
}

async function openSink(jobTable: JobTable, job: JobIdentity): Promise<OpenSink> {
  return await openTable(jobTable, (database) => {
    const state = claimTable(database, jobTable, job);
    return {
      database,
      state: state === undefined ? undefined : readState(jobTable.subject, state),
      statements: prepare(database, jobTable.table),
      storeState: stateWriter(database, jobTable),
      close: async () => closeDatabase(database),
    };
  });
}

function prepare(database: Database, table: string): Statements {
  const given = "(SELECT value FROM json_each(?))";
  return {
    find: database.prepare(`SELECT key, hash, pass FROM "${table}" WHERE key IN ${given}`),
    insert: database.prepare(`INSERT INTO "${table}" (key, row, hash, pass, changed_at) VALUES (?, ?, ?, ?, ?)`),
    update: database.prepare(`UPDATE "${table}" SET row = ?, hash = ?, pass = ?, changed_at = ? WHERE key = ?`),
    touch: database.prepare(`UPDATE "${table}" SET pass = ? WHERE key IN ${given}`),
    remove: database.prepare(`DELETE FROM "${table}" WHERE pass < ? RETURNING 1`),
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
