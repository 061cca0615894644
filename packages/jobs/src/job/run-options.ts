import { type CallOptions, createConfigurationError } from "@onetrust-client/core";
import type { LimitView, Progress } from "../progress/progress.js";
import { isRecord } from "./read-values.js";

/** Options that `bulk` and `copy` have in common. */
export interface RunOptions {
  /** Is told once a second how far the run has come, and at its end. */
  readonly onProgress?: ((progress: Progress) => unknown) | undefined;
  /** The `pace` of the connection: the progress then tells what is left of the limits. */
  readonly limiter?: LimitView | undefined;
  /** Options of each call. Default: the connection's, with waits for a rate limit up to an hour. */
  readonly call?: Omit<CallOptions, "signal"> | undefined;
}

/** How many rows are worked on at a time if `concurrency` does not say. */
export const usualConcurrency = 4;

const anHour = 3_600_000;

/** The options of each call of a run. */
export function callOptionsOf({ call }: RunOptions, signal: AbortSignal): CallOptions {
  return { retry: { maxWait: anHour }, ...call, signal };
}

/** The text of what the option `key` returned. What JavaScript makes of a variable that is not set is none. */
export function keyText(key: unknown): string | undefined {
  if (typeof key === "number") return Number.isFinite(key) ? String(key) : undefined;
  return typeof key === "string" && key !== "" && key !== "undefined" && key !== "null" ? key : undefined;
}

/** What a function takes beside the options that all runs have. */
interface OptionRules {
  /** Names of its own options. */
  readonly own: readonly string[];
  /** Those of its own options that are functions and may be left out. */
  readonly functions: readonly string[];
  /** How it is called. */
  readonly example: string;
}

/** Ends with a `configuration` error of a function. */
export type Fail = (text: string) => never;

/** Checks what the options of all runs have in common, and returns them for further checks. */
export function checkRunOptions(
  fail: Fail,
  options: unknown,
  { own, functions, example }: OptionRules,
): Readonly<Record<string, unknown>> {
  if (!isRecord(options)) return fail(`the options must be an object: ${example}.`);
  const names = ["key", "concurrency", ...own, "signal", "onProgress", "limiter", "call"];
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) fail(`unknown option "${unknown}". Known options: ${names.join(", ")}.`);
  const { key, concurrency = usualConcurrency, limiter } = options;
  if (typeof key !== "function") fail("key must be a function that returns the id of a row.");
  for (const name of [...functions, "onProgress"]) {
    const value = options[name];
    if (value !== undefined && typeof value !== "function") fail(`${name} must be a function.`);
  }
  const isCount = typeof concurrency === "number" && Number.isInteger(concurrency);
  if (!isCount || concurrency < 1 || concurrency > 100) fail("concurrency must be a whole number from 1 to 100.");
  if (limiter !== undefined && !hasMethods<LimitView>(limiter, ["state"])) {
    fail("limiter must be the limiter of the connection. Write pace(), and pass it to connect as well.");
  }
  return options;
}

/** A function that fails with a `configuration` error of this function. */
export function failureOf(operation: string): Fail {
  return (text) => {
    throw createConfigurationError(operation, text);
  };
}

/** Whether a value is an object with these methods. */
export function hasMethods<Shape>(value: unknown, methods: readonly (keyof Shape & string)[]): boolean {
  return isRecord(value) && methods.every((method) => typeof value[method] === "function");
}
