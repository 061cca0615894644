import { hash } from "node:crypto";
import { isRecord } from "../job/read-values.js";
import type { PageWrite, SinkRow, WriteCounts } from "./sink.js";

/** What a sink knows of a row that it has. */
export interface KnownRow {
  readonly hash: string;
  /** The last pass that has seen it. */
  readonly pass: number;
}

/** The rows of a page by what is to be done with them. */
export interface ComparedRows {
  readonly fresh: readonly SinkRow[];
  readonly changed: readonly SinkRow[];
  /** Keys of rows of which only the pass changes. */
  readonly same: readonly string[];
  readonly counts: WriteCounts;
}

/** The hash by which a sink knows whether a row has changed: SHA-256 of its JSON. */
export function hashOf(json: string): string {
  return hash("sha256", json, "hex");
}

/** Reads a row of a table with key, hash and pass. */
export function knownRow(row: unknown): [string, KnownRow] {
  const { key, hash, pass } = isRecord(row) ? row : {};
  return [String(key), { hash: String(hash), pass: Number(pass) }];
}

/** Compares the rows of a page with those of the same keys that the sink has. */
export function compareRows({ rows, seen, pass }: PageWrite, known: ReadonlyMap<string, KnownRow>): ComparedRows {
  const counts = { inserted: 0, updated: 0, unchanged: 0, overlap: 0 };
  const fresh: SinkRow[] = [];
  const changed: SinkRow[] = [];
  const same: string[] = [...seen];
  for (const row of rows) {
    const before = known.get(row.key);
    if (before?.pass === pass) counts.overlap++;
    else if (!before) counts.inserted++;
    else if (before.hash === row.hash) counts.unchanged++;
    else counts.updated++;
    if (!before) fresh.push(row);
    else if (before.hash !== row.hash) changed.push(row);
    else if (before.pass !== pass) same.push(row.key);
  }
  return { fresh, changed, same, counts };
}
