// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  detectPaging,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { DataMapping } from "./interface.js";

const anyPages: OperationGroup = { package: "data-mapping", host: "tenant", paging: /* @__PURE__ */ paginate(detectPaging) };
const numberedPages: OperationGroup = { package: "data-mapping", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "data-mapping", host: "tenant" };

/**
 * Add Asset Inventory as Child to Parent Inventory
 *
 * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-assets`
 */
export const addChildAsset: UnboundOperation<DataMapping["addChildAsset"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addChildAsset",
  path: "/api/inventory/v2/inventories/{parentInventoryId}/link-assets",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Add Legal Entity Inventory as Child to Parent Inventory
 *
 * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-legal-entities`
 */
export const addChildLegalEntity: UnboundOperation<DataMapping["addChildLegalEntity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addChildLegalEntity",
  path: "/api/inventory/v2/inventories/{parentInventoryId}/link-legal-entities",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Add Processing Activity Inventory as Child to Parent Inventory
 *
 * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-processing-activities`
 */
export const addChildProcessingActivity: UnboundOperation<DataMapping["addChildProcessingActivity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addChildProcessingActivity",
  path: "/api/inventory/v2/inventories/{parentInventoryId}/link-processing-activities",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Add Vendor Inventory as Child to Parent Inventory
 *
 * `POST /api/inventory/v2/inventories/{parentInventoryId}/link-vendors`
 */
export const addChildVendor: UnboundOperation<DataMapping["addChildVendor"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addChildVendor",
  path: "/api/inventory/v2/inventories/{parentInventoryId}/link-vendors",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Copy Inventory
 *
 * `POST /api/inventory/v2/inventories/{schemaName}/{id}/copy`
 */
export const copyInventory: UnboundOperation<DataMapping["copyInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "copyInventory",
  path: "/api/inventory/v2/inventories/{schemaName}/{id}/copy",
  scopes: ["COPY_INVENTORY", "INVENTORY"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Create Control Implementation
 *
 * `POST /api/inventory/v2/inventories/{type}/{inventoryId}/control-implementations`
 */
export const createControlImplementation: UnboundOperation<DataMapping["createControlImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createControlImplementation",
  path: "/api/inventory/v2/inventories/{type}/{inventoryId}/control-implementations",
  scopes: ["INVENTORY"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Create Data Category
 *
 * `POST /api/inventory/v2/data-categories`
 */
export const createDataCategory: UnboundOperation<DataMapping["createDataCategory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataCategory",
  path: "/api/inventory/v2/data-categories",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Data Classification
 *
 * `POST /api/inventory/v2/data-classifications`
 */
export const createDataClassification: UnboundOperation<DataMapping["createDataClassification"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataClassification",
  path: "/api/inventory/v2/data-classifications",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Data Element
 *
 * `POST /api/inventory/v2/data-elements`
 */
export const createDataElement: UnboundOperation<DataMapping["createDataElement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataElement",
  path: "/api/inventory/v2/data-elements",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Data Subject
 *
 * `POST /api/inventory/v2/data-subjects`
 */
export const createDataSubject: UnboundOperation<DataMapping["createDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDataSubject",
  path: "/api/inventory/v2/data-subjects",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Inventory
 *
 * `POST /api/inventory/v2/inventories/{schemaName}`
 */
export const createInventory: UnboundOperation<DataMapping["createInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createInventory",
  path: "/api/inventory/v2/inventories/{schemaName}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "any",
  failures: [{ property: "errors" }],
});

/**
 * Delete Data Category
 *
 * `DELETE /api/inventory/v2/data-categories/{id}`
 */
export const deleteDataCategory: UnboundOperation<DataMapping["deleteDataCategory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataCategory",
  path: "/api/inventory/v2/data-categories/{id}",
  scopes: ["INVENTORY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Data Classification
 *
 * `DELETE /api/inventory/v2/data-classifications/{id}`
 */
export const deleteDataClassification: UnboundOperation<DataMapping["deleteDataClassification"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataClassification",
  path: "/api/inventory/v2/data-classifications/{id}",
  scopes: ["INVENTORY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Data Element
 *
 * `DELETE /api/inventory/v2/data-elements/{id}`
 */
export const deleteDataElement: UnboundOperation<DataMapping["deleteDataElement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataElement",
  path: "/api/inventory/v2/data-elements/{id}",
  scopes: ["INVENTORY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Data Subject
 *
 * `DELETE /api/inventory/v2/data-subjects/{id}`
 */
export const deleteDataSubject: UnboundOperation<DataMapping["deleteDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataSubject",
  path: "/api/inventory/v2/data-subjects/{id}",
  scopes: ["INVENTORY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Inventory
 *
 * `DELETE /api/inventory/v2/inventories/{schemaName}/{id}`
 */
export const deleteInventory: UnboundOperation<DataMapping["deleteInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteInventory",
  path: "/api/inventory/v2/inventories/{schemaName}/{id}",
  scopes: ["INVENTORY"],
  method: "DELETE",
  response: "none",
});

/**
 * Delete Inventory Link
 *
 * `DELETE /api/inventory/v2/inventories/{id}/relations`
 */
export const deleteInventoryLink: UnboundOperation<DataMapping["deleteInventoryLink"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteInventoryLink",
  path: "/api/inventory/v2/inventories/{id}/relations",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "DELETE",
  body: "json",
  bodyType: "list",
  response: "none",
  idempotent: true,
});

/**
 * Get Data Category
 *
 * `GET /api/inventory/v2/data-categories/{id}`
 */
export const getDataCategory: UnboundOperation<DataMapping["getDataCategory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataCategory",
  path: "/api/inventory/v2/data-categories/{id}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Data Classification
 *
 * `GET /api/inventory/v2/data-classifications/{id}`
 */
export const getDataClassification: UnboundOperation<DataMapping["getDataClassification"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataClassification",
  path: "/api/inventory/v2/data-classifications/{id}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Data Element
 *
 * `GET /api/inventory/v2/data-elements/{id}`
 */
export const getDataElement: UnboundOperation<DataMapping["getDataElement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataElement",
  path: "/api/inventory/v2/data-elements/{id}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Data Subject
 *
 * `GET /api/inventory/v2/data-subjects/{id}`
 */
export const getDataSubject: UnboundOperation<DataMapping["getDataSubject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSubject",
  path: "/api/inventory/v2/data-subjects/{id}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Inventory by External ID
 *
 * `GET /api/inventory/v2/inventories/{schemaName}/reference/{externalId}`
 */
export const getInventoryByExternalId: UnboundOperation<DataMapping["getInventoryByExternalId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getInventoryByExternalId",
  path: "/api/inventory/v2/inventories/{schemaName}/reference/{externalId}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Inventory by ID
 *
 * `GET /api/inventory/v2/inventories/{schemaName}/{id}`
 */
export const getInventoryById: UnboundOperation<DataMapping["getInventoryById"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getInventoryById",
  path: "/api/inventory/v2/inventories/{schemaName}/{id}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Get Inventory Schema Details
 *
 * `GET /api/inventory/v2/schemas/{schemaName}/attributes/{fieldName}`
 */
export const getInventorySchemaDetails: UnboundOperation<DataMapping["getInventorySchemaDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getInventorySchemaDetails",
  path: "/api/inventory/v2/schemas/{schemaName}/attributes/{fieldName}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
});

/**
 * Link Inventory
 *
 * `POST /api/inventory/v2/inventories/{id}/relations`
 */
export const linkInventory: UnboundOperation<DataMapping["linkInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "linkInventory",
  path: "/api/inventory/v2/inventories/{id}/relations",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "list",
});

/**
 * Get List of Child Inventories by Root Inventory
 *
 * `GET /api/inventory/v2/inventory-hierarchies/{rootInventoryId}`
 */
export const listChildInventories: UnboundOperation<DataMapping["listChildInventories"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listChildInventories",
  path: "/api/inventory/v2/inventory-hierarchies/{rootInventoryId}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  required: { query: ["inventoryType"] },
  responseType: "any",
  paging: { by: "any" },
});

/**
 * Get List of Data Categories
 *
 * `GET /api/inventory/v2/data-categories`
 */
export const listDataCategories: UnboundOperation<DataMapping["listDataCategories"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listDataCategories",
  path: "/api/inventory/v2/data-categories",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  responseType: "any",
  paging: { by: "any" },
});

/**
 * Get List of Data Subjects
 *
 * `GET /api/inventory/v2/data-subjects`
 */
export const listDataSubjects: UnboundOperation<DataMapping["listDataSubjects"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listDataSubjects",
  path: "/api/inventory/v2/data-subjects",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  responseType: "any",
  paging: { by: "any" },
});

/**
 * Get List of Inventories
 *
 * `GET /api/inventory/v2/inventories/{schemaName}`
 */
export const listInventories: UnboundOperation<DataMapping["listInventories"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listInventories",
  path: "/api/inventory/v2/inventories/{schemaName}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  paging: { by: "page", items: "data", info: "meta.page" },
});

/**
 * Get Inventory Links
 *
 * `GET /api/inventory/v2/inventories/{id}/relations/{inventoryType}`
 */
export const listInventoryLinks: UnboundOperation<DataMapping["listInventoryLinks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listInventoryLinks",
  path: "/api/inventory/v2/inventories/{id}/relations/{inventoryType}",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  paging: { by: "page", items: "data", info: "meta.page" },
});

/**
 * Get List of Inventory Schemas
 *
 * `GET /api/inventory/v2/schemas`
 */
export const listInventorySchemas: UnboundOperation<DataMapping["listInventorySchemas"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listInventorySchemas",
  path: "/api/inventory/v2/schemas",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  responseType: "list",
});

/**
 * Remove Child Inventory from Root Inventory
 *
 * `DELETE /api/inventory/v2/inventory-hierarchies/{rootInventoryId}`
 */
export const removeChildInventory: UnboundOperation<DataMapping["removeChildInventory"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeChildInventory",
  path: "/api/inventory/v2/inventory-hierarchies/{rootInventoryId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "DELETE",
  required: { query: ["inventoryType", "childInventoryId"] },
  response: "none",
  idempotent: true,
});

/**
 * Get List of Inventories by Criteria
 *
 * `POST /api/inventory/v2/inventories/{schemaName}/criteria`
 */
export const searchInventories: UnboundOperation<DataMapping["searchInventories"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchInventories",
  path: "/api/inventory/v2/inventories/{schemaName}/criteria",
  scopes: ["INVENTORY", "INVENTORY_READ", "INVENTORY_WRITE"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "data", info: "meta.page" },
  idempotent: true,
});

/**
 * Set Inventory as Parent
 *
 * `PUT /api/inventory/v2/inventories/{inventoryId}/set-as-parent`
 */
export const setInventoryAsParent: UnboundOperation<DataMapping["setInventoryAsParent"]> = /* @__PURE__ */ defineOperation(service, {
  name: "setInventoryAsParent",
  path: "/api/inventory/v2/inventories/{inventoryId}/set-as-parent",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  required: { query: ["inventoryType"] },
  response: "none",
  idempotent: true,
});

/**
 * Unset Inventory as Parent
 *
 * `PUT /api/inventory/v2/inventories/{inventoryId}/unset-as-parent`
 */
export const unsetInventoryAsParent: UnboundOperation<DataMapping["unsetInventoryAsParent"]> = /* @__PURE__ */ defineOperation(service, {
  name: "unsetInventoryAsParent",
  path: "/api/inventory/v2/inventories/{inventoryId}/unset-as-parent",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  required: { query: ["inventoryType"] },
  response: "none",
  idempotent: true,
});

/**
 * Link Inventory
 *
 * `PUT /api/inventory/v2/inventories/{id}/relations`
 */
export const updateInventoryAssociations: UnboundOperation<DataMapping["updateInventoryAssociations"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInventoryAssociations",
  path: "/api/inventory/v2/inventories/{id}/relations",
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Update Inventory by External ID
 *
 * `PUT /api/inventory/v2/inventories/{schemaName}/business-key`
 */
export const updateInventoryByExternalId: UnboundOperation<DataMapping["updateInventoryByExternalId"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInventoryByExternalId",
  path: "/api/inventory/v2/inventories/{schemaName}/business-key",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  bodyType: "any",
});

/**
 * Update Inventory by ID
 *
 * `PUT /api/inventory/v2/inventories/{schemaName}/{id}`
 */
export const updateInventoryById: UnboundOperation<DataMapping["updateInventoryById"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInventoryById",
  path: "/api/inventory/v2/inventories/{schemaName}/{id}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Inventory Link
 *
 * `PUT /api/inventory/v2/inventories/{id}/associations/{associationId}`
 */
export const updateInventoryLink: UnboundOperation<DataMapping["updateInventoryLink"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInventoryLink",
  path: "/api/inventory/v2/inventories/{id}/associations/{associationId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
  idempotent: true,
});

/**
 * Update Inventory Status
 *
 * `PUT /api/inventory/v2/inventories/{schemaName}/{id}/status`
 */
export const updateInventoryStatus: UnboundOperation<DataMapping["updateInventoryStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateInventoryStatus",
  path: "/api/inventory/v2/inventories/{schemaName}/{id}/status",
  scopes: ["DATA_MAPPING_INVENTORY_CHANGE_STATUS", "INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Advanced Attributes for Personal Data Association
 *
 * `PUT /api/inventory/v2/inventories-personal-data/{personalDataAssociationId}`
 */
export const updatePersonalDataAssociation: UnboundOperation<DataMapping["updatePersonalDataAssociation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updatePersonalDataAssociation",
  path: "/api/inventory/v2/inventories-personal-data/{personalDataAssociationId}",
  scopes: ["INVENTORY", "INVENTORY_WRITE"],
  method: "PUT",
  body: "json",
  required: { query: ["inventoryType"] },
  response: "none",
  idempotent: true,
});
