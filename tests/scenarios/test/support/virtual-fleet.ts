import type { RedisClient } from "@onetrust-client/redis";
import { Redis } from "ioredis";
import { openRedis, type RedisServer } from "../../../../packages/redis/test/support/redis-server.js";
import type { VirtualTenant } from "./virtual-tenant.js";

/** Processes of a fleet, all of them in this one, with a Redis whose clock is the virtual one. */
export interface VirtualFleet {
  readonly redis: RedisServer;
  /** A client of Redis for each process. */
  clients(virtual: VirtualTenant): readonly RedisClient[];
}

/** Opens a Redis and so many connections to it, lets a program use them, and closes all. Before time becomes virtual. */
export async function withVirtualFleet<Result>(
  size: number,
  use: (fleet: VirtualFleet) => Promise<Result>,
): Promise<Result> {
  const redis = await openRedis();
  const connections = await Promise.all(Array.from({ length: size }, () => connectTo(redis.port)));
  try {
    return await use({
      redis,
      clients: (virtual) =>
        connections.map((connection) => ({
          call: (command: string, ...args: string[]) =>
            virtual.during(() => connection.call(command, ...args.map(atVirtualTime))),
        })),
    });
  } finally {
    for (const connection of connections) connection.disconnect();
    await redis.kill();
  }
}

async function connectTo(port: number): Promise<Redis> {
  const connection = new Redis(port, "127.0.0.1");
  await connection.ping();
  return connection;
}

/** A script that takes the virtual time for Redis's. */
function atVirtualTime(text: string): string {
  const now = Date.now();
  return text.replaceAll("redis.call('time')", `{ ${Math.floor(now / 1000)}, ${(now % 1000) * 1000} }`);
}
