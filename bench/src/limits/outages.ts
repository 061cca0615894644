import { clientNames, openFleet } from "../../../packages/redis/test/support/limited-fleet.js";
import { outages, untilArrived } from "../../../packages/redis/test/support/outages.js";
import { openRedis } from "../../../packages/redis/test/support/redis-server.js";
import { type Cell, table } from "../table.js";

const [calls, callers, perMinute, latency, scale] = [600, 10, 120, 20, 1 / 12];
const member = new URL("../../../packages/redis/test/support/limited-member.mjs", import.meta.url);

/** What becomes of calls while Redis is away, with each kind of client. */
export async function printOutages(): Promise<string> {
  const rows: Cell[][] = [];
  for (const [name, outage] of Object.entries(outages)) {
    const redis = await openRedis();
    const options = { member, clients: clientNames, redisPort: redis.port, perMinute, perHour: 200_000, scale };
    const fleet = await openFleet({ ...options, latency });
    const running = fleet.call(calls, callers);
    await untilArrived(fleet, calls);
    await outage.strike(redis, fleet);
    const endedAt = Date.now();
    const results = await running;
    const refused = fleet
      .windows()
      .flat()
      .reduce((sum, window) => sum + window.refused, 0);
    for (const [place, { failures, longest, warnings }] of results.entries()) {
      const back = warnings.find(({ text, at }) => at >= endedAt && text.endsWith("is back."));
      rows.push([
        name,
        clientNames[place] ?? "",
        failures.length,
        Math.round(longest),
        outage.isNoticed && back ? back.at - endedAt : "–",
        refused,
      ]);
    }
    await fleet.close();
    await redis.kill();
  }
  return [
    `Redis meets a mishap while four processes make ${calls} calls each, by ${callers} callers. A minute lasts ${(60 * scale).toFixed(0)} s, and the limiter gives a command 500 ms.`,
    "",
    table(["Redis is", "client", "lost calls", "longest call, ms", "used again after, ms", "429s of all"], rows),
  ].join("\n");
}
