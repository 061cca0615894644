import { isOneTrustError } from "@onetrust-client/core";
import { createJobError } from "../job/job-error.js";
import { keyText, usualConcurrency } from "../job/run-options.js";
import { hashOf } from "../sinks/compare-rows.js";
import type { SinkRow } from "../sinks/sink.js";
import type { CopyOptions } from "./copy-options.js";

/** The rows of one page, ready for the sink. */
export interface PageRows {
  readonly rows: readonly SinkRow[];
  /** Keys of rows whose details could not be read. */
  readonly failed: readonly string[];
  readonly gone: number;
  readonly withoutKey: number;
  /** Rows that the page has twice. */
  readonly repeated: number;
}

interface PageContext<Input, Item> {
  /** Name of the list, for messages. */
  readonly list: string;
  readonly options: Pick<CopyOptions<Input, Item>, "key" | "detail" | "concurrency">;
  readonly signal: AbortSignal;
}

/** Finds the keys of a page's rows, asks for their details and computes their hashes. */
export async function pageRows<Input, Item>(
  items: readonly Item[],
  { list, options, signal }: PageContext<Input, Item>,
): Promise<PageRows> {
  const keyed = keyedItems(items, { list, key: options.key });
  const rows: SinkRow[] = [];
  const failed: string[] = [];
  let gone = 0;
  const add = async ([key, item]: readonly [string, Item]): Promise<void> => {
    const { detail } = options;
    if (!detail) return void rows.push(sinkRow(key, item));
    try {
      rows.push(sinkRow(key, await detail(item, { signal })));
    } catch (error) {
      const effect = effectOfFailure(error);
      if (effect === "stop") throw error;
      if (effect === "gone") gone++;
      else failed.push(key);
    }
  };
  if (options.detail) await inParallel([...keyed.items], options.concurrency ?? usualConcurrency, add);
  else for (const [key, item] of keyed.items) rows.push(sinkRow(key, item));
  return { rows, failed, gone, withoutKey: keyed.withoutKey, repeated: keyed.repeated };
}

interface KeyedItems<Item> {
  readonly items: ReadonlyMap<string, Item>;
  readonly withoutKey: number;
  readonly repeated: number;
}

/** Two rows of one page with one key and another content are two rows, so the key is none. */
function keyedItems<Item>(
  items: readonly Item[],
  { list, key }: { readonly list: string; readonly key: CopyOptions<never, Item>["key"] },
): KeyedItems<Item> {
  const found = new Map<string, Item>();
  let withoutKey = 0;
  let repeated = 0;
  for (const item of items) {
    const name = keyText(key(item));
    if (name === undefined) {
      withoutKey++;
      continue;
    }
    const before = found.get(name);
    if (before === undefined) {
      found.set(name, item);
      continue;
    }
    if (jsonOf(before) !== jsonOf(item)) throw sameKey(list);
    repeated++;
  }
  if (items.length > 0 && withoutKey === items.length) throw noKeys(list, items.length);
  return { items: found, withoutKey, repeated };
}

function sinkRow(key: string, row: unknown): SinkRow {
  const json = jsonOf(row);
  return { key, json, hash: hashOf(json), row };
}

/** A whole number beyond 2^53 becomes text, since JSON readers would change its digits. */
function jsonOf(row: unknown): string {
  try {
    return JSON.stringify(row) ?? "null";
  } catch {
    return JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? "null";
  }
}

/** What a detail that cannot be read means: for its row, or for all. */
function effectOfFailure(error: unknown): "gone" | "failed" | "stop" {
  // A function that throws something of its own is broken for every row.
  if (!isOneTrustError(error)) return "stop";
  switch (error.kind) {
    case "http":
      return error.status === 404 || error.status === 410 ? "gone" : "failed";
    case "forbidden":
      return error.missing.length > 0 ? "stop" : "failed";
    case "parse":
    case "partial-failure":
    case "mismatch":
      return "failed";
    default:
      return "stop";
  }
}

/** Runs a function for each item, several at a time. The first failure ends it, when those under way have ended. */
async function inParallel<Item>(
  items: readonly Item[],
  concurrency: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (failure) return;
      try {
        await run(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (failure) throw failure.error;
}

function sameKey(list: string): Error {
  return createJobError({
    code: "key",
    subject: `copy ${list}: key`,
    problem: "returned the same for two rows of one page that differ",
    expected: "what makes a row unique",
    remedy: "Return the id of the row. One of the two rows would be lost.",
  });
}

function noKeys(list: string, count: number): Error {
  return createJobError({
    code: "key",
    subject: `copy ${list}: key`,
    problem: `returned no text and no number for all ${count} rows of a page`,
    expected: "what makes a row unique",
    remedy: "Look at a row with list.items() and return its id.",
  });
}
