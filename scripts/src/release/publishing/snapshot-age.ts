import type { Lock } from "../../model/specs/lock.js";

const MOST_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What to tell whoever releases where no snapshot is newer than two weeks; `undefined` where one is. specs/lock.json knows when a
 * snapshot was first seen, not when the vendor was last asked: asking changes no file. `today` is a day such as `2030-01-31`.
 */
export function snapshotAge(lock: Lock, today: string): string | undefined {
  const newest = Object.values(lock)
    .map(({ firstSeen }) => firstSeen)
    .toSorted()
    .at(-1);
  if (newest === undefined) return undefined;
  const days = Math.floor((Date.parse(today) - Date.parse(newest)) / DAY);
  if (!(days > MOST_DAYS)) return undefined;
  return `The newest snapshot is of ${newest}, ${days} days ago. Run pnpm codegen first if nobody has since: OneTrust may have changed its definitions.`;
}
