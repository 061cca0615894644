import { setTimeout as sleep } from "node:timers/promises";
import type { LimitedFleet } from "./limited-fleet.js";
import type { RedisServer } from "./redis-server.js";

/** What may happen to a Redis while a fleet uses it. */
export interface Outage {
  /** Makes it happen. Ends when Redis is as before. */
  strike(redis: RedisServer, fleet: LimitedFleet): Promise<void>;
  /** Whether the processes notice. */
  readonly isNoticed: boolean;
}

/** Requests of a process that show that it goes on. */
const enough = 20;

const pauseLength = 10_000;

export const outages: Readonly<Record<string, Outage>> = {
  "killed and started again": {
    isNoticed: true,
    async strike(redis, fleet) {
      await redis.kill();
      await untilAllGoOn(fleet);
      await redis.start();
    },
  },
  "paused for ten seconds": {
    isNoticed: true,
    async strike(redis, fleet) {
      redis.pause();
      await Promise.all([sleep(pauseLength), untilAllGoOn(fleet)]);
      redis.resume();
    },
  },
  flushed: {
    isNoticed: false,
    async strike(redis, fleet) {
      await redis.ask("FLUSHALL");
      await untilAllGoOn(fleet);
    },
  },
};

/** Waits until so many requests of all processes have arrived at the tenant. */
export async function untilArrived(fleet: LimitedFleet, requests: number): Promise<void> {
  while (fleet.arrived().reduce((sum, count) => sum + count, 0) < requests) await sleep(100);
}

async function untilAllGoOn(fleet: LimitedFleet): Promise<void> {
  const before = fleet.arrived();
  while (fleet.arrived().some((count, place) => count < (before[place] ?? 0) + enough)) await sleep(100);
}
