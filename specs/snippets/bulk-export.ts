import { setTimeout } from "node:timers/promises";
import { bulkExport } from "@onetrust-client/bulk-export";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const exports = bulkExport(onetrust);

const dates = { startDate: "2026-01-01", endDate: "2026-03-31" };
const { runId } = await exports.createBulkExport({ body: { exportType: "CONSENT_RECEIPTS", ...dates } });
const path = { id: `${runId}` };

let run = await exports.getBulkExportStatus({ path });
while (run.status === "EXPORT_IN_PROGRESS") {
  await setTimeout(5_000);
  run = await exports.getBulkExportStatus({ path });
}
console.log(run.status, run.recordCount);

// Each file is on another host and has a token of its own in `headers`.
for await (const file of exports.listBulkExportDownloadDetails.items({ path })) console.log(file.fileName, file.url);
