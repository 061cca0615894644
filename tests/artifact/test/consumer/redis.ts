// Uses everything that the Redis package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import type { TokenStore } from "@onetrust-client/core";
import {
  type IoredisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisTokenStoreOptions,
  redisTokenStore,
} from "@onetrust-client/redis";

declare const ioredis: IoredisClient;
declare const nodeRedis: NodeRedisClient;
const clients: readonly RedisClient[] = [ioredis, nodeRedis];
const options: RedisTokenStoreOptions = {
  prefix: "batch",
  encryptionKey: [new Uint8Array(32)],
  timeout: 200,
  onWarning: (text: string) => text.length,
};
const stores: readonly Required<TokenStore>[] = clients.map((client) => redisTokenStore(client, options));
void stores;
// @ts-expect-error: the address of a Redis is no client
redisTokenStore("redis://localhost:6379");
