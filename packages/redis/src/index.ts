export { type RedisLimiterOptions, redisLimiter } from "./limiter/redis-limiter.js";
export type { IoredisClient, NodeRedisClient, RedisClient } from "./redis-client.js";
export type { RedisOptions } from "./redis-options.js";
export { type RedisTokenStoreOptions, redisTokenStore } from "./token-store.js";
