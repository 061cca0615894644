// Copies a long list into SQLite, by copy or by a loop that does the same work, and tells what that cost its process.
import { hash } from "node:crypto";
import { clientCredentials, connect, defineService, pageNumber, paginate } from "@onetrust-client/core";

const { hosts, client, service, sink, by } = JSON.parse(process.env.JOB_SETTINGS);
const { listRows } = defineService({ ...service, paging: paginate(pageNumber) })(
  connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) }),
);
// Each is loaded by the one that uses it, and before the clock starts.
const run = by === "copy" ? await copyRun() : await loopRun();
let heap = 0;
const timer = setInterval(() => {
  heap = Math.max(heap, process.memoryUsage().heapUsed);
}, 50);
const before = process.cpuUsage();
await run();
const { user, system } = process.cpuUsage(before);
clearInterval(timer);
process.send({ cpu: (user + system) / 1000, heap, rss: process.resourceUsage().maxRSS * 1024 });
process.disconnect();

async function copyRun() {
  const { copy, sqliteSink } = await import("@onetrust-client/jobs");
  return () => copy(listRows, sqliteSink(sink), { key: ({ id }) => id });
}

async function loopRun() {
  const database = await openDatabase();
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  database.exec("CREATE TABLE state (name TEXT PRIMARY KEY, state TEXT)");
  database.exec(
    "CREATE TABLE rows (key TEXT PRIMARY KEY, row TEXT NOT NULL, hash TEXT NOT NULL, pass INTEGER NOT NULL, changed_at INTEGER NOT NULL)",
  );
  const upsert = database.prepare(
    `INSERT INTO rows VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE
     SET row = excluded.row, hash = excluded.hash, pass = excluded.pass, changed_at = excluded.changed_at`,
  );
  const store = database.prepare("INSERT OR REPLACE INTO state VALUES ('rows', ?)");
  return async () => {
    for await (const { items, resume } of listRows.pages()) {
      database.exec("BEGIN IMMEDIATE");
      const now = Date.now();
      for (const row of items) {
        const json = JSON.stringify(row);
        upsert.run(row.id, json, hash("sha256", json, "hex"), 1, now);
      }
      store.run(JSON.stringify(resume ?? null));
      database.exec("COMMIT");
    }
    database.close();
  };
}

async function openDatabase() {
  const builtIn = process.getBuiltinModule?.("node:sqlite");
  if (builtIn) return new builtIn.DatabaseSync(sink);
  const { default: Database } = await import("libsql");
  return new Database(sink);
}
