import type { TokenGiver, TokenSource } from "./credentials.js";
import type { Token } from "./token.js";

/** How long a renewal that failed is not tried again while the old token serves, in ms. */
const pause = 10_000;

/**
 * Keeps a token and renews it on use: no timer (`expires_in` may be a year, more than timers can hold), one request in flight, and
 * a refusal drops only the token that was refused, so that 100 calls with a revoked one ask once.
 */
export function keepToken(source: TokenSource, owner: string, request: () => Promise<Token>): TokenGiver {
  const key = `${source.origin} ${owner}`;
  let kept: Token | undefined;
  let flight: Promise<Token> | undefined;

  const renew = async (): Promise<Token> => {
    // Another process may have renewed it already.
    let token = await source.store.get(key);
    if (!token || token.value === kept?.value || isPast(token.refreshAt) || isPast(token.expiresAt)) {
      token = await request();
      try {
        await source.store.set(key, token);
      } catch {
        // The token serves all the same; the next process asks for its own.
      }
    }
    kept = token;
    return token;
  };

  const fly = (): Promise<Token> => {
    flight ??= renew().finally(() => {
      flight = undefined;
    });
    return flight;
  };

  return (refused) => {
    if (!kept || kept.value === refused?.value || isPast(kept.expiresAt)) return fly();
    if (isPast(kept.refreshAt)) {
      // The old token still serves; should renewing go on failing, the calls after its end will say so.
      kept = { ...kept, refreshAt: Date.now() + pause };
      fly().catch(() => {});
    }
    return kept;
  };
}

// Stores that keep JSON give null for what is infinite.
const isPast = (moment: number | undefined): boolean => Date.now() >= (moment ?? Infinity);
