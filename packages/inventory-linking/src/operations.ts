// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { InventoryLinking } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<InventoryLinking> = {
  createInventoryRelationship: {
    path: "/api/inventory-linking/v1/inventories/relations",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "POST",
    body: "json",
  },
  createRelationship: {
    path: "/api/inventory-linking/v1/relationship",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "POST",
    body: "json",
  },
  deleteRelationshipByTypeId: {
    path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  deleteRelationshipByTypeName: {
    path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "DELETE",
    answer: "none",
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
  listRelationshipPersonalDataByTypeId: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  listRelationshipPersonalDataByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "" },
    replaySafe: true,
  },
  listRelationships: {
    path: "/api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
    method: "POST",
    body: "json",
    paging: { by: "any" },
    replaySafe: true,
  },
  setRelationshipPersonalDataByTypeId: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    answer: "none",
  },
  setRelationshipPersonalDataByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    answer: "none",
  },
  updateRelationshipByTypeId: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    answer: "none",
    replaySafe: true,
  },
  updateRelationshipByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    answer: "none",
    replaySafe: true,
  },
};
