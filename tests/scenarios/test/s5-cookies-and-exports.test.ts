import { createHash } from "node:crypto";
import { bulkExport } from "@onetrust-client/bulk-export";
import { cookieManager } from "@onetrust-client/cookie-manager";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { exportReceipts, recategorise, scriptOf } from "../src/s5-cookies-and-exports.js";
import { fileHost } from "./support/file-host.js";
import { open } from "./support/open.js";

const services = [cookieManager, bulkExport];
const sites = Array.from({ length: 70 }, (_, n) => ({ domainName: `site-${n}.example.com` }));

test("moves a cookie to a category and publishes every website, page after page", async () => {
  const { tenant, onetrust } = await open({ services });
  const { updateCookie, listWebsites, publishScriptToWebsite } = cookieManager(onetrust);
  tenant.answer(updateCookie, () => ({ status: "SUCCESS" }));
  tenant.rows(listWebsites, sites);
  tenant.answer(publishScriptToWebsite, () => ({}));
  expect(await recategorise(onetrust, "_ga", "C0003")).toEqual(sites.map(({ domainName }) => domainName));

  const [put] = tenant.requestsOf(updateCookie);
  expect(JSON.parse(put?.body ?? "")).toEqual({ cookieId: "_ga", cookieName: "_ga", customCategoryName: "C0003" });
  expect(tenant.requestsOf(listWebsites)).toHaveLength(4);
  const published = tenant.requestsOf(publishScriptToWebsite);
  expect(published.map(({ url }) => new URL(url, "http://host").searchParams.get("website"))).toEqual(
    sites.map(({ domainName }) => domainName),
  );
});

test("a 200 that says FAILED is an error, and nothing is published", async () => {
  const { tenant, onetrust } = await open({ services });
  const { updateCookie, publishScriptToWebsite } = cookieManager(onetrust);
  tenant.answer(updateCookie, () => ({ status: "FAILED", errorMessages: ["no category C0003"] }));
  const error = await rejection(recategorise(onetrust, "_ga", "C0003"));
  expect(error).toMatchObject({
    kind: "partial-failure",
    operation: "updateCookie",
    status: 200,
    data: { status: "FAILED" },
  });
  expect(error).toMatchObject({ issues: [{ title: "no category C0003" }] });
  expect(tenant.requestsOf(publishScriptToWebsite)).toEqual([]);
});

test("a script arrives byte for byte", async () => {
  const { tenant, onetrust } = await open({ services });
  const zip = new Uint8Array(Array.from({ length: 10_000 }, (_, n) => (n * 31) % 256));
  const { getScriptForWebsite } = cookieManager(onetrust);
  tenant.answer(getScriptForWebsite, () => new Response(zip, { headers: { "content-type": "application/zip" } }));
  const script = await scriptOf(onetrust, { domainName: "www.example.com" });
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(script instanceof Blob && sha256(new Uint8Array(await script.arrayBuffer()))).toBe(sha256(zip));
});

test("an export is awaited and its files are fetched with their own tokens, never the tenant's", async () => {
  const { tenant, onetrust } = await open({ services, maxSize: 2 });
  const jobs = bulkExport(onetrust);
  const runId = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
  const names = ["1.csv", "2.csv", "3.csv"];
  const files = await fileHost(
    Object.fromEntries(names.map((name) => [`/${name}`, { text: `rows of ${name}`, token: `Bearer for-${name}` }])),
  );
  tenant.answer(jobs.createBulkExport, () => ({ runId }));
  tenant.answer(jobs.getBulkExportStatus, () => {
    const isDone = tenant.requestsOf(jobs.getBulkExportStatus).length === 3;
    return { status: isDone ? "COMPLETED" : "EXPORT_IN_PROGRESS" };
  });
  const downloads = names.map((fileName) => {
    return { fileName, url: `${files.origin}/${fileName}`, headers: { Authorization: `Bearer for-${fileName}` } };
  });
  tenant.rows(jobs.listBulkExportDownloadDetails, downloads);

  const saved: string[] = [];
  await exportReceipts(onetrust, "p-1", (name, text) => saved.push(`${name}: ${text}`), 1);
  expect(saved).toEqual(["1.csv: rows of 1.csv", "2.csv: rows of 2.csv", "3.csv: rows of 3.csv"]);

  expect(JSON.parse(tenant.requestsOf(jobs.createBulkExport)[0]?.body ?? "")).toEqual({
    ...{ exportType: "CONSENT_RECEIPTS", startDate: "2026-01-01", endDate: "2026-03-31" },
    params: [{ name: "purposeGuid", values: ["p-1"] }],
  });
  expect(tenant.requestsOf(jobs.listBulkExportDownloadDetails).map(({ url }) => url)).toEqual([
    `/api/ot-insights/v1/bulk-export-jobs/${runId}/download/pages`,
    `/api/ot-insights/v1/bulk-export-jobs/${runId}/download/pages?continuationToken=after-2`,
  ]);
  const own = tenant.requestsOf(jobs.createBulkExport)[0]?.headers.authorization ?? "";
  expect(own).toMatch(/^Bearer /);
  expect(files.received.map(({ headers }) => headers.authorization)).toEqual(names.map((name) => `Bearer for-${name}`));
  expect(JSON.stringify(files.received)).not.toContain(own.slice(7));
});

test("an hour's limit is an error at once, for a caller who waits a minute at most", async () => {
  const { tenant, onetrust } = await open({ services }, { retry: { maxWait: 60_000 } });
  const { createBulkExport } = bulkExport(onetrust);
  tenant.fault(createBulkExport, "429-hour", { times: Infinity });
  const started = Date.now();
  const error = await rejection(exportReceipts(onetrust, "p-1", () => {}));
  expect(error).toMatchObject({ kind: "rate-limit", period: "HOUR", allowed: 200_000, made: 200_001 });
  const wait = error.kind === "rate-limit" ? error.resumeAt - started : 0;
  expect(wait).toBeGreaterThan(2_130_000);
  expect(tenant.requestsOf(createBulkExport)).toHaveLength(1);
  // The account is blocked, so a call of another operation is not sent at all.
  const other = await rejection(cookieManager(onetrust).listWebsites());
  expect(other).toMatchObject({ kind: "rate-limit", outcome: "not-sent" });
});
