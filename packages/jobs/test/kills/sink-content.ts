import { readFileSync } from "node:fs";
import pg from "pg";
import { isRecord } from "../../src/job/read-values.js";
import { openDatabase } from "../../src/storage/sqlite.js";

/** What a sink holds. */
export interface SinkContent {
  /** Its rows as JSON by key. */
  readonly rows: ReadonlyMap<string, string>;
  /** How many rows it has more than once. */
  readonly repeated: number;
}

/** Reads a sink: a file, of which `.db` is SQLite, or the address of a PostgreSQL. */
export async function contentOf(path: string, table = "rows"): Promise<SinkContent> {
  if (isPostgres(path)) return await contentOfPostgres(path, table);
  return path.endsWith(".db") ? await contentOfTable(path, table) : contentOfFile(path);
}

export function isPostgres(sink: string): boolean {
  return sink.startsWith("postgres:");
}

async function contentOfPostgres(connectionString: string, table: string): Promise<SinkContent> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows: found } = await client.query(`SELECT key, row::text AS row FROM "${table}"`);
  await client.end();
  const rows = new Map(found.map(({ key, row }) => [String(key), String(row)]));
  return { rows, repeated: found.length - rows.size };
}

/** In a file the newest line of a key counts. The same content twice in a row would be a row that was written twice. */
function contentOfFile(path: string): SinkContent {
  const rows = new Map<string, string>();
  let repeated = 0;
  for (const line of readFileSync(path, "utf8").trimEnd().split("\n")) {
    const { key, row: content, deleted } = JSON.parse(line);
    const json = JSON.stringify(content);
    if (rows.get(key) === json) repeated++;
    if (deleted) rows.delete(key);
    else rows.set(key, json);
  }
  return { rows, repeated };
}

async function contentOfTable(path: string, table: string): Promise<SinkContent> {
  const database = await openDatabase("the copy", path);
  const found = database.prepare(`SELECT key, row FROM "${table}"`).all();
  database.close();
  const rows = new Map(found.map((each) => (isRecord(each) ? [String(each.key), String(each.row)] : ["", ""])));
  return { rows, repeated: found.length - rows.size };
}
