import { BYTES, IMPOSSIBLE } from "./sampleable.js";

/** An input, and the places in it that stay empty because the definition allows no value there. */
export interface Sample {
  readonly input: object;
  readonly leftOut: readonly string[];
}

/** A sample as a caller would write it. */
export function finish(sampled: unknown): Sample {
  const input = written(sampled);
  return { input: typeof input === "object" && input !== null ? input : {}, leftOut: impossible(sampled, "") };
}

function impossible(value: unknown, place: string): string[] {
  if (value === IMPOSSIBLE) return [place];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => impossible(item, place === "" ? key : `${place}.${key}`));
}

function written(value: unknown): unknown {
  if (value === BYTES) return new Blob(["bytes"]);
  if (Array.isArray(value)) return value.filter(isPossible).map(written);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => isPossible(item));
  return Object.fromEntries(entries.map(([key, item]) => [key, written(item)]));
}

function isPossible(value: unknown): boolean {
  return value !== IMPOSSIBLE;
}
