import { closeSync, openSync } from "node:fs";
import { createJobError } from "../job/job-error.js";
import { property } from "../job/read-values.js";
import { storageError } from "./storage-error.js";

/** A value that a statement binds or returns. */
export type SqlValue = string | number | bigint | null;

/** A prepared statement. */
export interface Statement {
  run(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
  get(...values: readonly SqlValue[]): unknown;
}

/** What `node:sqlite` and libsql have in common. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

type OpenDatabase = new (path: string) => Database;

/**
 * Opens a database with the SQLite of Node.js, or with the package libsql where Node.js has none (20). What is committed survives a crash
 * of the machine.
 */
export async function openDatabase(subject: string, path: string): Promise<Database> {
  const Driver = builtIn() ?? (await installed(subject));
  if (path !== ":memory:") createPrivately(path);
  const database = new Driver(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;");
  return database;
}

/**
 * Creates a file that does not exist. Its rows may be personal data, so only its owner may read it; the files beside it get the same rights.
 * A file that exists is not opened: its end would take the locks of all connections of this process to it, and another process that
 * closes the database would then remove what they write.
 */
function createPrivately(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (property(error, "code") !== "EEXIST") throw error;
  }
}

function builtIn(): OpenDatabase | undefined {
  const module: unknown = process.getBuiltinModule?.("node:sqlite");
  return driverOf(module, "DatabaseSync");
}

async function installed(subject: string): Promise<OpenDatabase> {
  const module: unknown = await import("libsql").catch(() => undefined);
  const driver = driverOf(module, "default");
  if (driver) return driver;
  throw createJobError({
    code: "storage",
    subject,
    problem: `cannot be opened: Node.js ${process.versions.node} has no SQLite and the package libsql is not installed`,
    expected: "one of the two",
    remedy: "Run npm install libsql, or use Node.js 22.13 or later.",
  });
}

function driverOf(module: unknown, name: string): OpenDatabase | undefined {
  const driver = property(module, name);
  return isDriver(driver) ? driver : undefined;
}

function isDriver(value: unknown): value is OpenDatabase {
  return typeof value === "function";
}

/** Closes a database. What was written since it was opened stands in its one file then. */
export function closeDatabase(database: Database): void {
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    database.close();
  }
}

/** Runs a function in a transaction: all that it writes is there afterwards, or nothing. */
export function inTransaction<Result>(subject: string, database: Database, run: () => Result): Result {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = run();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite rolls back by itself where the disk is full, and there is nothing to roll back if it could not begin.
    }
    throw storageError(subject, "cannot be written", error);
  }
}
