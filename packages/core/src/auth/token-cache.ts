import type { Token, TokenProvider, TokenRequestContext } from "../contracts/credentials.js";

/** How long after a failed renewal the old token serves before the next attempt, in ms. */
const renewalPause = 10_000;

/**
 * Caches a token and renews it on use. There is no timer: a token may live for a year, longer than timers can wait. One request is in
 * flight at a time, and a refusal drops only the token that was refused, so that 100 calls with a revoked one request one new token.
 */
export function cacheToken(context: TokenRequestContext, owner: string, request: () => Promise<Token>): TokenProvider {
  const key = `${context.baseUrl} ${owner}`;
  let cached: Token | undefined;
  let refreshInFlight: Promise<Token> | undefined;

  const renew = async (): Promise<Token> => {
    // Another process may have renewed it already.
    let token = await context.store.get(key);
    if (!token || token.value === cached?.value || isPast(token.refreshAt) || isPast(token.expiresAt)) {
      token = await request();
      await storeToken(context, key, token);
    }
    cached = token;
    return token;
  };

  const refresh = (): Promise<Token> => {
    refreshInFlight ??= renew().finally(() => {
      refreshInFlight = undefined;
    });
    return refreshInFlight;
  };

  return (refused) => {
    if (!cached || cached.value === refused?.value || isPast(cached.expiresAt)) return refresh();
    if (isPast(cached.refreshAt)) {
      // The old token still serves. If renewing goes on failing, the calls after its end will say so.
      cached = { ...cached, refreshAt: Date.now() + renewalPause };
      refresh().catch(() => {});
    }
    return cached;
  };
}

async function storeToken({ store }: TokenRequestContext, key: string, token: Token): Promise<void> {
  try {
    await store.set(key, token);
  } catch {
    // The token serves all the same; the next process requests its own.
  }
}

/** Stores that keep JSON return null for what is infinite. */
function isPast(moment: number | null | undefined): boolean {
  return Date.now() >= (moment ?? Number.POSITIVE_INFINITY);
}
