import { parse } from "yaml";
import { isRecord, type NameMap } from "../../../model/openapi.js";
import type { SourceOperation } from "../../../model/source-operations.js";

/** How the entries of a file are read. */
interface EntryReader<Entry> {
  /** What the file gives for each operation, for messages. */
  readonly expected: string;
  /** Reads one entry. Throws an error that names `place` if it is none. */
  readonly read: (value: unknown, place: string) => Entry;
}

/** Reads a file that says something of operations by key (`PUT /api/…`). `name` is the file's, for messages. */
export function parseReview<Entry>(text: string, name: string, { expected, read }: EntryReader<Entry>): NameMap<Entry> {
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${name}: expected ${expected}.`);
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, read(value, `${name}: ${key}`)]));
}

/** A finding of a person, and why it is so. */
interface Reasoned {
  readonly because: string;
  /** `undefined` if the entry gives nothing but the reason. */
  readonly value: unknown;
}

/** What an entry gives as `property`. `undefined` if it gives no reason for that, or anything else. */
export function reasoned(entry: unknown, property: string): Reasoned | undefined {
  const { because, [property]: value, ...stray } = isRecord(entry) ? entry : {};
  const isWhole = typeof because === "string" && because !== "" && Object.keys(stray).length === 0;
  return isWhole ? { because, value } : undefined;
}

/** Operations that the vendor no longer has. `speaker` is what speaks of them: `the paging review`. */
export function goneFindings(
  speaker: string,
  keys: readonly string[],
  operations: readonly SourceOperation[],
): string[] {
  const known = new Set(operations.map(({ key }) => key));
  return keys.filter((key) => !known.has(key)).map((key) => `${speaker} speaks of ${key}, which the definition lacks`);
}
