import type { LimitedRequest, Limiter, RateLimit } from "../contracts/limiter.js";
import { now } from "../time/clock.js";

/** A limit, and when it ends as a moment of `time/clock`: the machine's clock may be set meanwhile. */
interface Block {
  readonly limit: RateLimit;
  readonly endsAt: number;
}

/**
 * A limiter that remembers in memory which limits were announced. Each connection has one of its own unless it is given another; give one
 * to several connections of the same tenant, and each learns from the 429 responses of the others.
 *
 * `MINUTE` blocks the operation. `HOUR` blocks all operations that use the tenant's token; an operation without a token does not count
 * for the account, so its `HOUR` blocks nothing else.
 *
 * @example const limiter = memoryLimiter(); const [reader, writer] = [connect({ limiter, timeout: 5_000 }), connect({ limiter })];
 */
export function memoryLimiter(): Limiter {
  const operations = new Map<string, Block>();
  let account: Block | undefined;
  return {
    check(operation: string, { usesToken }: LimitedRequest): RateLimit | undefined {
      return remaining(longer(usesToken ? account : undefined, operations.get(operation)));
    },
    block(operation: string, limit: RateLimit, { usesToken }: LimitedRequest): void {
      const block = { limit, endsAt: now() + limit.resumeAt - Date.now() };
      if (limit.period === "HOUR" && usesToken) {
        account = longer(account, block);
        return;
      }
      for (const [key, { endsAt }] of operations) if (endsAt <= now()) operations.delete(key);
      operations.set(operation, longer(operations.get(operation), block));
    },
  };
}

function longer<Second extends Block | undefined>(first: Block | undefined, second: Second): Block | Second {
  return first !== undefined && (second === undefined || first.endsAt > second.endsAt) ? first : second;
}

/** The limit of a block that still holds, with its end by the clock as it is set now. */
function remaining(block: Block | undefined): RateLimit | undefined {
  const ms = block ? block.endsAt - now() : 0;
  return block && ms >= 1 ? { ...block.limit, resumeAt: Math.ceil(Date.now() + ms) } : undefined;
}
