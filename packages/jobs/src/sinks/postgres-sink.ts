import { type JobIdentity, requireSameJob } from "../job/job-identity.js";
import { isRecord } from "../job/read-values.js";
import { requireTableName } from "../storage/job-table.js";
import { type PostgresPool, PostgresSession } from "../storage/postgres.js";
import { notOpenError } from "../storage/storage-error.js";
import { compareRows, knownRow } from "./compare-rows.js";
import { readState } from "./read-state.js";
import type { CopyState, PageWrite, Sink, SinkRow, WriteCounts } from "./sink.js";

/** Options of {@link postgresSink}. */
export interface PostgresSinkOptions {
  /** Name of the table that gets the rows, in the first schema of the search path. Default: `"rows"`. */
  readonly table?: string | undefined;
}

/**
 * Makes a sink that is a table of a PostgreSQL database: `key`, `row` as JSON, `hash`, the last `pass` that has seen the row, and
 * `changed_at`. Rows and state are committed together. It takes one connection of your pool for each run and closes it; the pool stays yours.
 *
 * @example await copy(inventory.listInventories, postgresSink(new Pool(), { table: "vendors" }), { input, key: ({ id }) => id });
 */
export function postgresSink(pool: PostgresPool, { table = "rows" }: PostgresSinkOptions = {}): Sink {
  requireTableName("postgresSink", table);
  const subject = `sink PostgreSQL, table ${table},`;
  let opened: PostgresSession | undefined;
  const session = (): PostgresSession => {
    if (opened) return opened;
    throw notOpenError(subject, "copy");
  };
  const store = async (state: CopyState): Promise<CopyState> => {
    await session().query("UPDATE onetrust_jobs SET state = $1 WHERE name = $2", [JSON.stringify(state), table]);
    return state;
  };

  return {
    name: `PostgreSQL (${table})`,
    open: async (job) => {
      const taken = await PostgresSession.open(pool, `onetrust_jobs.${table}`, subject);
      try {
        await taken.transaction(() => createTables(taken, table));
        const state = await claimTable(taken, { subject, table, job });
        opened = taken;
        return state;
      } catch (error) {
        taken.close();
        throw error;
      }
    },
    begin: async (state) => void (await store(state)),
    write: (page) => session().transaction(async () => store(page.stateAfter(await writePage(session(), table, page)))),
    removeUnseen: (before, stateAfter) =>
      session().transaction(async () => {
        const removed = await session().query(`DELETE FROM "${table}" WHERE pass < $1 RETURNING 1`, [before]);
        return await store(stateAfter(removed.length));
      }),
    close: async () => {
      session().close();
      opened = undefined;
    },
  };
}

/** Two runs that create tables at the same moment would meet in PostgreSQL's own catalog. */
async function createTables(session: PostgresSession, table: string): Promise<void> {
  await session.query("SELECT pg_advisory_xact_lock(hashtextextended('onetrust_jobs', 0))");
  await session.query(
    "CREATE TABLE IF NOT EXISTS onetrust_jobs (name text PRIMARY KEY, job json NOT NULL, state json)",
  );
  await session.query(`CREATE TABLE IF NOT EXISTS "${table}" (
    key text PRIMARY KEY, row json NOT NULL, hash text NOT NULL, pass integer NOT NULL, changed_at timestamptz NOT NULL)`);
}

interface TableClaim {
  readonly subject: string;
  readonly table: string;
  readonly job: JobIdentity;
}

/** Writes down which job the table belongs to, or checks it and returns its state. */
async function claimTable(session: PostgresSession, claim: TableClaim): Promise<CopyState | undefined> {
  const { subject, table, job } = claim;
  const [stored] = await session.query("SELECT job, state FROM onetrust_jobs WHERE name = $1", [table]);
  if (!isRecord(stored)) {
    await session.query("INSERT INTO onetrust_jobs (name, job) VALUES ($1, $2)", [table, JSON.stringify(job)]);
    return undefined;
  }
  requireSameJob(subject, stored.job, job);
  return stored.state === null ? undefined : readState(subject, stored.state);
}

async function writePage(session: PostgresSession, table: string, page: PageWrite): Promise<WriteCounts> {
  const { rows, pass } = page;
  const found = await session.query(`SELECT key, hash, pass FROM "${table}" WHERE key = ANY($1)`, [
    rows.map(({ key }) => key),
  ]);
  const { fresh, changed, same, counts } = compareRows(page, new Map(found.map(knownRow)));
  await upsert(session, table, { rows: [...fresh, ...changed], pass });
  if (same.length > 0) await session.query(`UPDATE "${table}" SET pass = $1 WHERE key = ANY($2)`, [pass, same]);
  return counts;
}

async function upsert(
  session: PostgresSession,
  table: string,
  { rows, pass }: { readonly rows: readonly SinkRow[]; readonly pass: number },
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [rows.map(({ key }) => key), rows.map(({ json }) => json), rows.map(({ hash }) => hash)];
  await session.query(
    `INSERT INTO "${table}" (key, row, hash, pass, changed_at)
     SELECT key, row::json, hash, $4, now() FROM unnest($1::text[], $2::text[], $3::text[]) AS page (key, row, hash)
     ON CONFLICT (key) DO UPDATE
     SET row = excluded.row, hash = excluded.hash, pass = excluded.pass, changed_at = excluded.changed_at`,
    [...columns, pass],
  );
}
