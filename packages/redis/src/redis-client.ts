/** A client of ioredis 5 or 6, as `new Redis()` makes it. */
export interface IoredisClient {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of node-redis 5 or 6, as `createClient()` makes it. */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A client of yours that talks to one Redis. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** Sends a command, and returns what Redis answers. */
export type SendCommand = (name: string, ...args: string[]) => Promise<unknown>;

/**
 * Returns how to send commands by a client. Clients are told apart by what they can do, as a program may have several copies of their
 * packages. `undefined` if the client is of no known kind.
 */
export function commandsOf(client: unknown): SendCommand | undefined {
  if (isIoredis(client)) return (name, ...args) => client.call(name, ...args);
  if (!isNodeRedis(client)) return undefined;
  keepAlive(client);
  return (name, ...args) => client.sendCommand([name, ...args]);
}

function isIoredis(client: unknown): client is IoredisClient {
  return hasMethod(client, "call");
}

/** A cluster's `sendCommand` takes other arguments. */
function isNodeRedis(client: unknown): client is NodeRedisClient {
  return hasMethod(client, "sendCommand") && !("masters" in client);
}

/** A node-redis client that nobody listens to ends the process when its socket breaks. */
function keepAlive(client: NodeRedisClient): void {
  if (hasMethod(client, "on")) client.on("error", () => {});
}

function hasMethod<Name extends string>(
  value: unknown,
  name: Name,
): value is Record<Name, (...args: readonly unknown[]) => unknown> {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function";
}
