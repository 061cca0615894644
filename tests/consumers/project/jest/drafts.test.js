import { bulkExport } from "@onetrust-client/bulk-export";
import { apiKey, connect } from "@onetrust-client/core";

test("a draft", () => {
  const onetrust = connect({ hostname: "app-eu.onetrust.com", credentials: apiKey("key") });
  const { url } = bulkExport(onetrust).getBulkExportCreditDetails.draft();
  expect(url).toBe("https://app-eu.onetrust.com/api/ot-insights/v1/bulk-export-jobs/credits");
});
