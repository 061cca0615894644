// A process that opens privacy requests in bulk until it is killed, or until it is through. It runs the built packages, as a user's does.
import { readFileSync } from "node:fs";
import { clientCredentials, connect } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { bulk, ndjsonLedger, postgresLedger, settleBy, sqliteLedger } from "@onetrust-client/jobs";
import pg from "pg";

const { hosts, client, inputs, ledger, settles } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const dsr = dsrAutomation(connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) }));
const report = await bulk(dsr.createRequest, inputs, {
  ledger: openLedger(),
  key: ({ body }) => body.requestTraceId,
  result: ({ requestQueueRefId }) => requestQueueRefId,
  ...(settles && { settle: settleBy(dsr.getRequestCreationLogs), settleAfter: 500 }),
});
process.send(report);
process.disconnect();

function openLedger() {
  if (ledger.startsWith("postgres:")) return postgresLedger(new pg.Pool({ connectionString: ledger }));
  return ledger.endsWith(".db") ? sqliteLedger(ledger) : ndjsonLedger(ledger);
}
