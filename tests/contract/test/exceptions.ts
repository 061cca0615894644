/**
 * The operations that only a corrected definition accepts, by service and by the kind of defect that the overlay's action names.
 * Written by hand: one that is missing here is a new exception, one that is here alone has vanished.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "ai-governance": {
    "contradictory-schema": [
      "listEntityTypes",
      "listRelationshipRecordsByEntity",
      "searchBasicEntityDetails",
      "searchEntities",
    ],
  },
  "cookie-consent": {
    "enum-of-wrong-type": ["editCookies"],
  },
  "cookie-manager": {
    "no-response-schema": ["downloadScriptFile"],
  },
  "data-discovery-worker-node": {
    "overlapping-one-of": ["submitDataToCatalog"],
  },
  documents: {
    "contradictory-schema": ["uploadFile"],
  },
  integrations: {
    "overlapping-one-of": ["createSystemCredential", "updateSystemCredential"],
  },
  "inventory-linking": {
    "list-or-single-value": ["listRelationshipPersonalDataByTypeId", "listRelationshipPersonalDataByTypeName"],
    "contradictory-schema": ["listRelationships"],
  },
  "object-manager": {
    "contradictory-schema": [
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
    "enum-of-wrong-type": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
  },
  "data-mapping": {
    "bare-list-for-page": ["listInventoryLinks"],
    "contradictory-schema": ["createInventory", "updateInventoryByExternalId"],
    "enum-of-wrong-type": ["getInventorySchemaDetails", "searchInventories"],
  },
  "dsr-automation": {
    "bare-list-for-page": ["listRequests"],
    "enum-of-wrong-type": ["createResolution", "updateResolution"],
  },
  "audit-management": {
    "contradictory-schema": ["listAudits", "listWorkpapers"],
  },
  "compliance-automation": {
    "contradictory-schema": ["listInitiatives"],
  },
  "issues-management": {
    "contradictory-schema": ["listIssues"],
  },
  "incident-management": {
    "list-or-single-value": ["linkIncidentToInventory"],
  },
  "it-risk-management": {
    "list-and-object": ["listRiskEntityTypes"],
    "list-or-single-value": ["updateRiskCategories"],
    "contradictory-schema": [
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
    "contradictory-schema": ["searchContracts", "searchEngagements"],
  },
};
