import { type BulkExport, bulkExport } from "@onetrust-client/bulk-export";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { cookieManager } from "@onetrust-client/cookie-manager";
import { defineService, type Operation } from "@onetrust-client/core";
import { documents } from "@onetrust-client/documents";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import type { FakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { fileHost } from "./file-host.js";
import { open } from "./open.js";

interface WebForm {
  readonly submitForm: Operation<[input: { path: { formId: string }; body: object }], { requestTraceId: string }>;
}

/** The web form of privacy requests, which no definition has. */
const webForm = defineService<WebForm>({
  package: "web-form",
  host: "privacy-portal",
  operations: { submitForm: { path: "/request/v1/forms/{formId}", method: "POST", body: "json" } },
});

const services = [webForm, bulkExport, consentReceipts, cookieManager, documents, dsrAutomation, universalConsent];
const scopes = ["DSAR_READ", "CONSENT_READ", "COOKIE_READ", "ATTACHMENT", "BULK_EXPORT"];

/** What the script of every website holds. */
export const scriptFile = "console.log()";

/** The tenant that the guides' programs meet, and those of its operations that tests ask about. */
export async function guideTenant() {
  const { tenant, onetrust } = await open({ services, scopes });
  const { downloadScriptFile, listWebsites } = cookieManager(onetrust);
  const { uploadFile } = documents(onetrust);
  const { getRequestCreationLogs, listRequests } = dsrAutomation(onetrust);
  const { getCollectionPointToken, getDataSubjectDetails, getIndexCreationStatus, getPurpose, listPurposeVersions } =
    universalConsent(onetrust);
  const { createConsentReceipts } = consentReceipts(onetrust);
  const sites = { "www.example.com": "Scanned", "shop.example.com": "Pending" };
  tenant.rows(
    listWebsites,
    Object.entries(sites).map(([domainName, status]) => ({ domainName, status })),
  );
  tenant.answer(getCollectionPointToken, ({ path }) => ({ token: tokenOf(path.collectionpointGuid) }));
  tenant.answer(getDataSubjectDetails, ({ headers }) => ({
    identifier: headers.identifier,
    profiles: [{ id: newsletter, name: "Newsletter", status: "ACTIVE" }],
  }));
  tenant.job(getRequestCreationLogs, { polls: 1, data: { requestRefId: "QXD7" } });
  tenant.answer(webForm(onetrust).submitForm, () => ({ requestTraceId: "3f1c4e0a-0000-4000-8000-000000000003" }));
  tenant.job(getIndexCreationStatus, { data: { endTime: "2026-01-15T10:00:00Z" } });
  tenant.answer(getPurpose, () => Response.json({ label: "Newsletter" }));
  tenant.rows(listPurposeVersions, [
    { purposeId: "p-1", publishedDate: "2026-01-15T10:00:00", createdDate: "2026-01-14T10:00:00", versions: [] },
  ]);
  tenant.rows(listRequests, []);
  tenant.answer(createConsentReceipts, () => ({ receipt: jsonWebToken({ jti: "receipt-1" }) }));
  tenant.answer(downloadScriptFile, () => new Response(scriptFile));
  tenant.answer(uploadFile, () => ({ Id: "3f1c4e0a-0000-4000-8000-000000000001" }));
  await answerExports(tenant, bulkExport(onetrust));
  return { tenant, uploadFile, listWebsites, getDataSubjectDetails, createConsentReceipts };
}

/** An export of one file, which is on another host. */
async function answerExports(tenant: FakeTenant, exports: BulkExport): Promise<void> {
  const runId = "3f0c2a4e-5d1b-4f7a-9c38-2b6e8d0f1a57";
  const [text, token] = ["id,purpose\n1,newsletter\n", "Bearer token-of-the-file"];
  const { origin } = await fileHost({ "/receipts.csv": { text, token } });
  const file = {
    id: runId,
    fileName: "receipts.csv",
    url: `${origin}/receipts.csv`,
    headers: { Authorization: token },
  };
  tenant.answer(exports.getBulkExportCreditDetails, () => ({ creditsRemaining: 19, totalCredits: 20 }));
  tenant.rows(exports.listBulkExports, []);
  tenant.answer(exports.createBulkExport, () => ({ runId }));
  let progress = 0;
  tenant.answer(exports.getBulkExportStatus, () => {
    progress += 50;
    return { status: progress < 100 ? "EXPORT_IN_PROGRESS" : "COMPLETED", progressPercentage: progress };
  });
  tenant.answer(exports.listBulkExportDownloadDetails, () => ({ items: [file], hasNext: false }));
}

const newsletter = "7f1c4e0a-0000-4000-8000-000000000101";

/** The token of a collection point with one purpose. */
function tokenOf(processId: string): string {
  return jsonWebToken({ processId, processVersion: 1, moc: "API", sub: "Email", purposes: [{ id: newsletter }] });
}

function jsonWebToken(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.e30`;
}

/** What a reader has in the environment. */
export function environment({ client }: FakeTenant): Record<string, string> {
  return {
    ONETRUST_HOSTNAME: "app-eu.onetrust.com",
    ONETRUST_CLIENT_ID: client.clientId,
    ONETRUST_CLIENT_SECRET: client.clientSecret,
    // Id and secret win over it, as auth.md says.
    ONETRUST_API_KEY: "no-key",
    FORM_URL: "https://privacyportal-eu.onetrust.com/request/v1/forms/f-1",
    FORM_TOKEN: "form-token",
  };
}
