import type { Token, TokenProvider, TokenProviderOptions } from "../contracts/credentials.js";
import { responseOf } from "../errors/is-onetrust-error.js";
import { now } from "../time/clock.js";
import { runUntil } from "../time/wait.js";
import type { ObtainToken } from "./token-store.js";

/** How long after a failed renewal the old token serves before the next attempt, in ms. */
const renewalPause = 10_000;

/** How long a refused secret is not sent again, in ms. */
const refusalMemory = 10_000;

/** After how many ms a renewal in the background counts as lost. */
const longestRenewal = 15_000;

/** What a wait that took too long ends with. */
const late: unique symbol = Symbol("late");

/**
 * A token with its moments as those of `time/clock`: setting the machine's clock neither ages nor renews it. What a store holds stays in
 * ms since the epoch, as other processes read it.
 */
interface CachedToken {
  readonly token: Token;
  readonly refreshAt: number;
  readonly endsAt: number;
}

/** A token request that calls share. */
interface Flight {
  readonly token: Promise<Token>;
  readonly startedAt: number;
  /** Somebody has waited for it in vain: the next one starts another. */
  isLate: boolean;
}

/** A token request that was refused because of the secret. */
interface Refusal {
  readonly error: unknown;
  readonly endsAt: number;
}

/**
 * Caches a token and renews it on use. There is no timer: a token may live for a year, longer than timers can wait. Calls share one
 * request, and a refusal drops only the token that was refused, so that 100 calls with a revoked one request one new token.
 *
 * Whoever waits for a shared request does so with a timer of his own and, when it is over, starts another: a worker drops the sockets and
 * timers of a request that has ended, and then the promises of that request never settle.
 */
export function cacheToken(obtain: ObtainToken, request: (isUrgent: boolean) => Promise<Token>): TokenProvider {
  let cached: CachedToken | undefined;
  let flight: Flight | undefined;
  const requestUnlessRefused = rememberRefusals(request);

  const renew = async (isUrgent: boolean): Promise<Token> => {
    const old = cached?.token.value;
    const isNew = (token: Token): boolean => {
      const { refreshAt, endsAt } = toCached(token);
      return token.value !== old && now() < refreshAt && now() < endsAt;
    };
    const token = await obtain({ isNew, request: () => requestUnlessRefused(isUrgent), isUrgent });
    // A request that was slow does not replace what a later one brought.
    if (cached?.token.value === old) cached = toCached(token);
    return token;
  };

  const start = (slow: Flight | undefined): Flight => {
    const token = slow ? firstToken(renew(true), slow.token) : renew(false);
    const started: Flight = { token, startedAt: now(), isLate: false };
    const land = (): void => {
      if (flight === started) flight = undefined;
    };
    token.then(land, land);
    return started;
  };

  const join = (patience: number): Flight => {
    if (!flight || flight.isLate || ageOf(flight) >= patience) flight = start(flight);
    return flight;
  };

  const usable = (refused: Token | undefined): CachedToken | undefined =>
    cached && cached.token.value !== refused?.value && now() < cached.endsAt ? cached : undefined;

  const awaitToken = async ({ patience, signal, refused }: TokenProviderOptions): Promise<Token> => {
    // Twice as long each time: a host that is slow must not get more and more requests.
    for (let wait = patience; ; wait *= 2) {
      // While this one waited, another call may have got a token.
      const known = usable(refused);
      if (known) return known.token;
      const shared = join(patience);
      const ms = wait - ageOf(shared);
      try {
        return await runUntil(() => shared.token, { parent: signal, ms, onTimeout: () => late });
      } catch (error) {
        if (error !== late) throw error;
        shared.isLate = true;
      }
    }
  };

  return (options) => {
    const known = usable(options.refused);
    if (!known) return awaitToken(options);
    if (now() >= known.refreshAt) {
      // The old token still serves. If renewing goes on failing, the calls after its end will say so.
      cached = { ...known, refreshAt: now() + renewalPause };
      join(longestRenewal).token.catch(() => {});
    }
    return known.token;
  };
}

/** Does not send a secret again for a while after it was refused. */
function rememberRefusals(request: (isUrgent: boolean) => Promise<Token>): (isUrgent: boolean) => Promise<Token> {
  let refusal: Refusal | undefined;
  return async (isUrgent) => {
    if (refusal && now() < refusal.endsAt) throw refusal.error;
    try {
      return await request(isUrgent);
    } catch (error) {
      const status = responseOf(error)?.status;
      if (status === 400 || status === 401) refusal = { error, endsAt: now() + refusalMemory };
      throw error;
    }
  };
}

function ageOf({ startedAt }: Flight): number {
  return now() - startedAt;
}

/** The token of a new request, or that of a slow one if it comes earlier after all. */
function firstToken(token: Promise<Token>, slow: Promise<Token>): Promise<Token> {
  return new Promise((resolve, reject) => {
    slow.then(resolve, () => {});
    token.then(resolve, reject);
  });
}

function toCached(token: Token): CachedToken {
  return { token, refreshAt: momentOf(token.refreshAt), endsAt: momentOf(token.expiresAt) };
}

/** The moment of `time/clock` for one in ms since the epoch. Stores that keep JSON return null for what is infinite. */
function momentOf(epoch: number | null | undefined): number {
  return now() + ((epoch ?? Number.POSITIVE_INFINITY) - Date.now());
}
