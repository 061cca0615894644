// The clients of Redis that processes of a fleet have, by the names of `clientNames`.
const silent = () => {};

const clients = {
  async "ioredis that never gives up"(port) {
    const { Redis } = await import("ioredis");
    return new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null }).on("error", silent);
  },
  async "ioredis that gives up at once"(port) {
    const { Redis } = await import("ioredis");
    const client = new Redis(port, "127.0.0.1", {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: 200,
    }).on("error", silent);
    await new Promise((resolve) => client.once("ready", resolve));
    return client;
  },
  async "node-redis"(port) {
    const { createClient } = await import("redis");
    return await createClient({ url: `redis://127.0.0.1:${port}` }).connect();
  },
  async "node-redis without offline queue"(port) {
    const { createClient } = await import("redis");
    return await createClient({ url: `redis://127.0.0.1:${port}`, disableOfflineQueue: true }).connect();
  },
};

export function openMemberClient(name, port) {
  return clients[name](port);
}
