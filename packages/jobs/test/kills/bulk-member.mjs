// A process that opens privacy requests in bulk until it is killed, or until it is through. It runs the built packages, as a user's does.
import { readFileSync } from "node:fs";
import { clientCredentials, connect } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { bulk, ndjsonLedger, settleBy, sqliteLedger } from "@onetrust-client/jobs";

const { hosts, client, inputs, ledger, settles } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const dsr = dsrAutomation(connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) }));
const report = await bulk(dsr.createRequest, inputs, {
  ledger: ledger.endsWith(".db") ? sqliteLedger(ledger) : ndjsonLedger(ledger),
  key: ({ body }) => body.requestTraceId,
  result: ({ requestQueueRefId }) => requestQueueRefId,
  ...(settles && { settle: settleBy(dsr.getRequestCreationLogs), settleAfter: 500 }),
});
process.send(report);
process.disconnect();
