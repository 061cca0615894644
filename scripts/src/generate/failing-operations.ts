import { planningFailure } from "./plan/support/finding.js";
import type { LeftOut } from "./plan/support/supported-operations.js";

/** More failing operations than this are a fault of the whole service, and finding each would take long. */
const MOST = 20;

/** Generates a service without the given operations. */
type Attempt = (leftOut: LeftOut) => Promise<void>;

/**
 * The operations of a service that make its generation fail, each with why. Found by halving, so that few of many cost few attempts.
 * `undefined` where the service fails for another reason: with each of them, or only with several together.
 */
export async function failingOperations(keys: readonly string[], attempt: Attempt): Promise<LeftOut | undefined> {
  const failureOf = async (left: readonly string[]): Promise<unknown> => {
    const kept = new Set(left);
    const others = keys.filter((key) => !kept.has(key));
    try {
      await attempt(new Map(others.map((key) => [key, ""])));
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const found = new Map<string, string>();
  const search = async (part: readonly string[]): Promise<void> => {
    if (part.length === 0 || found.size > MOST) return;
    const failure = await failureOf(part);
    if (failure === undefined) return;
    const [only = ""] = part;
    if (part.length === 1) {
      found.set(only, planningFailure(failure));
      return;
    }
    const middle = part.length >> 1;
    await search(part.slice(0, middle));
    await search(part.slice(middle));
  };
  await search(keys);
  const isOfSome = found.size > 0 && found.size <= MOST && found.size < keys.length;
  return isOfSome ? found : undefined;
}
