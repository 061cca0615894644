import { expect, test } from "vitest";
import { killBulk } from "./bulk-kills.js";
import { killCopy } from "./copy-kills.js";
import { copyLongList, type LongCopy } from "./million-rows.js";

/** `KILLS=1` runs everything in full, as `pnpm report kills` does; otherwise a twentieth of it. */
const part = Number(process.env.KILLS ?? 1 / 20);
const share = (count: number): number => Math.ceil(count * part);

/** A row of the table that `pnpm report kills` prints. */
function show(title: string, row: object): void {
  const figures = Object.entries(row).map(([name, value]) => `${name} ${value}`);
  console.log(`| ${title} | ${figures.join(", ")} |`);
}

const timeout = 1_800_000;

test("a bulk run that is killed again and again has no gaps and no duplicates", { timeout }, async () => {
  const rows = share(2000);
  const common = { rows, kills: share(500), program: "bulk-member.mjs" } as const;
  const settled = await killBulk({
    ...common,
    name: "bulk, settled by reads, NDJSON",
    seed: 1,
    ledger: "ledger.ndjson",
    settles: true,
  });
  show("bulk, NDJSON, settled by reads", settled);
  expect(settled).toMatchObject({ duplicates: 0, gaps: 0, listed: 0, done: rows });
  expect(settled.fullestWindow).toBeLessThanOrEqual(settled.allowed);

  const sqlite = await killBulk({ ...common, name: "bulk, SQLite", seed: 2, ledger: "ledger.db", settles: false });
  show("bulk, SQLite, without reads", sqlite);
  expect(sqlite).toMatchObject({ duplicates: 0, gaps: 0, done: rows - sqlite.listed });
  expect(sqlite.listed).toBeGreaterThan(0);

  const loop = await killBulk({
    ...common,
    name: "loop",
    seed: 1,
    program: "bulk-loop.mjs",
    ledger: "done.txt",
    settles: false,
  });
  show("a loop of p-map and p-retry", loop);
  expect(loop.duplicates).toBeGreaterThan(0);
});

test.each(["sink.ndjson", "sink.db"])(
  "a copy to %s that is killed again and again has every row once",
  { timeout },
  async (sink) => {
    const outcome = await killCopy({ rows: share(50_000), kills: share(200), seed: 3, sink });
    show(`copy to ${sink}`, outcome);
    expect(outcome).toMatchObject({ missing: 0, twice: 0, different: 0 });
    expect(outcome.requests).toBeLessThanOrEqual(1.05 * outcome.undisturbed + outcome.kills);
    expect(outcome.stayed).toBe(share(50_000));
  },
);

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
    show(`${rows} rows into SQLite by ${by}`, { "ms of CPU time": least(by).toFixed(0), "MB of heap": megabytes });
  }
  show("copy against the loop", { "CPU time": ratio.toFixed(3) });
  expect(costs.copy.map((each) => each.rows)).toEqual([rows, rows]);
  expect(most("copy")).toBeLessThan(150 * 2 ** 20);
  expect(ratio).toBeLessThanOrEqual(1.2);
});
