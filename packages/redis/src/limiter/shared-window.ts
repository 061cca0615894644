import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { PatientCommand } from "../patient-commands.js";
import { consumeScript } from "./scripts.js";

/** A window whose requests Redis counts. */
export interface WindowOptions {
  readonly prefix: string;
  readonly name: string;
  /** Length of the window, in ms. */
  readonly length: number;
  /** How long a request may run, in ms. One that runs longer is taken for one that has ended. */
  readonly patience: number;
  /**
   * Called for each answer that came too late: with how many requests were granted, which nobody waits for any more, or with minus how many
   * responses Redis has counted after all.
   */
  readonly onLate: (requests: number) => void;
}

/** What Redis grants: requests, the first of which is due in so many ms; or when to ask again. */
export type Grant =
  | { readonly isGranted: true; readonly used: number; readonly dueIn: number }
  | { readonly isGranted: false; readonly askIn: number };

/** The requests of all processes in a window. `undefined` stands for a Redis that is away. */
export interface SharedWindow {
  /** Asks for some requests of those that a window has. */
  take(requests: number, allowed: number): Promise<Grant | undefined>;
  /** Tells that so many responses have come. */
  end(requests: number): Promise<true | undefined>;
}

/**
 * Counts in Redis by rate-limiter-flexible, with a script of our own for what counts: its own windows are as long as the host's, but begin
 * at another moment, so that the host would see up to twice as many requests in one of its windows.
 */
export function openWindow(
  command: PatientCommand,
  { prefix, name, length, patience, onLate }: WindowOptions,
): SharedWindow {
  const limiter = new RateLimiterRedis({
    storeClient: clientOf(command, onLate),
    useRedisPackage: true,
    customIncrTtlLuaScript: consumeScript,
    keyPrefix: prefix,
    points: 1,
    duration: length / 1000,
  });
  const options = { customDuration: patience / 1000 };
  return {
    async take(requests, allowed) {
      limiter.points = allowed;
      try {
        const { consumedPoints, msBeforeNext } = await limiter.consume(name, requests, options);
        return { isGranted: true, used: consumedPoints, dueIn: msBeforeNext };
      } catch (refusal) {
        return refusal instanceof RateLimiterRes ? { isGranted: false, askIn: refusal.msBeforeNext } : undefined;
      }
    },
    end: (requests) =>
      limiter.reward(name, requests, options).then(
        () => true,
        () => undefined,
      ),
  };
}

/** What rate-limiter-flexible needs of a client of node-redis. Its own handling of a Redis that is away waits for the client. */
function clientOf(command: PatientCommand, onLate: WindowOptions["onLate"]): object {
  return {
    async eval(script: string, { keys, arguments: args }: { readonly keys: string[]; readonly arguments: string[] }) {
      const [points, , allowed] = args.map(Number);
      const reply = await command(["EVAL", script, String(keys.length), ...keys, ...args], (answer) => {
        const [used] = Array.isArray(answer) ? answer.map(Number) : [];
        const isRefused = used === undefined || (allowed !== undefined && used > allowed);
        if (points !== undefined && !isRefused) onLate(points);
      });
      if (!reply) throw new Error("Redis is away.");
      return reply.answer;
    },
  };
}
