// Exports the consent receipts of a purpose as files: starts the export, waits for it and downloads every file. Needs the scope BULK_EXPORT.
// An export costs one of 20 a month.
import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { type BulkExportDownloadResponse, bulkExport } from "@onetrust-client/bulk-export";
import { connect } from "@onetrust-client/core";

const purpose = process.env.PURPOSE ?? "1b6f3c1e-0000-4000-8000-000000000001";
const pause = Number(process.env.PAUSE ?? 30_000);

const onetrust = connect();
const exports = bulkExport(onetrust);
const { runId } = await exports.createBulkExport({
  body: {
    exportType: "CONSENT_RECEIPTS",
    startDate: "2026-01-01",
    endDate: "2026-03-31",
    params: [{ name: "purposeGuid", values: [purpose] }],
  },
});
if (!runId) throw new Error("The export has no id.");
const path = { id: runId };
await finished();
for await (const file of exports.listBulkExportDownloadDetails.items({ path })) await download(file);

async function finished(): Promise<void> {
  for (;;) {
    const { status, progressPercentage } = await exports.getBulkExportStatus({ path });
    if (status === "COMPLETED") return;
    if (status === "FAILED" || status === "CANCELLED") throw new Error(`The export ended as ${status}.`);
    console.log(`${progressPercentage} % done`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Each file stands on another host and has a token of its own, which is valid for an hour. */
async function download({ fileName, url, headers }: BulkExportDownloadResponse): Promise<void> {
  if (!fileName || !url || !headers?.Authorization)
    throw new Error("A file of the export lacks its name, address or token.");
  // The name comes from outside: without its folders it cannot leave this one.
  const name = basename(fileName);
  const { size } = await onetrust.download(url, {
    headers: { authorization: headers.Authorization },
    to: createWriteStream(name),
  });
  console.log(`Written: ${name}, ${size} bytes`);
}
