import { type LimitedFleet, openFleet } from "../../../packages/redis/test/support/limited-fleet.js";
import { openRedis } from "../../../packages/redis/test/support/redis-server.js";
import { type Cell, table } from "../table.js";

const [processes, callers, calls, operations, perMinute, latency] = [8, 25, 20_000, 4, 1000, 20];

/** Factor for the length of the tenant's windows: a minute lasts ten seconds. */
const scale = 1 / 6;
const minute = 60_000 * scale;
const ideal = (calls / operations / perMinute) * minute;

const ours = new URL("../../../packages/redis/test/support/limited-member.mjs", import.meta.url);
const rival = new URL("rival-member.mjs", import.meta.url);

/** What each process is, and its client: of Redis, or of the tenant. */
const FLEETS: Readonly<Record<string, readonly [URL, string]>> = {
  "onetrust-client with redisLimiter()": [ours, "ioredis that never gives up"],
  "fetch with rate-limiter-flexible and its own windows": [rival, "rate-limiter-flexible"],
  "fetch with p-retry": [rival, "p-retry"],
  "fetch with Bottleneck, as octokit": [rival, "Bottleneck"],
};

/** What 20,000 calls of eight processes get of a limit. */
export async function printFleet(): Promise<string> {
  const rows: Cell[][] = [];
  for (const [name, [member, client]] of Object.entries(FLEETS)) {
    const redis = await openRedis();
    const clients = Array.from({ length: processes }, () => client);
    const options = { member, clients, redisPort: redis.port, perMinute, perHour: 200_000, scale, latency };
    const fleet = await openFleet(options);
    rows.push([name, ...(await measure(fleet))]);
    await fleet.close();
    await redis.kill();
  }
  return [
    `${calls} calls by ${processes} processes of ${callers} callers, of ${operations} operations in turn, ${latency} ms each. The tenant lets ${perMinute} a minute`,
    `through for each operation. All windows are scaled by ${scale.toFixed(4)}: a minute lasts ${minute / 1000} s. Ideal: ${ideal / 1000} s. Time is real, so a busy machine shows in it.`,
    "",
    table(
      ["client", "requests", "429", "429 after the first window", "lost calls", "seconds", "of the ideal", "spread"],
      rows,
    ),
    "",
    "spread: by how much the operation with the most requests is ahead of the one with the fewest, in the first half of the calls.",
  ].join("\n");
}

async function measure(fleet: LimitedFleet): Promise<Cell[]> {
  const start = performance.now();
  const running = fleet.call(calls / processes, callers);
  const halfway = await half(fleet);
  const results = await running;
  const took = performance.now() - start;
  const windows = fleet.windows();
  const requests = windows.flat().reduce((sum, each) => sum + each.requests + each.refused, 0);
  const refusedIn = (from: number) =>
    windows.flatMap((each) => each.slice(from)).reduce((sum, { refused }) => sum + refused, 0);
  const lost = results.reduce((sum, { failures }) => sum + failures.length, 0);
  const spread = Math.max(...halfway) / Math.min(...halfway) - 1;
  const got = (ideal * (calls - lost)) / calls / took;
  return [requests, refusedIn(0), refusedIn(1), lost, (took / 1000).toFixed(1), percent(got), percent(spread)];
}

/** How many calls of each operation were answered when half of all were. */
async function half(fleet: LimitedFleet): Promise<number[]> {
  for (;;) {
    const answered = fleet.windows().map((each) => each.reduce((sum, { requests }) => sum + requests, 0));
    if (answered.reduce((sum, count) => sum + count) >= calls / 2) return answered;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
