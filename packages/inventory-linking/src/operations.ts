// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { InventoryLinking } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<InventoryLinking> = {
  createInventoryRelationship: {
    method: "POST",
    path: "/api/inventory-linking/v1/inventories/relations",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
  },
  createRelationship: {
    method: "POST",
    path: "/api/inventory-linking/v1/relationship",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
  },
  deleteRelationshipByTypeId: {
    method: "DELETE",
    path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    answer: "none",
    replaySafe: true,
  },
  deleteRelationshipByTypeName: {
    method: "DELETE",
    path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    answer: "none",
    replaySafe: true,
  },
  getListOfRelationships: {
    method: "POST",
    path: "/api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
    body: "json",
    paging: { by: "any" },
    replaySafe: true,
  },
  getPersonalDataForRelationshipByTypeId: {
    method: "POST",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  getPersonalDataForRelationshipByTypeName: {
    method: "POST",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  getRelationshipByTypeId: {
    path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  },
  getRelationshipByTypeName: {
    path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  },
  linkOrUnlinkPersonalDataToRelationshipByTypeId: {
    method: "PUT",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
    answer: "none",
  },
  linkOrUnlinkPersonalDataToRelationshipByTypeName: {
    method: "PUT",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
    answer: "none",
  },
  updateRelationshipByTypeId: {
    method: "PUT",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
    answer: "none",
    replaySafe: true,
  },
  updateRelationshipByTypeName: {
    method: "PUT",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    body: "json",
    answer: "none",
    replaySafe: true,
  },
};
