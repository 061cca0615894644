import { bulkExport } from "@onetrust-client/bulk-export";
import { apiKey, connect } from "@onetrust-client/core";

test("a call", async () => {
  const onetrust = connect({ hostname: process.env.TENANT, credentials: apiKey("key") });
  expect(await bulkExport(onetrust).getBulkExportCreditDetails()).toEqual({ creditsRemaining: 17 });
});
