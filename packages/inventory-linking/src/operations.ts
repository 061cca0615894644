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
    replaySafe: true,
    paging: { by: "any" },
  },
  getPersonalDataForRelationshipByTypeId: {
    method: "POST",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    body: "json",
    replaySafe: true,
    paging: { by: "page", items: "" },
  },
  getPersonalDataForRelationshipByTypeName: {
    method: "POST",
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    body: "json",
    replaySafe: true,
    paging: { by: "page", items: "" },
  },
  getRelationshipByTypeId: {
    method: "GET",
    path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
    replaySafe: true,
  },
  getRelationshipByTypeName: {
    method: "GET",
    path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
    replaySafe: true,
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
