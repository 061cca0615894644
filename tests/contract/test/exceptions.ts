/**
 * The operations that only a corrected definition accepts, by service and by the kind of defect that the overlay's action names.
 * Written by hand: one that is missing here is a new exception, one that is here alone has vanished.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "ai-governance": {
    "contradictory-schema": [
      "getBasicEntityDetails",
      "getFullEntityDetails",
      "getListOfEntityTypes",
      "getListOfRelationshipRecordsByEntity",
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
    "contradictory-schema": ["getListOfRelationships"],
  },
  "object-manager": {
    "contradictory-schema": [
      "getBasicModelObjectDetails",
      "getBasicObjectDetails",
      "getBasicProjectObjectDetails",
      "getFullObjectDetails",
      "getListOfObjectTypes",
      "getListOfRelationshipLinkTypes",
      "getModelObjectDetails",
      "getProjectObjectDetails",
    ],
    "joined-enum-values": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
    "enum-of-wrong-type": ["modifyCustomObjectTypeById", "modifyCustomObjectTypeByName"],
  },
  "data-mapping": {
    "contradictory-schema": ["createInventory", "updateInventoryByExternalId"],
    "enum-of-wrong-type": ["getInventorySchemaDetails", "getListOfInventoriesByCriteria"],
  },
  "dsr-automation": {
    "enum-of-wrong-type": ["createResolution", "updateResolution"],
  },
  "audit-management": {
    "contradictory-schema": ["getListOfAudits", "getListOfWorkpapers"],
  },
  "compliance-automation": {
    "contradictory-schema": ["getListOfInitiatives"],
  },
  "issues-management": {
    "contradictory-schema": ["getListOfIssues"],
  },
  "it-risk-management": {
    "contradictory-schema": [
      "addAttachmentsToEvidenceTaskImplementation",
      "getListOfControlImplementations",
      "getListOfControlImplementationsByEntity",
      "getListOfControls",
      "getListOfEvidenceTaskImplementations",
      "getListOfLinkedRisks",
      "getListOfRisks",
      "getListOfThreats",
      "getListOfVulnerabilities",
      "searchControlImplementationAttributes",
    ],
    "heading-for-name": ["getListOfLinkedRisks"],
  },
  "third-party-risk-management": {
    "contradictory-schema": ["searchContracts", "searchEngagements"],
  },
};
