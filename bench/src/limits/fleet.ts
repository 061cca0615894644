import { setTimeout as sleep } from "node:timers/promises";
import { type LimitedFleet, openFleet } from "../../../packages/redis/test/support/limited-fleet.js";
import { openRedis } from "../../../packages/redis/test/support/redis-server.js";
import { type Cell, table } from "../table.js";

const [processes, callers, operations, perMinute, latency] = [8, 25, 4, 1000, 20];

const ours = new URL("../../../packages/redis/test/support/limited-member.mjs", import.meta.url);
const rival = new URL("rival-member.mjs", import.meta.url);

/** What each process is, and its client: of Redis, or of the tenant. */
const FLEETS: Readonly<Record<string, readonly [URL, string]>> = {
  "onetrust-client with redisLimiter()": [ours, "ioredis that never gives up"],
  "fetch with rate-limiter-flexible and its own windows": [rival, "rate-limiter-flexible"],
  "fetch with p-retry": [rival, "p-retry"],
  "fetch with Bottleneck, as octokit": [rival, "Bottleneck"],
};

/**
 * What calls of eight processes get of a limit. Options: how many seconds a minute lasts, and how many calls are made. A busy machine needs
 * longer minutes: where it is slower than the limit, nobody is refused and nothing is compared.
 */
export async function printFleet([seconds = "10", count = "20000"]: readonly string[]): Promise<string> {
  const [minute, calls] = [Number(seconds) * 1000, Number(count)];
  const scale = minute / 60_000;
  const ideal = (calls / operations / perMinute) * minute;
  const rows: Cell[][] = [];
  for (const [name, [member, client]] of Object.entries(FLEETS)) {
    const redis = await openRedis();
    const clients = Array.from({ length: processes }, () => client);
    const options = { member, clients, redisPort: redis.port, perMinute, perHour: 200_000, scale, latency };
    try {
      const fleet = await openFleet(options);
      try {
        rows.push([name, ...(await measure(fleet, { calls, ideal }))]);
      } finally {
        await fleet.close();
      }
    } finally {
      await redis.kill();
    }
  }
  return [
    `${calls} calls by ${processes} processes of ${callers} callers, of ${operations} operations in turn, ${latency} ms each. The tenant lets ${perMinute} a minute`,
    `through for each operation. All windows are scaled by ${scale.toFixed(4)}: a minute lasts ${minute / 1000} s. Ideal: ${ideal / 1000} s. Time is real, so a busy machine shows in it.`,
    "",
    table(
      [
        "client",
        "requests",
        "429",
        "429 after the first window",
        "lost calls",
        "seconds",
        "of the ideal",
        "spread",
        "Redis late",
      ],
      rows,
    ),
    "",
    "spread: by how much the operation with the most requests is ahead of the one with the fewest, in the first half of the calls.",
    "Redis late: how often a process went on without Redis, since it did not answer in time. Without Redis a process has an eighth of the limit.",
  ].join("\n");
}

interface Load {
  readonly calls: number;
  /** How long the limits make the calls last at least, in ms. */
  readonly ideal: number;
}

async function measure(fleet: LimitedFleet, { calls, ideal }: Load): Promise<Cell[]> {
  const start = performance.now();
  const running = fleet.call(calls / processes, callers);
  const halfway = await untilHalf(fleet, calls, running);
  const results = await running;
  const took = performance.now() - start;
  const windows = fleet.windows();
  const requests = windows.flat().reduce((sum, each) => sum + each.requests + each.refused, 0);
  const refusedIn = (from: number) =>
    windows.flatMap((each) => each.slice(from)).reduce((sum, { refused }) => sum + refused, 0);
  const lost = results.reduce((sum, { failures }) => sum + failures.length, 0);
  const spread = Math.max(...halfway) / Math.min(...halfway) - 1;
  const late = results.flatMap(({ warnings }) =>
    warnings.filter(({ text }) => text.includes("go on without it")),
  ).length;
  const got = (ideal * (calls - lost)) / calls / took;
  return [requests, refusedIn(0), refusedIn(1), lost, (took / 1000).toFixed(1), percent(got), percent(spread), late];
}

/** How many calls of each operation were answered when half of all were, or at the end if fewer were. */
async function untilHalf(fleet: LimitedFleet, calls: number, running: Promise<unknown>): Promise<number[]> {
  const end = running.then(() => true);
  for (let isOver = false; ; isOver = await Promise.race([end, sleep(100, false)])) {
    const answered = fleet.windows().map((each) => each.reduce((sum, { requests }) => sum + requests, 0));
    if (isOver || answered.reduce((sum, count) => sum + count) >= calls / 2) return answered;
  }
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
