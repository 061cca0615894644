import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { writeStream } from "./whole-file.js";

/** What becomes a file of comma-separated values. */
export interface CsvSource {
  /** A file of JSON lines that `ndjsonSink` wrote. */
  readonly rows: string;
  /** Columns that come first, whether or not a row has them. */
  readonly columns: readonly string[];
  /** Texts that a spreadsheet would run stay as they are. */
  readonly keepFormulas: boolean;
}

/**
 * Writes the rows of a file of JSON lines as comma-separated values (RFC 4180), the newest row of each key. Names that only the rows have
 * become columns behind the others, in alphabetical order. The file appears when it is whole.
 */
export async function writeCsv(path: string, { rows, columns, keepFormulas }: CsvSource): Promise<void> {
  const { newest, names } = await surveyed(rows);
  const header = [...columns, ...[...names].filter((name) => !columns.includes(name)).toSorted()];
  const { stringify } = await import("csv-stringify");
  const table = stringify({
    record_delimiter: "windows",
    escape_formulas: !keepFormulas,
    cast: { boolean: String },
  });
  await writeStream(path, Readable.from(records(rows, newest, header)).compose(table), OWNER_ONLY);
}

/** As the file of JSON lines: rows may be about people. */
const OWNER_ONLY = 0o600;

/** A first reading: which line is the newest of its key, and what the rows call their values. */
async function surveyed(path: string): Promise<{ newest: ReadonlyMap<string, number>; names: ReadonlySet<string> }> {
  const newest = new Map<string, number>();
  const names = new Set<string>();
  for await (const { number, key, row } of linesOf(path)) {
    if (row === undefined) newest.delete(key);
    else newest.set(key, number);
    for (const name of Object.keys(fieldsOf(row))) names.add(name);
  }
  return { newest, names };
}

/** A second reading: the header, then a record for each row. */
async function* records(path: string, newest: ReadonlyMap<string, number>, header: readonly string[]) {
  yield header;
  for await (const { number, key, row } of linesOf(path)) {
    if (newest.get(key) !== number) continue;
    const fields = new Map(Object.entries(fieldsOf(row)));
    yield header.map((name) => fields.get(name));
  }
}

interface Line {
  readonly number: number;
  readonly key: string;
  /** Absent: the row is gone. */
  readonly row: unknown;
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of textLines(createReadStream(path, "utf8"))) {
    const { key, row }: { key: string; row?: unknown } = JSON.parse(text);
    yield { number, key, row };
    number += 1;
  }
}

/** Without node:readline, which from Node.js 24 on ends a line at U+2028, too: JSON has that in texts as it is. */
async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

/** The values of a row by their names. A row that is a text or a number is its own value. */
function fieldsOf(row: unknown): object {
  if (row === undefined) return {};
  return typeof row === "object" && row !== null && !Array.isArray(row) ? row : { value: row };
}
