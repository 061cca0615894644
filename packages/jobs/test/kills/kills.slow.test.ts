import { expect, onTestFinished, test } from "vitest";
import { hasPostgres, openPostgres } from "../support/postgres-server.js";
import { queueServers } from "../support/queues.js";
import { killBulk } from "./bulk-kills.js";
import { killCopy } from "./copy-kills.js";
import { killExports } from "./export-kills.js";
import { copyLongList, type LongCopy } from "./million-rows.js";
import { killQueue } from "./queue-kills.js";

/** `KILLS=1` runs everything in full, as `pnpm report kills` does; otherwise a twentieth of it. */
const part = Number(process.env.KILLS ?? 1 / 20);
const share = (count: number): number => Math.ceil(count * part);

/** A row of the table that `pnpm report kills` prints. */
function show(title: string, row: object): void {
  const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const figures = Object.entries(row).map(([name, value]) => `${words(name)} ${value}`);
  console.log(`| ${title} | ${figures.join(", ")} |`);
}

const timeout = 1_800_000;

const bulkRun = { rows: share(2000), kills: share(500), program: "bulk-member.mjs" } as const;

test("a bulk run whose lost rows are settled by reads has no gaps and no duplicates", { timeout }, async () => {
  const outcome = await killBulk({ ...bulkRun, seed: 1, ledger: "ledger.ndjson", settles: true });
  show("bulk, NDJSON, settled by reads", outcome);
  expect(outcome).toMatchObject({ duplicates: 0, gaps: 0, listed: 0, done: bulkRun.rows, kills: bulkRun.kills });
  expect(outcome.fullestWindow).toBeLessThanOrEqual(outcome.allowed);
});

test("a bulk run without reads lists every row of which nobody knows", { timeout }, async () => {
  const outcome = await killBulk({ ...bulkRun, seed: 2, ledger: "ledger.db", settles: false });
  show("bulk, SQLite, without reads", outcome);
  expect(outcome).toMatchObject({ duplicates: 0, gaps: 0, done: bulkRun.rows - outcome.listed });
  expect(outcome.kills).toBeGreaterThan(bulkRun.kills / 2);
  expect(outcome.listed).toBeGreaterThan(0);
});

test.skipIf(!hasPostgres)(
  "a bulk run with a ledger in PostgreSQL has no gaps and no duplicates",
  { timeout },
  async () => {
    const server = await openPostgres();
    onTestFinished(() => server.remove());
    const outcome = await killBulk({ ...bulkRun, seed: 5, ledger: server.connectionString, settles: true });
    show("bulk, PostgreSQL, settled by reads", outcome);
    expect(outcome).toMatchObject({ duplicates: 0, gaps: 0, listed: 0, done: bulkRun.rows, kills: bulkRun.kills });
    expect(outcome.fullestWindow).toBeLessThanOrEqual(outcome.allowed);
  },
);

test("beside bulk, a loop of p-map and p-retry writes rows twice", { timeout }, async () => {
  const outcome = await killBulk({ ...bulkRun, seed: 1, program: "bulk-loop.mjs", ledger: "done.txt", settles: false });
  show("a loop of p-map and p-retry", outcome);
  expect(outcome.duplicates).toBeGreaterThan(0);
});

async function proveCopy(name: string, sink: string): Promise<void> {
  const outcome = await killCopy({ rows: share(50_000), kills: share(200), seed: 3, sink });
  show(`copy to ${name}`, outcome);
  expect(outcome).toMatchObject({ missing: 0, twice: 0, different: 0, stayed: share(50_000) });
  expect(outcome.requests).toBeLessThanOrEqual(1.05 * outcome.undisturbed + outcome.kills);
  expect(outcome.kills + outcome.killsWithDeletions).toBeGreaterThan(share(200) / 2);
}

test("a copy to NDJSON that is killed again and again has every row once", { timeout }, async () => {
  await proveCopy("NDJSON", "sink.ndjson");
});

test("a copy to SQLite that is killed again and again has every row once", { timeout }, async () => {
  await proveCopy("SQLite", "sink.db");
});

test.skipIf(!hasPostgres)(
  "a copy to PostgreSQL that is killed again and again has every row once",
  { timeout },
  async () => {
    const server = await openPostgres();
    onTestFinished(() => server.remove());
    await proveCopy("PostgreSQL", server.connectionString);
  },
);

for (const [name, { isMissing, open }] of Object.entries(queueServers)) {
  test.skipIf(isMissing)(
    `a queue of BullMQ on ${name} copies every row once, although workers and server are killed`,
    { timeout },
    async () => {
      const outcome = await killQueue({ rows: share(50_000), seed: 4, server: await open() });
      show(`queue on ${name}, 4 workers of which 2 are killed, its server killed once`, outcome);
      expect(outcome).toMatchObject({ lost: 0, twice: 0, writtenAgain: 0, refused: 0 });
      expect(outcome.fullestHour).toBeLessThanOrEqual(outcome.allowed);
      // Each kill may cost the page that was under way, and each limit that is met costs a request that is refused.
      expect(outcome.requests).toBeLessThanOrEqual(outcome.undisturbed + 2 + 4);
      // The limits that were met block for ten seconds.
      expect(outcome.longestStepMs).toBeLessThan(5000);
    },
  );
}

test("a bulk export that is killed again and again is started once, and its files are whole", { timeout }, async () => {
  const exports = share(100);
  const outcome = await killExports({ exports, kills: 8, seed: 6 });
  show("bulk exports, each killed up to eight times", outcome);
  expect(outcome).toMatchObject({ made: exports, wholeFiles: 2 * exports, backwards: 0 });
  expect(outcome.kills).toBeGreaterThan(exports);
  expect(outcome.resumed).toBeGreaterThan(0);
});

test("a long copy needs no more memory than a short one, and little more time than a loop that does the same work", {
  timeout,
}, async () => {
  const rows = share(1_000_000);
  const costs: Record<"copy" | "loop", LongCopy[]> = { copy: [], loop: [] };
  // In turn, so that a machine that is busy for a while is so for both.
  for (const by of ["copy", "loop", "loop", "copy"] as const) costs[by].push(await copyLongList(rows, by));
  const least = (by: "copy" | "loop"): number => Math.min(...costs[by].map(({ cpu }) => cpu));
  const most = (by: "copy" | "loop"): number => Math.max(...costs[by].map(({ heap }) => heap));
  const ratio = least("copy") / least("loop");
  for (const by of ["copy", "loop"] as const) {
    const megabytes = (most(by) / 2 ** 20).toFixed(0);
    show(`${rows} rows into SQLite by ${by}`, { processorMs: least(by).toFixed(0), heapMb: megabytes });
  }
  show("copy against the loop", { ratioOfTimes: ratio.toFixed(3) });
  expect(costs.copy.map((each) => each.rows)).toEqual([rows, rows]);
  expect(most("copy")).toBeLessThan(150 * 2 ** 20);
  // A short run on a busy machine measures less exactly.
  expect(ratio).toBeLessThanOrEqual(part < 1 ? 1.5 : 1.2);
});
