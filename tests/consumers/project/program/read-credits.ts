import { type BulkExportCredits, bulkExport } from "@onetrust-client/bulk-export";
import { bulkExportPaths, type paths } from "@onetrust-client/bulk-export/paths";
import { apiKey, connect } from "@onetrust-client/core";
import { pathClient } from "@onetrust-client/core/path-client";

const path = "/api/ot-insights/v1/bulk-export-jobs/credits" satisfies keyof paths;

/** How many exports are left, read by name and by path. */
export async function readCredits(tenant: string): Promise<string> {
  const onetrust = connect({ hostname: tenant, credentials: apiKey("key") });
  const credits: BulkExportCredits = await bulkExport(onetrust).getBulkExportCreditDetails();
  const { data } = await pathClient(bulkExportPaths, onetrust).GET(path);
  return `${credits.creditsRemaining} ${data?.creditsRemaining}`;
}
