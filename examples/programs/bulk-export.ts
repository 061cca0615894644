// Exports the consent receipts of a purpose as files: shows how many exports are left, starts the export, waits for it and downloads every file.
// A run that is killed goes on where it was, and starts no second export. Needs the scope BULK_EXPORT. An export costs one of 20 a month.
import { type BulkExportRequest, bulkExport } from "@onetrust-client/bulk-export";
import { connect } from "@onetrust-client/core";
import { runBulkExport } from "@onetrust-client/jobs";

const purpose = process.env.PURPOSE ?? "1b6f3c1e-0000-4000-8000-000000000001";

const onetrust = connect();
const request: BulkExportRequest & { name: string } = {
  name: "receipts 2026 Q1",
  exportType: "CONSENT_RECEIPTS",
  startDate: "2026-01-01",
  endDate: "2026-03-31",
  params: [{ name: "purposeGuid", values: [purpose] }],
};
const { files } = await runBulkExport(bulkExport(onetrust), request, {
  download: onetrust.download,
  to: "receipts",
  every: Number(process.env.PAUSE ?? 30_000),
  onStep: (step) => {
    if (step.step === "credits") console.log(`${step.remaining} of ${step.total} exports are left`);
    if (step.step === "state") console.log(`${step.progress} % done`);
  },
});
for (const { path, size } of files) console.log(`Written: ${path}, ${size} bytes`);
