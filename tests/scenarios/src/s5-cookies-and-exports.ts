import { type BulkExportDownloadResponse, bulkExport } from "@onetrust-client/bulk-export";
import { cookieManager, type WebsiteDetails } from "@onetrust-client/cookie-manager";
import type { Connection } from "@onetrust-client/core";

/** Puts a cookie into a category, named by its id, and publishes the script of every website. */
export async function recategorise(onetrust: Connection, cookieId: string, category: string): Promise<string[]> {
  const cookies = cookieManager(onetrust);
  const body = { cookieId, cookieName: cookieId, customCategoryName: category };
  // A 200 that lists failures is an error: nothing is published then.
  await cookies.updateCookie({ body });
  const published: string[] = [];
  for await (const { domainName } of cookies.listWebsites.items()) {
    const website = `${domainName}`;
    await cookies.publishScriptToWebsite({ query: { website }, body: {} });
    published.push(website);
  }
  return published;
}

/** The script of a website, a ZIP. Its definition says text, so the draft is sent with metadata that say bytes. */
export async function scriptOf(onetrust: Connection, { domainName }: WebsiteDetails): Promise<unknown> {
  const { metadata, draft } = cookieManager(onetrust).getScriptForWebsite;
  const { data } = await onetrust.send(
    { ...metadata, response: "binary" },
    draft({ query: { website: `${domainName}` } }),
  );
  return data;
}

/** Exports the receipts of a purpose and hands each file's text to `save`. */
export async function exportReceipts(
  onetrust: Connection,
  purposeId: string,
  save: (name: string, text: string) => void,
  wait = 30_000,
): Promise<void> {
  const exports = bulkExport(onetrust);
  const dates = { startDate: "2026-01-01", endDate: "2026-03-31" };
  const params = [{ name: "purposeGuid" as const, values: [purposeId] }];
  const { runId } = await exports.createBulkExport({ body: { exportType: "CONSENT_RECEIPTS", ...dates, params } });
  const path = { id: `${runId}` };
  await exports.getBulkExportStatus.wait({ path }, { every: wait });
  const files = exports.listBulkExportDownloadDetails.items({ path });
  for await (const file of files) save(`${file.fileName}`, await download(onetrust, file));
}

/** Each file is on another host and has its own token, which lives for an hour. The tenant's token does not go there. */
async function download(onetrust: Connection, { url, headers }: BulkExportDownloadResponse): Promise<string> {
  const { data } = await onetrust.download(`${url}`, { headers: { authorization: `${headers?.Authorization}` } });
  return data.text();
}
