import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copy, isJobError, postgresSink } from "../../src/index.js";
import { keyOfPet, type Pet, pet, petTenant } from "../support/pets.js";
import { hasPostgres, openPostgres, openTestPool, type PostgresServer } from "../support/postgres-server.js";

const options = { key: keyOfPet };
let tables = 0;
const newTable = (): string => `pets_${++tables}`;

describe.skipIf(!hasPostgres)("into PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await openPostgres();
  });
  afterAll(() => server?.remove());

  const openPool = () => openTestPool(server);

  async function contentOf(pool: pg.Pool, table: string): Promise<Pet[]> {
    return (await pool.query(`SELECT row FROM ${table} ORDER BY key`)).rows.map(({ row }) => row);
  }

  const byKey = (rows: readonly Pet[]): Pet[] => rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));

  test("rows are inserted, updated and removed, and what is the same is left alone", async () => {
    const { service, rows } = await petTenant(35);
    const [pool, table] = [openPool(), newTable()];
    const sink = () => postgresSink(pool, { table });
    const first = await copy(service.listPets, sink(), options);
    expect(first.counts).toMatchObject({ pages: 4, rows: 35, inserted: 35 });
    rows.splice(4, 2);
    rows[0] = { id: "pet-0", name: "Quotes ' \" \\ and \u0000 and ü" };
    rows.push(pet(100));
    const second = await copy(service.listPets, sink(), options);
    expect(second.counts).toMatchObject({ inserted: 1, updated: 1, unchanged: 32, removed: 2 });
    const texts = await pool.query(`SELECT row::text FROM ${table}`);
    expect(byKey(texts.rows.map(({ row }) => JSON.parse(row)))).toEqual(byKey(rows));
  });

  test("a run that fails goes on with its page", async () => {
    const { service, rows, tenant } = await petTenant(50, { retry: false });
    const [pool, table] = [openPool(), newTable()];
    tenant.fault(service.listPets, 500, { after: 3 });
    const run = () => copy(service.listPets, postgresSink(pool, { table }), { ...options, call: { retry: false } });
    await expect(run()).rejects.toMatchObject({ code: "stopped" });
    expect(await contentOf(pool, table)).toHaveLength(30);
    expect((await run()).counts).toMatchObject({ pages: 5, inserted: 50 });
    expect(await contentOf(pool, table)).toEqual(byKey(rows));
    expect(tenant.requestsOf(service.listPets)).toHaveLength(6);
  });

  test("a server that crashes in the middle loses no page that was stored", async () => {
    const state = await petTenant(60);
    const [pool, table] = [openPool(), newTable()];
    state.onPage = (page) => (page === 3 ? server.kill() : undefined);
    const run = () => copy(state.service.listPets, postgresSink(pool, { table }), options);
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(isJobError(error) && error.code).toBe("storage");
    expect(String(error)).toContain(`sink PostgreSQL, table ${table}, cannot be read or written`);
    const down: unknown = await run().catch((reason: unknown) => reason);
    expect(String(down)).toContain("cannot be reached (ECONNREFUSED)");
    await server.start();
    state.onPage = () => {};
    const report = await run();
    expect(report.counts).toMatchObject({ pages: 6, rows: 60 });
    expect(await contentOf(pool, table)).toEqual(byKey(state.rows));
  });

  test("one run at a time, and a table is of one job", async () => {
    const { service } = await petTenant(60);
    const [pool, table] = [openPool(), newTable()];
    const ended = await Promise.allSettled(
      [0, 1].map(() => copy(service.listPets, postgresSink(pool, { table }), options)),
    );
    // The second waits for two seconds, in which the first may end.
    for (const each of ended) if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "locked" });
    const holder = await pool.connect();
    await holder.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [`onetrust_jobs.${table}`]);
    await expect(copy(service.listPets, postgresSink(pool, { table }), options)).rejects.toMatchObject({
      code: "locked",
    });
    holder.release(true);
    await expect(copy(service.listOthers, postgresSink(pool, { table }), options)).rejects.toMatchObject({
      code: "other-job",
    });
  });
});
