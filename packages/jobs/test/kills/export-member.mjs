// A process that makes a bulk export until it is killed, or until it is through. It runs the built packages, as a user's does.
import { readFileSync } from "node:fs";
import { bulkExport } from "@onetrust-client/bulk-export";
import { clientCredentials, connect } from "@onetrust-client/core";
import { isJobError, runBulkExport } from "@onetrust-client/jobs";

const { hosts, client, request, to } = JSON.parse(readFileSync(process.env.JOB_SETTINGS, "utf8"));
const onetrust = connect({ hostname: hosts.tenant, hosts, credentials: clientCredentials(client) });
const options = { download: onetrust.download, to, every: 20, settleFor: [0, 200, 400, 800, 1600] };
try {
  await runBulkExport(bulkExport(onetrust), request, options);
  process.send("whole");
} catch (error) {
  if (!isJobError(error) || error.code !== "unsettled") throw error;
  process.send("unsettled");
}
process.disconnect();
