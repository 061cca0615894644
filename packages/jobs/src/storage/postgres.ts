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

/** One connection that holds the lock of a job. Who loses it loses the lock, and cannot write either. */
export class PostgresSession {
  readonly #client: PostgresClient;
  readonly #subject: string;

  private constructor(client: PostgresClient, subject: string) {
    this.#client = client;
    this.#subject = subject;
  }

  /** Takes a connection, and the lock of this name with it. The server needs a moment to notice that a process was killed. */
  static async open(pool: PostgresPool, lock: string, subject: string): Promise<PostgresSession> {
    const client = await pool.connect().catch((error: unknown) => {
      throw storageError(subject, "cannot be reached", error);
    });
    // Without a listener a connection that breaks ends the process. The next query says so.
    client.on?.("error", () => {});
    const session = new PostgresSession(client, subject);
    try {
      for (let attempt = 0; attempt < 20; attempt++) {
        const [row] = await session.query("SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken", [lock]);
        if (isRecord(row) && row.taken === true) return session;
        await wait(100);
      }
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release(true);
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

  /** Gives the lock back by closing the connection. */
  close(): void {
    this.#client.release(true);
  }
}
