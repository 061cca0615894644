// Writes a ledger and a sink into one database, and tells what it reads of both. Run by each Node.js with the SQLite that it has.
import { sqliteLedger, sqliteSink } from "@onetrust-client/jobs";

const [path] = process.argv.slice(2);
const job = { format: 1, kind: "bulk", operation: "pets.createPet", request: "POST /pets", tenant: "tenant" };
const ledger = sqliteLedger(path);
await ledger.open(job);
const rows = await Array.fromAsync?.(ledger.rows());
await ledger.put([
  { key: "ü-1", fingerprint: "f", state: "sent", sends: 1, sentAt: 1_790_000_000_000, result: { a: 1 } },
]);
await ledger.put([{ key: "ü-1", fingerprint: "f", state: "done", sends: 2, sentAt: 1_790_000_000_000, reason: "r" }]);
const found = await ledger.get(["ü-1", "none"]);
await ledger.close();

const sink = sqliteSink(path);
const stored = await sink.open({ ...job, kind: "copy", input: "x" });
const counts = {
  pages: 0,
  rows: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  overlap: 0,
  gone: 0,
  withoutKey: 0,
  removed: 0,
};
const pass = (stored?.pass ?? 0) + 1;
const state = { kind: "full", pass, isComplete: false, isSteady: true, counts, failed: [] };
await sink.begin(state);
const written = [];
const row = (key, hash) => ({ key, hash, json: `"${hash}"`, row: hash });
for (const page of [
  [row("1", "a"), row("2", "b")],
  [row("2", "c"), row("3", `d${pass}`)],
]) {
  const stateAfter = (result) => {
    written.push(result);
    return state;
  };
  await sink.write({ rows: page, seen: [], pass, stateAfter });
}
let removed = 0;
await sink.removeUnseen(pass, (count) => {
  removed = count;
  return { ...state, isComplete: true };
});
await sink.close();
console.log(JSON.stringify({ before: rows?.length, found, stored: stored?.isComplete, written, removed }));
