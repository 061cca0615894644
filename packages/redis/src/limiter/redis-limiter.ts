import { createHash } from "node:crypto";
import { documentedPerHour, documentedPerMinute, type Pace, paceWith } from "@onetrust-client/core/pace";
import { patientCommands } from "../patient-commands.js";
import type { RedisClient } from "../redis-client.js";
import { checkedClient, optionReader, type RedisOptions, tell } from "../redis-options.js";
import { limiterVersion } from "./announcement.js";
import { Fleet } from "./fleet.js";
import { SharedLimit } from "./shared-limit.js";

/** Options of {@link redisLimiter}. */
export interface RedisLimiterOptions extends RedisOptions {
  /**
   * A name of yours for the OneTrust account, for example its host and client id. Processes that give the same name share the limits, so
   * give all processes of an account the same, and no two accounts one. Redis gets a fingerprint of it.
   */
  readonly account: string;
  /** Part of each limit that all processes use together, above 0 and up to 1. Default: 1. */
  readonly share?: number | undefined;
  /** Requests a minute for each operation, where your environment has a limit of its own. A 429 that says otherwise wins. Default: what OneTrust documents. */
  readonly perMinute?: number | undefined;
  /** Requests an hour for the account, where your environment has a limit of its own. A 429 that says otherwise wins. Default: what OneTrust documents. */
  readonly perHour?: number | undefined;
  /** How many processes there are, for as long as Redis has not told. Each uses its part of the share if Redis is away at the start. Default: 1. */
  readonly processes?: number | undefined;
}

/**
 * Makes a limiter that shares OneTrust's rate limits between all processes that use one Redis: together they send no more than the limits
 * allow, and what a 429 teaches one of them all of them know. It uses your own client of ioredis or node-redis and never closes it. While
 * Redis is away, each process goes on with its part of the limits: no call fails for it.
 *
 * Throws a `configuration` error if the client is of no known kind or an option is wrong.
 *
 * @example const limiter = redisLimiter(new Redis("redis://cache:6379"), { account: "app-eu.onetrust.com 4f0c" });
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions): Pace {
  return createRedisLimiter(client, options, { minute: 60_000, hour: 3_600_000 });
}

/** Lengths of the host's windows, in ms. */
export interface WindowLengths {
  readonly minute: number;
  readonly hour: number;
}

/** Makes a limiter for a host whose windows are so long. Tests shorten them. */
export function createRedisLimiter(client: RedisClient, options: RedisLimiterOptions, lengths: WindowLengths): Pace {
  const { account, prefix, timeout, onWarning, share, perMinute, perHour, processes } = checkedOptions(options);
  const warn = (text: string): void => tell(onWarning, `redisLimiter: ${text}`);
  const command = patientCommands(checkedClient("redisLimiter", client), { timeout, warn });
  const fingerprint = createHash("sha256").update(account).digest("hex").slice(0, 32);
  const place = `${prefix}:limit:${limiterVersion}:${fingerprint}`;
  const fleet = new Fleet({ command, prefix: place, processes, life: lengths.minute });
  const shared = { fleet, prefix: place, share, minute: lengths.minute };
  return paceWith({
    account: (line) =>
      new SharedLimit({ ...shared, name: "account", period: "HOUR", length: lengths.hour, allowed: perHour, line }),
    operation: (name, request, line) => {
      const allowed = request.perMinute ?? perMinute ?? documentedPerMinute;
      return new SharedLimit({ ...shared, name, period: "MINUTE", length: lengths.minute, allowed, line });
    },
  });
}

function checkedOptions(options: unknown) {
  const read = optionReader("redisLimiter", options, {
    known: ["account", "share", "perMinute", "perHour", "processes"],
    example: 'redisLimiter(client, { account: "app-eu.onetrust.com" })',
  });
  return {
    ...read.common,
    account: read.text("account"),
    share: read.share("share"),
    perMinute: read.count("perMinute"),
    perHour: read.count("perHour") ?? documentedPerHour,
    processes: read.count("processes") ?? 1,
  };
}
