import { accessManagement } from "@onetrust-client/access-management";
import { aiGovernance } from "@onetrust-client/ai-governance";
import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { auditManagement } from "@onetrust-client/audit-management";
import { bulkExport } from "@onetrust-client/bulk-export";
import { complianceAutomation } from "@onetrust-client/compliance-automation";
import { consentInterfaces } from "@onetrust-client/consent-interfaces";
import { consentManagementPlatform } from "@onetrust-client/consent-management-platform";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { cookieConsent } from "@onetrust-client/cookie-consent";
import { cookieDomainData } from "@onetrust-client/cookie-domain-data";
import { cookieManager } from "@onetrust-client/cookie-manager";
import type { Connection } from "@onetrust-client/core";
import { crossDeviceConsent } from "@onetrust-client/cross-device-consent";
import { dataCatalog } from "@onetrust-client/data-catalog";
import { dataDiscovery } from "@onetrust-client/data-discovery";
import { dataDiscoveryWorkerNode } from "@onetrust-client/data-discovery-worker-node";
import { dataMapping } from "@onetrust-client/data-mapping";
import { dataMappingReference } from "@onetrust-client/data-mapping-reference";
import { documentGateway } from "@onetrust-client/document-gateway";
import { documents } from "@onetrust-client/documents";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { enterprisePolicyManagement } from "@onetrust-client/enterprise-policy-management";
import { esgReporting } from "@onetrust-client/esg-reporting";
import type { FakeService, FakeTenant } from "@onetrust-client/fake-tenant";
import { globalActivity } from "@onetrust-client/global-activity";
import { incidentManagement } from "@onetrust-client/incident-management";
import { integrations } from "@onetrust-client/integrations";
import { inventoryLinking } from "@onetrust-client/inventory-linking";
import { issuesManagement } from "@onetrust-client/issues-management";
import { itRiskManagement } from "@onetrust-client/it-risk-management";
import { mobileAppConsent } from "@onetrust-client/mobile-app-consent";
import { objectManager } from "@onetrust-client/object-manager";
import { policyNoticeManagement } from "@onetrust-client/policy-notice-management";
import { taskManagement } from "@onetrust-client/task-management";
import { thirdPartyRiskManagement } from "@onetrust-client/third-party-risk-management";
import { training } from "@onetrust-client/training";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { open } from "./open.js";

/** The tenant that a README's program meets, and what the program prints there. */
interface Readme {
  readonly tenant: () => Promise<FakeTenant>;
  readonly prints: string;
}

/** The program of a package whose tenant has this service, prepared as said. */
function readme<Operations>(
  service: ((connection: Connection) => Operations) & FakeService,
  prepare: (tenant: FakeTenant, operations: Operations) => void,
  prints: string,
): Readme {
  const prepared = async () => {
    const { tenant, onetrust } = await open({ services: [service] });
    prepare(tenant, service(onetrust));
    return tenant;
  };
  return { tenant: prepared, prints };
}

/** A page size of one, so that a program that reads the first page only prints too little. */
const one = { maxSize: 1 };

const id = "00000000-0000-4000-8000-000000000001";
const banner = (BannerTitle: string) => ({ BannerTitle, AcceptAllCookies: true });
const object = (name: string, enabled: boolean) => ({ id, name, enabled, settings: objectSettings });
const objectSettings = {
  assessable: true,
  enableComment: true,
  enableControl: true,
  enableDocument: true,
  enableRisk: true,
  enableTask: true,
  enableWebForm: true,
  enableWorkflow: true,
  enableWorkflowStageTracking: true,
};

/** By package. */
export const readmes: Readonly<Record<string, Readme>> = {
  "access-management": readme(
    accessManagement,
    (tenant, { listUsers }) =>
      tenant.rows(
        listUsers,
        [
          { email: "a@example.com", lastLoginDate: "2025-11-30T08:00:00" },
          { email: "b@example.com", lastLoginDate: "2026-01-02T08:00:00" },
          { email: "c@example.com" },
        ],
        one,
      ),
    "a@example.com 2025-11-30T08:00:00\nc@example.com never\n",
  ),
  "ai-governance": readme(
    aiGovernance,
    (tenant, { searchBasicEntityDetails }) =>
      tenant.rows(searchBasicEntityDetails, [{ name: "Chat assistant" }, { name: "Chat summaries" }], one),
    "{ name: 'Chat assistant' }\n{ name: 'Chat summaries' }\n",
  ),
  "assessment-automation": readme(
    assessmentAutomation,
    (tenant, { listAssessments }) =>
      tenant.rows(
        listAssessments,
        [
          { assessmentId: "a-1", number: 1, name: "Vendor questionnaire", openRiskCount: 2 },
          { assessmentId: "a-2", number: 2, name: "Impact assessment", openRiskCount: 0 },
        ],
        one,
      ),
    "1 Vendor questionnaire 2\n2 Impact assessment 0\n",
  ),
  "audit-management": readme(
    auditManagement,
    (tenant, { listAudits }) =>
      tenant.rows(
        listAudits,
        [
          { number: 7, name: "Access reviews", stage: { id, name: "Fieldwork" }, endDate: "2026-02-28" },
          { number: 8, name: "Backups", stage: { id, name: "Planning" }, endDate: "2026-06-30" },
        ],
        one,
      ),
    "7 Access reviews Fieldwork 2026-02-28\n8 Backups Planning 2026-06-30\n",
  ),
  "bulk-export": readme(
    bulkExport,
    (tenant, { createBulkExport, getBulkExportStatus, listBulkExportDownloadDetails }) => {
      const states = ["EXPORT_IN_PROGRESS", "COMPLETED"];
      tenant.answer(createBulkExport, () => ({ runId: id, status: "EXPORT_IN_PROGRESS" }));
      tenant.answer(getBulkExportStatus, () => ({ runId: id, status: states.shift() ?? "FAILED", recordCount: 1200 }));
      tenant.rows(
        listBulkExportDownloadDetails,
        ["1.csv", "2.csv"].map((fileName) => ({ fileName, url: `https://files.example.com/${fileName}` })),
        one,
      );
    },
    "COMPLETED 1200\n1.csv https://files.example.com/1.csv\n2.csv https://files.example.com/2.csv\n",
  ),
  "compliance-automation": readme(
    complianceAutomation,
    (tenant, { listInitiatives }) => {
      const stage = { id, name: "", stageId: id, type: "", stageName: "In progress" };
      const rows = ["ISO 27001", "SOC 2"].map((name) => ({ name, complianceScore: 80, workflowAndStage: stage }));
      tenant.rows(listInitiatives, rows, one);
    },
    "ISO 27001 80 In progress\nSOC 2 80 In progress\n",
  ),
  "consent-interfaces": readme(
    consentInterfaces,
    (tenant, { getDataSubjectPreferences }) =>
      tenant.answer(getDataSubjectPreferences, ({ headers }) => [
        { identifier: headers.identifier, purposes: [{ id: "p-1", status: "ACTIVE", consentDate: "2026-01-15" }] },
      ]),
    "p-1 ACTIVE 2026-01-15\n",
  ),
  "consent-management-platform": readme(
    consentManagementPlatform,
    (tenant, { getBannerData }) => tenant.answer(getBannerData, () => Response.json({ errors: [] })),
    "{ errors: [] }\n",
  ),
  "consent-receipts": {
    tenant: async () => {
      const { tenant, onetrust } = await open({ services: [consentReceipts, universalConsent] });
      tenant.answer(universalConsent(onetrust).getCollectionPointToken, () => ({ token: "token-1" }));
      tenant.answer(consentReceipts(onetrust).createConsentReceipts, ({ body }) => ({
        receipt: `receipt for ${body.requestInformation}`,
      }));
      return tenant;
    },
    prints: "receipt for token-1\n",
  },
  "cookie-consent": readme(
    cookieConsent,
    (tenant, { listWebsites }) =>
      tenant.rows(
        listWebsites,
        [
          { domainName: "www.example.com", status: "Completed", uniqueCookiesFound: 12 },
          { domainName: "shop.example.com", status: "Failed", uniqueCookiesFound: 0, scanError: "Timeout" },
        ],
        one,
      ),
    "www.example.com Completed 12 \nshop.example.com Failed 0 Timeout\n",
  ),
  "cookie-domain-data": readme(
    cookieDomainData,
    (tenant, { getDomainData }) =>
      tenant.answer(getDomainData, () => ({ culture: { DomainData: banner("We use cookies") } })),
    "We use cookies true\n",
  ),
  "cookie-manager": readme(
    cookieManager,
    (tenant, { searchCookies }) => {
      const rows = ["session", "cart"].map((cookieName) => ({ cookieName, host: "www.example.com" }));
      tenant.rows(
        searchCookies,
        [
          { ...rows[0], defaultCategory: "C0001" },
          { ...rows[1], defaultCategory: "C0003" },
        ],
        one,
      );
    },
    "session www.example.com C0001\ncart www.example.com C0003\n",
  ),
  "cross-device-consent": readme(
    crossDeviceConsent,
    (tenant, { getDataSubjectPreferences }) =>
      tenant.answer(getDataSubjectPreferences, () => ({
        preferences: [{ id: "p-1", status: "WITHDRAWN", lastInteractionDate: "2026-01-15" }],
      })),
    "p-1 WITHDRAWN 2026-01-15\n",
  ),
  "data-catalog": readme(
    dataCatalog,
    (tenant, { searchCatalogV2 }) =>
      tenant.rows(
        searchCatalogV2,
        ["customer", "customer_address"].map((name) => ({ documentType: "table", name, source: "warehouse" })),
        one,
      ),
    "table customer warehouse\ntable customer_address warehouse\n",
  ),
  "data-discovery": readme(
    dataDiscovery,
    (tenant, { listDataSources }) =>
      tenant.rows(
        listDataSources,
        [
          { dataSourceName: "Sales", systemType: "Box", dataSourceSettings: { scanProfileName: "Weekly" } },
          { dataSourceName: "Mail", systemType: "Exchange", dataSourceSettings: { scanProfileName: "Daily" } },
        ],
        one,
      ),
    "Sales Box Weekly\nMail Exchange Daily\n",
  ),
  "data-discovery-worker-node": readme(
    dataDiscoveryWorkerNode,
    (tenant, { listScanJobs }) =>
      tenant.answer(listScanJobs, () => [
        { jobId: 1, jobType: "METADATA" },
        { jobId: 2, jobType: "SAMPLE" },
      ]),
    "1 METADATA\n2 SAMPLE\n",
  ),
  "data-mapping": readme(
    dataMapping,
    (tenant, { listInventories }) =>
      tenant.rows(
        listInventories,
        [
          { number: 1, name: "Mail service", organization: { value: "Germany" }, riskLevel: "LOW" },
          { number: 2, name: "Payroll service", organization: { value: "France" }, riskLevel: "HIGH" },
        ].map((row) => Object.assign(row, { id })),
        one,
      ),
    "1 Mail service Germany LOW\n2 Payroll service France HIGH\n",
  ),
  "data-mapping-reference": readme(
    dataMappingReference,
    (tenant, { listDataElements }) =>
      tenant.rows(
        listDataElements,
        [
          { name: "Email address", categories: [{ name: "Contact" }, { name: "Identity" }] },
          { name: "Salary", categories: [{ name: "Employment" }] },
        ],
        one,
      ),
    "Email address Contact, Identity\nSalary Employment\n",
  ),
  "document-gateway": {
    tenant: async () => {
      const { tenant, onetrust } = await open({ services: [documents, documentGateway] });
      tenant.answer(documents(onetrust).getDownloadToken, () => ({ token: "one-document" }));
      tenant.answer(documentGateway(onetrust).downloadDocument, ({ headers }) =>
        headers.authorization === "Bearer one-document" ? new Blob(["%PDF-1.7"]) : new Response(null, { status: 401 }),
      );
      return tenant;
    },
    prints: "8\n",
  },
  documents: readme(documents, (tenant, { uploadFile }) => tenant.answer(uploadFile, () => ({ Id: id })), `${id}\n`),
  "dsr-automation": readme(
    dsrAutomation,
    (tenant, { listRequests }) =>
      tenant.rows(
        listRequests,
        [
          { requestQueueRefId: "ABC1", status: "Open", requestTypes: ["Access", "Erasure"], deadline: "2026-02-14" },
          { requestQueueRefId: "ABC2", status: "Closed", requestTypes: ["Access"], deadline: "2026-02-01" },
        ],
        one,
      ),
    "ABC1 Open Access, Erasure 2026-02-14\nABC2 Closed Access 2026-02-01\n",
  ),
  "enterprise-policy-management": readme(
    enterprisePolicyManagement,
    (tenant, { listDocuments }) =>
      tenant.rows(
        listDocuments,
        [
          { id: 1, name: "Clean desk", expirationDate: "2026-12-31" },
          { id: 2, name: "Retention", expirationDate: "2027-12-31" },
        ],
        one,
      ),
    "1 Clean desk 2026-12-31\n2 Retention 2027-12-31\n",
  ),
  "esg-reporting": readme(
    esgReporting,
    (tenant, { listEmissionDetails }) => {
      const entityType = { id, name: "emission-transactions" };
      const stage = { id, name: "", stageId: id, type: "", stageName: "Approved" };
      const rows = [1, 2].map((number) => ({
        id,
        number,
        name: `Fuel ${number}`,
        entityType,
        workflowAndStage: stage,
      }));
      tenant.rows(listEmissionDetails, rows, one);
    },
    "1 Fuel 1 Approved\n2 Fuel 2 Approved\n",
  ),
  "global-activity": readme(
    globalActivity,
    (tenant, { listEventTypes }) =>
      tenant.answer(listEventTypes, () => [
        { code: 1001, value: "User created", moduleName: "User management" },
        { code: 1002, value: "User deleted", moduleName: "User management" },
      ]),
    "1001 User created User management\n1002 User deleted User management\n",
  ),
  "incident-management": readme(
    incidentManagement,
    (tenant, { searchIncidents }) =>
      tenant.rows(
        searchIncidents,
        [
          { number: 4, name: "Lost laptop", incidentStageName: "Investigating", deadline: "2026-01-18" },
          { number: 3, name: "Wrong recipient", incidentStageName: "Closed", deadline: "2026-01-10" },
        ],
        one,
      ),
    "4 Lost laptop Investigating 2026-01-18\n3 Wrong recipient Closed 2026-01-10\n",
  ),
  integrations: readme(
    integrations,
    (tenant, { exportWorkflow }) =>
      tenant.answer(exportWorkflow, ({ query }) => Response.json({ name: query.workflowName })),
    '{\n  "name": "New vendors to the ticket system"\n}\n',
  ),
  "inventory-linking": readme(
    inventoryLinking,
    (tenant, { listRelationships }) => tenant.rows(listRelationships, [{ name: "uses" }, { name: "owns" }], one),
    "{ name: 'uses' }\n{ name: 'owns' }\n",
  ),
  "issues-management": readme(
    issuesManagement,
    (tenant, { listIssues }) =>
      tenant.rows(
        listIssues,
        [
          { number: 1, name: "No owner", status: "Open", deadline: "2026-01-31" },
          { number: 2, name: "Old contract", status: "Closed", deadline: "2026-02-28" },
          { number: 3, name: "No backup", status: "Open", deadline: "2026-03-31" },
        ],
        one,
      ),
    "1 No owner 2026-01-31\n3 No backup 2026-03-31\n",
  ),
  "it-risk-management": readme(
    itRiskManagement,
    (tenant, { listRisks }) => tenant.rows(listRisks, [{ number: 1 }, { number: 2 }], one),
    "{ number: 1 }\n{ number: 2 }\n",
  ),
  "mobile-app-consent": readme(
    mobileAppConsent,
    (tenant, { getSdkConfiguration }) =>
      tenant.answer(getSdkConfiguration, () => ({
        culture: { DomainData: banner("We use data"), CommonData: { ButtonColor: "#6cc04a" } },
      })),
    "We use data #6cc04a\n",
  ),
  "object-manager": readme(
    objectManager,
    (tenant, { listObjectTypes }) =>
      tenant.rows(listObjectTypes, [object("Products", true), object("Sites", false)], one),
    `${id} Products enabled\n${id} Sites disabled\n`,
  ),
  "policy-notice-management": readme(
    policyNoticeManagement,
    (tenant, { listPrivacyNotices }) =>
      tenant.rows(
        listPrivacyNotices,
        [
          { id: "n-1", versions: [{ version: 1 }, { version: 2, status: "ACTIVE", publishedDate: "2026-01-01" }] },
          { id: "n-2", versions: [{ version: 1, status: "DRAFT" }] },
        ],
        one,
      ),
    "n-1 2 2026-01-01\nn-2 undefined undefined\n",
  ),
  "task-management": readme(
    taskManagement,
    (tenant, { createTask }) => tenant.answer(createTask, ({ body }) => Response.json({ id, deadline: body.deadline })),
    `${id} 2026-03-31T23:59:59\n`,
  ),
  "third-party-risk-management": readme(
    thirdPartyRiskManagement,
    (tenant, { searchEngagements }) =>
      tenant.rows(
        searchEngagements,
        [
          { engagementId: "e-1", number: 1, name: "Mail hosting", engagementStatus: "ACTIVE", riskLevel: "LOW" },
          { engagementId: "e-2", number: 2, name: "Payroll", engagementStatus: "PENDING", riskLevel: "HIGH" },
        ],
        one,
      ),
    "1 Mail hosting ACTIVE LOW\n2 Payroll PENDING HIGH\n",
  ),
  training: readme(
    training,
    (tenant, { listCourses }) =>
      tenant.rows(
        listCourses,
        [
          { name: "Privacy basics", courseActive: true },
          { name: "Phishing", courseActive: false },
        ],
        one,
      ),
    "Privacy basics true\nPhishing false\n",
  ),
  "universal-consent": readme(
    universalConsent,
    (tenant, { listPurposeDetailsByDataSubject }) =>
      tenant.rows(
        listPurposeDetailsByDataSubject,
        [
          { name: "Newsletter", status: "ACTIVE", consentDate: "2026-01-15" },
          { name: "Profiling", status: "WITHDRAWN", consentDate: "2025-06-01" },
        ],
        one,
      ),
    "Newsletter ACTIVE 2026-01-15\nProfiling WITHDRAWN 2025-06-01\n",
  ),
  "user-provisioning": readme(
    userProvisioning,
    (tenant, { listUsersV3, modifyUserV3 }) => {
      tenant.rows(listUsersV3, [{ id, userName: "jane@example.com", name: {} }], one);
      tenant.answer(modifyUserV3, ({ path, body }) => ({
        id: path.id,
        name: {},
        active: body.Operations?.[0]?.value !== false,
      }));
    },
    "jane@example.com false\n",
  ),
};
