import { loadavg } from "node:os";
import { type Comparison, ratios, type Spread, spreadOf, type Way } from "../results/figures.js";

export interface Rounds {
  readonly rounds: number;
  /** Rounds before the first that counts. */
  readonly warmUp?: number;
}

/** What was measured of each way, by round. */
export interface Measured {
  readonly measured: Readonly<Record<string, readonly number[]>>;
  readonly load: Spread;
}

/** Measures all ways in turn, in the other order every second time, so that all meet the same load of the machine. */
export async function paired(
  ways: Readonly<Record<string, () => number | Promise<number>>>,
  { rounds, warmUp = 0 }: Rounds,
): Promise<Measured> {
  const measured = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  const entries = Object.entries(ways);
  const loads: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, measure] of round % 2 === 0 ? entries : entries.toReversed()) {
      const value = await measure();
      if (round >= 0) measured.get(name)?.push(value);
    }
    loads.push(currentLoad());
  }
  return { measured: Object.fromEntries(measured), load: spreadOf(loads) };
}

/** The load average of the last minute. */
export function currentLoad(): number {
  return loadavg()[0] ?? Number.NaN;
}

interface Named {
  readonly title: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  /** The way that the others are compared with. It stands first. */
  readonly ours: string;
  /** The ways that are compared, in place of all. */
  readonly ways?: readonly string[];
  /** Ways that are no rivals of ours. */
  readonly own?: readonly string[];
  /** What the reader should know of a way, by its name. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A comparison of what `paired` measured. */
export function comparisonOf(
  { measured, load }: Measured,
  { title, unit, better, ours, ways = Object.keys(measured), own: ownWays = [], notes = {} }: Named,
): Comparison {
  const own = measured[ours] ?? [];
  const compared = [ours, ...ways.filter((name) => name !== ours)].map((name): Way => {
    const values = measured[name] ?? [];
    const note = notes[name];
    return {
      name,
      figure: spreadOf(values),
      // Of differences that may be zero a ratio says nothing.
      ...(name !== ours && values.every((value) => value > 0) && { ratio: spreadOf(ratios(own, values)) }),
      ...(ownWays.includes(name) && { isOurs: true }),
      ...(note !== undefined && { note }),
    };
  });
  return { title, unit, better, rounds: own.length, load, ways: compared };
}
