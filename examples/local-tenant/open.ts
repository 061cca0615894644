import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { bulkExport } from "@onetrust-client/bulk-export";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { cookieManager } from "@onetrust-client/cookie-manager";
import type { Connection } from "@onetrust-client/core";
import { dataMapping } from "@onetrust-client/data-mapping";
import { documents } from "@onetrust-client/documents";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { itRiskManagement } from "@onetrust-client/it-risk-management";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { type FileHost, filesOrigin, openFileHost } from "./file-host.js";
import { answerConsent, answerCookies, answerRequests } from "./privacy.js";
import { answerAssessments, answerUsers, answerVendors } from "./records.js";

const services = [
  ...[assessmentAutomation, bulkExport, consentReceipts, cookieManager, dataMapping, documents],
  ...[dsrAutomation, itRiskManagement, universalConsent, userProvisioning],
];

/** A fake tenant that answers what the examples ask, and the host of its exported files. */
export interface LocalTenant {
  readonly tenant: FakeTenant;
  /** A connection to it, for those who look at what an example did. */
  readonly onetrust: Connection;
  /** What the environment of an example holds. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openLocalTenant(): Promise<LocalTenant> {
  const files = await openFileHost(
    { "receipts-1.csv": "id,purpose\nr-1,Newsletter\n", "receipts-2.csv": "id,purpose\n" },
    { "/letter.pdf?signature=1": "Please send me my data. Jane Doe" },
  );
  const tenant = await fakeTenant({ services });
  const onetrust = tenant.connect();
  answerConsent(tenant, universalConsent(onetrust), consentReceipts(onetrust));
  answerRequests(tenant, dsrAutomation(onetrust), documents(onetrust));
  answerCookies(tenant, cookieManager(onetrust));
  answerVendors(tenant, dataMapping(onetrust));
  answerAssessments(tenant, assessmentAutomation(onetrust), itRiskManagement(onetrust));
  answerUsers(tenant, userProvisioning(onetrust));
  answerExports(tenant, onetrust, files);
  return {
    tenant,
    onetrust,
    environment: {
      ONETRUST_HOSTNAME: "app-eu.onetrust.com",
      ONETRUST_CLIENT_ID: tenant.client.clientId,
      ONETRUST_CLIENT_SECRET: tenant.client.clientSecret,
      LOCAL_HOSTS: JSON.stringify({
        "app-eu.onetrust.com": tenant.hosts.tenant,
        "privacyportal-eu.onetrust.com": tenant.hosts["privacy-portal"],
        [new URL(filesOrigin).hostname]: files.origin,
      }),
      // Nothing here takes as long as it does in the real world.
      PAUSE: "20",
    },
    close: async () => {
      await Promise.all([tenant.close(), files.close()]);
    },
  };
}

function answerExports(tenant: FakeTenant, onetrust: Connection, files: FileHost): void {
  const exports = bulkExport(onetrust);
  const runId = "9e8d7c6b-0000-4000-8000-000000000001";
  const states = [
    { status: "EXPORT_IN_PROGRESS", progressPercentage: 50 },
    { status: "COMPLETED", progressPercentage: 100 },
  ];
  tenant.answer(exports.getBulkExportCreditDetails, () => ({ creditsRemaining: 19, totalCredits: 20 }));
  tenant.rows(exports.listBulkExports, []);
  tenant.answer(exports.createBulkExport, () => ({ runId, status: "EXPORT_IN_PROGRESS" }));
  tenant.answer(exports.getBulkExportStatus, () => ({ runId, ...(states.length > 1 ? states.shift() : states[0]) }));
  tenant.rows(exports.listBulkExportDownloadDetails, files.listed);
}
