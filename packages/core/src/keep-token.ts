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
  let renewAt = 0;

  const renew = async (refused: Token | undefined): Promise<Token> => {
    const stored = await source.store.get(key);
    // Another process may have renewed it already.
    const isOther = stored && stored.value !== kept?.value && stored.value !== refused?.value;
    if (isOther && isFresh(stored) && isAlive(stored)) return stored;
    const token = await request();
    try {
      await source.store.set(key, token);
    } catch {
      // The token serves all the same; the next process asks for its own.
    }
    return token;
  };

  const fly = (refused?: Token): Promise<Token> => {
    flight ??= renew(refused)
      .then((token) => {
        kept = token;
        return token;
      })
      .finally(() => {
        flight = undefined;
      });
    return flight;
  };

  return (refused) => {
    if (!kept || kept.value === refused?.value || !isAlive(kept)) return fly(refused);
    if (!isFresh(kept) && renewAt <= Date.now()) {
      renewAt = Date.now() + pause;
      // The old token still serves; should renewing go on failing, the calls after its end will say so.
      fly().catch(() => {});
    }
    return kept;
  };
}

// Stores that keep JSON give null for what is infinite.
const isAlive = ({ expiresAt }: Token): boolean => Date.now() < (expiresAt ?? Infinity);
const isFresh = ({ refreshAt }: Token): boolean => Date.now() < (refreshAt ?? Infinity);
