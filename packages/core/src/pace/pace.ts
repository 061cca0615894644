import type { LimitedRequest, Limiter } from "../contracts/limiter.js";
import { optionChecks } from "../errors/check-options.js";
import { createConfigurationError, runForCaller } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { now } from "../time/clock.js";
import { Budget } from "./budget.js";
import { documentedPerHour, documentedPerMinute } from "./documented-limits.js";
import type { LimitState, PaceLimit, PaceLine } from "./pace-limit.js";
import { Turns } from "./turns.js";

export interface PaceOptions {
  /** Part of each limit that is used, above 0 and up to 1: `0.3` leaves the rest to others on the account. Default: 1. */
  readonly share?: number | undefined;
  /** Requests a minute for each operation, where your environment has a limit of its own. A 429 that says otherwise wins. Default: what OneTrust documents. */
  readonly perMinute?: number | undefined;
  /** Requests an hour for the account, where your environment has a limit of its own. A 429 that says otherwise wins. Default: what OneTrust documents. */
  readonly perHour?: number | undefined;
}

/** The limits of an account as a pace sees them, as plain JSON. */
export interface PaceState {
  /** The hour's limit of the account. */
  readonly account: LimitState;
  /** The minute's limit of each operation that was called, by method and path template. `waiting`: calls that wait for their turn. */
  readonly operations: Readonly<Record<string, LimitState & { readonly waiting: number }>>;
}

/** A limiter that sends no faster than the limits allow. */
export interface Pace extends Required<Limiter> {
  /** The limits at this moment. */
  state(): PaceState;
}

/**
 * Makes a limiter that keeps calls ahead of OneTrust's limits: it sends them so that no minute of an operation and no hour of the account
 * holds more than their limit. Give one to every connection of an account in this process. Where others use the account, it learns from
 * the 429 responses how much is left.
 *
 * Throws a `configuration` error for an unknown option or one that is out of range.
 *
 * @example const onetrust = connect({ limiter: pace({ share: 0.3 }), retry: { maxWait: 3_600_000 } });
 */
export function pace(options: PaceOptions = {}): Pace {
  return runForCaller(pace, () => {
    checkPaceOptions(options);
    return createPace({ ...options });
  });
}

/** From so many operations on, those that have nothing to remember are forgotten: paths of `request` may be without number. */
const manyOperations = 1000;

function createPace({ share = 1, perMinute, perHour = documentedPerHour }: PaceOptions): Pace {
  return paceWith({
    account: () => new Budget({ period: "HOUR", allowed: perHour, share }),
    operation: (_, request) => {
      const allowed = request.perMinute ?? perMinute ?? documentedPerMinute;
      return new Budget({ period: "MINUTE", allowed, share });
    },
  });
}

/** Makes the limits of a pace, each when it is first needed. */
export interface PaceLimits {
  /** The hour's limit of the account. */
  account(line: PaceLine): PaceLimit;
  /** The minute's limit of an operation, which is given by its method and path template. */
  operation(operation: string, request: LimitedRequest, line: PaceLine): PaceLimit;
}

/**
 * Makes a pace whose limits are counted by somebody else, as `@onetrust-client/redis` does for many processes. The pace keeps the calls
 * waiting: it is fair between operations, ends waits, and tells of them.
 *
 * @example const limiter = paceWith({ account: () => new Budget({ … }), operation: () => new Budget({ … }) });
 */
export function paceWith(limits: PaceLimits): Pace {
  const account = limits.account({
    waiting: () => turns.waitingForAccount,
    opened: () => turns.release(),
    blocked: () => turns.waitLonger(account),
  });
  const turns = new Turns(account);
  const operations = new Map<string, PaceLimit>();

  const limitOf = (operation: string, request: LimitedRequest): PaceLimit => {
    const known = operations.get(operation);
    if (known) return known;
    if (operations.size >= manyOperations) {
      for (const [key, limit] of operations) {
        if (limit.isUnused(now()) && turns.waiting(limit) === 0) operations.delete(key);
      }
    }
    const limit = limits.operation(operation, request, {
      waiting: () => turns.waiting(limit),
      opened: () => turns.release(),
      blocked: () => turns.waitLonger(limit),
    });
    operations.set(operation, limit);
    return limit;
  };

  return {
    takeTurn: (operation, request, options) =>
      turns.take({ operation: limitOf(operation, request), usesToken: request.usesToken }, options),
    check: (operation, request) => {
      const block = request.usesToken ? account.blockAfter(now()) : undefined;
      return block ?? limitOf(operation, request).blockAfter(now());
    },
    block: (operation, announced, request) => {
      const isAccounts = announced.period === "HOUR" && request.usesToken;
      const limit = isAccounts ? account : limitOf(operation, request);
      if (limit.refuse(announced, now())) turns.waitLonger(limit);
    },
    state: () => ({
      account: account.state(now()),
      operations: Object.fromEntries(
        [...operations].map(([key, limit]) => [key, { ...limit.state(now()), waiting: turns.waiting(limit) }]),
      ),
    }),
  };
}

function checkPaceOptions(options: unknown): void {
  if (typeof options !== "object" || options === null) {
    throw createConfigurationError("pace", `the options must be an object: pace({ share }); got ${typeOf(options)}.`);
  }
  const checks = optionChecks("pace");
  checks.known(options, ["share", "perMinute", "perHour"]);
  checks.count("perMinute", property(options, "perMinute"), { min: 1 });
  checks.count("perHour", property(options, "perHour"), { min: 1 });
  const share = property(options, "share");
  if (share === undefined || (typeof share === "number" && share > 0 && share <= 1)) return;
  const found = typeof share === "number" ? share : typeOf(share);
  throw createConfigurationError(
    "pace",
    `share must be a number above 0 and up to 1; got ${found}. Write 0.3 for 30 %.`,
  );
}
