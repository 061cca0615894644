export type { IoredisClient, NodeRedisClient, RedisClient } from "./redis-client.js";
export { type RedisTokenStoreOptions, redisTokenStore } from "./token-store.js";
