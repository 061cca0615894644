// Generated from specs/services.json. Do not edit; run pnpm generate.
import type { ContractReader } from "./contract.js";
import { readContract as accessManagement } from "./contracts/access-management.js";
import { readContract as aiGovernance } from "./contracts/ai-governance.js";
import { readContract as assessmentAutomation } from "./contracts/assessment-automation.js";
import { readContract as auditManagement } from "./contracts/audit-management.js";
import { readContract as bulkExport } from "./contracts/bulk-export.js";
import { readContract as complianceAutomation } from "./contracts/compliance-automation.js";
import { readContract as consentInterfaces } from "./contracts/consent-interfaces.js";
import { readContract as consentManagementPlatform } from "./contracts/consent-management-platform.js";
import { readContract as consentReceipts } from "./contracts/consent-receipts.js";
import { readContract as cookieConsent } from "./contracts/cookie-consent.js";
import { readContract as cookieDomainData } from "./contracts/cookie-domain-data.js";
import { readContract as cookieManager } from "./contracts/cookie-manager.js";
import { readContract as crossDeviceConsent } from "./contracts/cross-device-consent.js";
import { readContract as dataCatalog } from "./contracts/data-catalog.js";
import { readContract as dataDiscovery } from "./contracts/data-discovery.js";
import { readContract as dataDiscoveryWorkerNode } from "./contracts/data-discovery-worker-node.js";
import { readContract as dataMapping } from "./contracts/data-mapping.js";
import { readContract as dataMappingReference } from "./contracts/data-mapping-reference.js";
import { readContract as documentGateway } from "./contracts/document-gateway.js";
import { readContract as documents } from "./contracts/documents.js";
import { readContract as dsrAutomation } from "./contracts/dsr-automation.js";
import { readContract as enterprisePolicyManagement } from "./contracts/enterprise-policy-management.js";
import { readContract as esgReporting } from "./contracts/esg-reporting.js";
import { readContract as globalActivity } from "./contracts/global-activity.js";
import { readContract as incidentManagement } from "./contracts/incident-management.js";
import { readContract as integrations } from "./contracts/integrations.js";
import { readContract as inventoryLinking } from "./contracts/inventory-linking.js";
import { readContract as issuesManagement } from "./contracts/issues-management.js";
import { readContract as itRiskManagement } from "./contracts/it-risk-management.js";
import { readContract as mobileAppConsent } from "./contracts/mobile-app-consent.js";
import { readContract as objectManager } from "./contracts/object-manager.js";
import { readContract as policyNoticeManagement } from "./contracts/policy-notice-management.js";
import { readContract as taskManagement } from "./contracts/task-management.js";
import { readContract as thirdPartyRiskManagement } from "./contracts/third-party-risk-management.js";
import { readContract as training } from "./contracts/training.js";
import { readContract as universalConsent } from "./contracts/universal-consent.js";
import { readContract as userProvisioning } from "./contracts/user-provisioning.js";

/** The readers of all contracts, by the name of the service's package after `@onetrust-client/`. */
export const contractReaders: Readonly<Record<string, ContractReader>> = {
  "access-management": accessManagement,
  "ai-governance": aiGovernance,
  "assessment-automation": assessmentAutomation,
  "audit-management": auditManagement,
  "bulk-export": bulkExport,
  "compliance-automation": complianceAutomation,
  "consent-interfaces": consentInterfaces,
  "consent-management-platform": consentManagementPlatform,
  "consent-receipts": consentReceipts,
  "cookie-consent": cookieConsent,
  "cookie-domain-data": cookieDomainData,
  "cookie-manager": cookieManager,
  "cross-device-consent": crossDeviceConsent,
  "data-catalog": dataCatalog,
  "data-discovery": dataDiscovery,
  "data-discovery-worker-node": dataDiscoveryWorkerNode,
  "data-mapping": dataMapping,
  "data-mapping-reference": dataMappingReference,
  "document-gateway": documentGateway,
  documents,
  "dsr-automation": dsrAutomation,
  "enterprise-policy-management": enterprisePolicyManagement,
  "esg-reporting": esgReporting,
  "global-activity": globalActivity,
  "incident-management": incidentManagement,
  integrations,
  "inventory-linking": inventoryLinking,
  "issues-management": issuesManagement,
  "it-risk-management": itRiskManagement,
  "mobile-app-consent": mobileAppConsent,
  "object-manager": objectManager,
  "policy-notice-management": policyNoticeManagement,
  "task-management": taskManagement,
  "third-party-risk-management": thirdPartyRiskManagement,
  training,
  "universal-consent": universalConsent,
  "user-provisioning": userProvisioning,
};
