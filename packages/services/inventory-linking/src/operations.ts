// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { InventoryLinking } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<InventoryLinking> = {
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
    response: "none",
    idempotent: true,
  },
  deleteRelationshipByTypeName: {
    path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "DELETE",
    response: "none",
    idempotent: true,
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
    bodyOptional: true,
    paging: { by: "page", items: "" },
    idempotent: true,
  },
  listRelationshipPersonalDataByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages",
    scopes: ["INVENTORY", "INVENTORY_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    paging: { by: "page", items: "" },
    idempotent: true,
  },
  listRelationships: {
    path: "/api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages",
    scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    paging: { by: "any" },
    idempotent: true,
  },
  setRelationshipPersonalDataByTypeId: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    bodyType: "list",
    response: "none",
  },
  setRelationshipPersonalDataByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    bodyType: "list",
    response: "none",
  },
  updateRelationshipByTypeId: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    response: "none",
    idempotent: true,
  },
  updateRelationshipByTypeName: {
    path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}",
    scopes: ["INVENTORY", "INVENTORY_WRITE"],
    method: "PUT",
    body: "json",
    response: "none",
    idempotent: true,
  },
};
