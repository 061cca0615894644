import type { Token, TokenLock, TokenStore } from "@onetrust-client/core";
import { configurationError } from "./configuration-error.js";
import { type Seal, sealWith } from "./encryption.js";
import { patientCommands } from "./patient-commands.js";
import { commandsOf, type RedisClient, type SendCommand } from "./redis-client.js";
import { readToken, storedVersion, writeToken } from "./stored-token.js";

/** Options of {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /** What the names of all keys begin with. Default: `"onetrust"`. */
  readonly prefix?: string | undefined;
  /**
   * Encrypts tokens with AES-256-GCM: a key of 32 random bytes, or several. The first encrypts, all of them decrypt. Tokens that are not
   * encrypted with one of them are ignored. Default: tokens are not encrypted.
   */
  readonly encryptionKey?: Uint8Array | readonly Uint8Array[] | undefined;
  /** Longest time of one command, in ms, up to 700. Default: 500. */
  readonly timeout?: number | undefined;
  /** Told once when Redis goes away, once when it is back, and once if it has a value that is no token. Default: `console.warn`. */
  readonly onWarning?: ((text: string) => unknown) | undefined;
}

/** Core gives a store 800 ms, and leaves one alone for half a minute that takes longer. */
const longestTimeout = 700;

/** Reads a value and how long Redis keeps it. What is no text was written by somebody else. */
const readScript = `
local value = redis.pcall('get', KEYS[1])
if type(value) ~= 'string' then return false end
return {value, redis.call('pttl', KEYS[1])}`;

/** Takes a lock. One that never ends was written by somebody else. */
const lockScript = `
if redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('pttl', KEYS[1]) ~= -1 then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** Gives a lock back, unless it has ended and somebody else has it. */
const unlockScript = `
if redis.pcall('get', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('del', KEYS[1])`;

/**
 * Makes a store that shares tokens between all processes that use one Redis, so that together they request one. It uses your own client of
 * ioredis or node-redis and never closes it. While Redis is away, each process uses the token that it knows, or requests its own: no call
 * fails for it. Values in Redis that this store did not write are ignored.
 *
 * Throws a `configuration` error if the client is of no known kind or an option is wrong.
 *
 * @example const onetrust = connect({ tokenStore: redisTokenStore(new Redis("redis://cache:6379")) });
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions = {}): Required<TokenStore> {
  const { prefix, seal, timeout, onWarning } = checkedOptions(options);
  const warn = (text: string): void => tell(onWarning, `redisTokenStore: ${text}`);
  const command = patientCommands(checkedClient(client), { timeout, warn });
  /** What was last read or written here, for the time in which Redis is away. */
  const remembered = new Map<string, Token>();
  let hasWarnedOfValue = false;

  const ignore = (): undefined => {
    if (!hasWarnedOfValue)
      warn(`a value in Redis is not a token of this store${seal ? " or of its keys" : ""}. It is ignored.`);
    hasWarnedOfValue = true;
    return undefined;
  };

  return {
    async get(key: string): Promise<Token | undefined> {
      const place = placeOf(prefix, "token", key);
      const reply = await command(["EVAL", readScript, "1", place]);
      if (!reply) return remembered.get(place);
      if (!Array.isArray(reply.answer)) return undefined;
      const [value, left]: unknown[] = reply.answer;
      const text = seal ? await seal.open(String(value), place) : String(value);
      const token = text === undefined ? undefined : readToken(text, Number(left), Date.now());
      if (!token) return ignore();
      remembered.set(place, token);
      return token;
    },

    async set(key: string, token: Token): Promise<void> {
      const place = placeOf(prefix, "token", key);
      remembered.set(place, token);
      const writing = writeToken(token, Date.now());
      if (!writing) return;
      const text = seal ? await seal.close(writing.text, place) : writing.text;
      await command(["SET", place, text, "PX", String(writing.life)]);
    },

    async lock(key: string, ms: number): Promise<TokenLock> {
      const place = placeOf(prefix, "lock", key);
      const holder = crypto.randomUUID();
      const release = async (): Promise<void> => {
        await command(["EVAL", unlockScript, "1", place, holder]);
      };
      // A lock that comes too late would keep others waiting.
      const onLate = (answer: unknown): void => {
        if (Number(answer) === 1) void release();
      };
      const reply = await command(["EVAL", lockScript, "1", place, holder, String(Math.ceil(ms))], onLate);
      // Without Redis nobody is waited for.
      if (!reply) return () => {};
      return Number(reply.answer) === 1 ? release : undefined;
    },
  };
}

function placeOf(prefix: string, kind: "token" | "lock", key: string): string {
  return `${prefix}:${kind}:${storedVersion}:${key}`;
}

/** A listener that fails is nobody's failure but its own. */
function tell(listener: (text: string) => unknown, text: string): void {
  const told = (async () => await listener(text))();
  told.catch(() => {});
}

function checkedClient(client: unknown): SendCommand {
  const commands = commandsOf(client);
  if (commands) return commands;
  throw configurationError(
    "redisTokenStore",
    "the client must be one of ioredis or node-redis for one Redis. Pass new Redis() or createClient().",
  );
}

interface CheckedOptions {
  readonly prefix: string;
  readonly timeout: number;
  readonly onWarning: (text: string) => unknown;
  readonly seal: Seal | undefined;
}

function checkedOptions(options: unknown): CheckedOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw configurationError(
      "redisTokenStore",
      "options must be an object. Write redisTokenStore(client, { prefix }).",
    );
  }
  const known = ["prefix", "encryptionKey", "timeout", "onWarning"];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw configurationError("redisTokenStore", `unknown option "${unknown}". Known options: ${known.join(", ")}.`);
  }
  const {
    prefix = "onetrust",
    encryptionKey,
    timeout = 500,
    onWarning = warnOnConsole,
  }: Record<string, unknown> = {
    ...options,
  };
  if (typeof prefix !== "string" || prefix === "") {
    throw configurationError("redisTokenStore", "prefix must be a text that is not empty.");
  }
  if (typeof timeout !== "number" || !(timeout > 0 && timeout <= longestTimeout)) {
    throw configurationError(
      "redisTokenStore",
      `timeout must be a number of milliseconds above 0 and up to ${longestTimeout}.`,
    );
  }
  if (!isListener(onWarning)) throw configurationError("redisTokenStore", "onWarning must be a function.");
  return {
    prefix,
    timeout,
    onWarning,
    seal: encryptionKey === undefined ? undefined : sealWith(checkedKeys(encryptionKey)),
  };
}

function isListener(value: unknown): value is (text: string) => unknown {
  return typeof value === "function";
}

function warnOnConsole(text: string): void {
  console.warn(text);
}

function checkedKeys(keys: unknown): readonly Uint8Array[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  if (list.length === 0) {
    throw configurationError("redisTokenStore", "encryptionKey is an empty list. Pass a key, or leave the option out.");
  }
  return list.map((key) => {
    if (key instanceof Uint8Array && key.length === 32) return key;
    const found = key instanceof Uint8Array ? `got ${key.length} bytes` : "got something else";
    throw configurationError(
      "redisTokenStore",
      `encryptionKey must be a Uint8Array of 32 bytes, or a list of such keys; ${found}. Make one with crypto.getRandomValues(new Uint8Array(32)).`,
    );
  });
}
