import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bulk, type Ledger, type LedgerRow, postgresLedger, settleBy } from "../../src/index.js";
import { failureOf } from "../support/failure.js";
import { hasPostgres, openPostgres, openTestPool, type PostgresServer } from "../support/postgres-server.js";
import { keyOf, requestInputs, requestTenant, traceId } from "../support/requests.js";

let tables = 0;
const newTable = (): string => `requests_${++tables}`;

async function rowsOf(ledger: Ledger): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for await (const row of ledger.rows()) rows.push(row);
  return rows;
}

describe.skipIf(!hasPostgres)("a ledger in PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await openPostgres();
  });
  afterAll(() => server?.remove());

  const openPool = () => openTestPool(server);

  test("has each row once, and nothing is sent in a second run", async () => {
    const { dsr, created, tenant } = await requestTenant();
    const ledger = postgresLedger(openPool(), { table: newTable() });
    expect(await rowsOf(ledger)).toEqual([]);
    const before = Date.now();
    const inputs = requestInputs(120);
    const result = ({ requestQueueRefId }: { requestQueueRefId?: string | null }) => ({
      ref: requestQueueRefId ?? null,
    });
    const first = await bulk(dsr.createRequest, inputs, { ledger, key: keyOf, result, concurrency: 20 });
    expect(first.totals).toEqual({ rows: 120, done: 120, refused: 0, unknown: 0, planned: 0 });
    const rows = await rowsOf(ledger);
    expect(rows.map(({ key }) => key)).toEqual(Array.from({ length: 120 }, (_, index) => traceId(index)));
    expect(rows[7]).toEqual({
      ...{ key: traceId(7), state: "done", sends: 1, result: { ref: "ref-0007" } },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      sentAt: expect.any(Number),
    });
    for (const { sentAt = 0 } of rows) expect(sentAt).toBeGreaterThanOrEqual(before);
    expect((await bulk(dsr.createRequest, inputs, { ledger, key: keyOf })).run.calls).toBe(0);
    expect([...created.values()].every((times) => times === 1)).toBe(true);
    expect(tenant.requestsOf(dsr.createRequest)).toHaveLength(120);
  });

  test("of more rows than are read at once returns each of them, open or not", async () => {
    const ledger = postgresLedger(openPool(), { table: newTable() });
    const rows = Array.from({ length: 2500 }, (_, index) => ({
      ...{ key: traceId(index), fingerprint: "f", state: "planned" as const, sends: 0 },
    }));
    await ledger.open({ format: 1, kind: "bulk", operation: "a.b", request: "POST /b", tenant: "c" });
    await ledger.put(rows);
    // The newest of a key counts, also where one write has two.
    await ledger.put([{ ...rows[0], sends: 1 } as never, { ...rows[0], sends: 2 } as never]);
    const expected = [{ ...rows[0], sends: 2 }, ...rows.slice(1)];
    expect(await rowsOf(ledger)).toEqual(expected);
    expect(await ledger.get([traceId(2499), "none"])).toEqual([rows[2499]]);
    await ledger.close();
    expect(await rowsOf(ledger)).toEqual(expected);
  });

  test("lists lost rows and refused ones, and a later run settles them; no personal data is in it", async () => {
    const { dsr, created, fate } = await requestTenant();
    fate.set(traceId(1), ["lost"]).set(traceId(2), ["swallowed"]).set(traceId(3), [400]);
    const [pool, table] = [openPool(), newTable()];
    const ledger = postgresLedger(pool, { table });
    const report = await bulk(dsr.createRequest, requestInputs(5), { ledger, key: keyOf });
    expect(report.totals).toEqual({ rows: 5, done: 2, refused: 1, unknown: 2, planned: 0 });
    expect(report.refused).toMatchObject([{ key: traceId(3), reason: expect.stringContaining("400") }]);
    const settle = settleBy(dsr.getRequestCreationLogs);
    const settled = await bulk(dsr.createRequest, requestInputs(5), { ledger, key: keyOf, settle, settleAfter: 0 });
    expect(settled.totals).toEqual({ rows: 5, done: 4, refused: 1, unknown: 0, planned: 0 });
    expect([...created.values()]).toEqual([1, 1, 1, 1]);
    const [row] = (await pool.query(`SELECT json_agg(t)::text AS text FROM "${table}" t`)).rows;
    expect(row.text).toContain(traceId(1));
    expect(row.text).not.toContain("canary");
  });

  test("of a server that crashes in the middle ends the run, and the next run sends nothing twice", async () => {
    const { dsr, created, tenant } = await requestTenant();
    const ledger = postgresLedger(openPool(), { table: newTable() });
    tenant.answer(dsr.createRequest, async ({ body }) => {
      const id = `${body.requestTraceId}`;
      created.set(id, (created.get(id) ?? 0) + 1);
      if (id === traceId(20)) await server.kill();
      return { requestQueueRefId: `ref-${id.slice(-4)}` };
    });
    const run = () =>
      bulk(dsr.createRequest, requestInputs(60), {
        ...{ ledger, key: keyOf, settle: settleBy(dsr.getRequestCreationLogs), settleAfter: 0 },
      });
    expect(await failureOf(run())).toMatchObject({
      code: "storage",
      message: expect.stringContaining("ledger PostgreSQL, table"),
    });
    expect(created.size).toBeLessThan(60);
    await server.start();
    expect((await run()).totals).toEqual({ rows: 60, done: 60, refused: 0, unknown: 0, planned: 0 });
    expect([...created.values()]).toEqual(Array.from({ length: 60 }, () => 1));
  });

  test("is of one job and tenant, and one run at a time has it", async () => {
    const { dsr } = await requestTenant();
    const [pool, table] = [openPool(), newTable()];
    const run = () =>
      bulk(dsr.createRequest, requestInputs(1), { ledger: postgresLedger(pool, { table }), key: keyOf });
    await run();
    const resolutions = [{ body: { close: true, complete: true, reject: false } }];
    const other = { ledger: postgresLedger(pool, { table }), key: () => "x" };
    expect((await failureOf(bulk(dsr.createResolution, resolutions, other))).code).toBe("other-job");
    const strange = await requestTenant();
    const moved = bulk(strange.dsr.createRequest, requestInputs(1), {
      ledger: postgresLedger(pool, { table }),
      key: keyOf,
    });
    expect((await failureOf(moved)).code).toBe("other-tenant");
    expect(strange.created.size).toBe(0);
    const holder = await pool.connect();
    await holder.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [`onetrust_jobs.${table}`]);
    expect((await failureOf(run())).code).toBe("locked");
    holder.release(true);
  });

  test("whose rows are none of a ledger is named", async () => {
    const { dsr } = await requestTenant();
    const [pool, table] = [openPool(), newTable()];
    const run = () =>
      bulk(dsr.createRequest, requestInputs(1), { ledger: postgresLedger(pool, { table }), key: keyOf });
    await run();
    await pool.query(`UPDATE "${table}" SET state = 'lost'`);
    expect(await failureOf(run())).toMatchObject({
      code: "damaged",
      message: expect.stringContaining(`ledger PostgreSQL, table ${table}, has a row that no ledger has`),
    });
  });
});
