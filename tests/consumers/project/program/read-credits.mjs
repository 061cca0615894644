import { bulkExport } from "@onetrust-client/bulk-export";
import { bulkExportPaths } from "@onetrust-client/bulk-export/paths";
import { apiKey, connect } from "@onetrust-client/core";
import { pathClient } from "@onetrust-client/core/path-client";

/** How many exports are left, read by name and by path. */
export async function readCredits(tenant) {
  const onetrust = connect({ hostname: tenant, credentials: apiKey("key") });
  const credits = await bulkExport(onetrust).getBulkExportCreditDetails();
  const { data } = await pathClient(bulkExportPaths, onetrust).GET("/api/ot-insights/v1/bulk-export-jobs/credits");
  return `${credits.creditsRemaining} ${data.creditsRemaining}`;
}
