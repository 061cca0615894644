import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ndjsonSink, type Sink, sqliteSink } from "../../src/index.js";
import { isRecord } from "../../src/job/read-values.js";
import { openDatabase } from "../../src/storage/sqlite.js";

/** A kind of sink, and how a test looks into it. */
interface SinkKind {
  readonly open: (folder: string) => Sink;
  readonly read: (folder: string) => Promise<unknown[]>;
}

/** The sinks that live in a folder. */
export const sinkKinds: Readonly<Record<string, SinkKind>> = {
  NDJSON: {
    open: (folder) => ndjsonSink(join(folder, "pets.ndjson")),
    read: async (folder) => {
      const rows = new Map<string, unknown>();
      for (const line of readFileSync(join(folder, "pets.ndjson"), "utf8").trimEnd().split("\n")) {
        const { key, row, deleted } = JSON.parse(line || '{"deleted":true}');
        if (deleted) rows.delete(key);
        else rows.set(key, row);
      }
      return [...rows.values()];
    },
  },
  SQLite: {
    open: (folder) => sqliteSink(join(folder, "pets.db"), { table: "pets" }),
    read: async (folder) => {
      const database = await openDatabase("pets", join(folder, "pets.db"));
      const rows = database.prepare("SELECT row FROM pets").all();
      database.close();
      return rows.map((row) => (isRecord(row) ? JSON.parse(String(row.row)) : undefined));
    },
  },
};

/** Rows in an order of their own, for sinks and lists that have another one. */
export const byId = (rows: readonly unknown[]): unknown[] =>
  rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
