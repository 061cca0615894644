import { createConfigurationError, type Token, type TokenLock, type TokenStore } from "@onetrust-client/core";
import { type Seal, sealWith } from "./encryption.js";
import { patientCommands } from "./patient-commands.js";
import type { RedisClient } from "./redis-client.js";
import { checkedClient, optionReader, type RedisOptions, tell } from "./redis-options.js";
import { readToken, storedVersion, writeToken } from "./stored-token.js";

/** Options of {@link redisTokenStore}. */
export interface RedisTokenStoreOptions extends RedisOptions {
  /**
   * Encrypts tokens with AES-256-GCM: a key of 32 random bytes, or several. The first encrypts, all of them decrypt. Tokens that are not
   * encrypted with one of them are ignored. Default: tokens are not encrypted.
   */
  readonly encryptionKey?: Uint8Array | readonly Uint8Array[] | undefined;
}

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
  const command = patientCommands(checkedClient("redisTokenStore", client), { timeout, warn });
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

function checkedOptions(options: unknown) {
  const read = optionReader("redisTokenStore", options, {
    known: ["encryptionKey"],
    example: "redisTokenStore(client, { prefix })",
  });
  const key = read.value("encryptionKey");
  const seal: Seal | undefined = key === undefined ? undefined : sealWith(checkedKeys(key));
  return { ...read.common, seal };
}

function checkedKeys(keys: unknown): readonly Uint8Array[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  if (list.length === 0) {
    throw createConfigurationError(
      "redisTokenStore",
      "encryptionKey is an empty list. Pass a key, or leave the option out.",
    );
  }
  return list.map((key) => {
    if (key instanceof Uint8Array && key.length === 32) return key;
    const found = key instanceof Uint8Array ? `got ${key.length} bytes` : "got something else";
    throw createConfigurationError(
      "redisTokenStore",
      `encryptionKey must be a Uint8Array of 32 bytes, or a list of such keys; ${found}. Make one with crypto.getRandomValues(new Uint8Array(32)).`,
    );
  });
}
