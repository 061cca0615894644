import { createConfigurationError } from "@onetrust-client/core";
import { type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { isRecord, textOf } from "../job/read-values.js";
import { type Database, openDatabase } from "./sqlite.js";
import { storageError } from "./storage-error.js";

/** The table of all jobs of a database: which job each table belongs to, and the state of copies. */
export const jobsTable = "onetrust_jobs";

/** A table of an SQLite database, and what it consists of. */
export interface JobTable {
  /** `ledger jobs.db, table requests,`, for messages. */
  readonly subject: string;
  readonly path: string;
  readonly table: string;
  /** Columns and options of the table, as they stand behind its name in `CREATE TABLE`. */
  readonly columns: string;
}

/** Names of tables stand in statements as they are, so they must be plain words. */
export function requireTableName(operation: string, table: unknown): void {
  const isWord = typeof table === "string" && /^[A-Za-z_]\w{0,49}$/.test(table);
  if (isWord && table.toLowerCase() !== jobsTable) return;
  throw createConfigurationError(
    operation,
    `table must be a name of at most 50 letters, digits and underscores that begins with no digit and is not "${jobsTable}". Write { table: "assessments" }.`,
  );
}

/** Opens a database with a table, which need not exist, and prepares what a run needs. Closes it if that fails. */
export async function openTable<Result>(
  { subject, path, table, columns }: JobTable,
  prepare: (database: Database) => Result,
): Promise<Result> {
  let database: Database | undefined;
  try {
    database = await openDatabase(subject, path);
    database.exec(`
      CREATE TABLE IF NOT EXISTS ${jobsTable} (name TEXT PRIMARY KEY, job TEXT NOT NULL, state TEXT) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS "${table}" ${columns};`);
    return prepare(database);
  } catch (error) {
    database?.close();
    throw storageError(subject, "cannot be opened", error);
  }
}

/** Writes down which job the table belongs to, or checks it. Returns the state that is stored with it as JSON. */
export function claimTable(database: Database, { subject, table }: JobTable, job: JobIdentity): unknown {
  const stored = database.prepare(`SELECT job, state FROM ${jobsTable} WHERE name = ?`).get(table);
  if (!isRecord(stored)) {
    database.prepare(`INSERT INTO ${jobsTable} (name, job) VALUES (?, ?)`).run(table, JSON.stringify(job));
    return undefined;
  }
  requireSameJob(subject, parsed(stored.job), job);
  return parsed(stored.state);
}

/** A function that stores the state of a table's job. */
export function stateWriter(database: Database, { table }: JobTable): (state: unknown) => void {
  const statement = database.prepare(`UPDATE ${jobsTable} SET state = ? WHERE name = ?`);
  return (state) => void statement.run(JSON.stringify(state), table);
}

function parsed(stored: unknown): unknown {
  const text = textOf(stored);
  return text === undefined ? undefined : JSON.parse(text);
}
