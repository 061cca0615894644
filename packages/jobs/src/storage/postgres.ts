import { setTimeout as wait } from "node:timers/promises";
import { createJobError } from "../job/job-error.js";
import { isRecord } from "../job/read-values.js";
import { storageError } from "./storage-error.js";

/** What is used of a client of the package pg. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
  /** `true` closes the connection. */
  release(destroy?: boolean): unknown;
  on?(event: "error", listener: () => void): unknown;
}

/** What is used of a pool of the package pg: `new Pool({ connectionString })`. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}

/** One connection of a pool, for as long as a run lasts. */
export class PostgresSession {
  readonly #client: PostgresClient;
  readonly #subject: string;

  private constructor(client: PostgresClient, subject: string) {
    this.#client = client;
    this.#subject = subject;
  }

  static async open(pool: PostgresPool, subject: string): Promise<PostgresSession> {
    const client = await pool.connect().catch((error: unknown) => {
      throw storageError(subject, "cannot be reached", error);
    });
    // Without a listener a connection that breaks ends the process. The next query says so.
    client.on?.("error", () => {});
    return new PostgresSession(client, subject);
  }

  /**
   * Takes a connection, and the lock of this name with it: who loses one loses both. The server needs a moment to notice that a process was
   * killed.
   */
  static async locked(pool: PostgresPool, subject: string, lock: string): Promise<PostgresSession> {
    const session = await PostgresSession.open(pool, subject);
    try {
      for (let attempt = 0; attempt < 20; attempt++) {
        const [row] = await session.query("SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken", [lock]);
        if (isRecord(row) && row.taken === true) return session;
        await wait(100);
      }
    } catch (error) {
      session.close();
      throw error;
    }
    session.close();
    throw createJobError({
      code: "locked",
      subject,
      problem: "is in use by another run of the job",
      expected: "one run at a time",
      remedy: "Wait until it has ended. If its process was killed, PostgreSQL gives the lock back when it notices.",
    });
  }

  async query(text: string, values?: unknown[]): Promise<readonly unknown[]> {
    try {
      return (await this.#client.query(text, values)).rows;
    } catch (error) {
      throw storageError(this.#subject, "cannot be read or written", error);
    }
  }

  /** Runs a function in a transaction: all that it writes is there afterwards, or nothing. */
  async transaction<Result>(run: () => Promise<Result>): Promise<Result> {
    await this.query("BEGIN");
    try {
      const result = await run();
      await this.query("COMMIT");
      return result;
    } catch (error) {
      await this.query("ROLLBACK").catch(() => {});
      throw error;
    }
  }

  /** Closes the connection, which gives its lock back. */
  close(): void {
    this.#client.release(true);
  }
}
