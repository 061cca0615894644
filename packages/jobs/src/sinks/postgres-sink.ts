import { requireTableName } from "../storage/job-table.js";
import type { PostgresPool, PostgresSession } from "../storage/postgres.js";
import { PostgresTable } from "../storage/postgres-table.js";
import { compareRows, knownRow } from "./compare-rows.js";
import { readState } from "./read-state.js";
import type { CopyState, PageWrite, Sink, SinkRow, WriteCounts } from "./sink.js";

/** Options of {@link postgresSink}. */
export interface PostgresSinkOptions {
  /** Name of the table that gets the rows, in the first schema of the search path. Default: `"rows"`. */
  readonly table?: string | undefined;
}

const columns =
  "(key text PRIMARY KEY, row json NOT NULL, hash text NOT NULL, pass integer NOT NULL, changed_at timestamptz NOT NULL)";

/**
 * Makes a sink that is a table of a PostgreSQL database: `key`, `row` as JSON, `hash`, the last `pass` that has seen the row, and
 * `changed_at`. Rows and state are committed together. It takes one connection of your pool for each run and closes it; the pool stays yours.
 *
 * @example await copy(inventory.listInventories, postgresSink(new Pool(), { table: "vendors" }), { input, key: ({ id }) => id });
 */
export function postgresSink(pool: PostgresPool, { table = "rows" }: PostgresSinkOptions = {}): Sink {
  requireTableName("postgresSink", table);
  const subject = `sink PostgreSQL, table ${table},`;
  const place = new PostgresTable({ pool, subject, table, columns, opener: "copy" });

  /** Changes rows and stores the state that comes of it, together. */
  const change = (stateOf: (session: PostgresSession) => Promise<CopyState>): Promise<CopyState> => {
    const { session } = place;
    return session.transaction(async () => {
      const state = await stateOf(session);
      await place.storeState(state);
      return state;
    });
  };

  return {
    name: `PostgreSQL (${table})`,
    open: async (job) => {
      const state = await place.open(job);
      try {
        return state === undefined ? undefined : readState(subject, state);
      } catch (error) {
        await place.close();
        throw error;
      }
    },
    begin: (state) => place.storeState(state),
    write: (page) => change(async (session) => page.stateAfter(await writePage(session, table, page))),
    removeUnseen: (before, stateAfter) =>
      change(async (session) => {
        const removed = await session.query(`DELETE FROM "${table}" WHERE pass < $1 RETURNING 1`, [before]);
        return stateAfter(removed.length);
      }),
    close: () => place.close(),
  };
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
