import { ratios, spreadOf, type Target } from "./figures.js";

export interface Beside {
  readonly row: string;
  readonly way: string;
  readonly beside: string;
  readonly limit: Target["limit"];
}

/** A target for the ratio of two ways that were measured in the same rounds. */
export function besideTarget(
  measured: Readonly<Record<string, readonly number[]>>,
  { row, way, beside, limit }: Beside,
): Target {
  const spread = spreadOf(ratios(measured[way] ?? [], measured[beside] ?? []));
  return { row, figure: spread.median, unit: "×", spread, limit };
}
