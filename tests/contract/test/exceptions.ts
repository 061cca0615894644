/**
 * The operations that only a corrected definition accepts, by service and by the kind of defect that the overlay's action names.
 * Written by hand: one that is missing here is a new exception, one that is here alone has vanished.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "ai-governance": {
    "contradictory-schema": [
      "searchBasicEntityDetails",
      "searchEntities",
      "listEntityTypes",
      "listRelationshipRecordsByEntity",
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
    "contradictory-schema": ["listRelationships"],
  },
  "object-manager": {
    "contradictory-schema": [
      "searchBasicModelObjectDetails",
      "searchBasicObjectDetails",
      "searchBasicProjectObjectDetails",
      "searchObjects",
      "listObjectTypes",
      "listRelationshipTypes",
      "searchModelObjects",
      "searchProjectObjects",
    ],
    "joined-enum-values": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
    "enum-of-wrong-type": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
  },
  "data-mapping": {
    "contradictory-schema": ["createInventory", "updateInventoryByExternalId"],
    "enum-of-wrong-type": ["getInventorySchemaDetails", "searchInventories"],
  },
  "dsr-automation": {
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
  "it-risk-management": {
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
  "third-party-risk-management": {
    "contradictory-schema": ["searchContracts", "searchEngagements"],
  },
};
