// Opens a privacy request for each row of another system, each once, however often the program is killed. Needs the scope DSAR.
import { connect } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { bulk, ndjsonLedger, renderProgress, settleBy } from "@onetrust-client/jobs";

// The trace id is yours, and the same whenever the program runs.
const people = [
  { requestTraceId: "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a01", email: "jane@example.com" },
  { requestTraceId: "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a02", email: "john@example.com" },
];
const inputs = people.map((body) => ({ path: { templateId: "6519ffd5-fe6b-4804-8dfc-1c2ae2da212d" }, body }));

const dsr = dsrAutomation(connect());
const end = new AbortController();
process.once("SIGINT", () => end.abort()); // Ctrl-C; a second one kills

const report = await bulk(dsr.createRequest, inputs, {
  ledger: ndjsonLedger("requests.ndjson"),
  key: ({ body }) => body.requestTraceId,
  settle: settleBy(dsr.getRequestCreationLogs),
  result: ({ requestQueueRefId }) => requestQueueRefId,
  signal: end.signal,
  onProgress: renderProgress(),
});
console.log(`${report.totals.done} of ${report.totals.rows} requests created`);
for (const { key, reason } of report.unknown) console.log("look at", key, reason);
