// Generated from specs/services.json. Do not edit; run pnpm generate.
import { accessManagement } from "./access-management.js";
import { aiGovernance } from "./ai-governance.js";
import { assessmentAutomation } from "./assessment-automation.js";
import { auditManagement } from "./audit-management.js";
import { bulkExport } from "./bulk-export.js";
import { complianceAutomation } from "./compliance-automation.js";
import { consentInterfaces } from "./consent-interfaces.js";
import { consentManagementPlatform } from "./consent-management-platform.js";
import { consentReceipts } from "./consent-receipts.js";
import { cookieConsent } from "./cookie-consent.js";
import { cookieDomainData } from "./cookie-domain-data.js";
import { cookieManager } from "./cookie-manager.js";
import { crossDeviceConsent } from "./cross-device-consent.js";
import { dataCatalog } from "./data-catalog.js";
import { dataDiscovery } from "./data-discovery.js";
import { dataDiscoveryWorkerNode } from "./data-discovery-worker-node.js";
import { dataMapping } from "./data-mapping.js";
import { dataMappingReference } from "./data-mapping-reference.js";
import { documentGateway } from "./document-gateway.js";
import { documents } from "./documents.js";
import { dsrAutomation } from "./dsr-automation.js";
import { enterprisePolicyManagement } from "./enterprise-policy-management.js";
import { esgReporting } from "./esg-reporting.js";
import { globalActivity } from "./global-activity.js";
import { incidentManagement } from "./incident-management.js";
import { integrations } from "./integrations.js";
import { inventoryLinking } from "./inventory-linking.js";
import { issuesManagement } from "./issues-management.js";
import { itRiskManagement } from "./it-risk-management.js";
import { mobileAppConsent } from "./mobile-app-consent.js";
import { objectManager } from "./object-manager.js";
import { policyNoticeManagement } from "./policy-notice-management.js";
import { taskManagement } from "./task-management.js";
import { thirdPartyRiskManagement } from "./third-party-risk-management.js";
import { training } from "./training.js";
import { universalConsent } from "./universal-consent.js";
import { userProvisioning } from "./user-provisioning.js";

/** What each service takes and returns, as JSON, by the name of its package. */
export const definitions: Readonly<Record<string, string>> = {
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
