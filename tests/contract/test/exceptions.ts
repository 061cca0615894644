/**
 * The operations that only a corrected definition accepts, by service and by the kind of defect that the rule or the overlay's action names.
 * Written by hand: one that is missing here is a new exception, one that is here alone has vanished.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "ai-governance": {
    "type-beside-alternatives": [
      "listEntityTypes",
      "listRelationshipRecordsByEntity",
      "searchBasicEntityDetails",
      "searchEntities",
    ],
  },
  "cookie-consent": {
    "text-enum": ["editCookies"],
  },
  "cookie-manager": {
    "no-response-schema": ["downloadScriptFile"],
  },
  "data-discovery-worker-node": {
    "overlapping-one-of": ["submitDataToCatalog"],
  },
  documents: {
    "type-beside-alternatives": ["uploadFile"],
  },
  integrations: {
    "overlapping-one-of": ["createSystemCredential", "updateSystemCredential"],
  },
  "inventory-linking": {
    "list-or-single-value": ["listRelationshipPersonalDataByTypeId", "listRelationshipPersonalDataByTypeName"],
    "type-beside-alternatives": ["listRelationships"],
  },
  "object-manager": {
    "type-beside-alternatives": [
      "listObjectTypes",
      "listRelationshipTypes",
      "searchBasicModelObjectDetails",
      "searchBasicObjectDetails",
      "searchBasicProjectObjectDetails",
      "searchModelObjects",
      "searchObjects",
      "searchProjectObjects",
    ],
    "joined-enum-values": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
    "list-enum": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
    "enum-lacks-value": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
  },
  "data-mapping": {
    "bare-list-for-page": ["listInventoryLinks"],
    "type-beside-alternatives": ["createInventory", "updateInventoryByExternalId"],
    "text-enum": ["getInventorySchemaDetails", "searchInventories"],
  },
  "dsr-automation": {
    "bare-list-for-page": ["listRequests"],
    "text-enum": ["createResolution", "updateResolution"],
  },
  "audit-management": {
    "type-beside-alternatives": ["listAudits", "listWorkpapers"],
  },
  "compliance-automation": {
    "type-beside-alternatives": ["listInitiatives"],
    "beside-reference": ["listInitiatives"],
  },
  "issues-management": {
    "type-beside-alternatives": ["listIssues"],
  },
  "incident-management": {
    "list-or-single-value": ["linkIncidentToInventory"],
  },
  "it-risk-management": {
    "beside-reference": ["listRiskEntityTypes"],
    "list-or-single-value": ["updateRiskCategories"],
    "type-beside-alternatives": [
      "attachFilesToEvidenceTaskImplementation",
      "listControlImplementations",
      "listControlImplementationsByEntity",
      "listControls",
      "listEvidenceTaskImplementations",
      "listLinkedRisks",
      "listRisks",
      "listThreats",
      "listVulnerabilities",
      "searchControlImplementationAttributes",
    ],
    "heading-for-name": ["listLinkedRisks"],
  },
  "universal-consent": {
    "missing-wrapper": ["getCollectionPointToken"],
    "no-response-schema": ["listReceiptsByDataSubject"],
  },
  "policy-notice-management": {
    "bare-list-for-page": ["listPrivacyNoticeVersions", "listPrivacyNotices"],
  },
  "third-party-risk-management": {
    "type-beside-alternatives": ["searchContracts", "searchEngagements"],
  },
};
