import { type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";
import { jobsTable } from "./job-table.js";
import { type PostgresPool, PostgresSession } from "./postgres.js";
import { notOpenError } from "./storage-error.js";

/** A table of PostgreSQL, and what it consists of. */
export interface PostgresTableOptions {
  readonly pool: PostgresPool;
  /** `ledger PostgreSQL, table requests,`, for messages. */
  readonly subject: string;
  readonly table: string;
  /** Columns of the table, as they stand behind its name in `CREATE TABLE`. */
  readonly columns: string;
  /** The function that opens it, for messages. */
  readonly opener: "bulk" | "copy";
}

/** A table that one run at a time has open. The lock belongs to its connection: who loses it can write no more. */
export class PostgresTable {
  readonly #options: PostgresTableOptions;
  #session: PostgresSession | undefined;

  constructor(options: PostgresTableOptions) {
    this.#options = options;
  }

  /** Takes the lock, creates the table if need be, and writes down whose it is, or checks it. Returns the state that is stored with it. */
  async open(job: JobIdentity): Promise<unknown> {
    const { pool, subject, table } = this.#options;
    const session = await PostgresSession.locked(pool, subject, `${jobsTable}.${table}`);
    try {
      await this.#create(session);
      const state = await this.#claim(session, job);
      this.#session = session;
      return state;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  /** The connection that holds the lock. Throws if nothing is open. */
  get session(): PostgresSession {
    if (this.#session) return this.#session;
    throw notOpenError(this.#options.subject, this.#options.opener);
  }

  /** A connection without the lock, to look at the table. */
  async look(): Promise<PostgresSession> {
    const session = await PostgresSession.open(this.#options.pool, this.#options.subject);
    try {
      await this.#create(session);
      return session;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  /** Stores the state of the table's job. */
  async storeState(state: unknown): Promise<void> {
    const values = [JSON.stringify(state), this.#options.table];
    await this.session.query(`UPDATE ${jobsTable} SET state = $1 WHERE name = $2`, values);
  }

  /** Gives the lock back by closing the connection. */
  async close(): Promise<void> {
    this.session.close();
    this.#session = undefined;
  }

  /** Two runs that create tables at the same moment would meet in PostgreSQL's own catalog. */
  async #create(session: PostgresSession): Promise<void> {
    const { table, columns } = this.#options;
    await session.transaction(async () => {
      await session.query(`SELECT pg_advisory_xact_lock(hashtextextended('${jobsTable}', 0))`);
      await session.query(
        `CREATE TABLE IF NOT EXISTS ${jobsTable} (name text PRIMARY KEY, job json NOT NULL, state json)`,
      );
      await session.query(`CREATE TABLE IF NOT EXISTS "${table}" ${columns}`);
    });
  }

  async #claim(session: PostgresSession, job: JobIdentity): Promise<unknown> {
    const { subject, table } = this.#options;
    const [stored] = await session.query(`SELECT job, state FROM ${jobsTable} WHERE name = $1`, [table]);
    if (!isRecord(stored)) {
      await session.query(`INSERT INTO ${jobsTable} (name, job) VALUES ($1, $2)`, [table, JSON.stringify(job)]);
      return undefined;
    }
    requireSameJob(subject, stored.job, job);
    return stored.state ?? undefined;
  }
}
