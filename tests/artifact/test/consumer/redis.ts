// Uses everything that the Redis package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import type { TokenStore } from "@onetrust-client/core";
import type { Pace } from "@onetrust-client/core/pace";
import {
  type IoredisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisLimiterOptions,
  type RedisOptions,
  type RedisTokenStoreOptions,
  redisLimiter,
  redisTokenStore,
} from "@onetrust-client/redis";

declare const ioredis: IoredisClient;
declare const nodeRedis: NodeRedisClient;
const clients: readonly RedisClient[] = [ioredis, nodeRedis];
const common: RedisOptions = { prefix: "batch", timeout: 200, onWarning: (text: string) => text.length };
const options: RedisTokenStoreOptions = { ...common, encryptionKey: [new Uint8Array(32)] };
const stores: readonly Required<TokenStore>[] = clients.map((client) => redisTokenStore(client, options));
void stores;
const limits: RedisLimiterOptions = {
  ...common,
  account: "acme",
  share: 0.5,
  perMinute: 250,
  perHour: 50_000,
  processes: 4,
};
const limiters: readonly Pace[] = clients.map((client) => redisLimiter(client, limits));
void limiters;
// @ts-expect-error: limits are those of an account
redisLimiter(ioredis, { share: 0.5 });
// @ts-expect-error: the address of a Redis is no client
redisTokenStore("redis://localhost:6379");
