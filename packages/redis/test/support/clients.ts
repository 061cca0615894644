import { Redis as Redis6 } from "ioredis";
import { Redis as Redis5 } from "ioredis5";
import { createClient as createClient6 } from "redis";
import { createClient as createClient5 } from "redis5";
import type { RedisClient } from "../../src/index.js";

/** A client as a user makes it, and how it is closed. */
export interface OpenClient {
  readonly client: RedisClient;
  close(): void;
}

/** Clients of all supported versions, with the settings of which most hang when Redis is paused or gone. */
export const clients: Readonly<Record<string, (port: number) => OpenClient | Promise<OpenClient>>> = {
  "ioredis 6 that never gives up": (port) => ofIoredis(new Redis6(port, "127.0.0.1", { maxRetriesPerRequest: null })),
  "ioredis 6 that gives up at once": (port) =>
    ofIoredis(
      new Redis6(port, "127.0.0.1", { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 200 }),
    ),
  "node-redis 6": async (port) => {
    const client = createClient6({ url: `redis://127.0.0.1:${port}` });
    await client.connect();
    return { client, close: () => client.destroy() };
  },
  "node-redis 6 without offline queue": async (port) => {
    const client = createClient6({ url: `redis://127.0.0.1:${port}`, disableOfflineQueue: true });
    await client.connect();
    return { client, close: () => client.destroy() };
  },
  "ioredis 5": (port) => ofIoredis(new Redis5(port, "127.0.0.1")),
  "node-redis 5": async (port) => {
    const client = createClient5({ url: `redis://127.0.0.1:${port}` });
    await client.connect();
    return { client, close: () => client.destroy() };
  },
};

/** An ioredis client that is ready. Its losses of connection are the tests' doing. */
async function ofIoredis(client: Redis5 | Redis6): Promise<OpenClient> {
  client.on("error", () => {});
  await new Promise<void>((resolve) => void client.once("ready", () => resolve()));
  return { client, close: () => client.disconnect() };
}
