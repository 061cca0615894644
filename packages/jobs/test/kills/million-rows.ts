import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineService, pageNumber, paginate } from "@onetrust-client/core";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { isRecord } from "../../src/job/read-values.js";
import { openDatabase } from "../../src/storage/sqlite.js";
import { type RowsService, rowsDefinition } from "./copy-kills.js";

/** What a long copy cost its process. */
export interface LongCopy {
  readonly rows: number;
  /** Processor time in ms. */
  readonly cpu: number;
  /** Most bytes of the heap, and of the process. */
  readonly heap: number;
  readonly rss: number;
}

const pageSize = 500;
/** A heap that grows with the rows would not fit, and the process would end. */
const mostHeap = "--max-old-space-size=150";

/** Copies a list of so many rows into SQLite, by `copy` or by a loop that does the same work. */
export async function copyLongList(count: number, by: "copy" | "loop"): Promise<LongCopy> {
  const service = defineService<RowsService>({ ...rowsDefinition, paging: paginate(pageNumber) });
  const limits = { perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
  const tenant = await fakeTenant({ services: [service], limits });
  tenant.answer(service(tenant.connect()).listRows, ({ query }: { readonly query?: unknown }) => {
    const number = Number(isRecord(query) ? (query.page ?? 0) : 0);
    return { content: pageOf(number, count), number, totalElements: count, totalPages: Math.ceil(count / pageSize) };
  });
  const folder = mkdtempSync(join(tmpdir(), "onetrust-long-"));
  try {
    const sink = join(folder, "sink.db");
    const settings = { hosts: tenant.hosts, client: tenant.client, service: rowsDefinition, sink, by };
    const child = fork(new URL("million-member.mjs", import.meta.url), {
      env: { ...process.env, JOB_SETTINGS: JSON.stringify(settings) },
      execArgv: [mostHeap],
    });
    const [[figures], [code]]: [unknown[], unknown[]] = await Promise.all([
      once(child, "message"),
      once(child, "exit"),
    ]);
    if (code !== 0) throw new Error(`The copy of ${count} rows by ${by} ended with ${String(code)}.`);
    const { cpu, heap, rss } = isRecord(figures) ? figures : {};
    return { rows: await rowsIn(sink), cpu: Number(cpu), heap: Number(heap), rss: Number(rss) };
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true });
  }
}

function pageOf(number: number, count: number) {
  const from = number * pageSize;
  return Array.from({ length: Math.max(0, Math.min(pageSize, count - from)) }, (_, index) => ({
    id: `row-${from + index}`,
    name: `Name of row ${from + index}`,
    version: 0,
    organization: { id: "6519ffd5-fe6b-4804-8dfc-1c2ae2da212d", value: "Root" },
    changedDate: "2026-11-29T20:00:00.000Z",
  }));
}

async function rowsIn(path: string): Promise<number> {
  const database = await openDatabase("the copy", path);
  const found = database.prepare("SELECT count(*) AS count FROM rows").get();
  database.close();
  return isRecord(found) ? Number(found.count) : 0;
}
