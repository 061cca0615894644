// Generated from specs/snapshots/platform-inventory.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  detectPaging,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { InventoryLinking } from "./interface.js";

const anyPages: OperationGroup = { package: "inventory-linking", host: "tenant", paging: /* @__PURE__ */ paginate(detectPaging) };
const numberedPages: OperationGroup = { package: "inventory-linking", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "inventory-linking", host: "tenant" };

/**
 * Create Relationship
 *
 * `POST /api/inventory-linking/v1/inventories/relations`
 */
export const createInventoryRelationship: UnboundOperation<InventoryLinking["createInventoryRelationship"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createInventoryRelationship",
  path: "/api/inventory-linking/v1/inventories/relations",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Create Relationship
 *
 * `POST /api/inventory-linking/v1/relationship`
 */
export const createRelationship: UnboundOperation<InventoryLinking["createRelationship"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRelationship",
  path: "/api/inventory-linking/v1/relationship",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Delete Relationship by Type ID
 *
 * `DELETE /api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}`
 */
export const deleteRelationshipByTypeId: UnboundOperation<InventoryLinking["deleteRelationshipByTypeId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteRelationshipByTypeId",
  path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Relationship by Type Name
 *
 * `DELETE /api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}`
 */
export const deleteRelationshipByTypeName: UnboundOperation<InventoryLinking["deleteRelationshipByTypeName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteRelationshipByTypeName",
  path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Relationship by Type ID
 *
 * `GET /api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}`
 */
export const getRelationshipByTypeId: UnboundOperation<InventoryLinking["getRelationshipByTypeId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelationshipByTypeId",
  path: "/api/inventory-linking/v1/relationship-types/{relationshipTypeId}/relationship/{relationshipId}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Relationship by Type Name
 *
 * `GET /api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}`
 */
export const getRelationshipByTypeName: UnboundOperation<InventoryLinking["getRelationshipByTypeName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelationshipByTypeName",
  path: "/api/inventory-linking/v1/relationship-types/names/{relationshipTypeName}/relationship/{relationshipId}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Personal Data for Relationship by Type ID
 *
 * `POST /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages`
 */
export const listRelationshipPersonalDataByTypeId: UnboundOperation<InventoryLinking["listRelationshipPersonalDataByTypeId"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRelationshipPersonalDataByTypeId",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements/pages",
  scopes: ["INVENTORY", "INVENTORY_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Get Personal Data for Relationship by Type Name
 *
 * `POST /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages`
 */
export const listRelationshipPersonalDataByTypeName: UnboundOperation<InventoryLinking["listRelationshipPersonalDataByTypeName"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRelationshipPersonalDataByTypeName",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements/pages",
  scopes: ["INVENTORY", "INVENTORY_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Get List of Relationships
 *
 * `POST /api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages`
 */
export const listRelationships: UnboundOperation<InventoryLinking["listRelationships"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listRelationships",
  path: "/api/inventory-linking/v1/contextual-entities/inventory/{inventoryId}/pages",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "any",
  paging: { by: "any" },
  idempotent: true,
});

/**
 * Link or Unlink Personal Data to Relationship by Type ID
 *
 * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements`
 */
export const setRelationshipPersonalDataByTypeId: UnboundOperation<InventoryLinking["setRelationshipPersonalDataByTypeId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "setRelationshipPersonalDataByTypeId",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}/data-elements",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Link or Unlink Personal Data to Relationship by Type Name
 *
 * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements`
 */
export const setRelationshipPersonalDataByTypeName: UnboundOperation<InventoryLinking["setRelationshipPersonalDataByTypeName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "setRelationshipPersonalDataByTypeName",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}/data-elements",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Update Relationship by Type ID
 *
 * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}`
 */
export const updateRelationshipByTypeId: UnboundOperation<InventoryLinking["updateRelationshipByTypeId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRelationshipByTypeId",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/{entityTypeId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Update Relationship by Type Name
 *
 * `PUT /api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}`
 */
export const updateRelationshipByTypeName: UnboundOperation<InventoryLinking["updateRelationshipByTypeName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRelationshipByTypeName",
  path: "/api/inventory-linking/v1/contextual-entities/{contextualLinkId}/contextual-entity-types/names/{entityTypeName}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
  idempotent: true,
});
