/**
 * The operations that only a corrected definition accepts, by service and by the reason of the overlay's action. Written by hand:
 * one that is missing here is a new exception, one that is here alone has vanished.
 */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "ai-governance": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getBasicEntityDetails",
      "getFullEntityDetails",
      "getListOfEntityTypes",
      "getListOfRelationshipRecordsByEntity",
    ],
  },
  "cookie-consent": {
    "A whole number whose enum holds texts, which no number is.": ["editCookies"],
  },
  "cookie-manager": {
    "A file download whose answer is declared empty.": ["downloadScriptFile"],
  },
  "data-discovery-worker-node": {
    "Exactly one of five types must fit, and each fits whatever fits another.": ["submitDataToCatalog"],
  },
  documents: {
    "The part is declared an object and either an object or a text at once, so that its text is excluded.": [
      "uploadFile",
    ],
  },
  integrations: {
    "Exactly one of five types must fit, and CustomAuth and BearerTokenAuth both fit whatever fits any other.": [
      "createSystemCredential",
      "updateSystemCredential",
    ],
  },
  "inventory-linking": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getListOfRelationships",
    ],
  },
  "object-manager": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getBasicModelObjectDetails",
      "getBasicObjectDetails",
      "getBasicProjectObjectDetails",
      "getFullObjectDetails",
      "getListOfObjectTypes",
      "getListOfRelationshipLinkTypes",
      "getModelObjectDetails",
      "getProjectObjectDetails",
    ],
    "An enum of one value that is several values in one text.": [
      "modifyCustomObjectTypeById",
      "modifyCustomObjectTypeByName",
    ],
    "A list whose enum holds single values, which no list is.": [
      "modifyCustomObjectTypeById",
      "modifyCustomObjectTypeByName",
    ],
  },
  "data-mapping": {
    "The body is declared a string and one of four objects at once, which no value is.": [
      "createInventory",
      "updateInventoryByExternalId",
    ],
    "A whole number whose enum holds texts, which no number is.": ["getListOfInventoriesByCriteria"],
    "A boolean whose enum holds texts, which no boolean is.": ["getInventorySchemaDetails"],
  },
  "dsr-automation": {
    "A whole number whose enum holds texts, which no number is.": ["createResolution", "updateResolution"],
  },
  "audit-management": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getListOfAudits",
      "getListOfWorkpapers",
    ],
  },
  "compliance-automation": {
    "The enum of a sort field stands beside the body.": ["getListOfInitiatives"],
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getListOfInitiatives",
    ],
  },
  "issues-management": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "getListOfIssues",
    ],
  },
  "it-risk-management": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
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
    "The body is declared a string and one of three objects at once, which no value is.": [
      "addAttachmentsToEvidenceTaskImplementation",
    ],
    "A required query parameter that holds an object and whose name is a heading.": ["getListOfLinkedRisks"],
  },
  "third-party-risk-management": {
    "What a filter compares with is declared an object and either a text or a number at once, which no value is.": [
      "searchContracts",
      "searchEngagements",
    ],
  },
};
