import { requireTableName } from "../storage/job-table.js";
import type { PostgresPool, PostgresSession } from "../storage/postgres.js";
import { PostgresTable } from "../storage/postgres-table.js";
import type { Ledger, LedgerRow } from "./ledger.js";
import { readTableRow } from "./table-row.js";

/** Options of {@link postgresLedger}. */
export interface PostgresLedgerOptions {
  /** Name of the table, in the first schema of the search path. Default: `"ledger"`. */
  readonly table?: string | undefined;
}

const columns = `(
  key text PRIMARY KEY, fingerprint text NOT NULL, state text NOT NULL, sends integer NOT NULL,
  sent_at double precision, result text, reason text)`;

/** How many rows are read at once. */
const batch = 1000;

/**
 * Makes a ledger that is a table of a PostgreSQL database. It takes one connection of your pool for each run and closes it; the pool stays
 * yours.
 *
 * @example await bulk(createRequest, inputs, { ledger: postgresLedger(new Pool()), key: ({ body }) => body.requestTraceId });
 */
export function postgresLedger(pool: PostgresPool, { table = "ledger" }: PostgresLedgerOptions = {}): Ledger {
  requireTableName("postgresLedger", table);
  const subject = `ledger PostgreSQL, table ${table},`;
  const place = new PostgresTable({ pool, subject, table, columns, opener: "bulk" });
  return {
    name: `PostgreSQL (${table})`,
    open: async (job) => void (await place.open(job)),
    get: async (keys) => {
      const found = await place.session.query(`SELECT * FROM "${table}" WHERE key = ANY($1)`, [keys]);
      return found.map((row) => readTableRow(subject, row));
    },
    put: (rows) => putRows(place.session, table, rows),
    rows: async function* () {
      if (place.isOpen) return yield* readRows(place.session, { subject, table });
      const session = await place.look();
      try {
        yield* readRows(session, { subject, table });
      } finally {
        session.close();
      }
    },
    close: () => place.close(),
  };
}

/** One statement writes all rows or none. No key may stand in it twice; the last row of a key counts. */
async function putRows(session: PostgresSession, table: string, changed: readonly LedgerRow[]): Promise<void> {
  const rows = [...new Map(changed.map((row) => [row.key, row])).values()];
  const columnsOfRows = [
    rows.map(({ key }) => key),
    rows.map(({ fingerprint }) => fingerprint),
    rows.map(({ state }) => state),
    rows.map(({ sends }) => sends),
    rows.map(({ sentAt }) => sentAt ?? null),
    rows.map(({ result }) => (result === undefined ? null : JSON.stringify(result))),
    rows.map(({ reason }) => reason ?? null),
  ];
  await session.query(
    `INSERT INTO "${table}" (key, fingerprint, state, sends, sent_at, result, reason)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::double precision[], $6::text[], $7::text[])
     ON CONFLICT (key) DO UPDATE
     SET fingerprint = excluded.fingerprint, state = excluded.state, sends = excluded.sends, sent_at = excluded.sent_at,
         result = excluded.result, reason = excluded.reason`,
    columnsOfRows,
  );
}

/** All rows, a batch at a time, so that rows may be written meanwhile. */
async function* readRows(
  session: PostgresSession,
  { subject, table }: { readonly subject: string; readonly table: string },
): AsyncGenerator<LedgerRow, void, undefined> {
  for (let last = ""; ; ) {
    const found = await session.query(`SELECT * FROM "${table}" WHERE key > $1 ORDER BY key LIMIT ${batch}`, [last]);
    const rows = found.map((row) => readTableRow(subject, row));
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return;
    last = end.key;
  }
}
