// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { ObjectManager } from "./interface.js";

const numberedPages: OperationGroup = { package: "object-manager", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "object-manager", host: "tenant" };

/**
 * Add Attribute to Schema
 *
 * `POST /api/custom-entity/v1/schema-attributes`
 */
export const addAttributeToSchema: UnboundOperation<ObjectManager["addAttributeToSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addAttributeToSchema",
  path: "/api/custom-entity/v1/schema-attributes",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  required: { query: ["schemaName"] },
});

/**
 * Add Options to Attribute
 *
 * `POST /api/custom-entity/v1/schema-attribute-options`
 */
export const addOptionsToAttribute: UnboundOperation<ObjectManager["addOptionsToAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addOptionsToAttribute",
  path: "/api/custom-entity/v1/schema-attribute-options",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  required: { query: ["attributeId"] },
});

/**
 * Create Model Object
 *
 * `POST /api/custom-entity/v2/models`
 */
export const createModelObject: UnboundOperation<ObjectManager["createModelObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createModelObject",
  path: "/api/custom-entity/v2/models",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Object
 *
 * `POST /api/custom-entity/v1/entities`
 */
export const createObject: UnboundOperation<ObjectManager["createObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createObject",
  path: "/api/custom-entity/v1/entities",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Project Object
 *
 * `POST /api/custom-entity/v1/projects`
 */
export const createProjectObject: UnboundOperation<ObjectManager["createProjectObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createProjectObject",
  path: "/api/custom-entity/v1/projects",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Relationship Record between Objects
 *
 * `POST /api/custom-entity/v1/links`
 */
export const createRelationshipRecord: UnboundOperation<ObjectManager["createRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRelationshipRecord",
  path: "/api/custom-entity/v1/links",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  required: { query: ["linkTypeId"] },
});

/**
 * Create Relationship Type between Objects
 *
 * `POST /api/custom-entity/v1/entity-link-types`
 */
export const createRelationshipType: UnboundOperation<ObjectManager["createRelationshipType"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRelationshipType",
  path: "/api/custom-entity/v1/entity-link-types",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Task
 *
 * `POST /api/custom-entity/v1/tasks`
 */
export const createTask: UnboundOperation<ObjectManager["createTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createTask",
  path: "/api/custom-entity/v1/tasks",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Delete Model Object
 *
 * `DELETE /api/custom-entity/v2/models/{entityId}`
 */
export const deleteModelObject: UnboundOperation<ObjectManager["deleteModelObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteModelObject",
  path: "/api/custom-entity/v2/models/{entityId}",
  scopes: ["OBJECT_MANAGER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Object
 *
 * `DELETE /api/custom-entity/v1/entities/{entityId}`
 */
export const deleteObject: UnboundOperation<ObjectManager["deleteObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteObject",
  path: "/api/custom-entity/v1/entities/{entityId}",
  scopes: ["OBJECT_MANAGER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Project Object
 *
 * `DELETE /api/custom-entity/v1/projects/{entityId}`
 */
export const deleteProjectObject: UnboundOperation<ObjectManager["deleteProjectObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteProjectObject",
  path: "/api/custom-entity/v1/projects/{entityId}",
  scopes: ["OBJECT_MANAGER"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Disable Attribute
 *
 * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/disable`
 */
export const disableAttribute: UnboundOperation<ObjectManager["disableAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "disableAttribute",
  path: "/api/custom-entity/v1/schema-attributes/{attributeId}/disable",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  required: { query: ["schemaId"] },
  idempotent: true,
});

/**
 * Enable Attribute
 *
 * `PUT /api/custom-entity/v1/schema-attributes/{attributeId}/enable`
 */
export const enableAttribute: UnboundOperation<ObjectManager["enableAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "enableAttribute",
  path: "/api/custom-entity/v1/schema-attributes/{attributeId}/enable",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  required: { query: ["schemaId"] },
  idempotent: true,
});

/**
 * Enable Custom Object Type by ID
 *
 * `PUT /api/custom-entity/v1/entity-types/{entityTypeId}/enable`
 */
export const enableCustomObjectTypeById: UnboundOperation<ObjectManager["enableCustomObjectTypeById"]> = /* @__PURE__ */ defineOperation(service, {
  name: "enableCustomObjectTypeById",
  path: "/api/custom-entity/v1/entity-types/{entityTypeId}/enable",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  response: "none",
  idempotent: true,
});

/**
 * Enable Custom Object Type by Name
 *
 * `PUT /api/custom-entity/v1/entity-types/names/{entityTypeName}/enable`
 */
export const enableCustomObjectTypeByName: UnboundOperation<ObjectManager["enableCustomObjectTypeByName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "enableCustomObjectTypeByName",
  path: "/api/custom-entity/v1/entity-types/names/{entityTypeName}/enable",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  response: "none",
  idempotent: true,
});

/**
 * Get Model Object
 *
 * `GET /api/custom-entity/v2/models/{entityId}`
 */
export const getModelObject: UnboundOperation<ObjectManager["getModelObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getModelObject",
  path: "/api/custom-entity/v2/models/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Object
 *
 * `GET /api/custom-entity/v1/entities/{entityId}`
 */
export const getObject: UnboundOperation<ObjectManager["getObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getObject",
  path: "/api/custom-entity/v1/entities/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Object Type by ID
 *
 * `GET /api/custom-entity/v1/entity-types/{entityTypeId}`
 */
export const getObjectTypeById: UnboundOperation<ObjectManager["getObjectTypeById"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getObjectTypeById",
  path: "/api/custom-entity/v1/entity-types/{entityTypeId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Object Type by Name
 *
 * `GET /api/custom-entity/v1/entity-types/names/{entityTypeName}`
 */
export const getObjectTypeByName: UnboundOperation<ObjectManager["getObjectTypeByName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getObjectTypeByName",
  path: "/api/custom-entity/v1/entity-types/names/{entityTypeName}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Project Object
 *
 * `GET /api/custom-entity/v1/projects/{entityId}`
 */
export const getProjectObject: UnboundOperation<ObjectManager["getProjectObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getProjectObject",
  path: "/api/custom-entity/v1/projects/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Relationship Record
 *
 * `GET /api/custom-entity/v1/links/{linkId}`
 */
export const getRelationshipRecord: UnboundOperation<ObjectManager["getRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelationshipRecord",
  path: "/api/custom-entity/v1/links/{linkId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  required: { query: ["linkTypeId"] },
});

/**
 * Get Relationship Type
 *
 * `GET /api/custom-entity/v1/entity-link-types/{entityLinkTypeId}`
 */
export const getRelationshipType: UnboundOperation<ObjectManager["getRelationshipType"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelationshipType",
  path: "/api/custom-entity/v1/entity-link-types/{entityLinkTypeId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get Task
 *
 * `GET /api/custom-entity/v1/tasks/{taskId}`
 */
export const getTask: UnboundOperation<ObjectManager["getTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTask",
  path: "/api/custom-entity/v1/tasks/{taskId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
});

/**
 * Get List of Object Types
 *
 * `POST /api/custom-entity/v1/entity-types/search`
 */
export const listObjectTypes: UnboundOperation<ObjectManager["listObjectTypes"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listObjectTypes",
  path: "/api/custom-entity/v1/entity-types/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Relationship Link Types
 *
 * `POST /api/custom-entity/v1/entity-link-types/search`
 */
export const listRelationshipTypes: UnboundOperation<ObjectManager["listRelationshipTypes"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRelationshipTypes",
  path: "/api/custom-entity/v1/entity-link-types/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Modify Custom Object Type by ID
 *
 * `PATCH /api/custom-entity/v1/entity-types/{entityTypeId}`
 */
export const modifyCustomObjectTypeById: UnboundOperation<ObjectManager["modifyCustomObjectTypeById"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyCustomObjectTypeById",
  path: "/api/custom-entity/v1/entity-types/{entityTypeId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "PATCH",
  body: "json",
});

/**
 * Modify Custom Object Type by Name
 *
 * `PATCH /api/custom-entity/v1/entity-types/names/{entityTypeName}`
 */
export const modifyCustomObjectTypeByName: UnboundOperation<ObjectManager["modifyCustomObjectTypeByName"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyCustomObjectTypeByName",
  path: "/api/custom-entity/v1/entity-types/names/{entityTypeName}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "PATCH",
  body: "json",
});

/**
 * Modify Model Object
 *
 * `PUT /api/custom-entity/v2/models/{entityId}`
 */
export const modifyModelObject: UnboundOperation<ObjectManager["modifyModelObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyModelObject",
  path: "/api/custom-entity/v2/models/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Modify Object
 *
 * `PATCH /api/custom-entity/v1/entities/{entityId}`
 */
export const modifyObject: UnboundOperation<ObjectManager["modifyObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyObject",
  path: "/api/custom-entity/v1/entities/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "PATCH",
  body: "json",
});

/**
 * Modify Project Object
 *
 * `PUT /api/custom-entity/v1/projects/{entityId}`
 */
export const modifyProjectObject: UnboundOperation<ObjectManager["modifyProjectObject"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyProjectObject",
  path: "/api/custom-entity/v1/projects/{entityId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Remove Relationship Record
 *
 * `DELETE /api/custom-entity/v1/links/{linkId}`
 */
export const removeRelationshipRecord: UnboundOperation<ObjectManager["removeRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeRelationshipRecord",
  path: "/api/custom-entity/v1/links/{linkId}",
  scopes: ["OBJECT_MANAGER"],
  method: "DELETE",
  required: { query: ["linkTypeId"] },
  response: "none",
  idempotent: true,
});

/**
 * Get Basic Model Object Details
 *
 * `POST /api/custom-entity/v2/models/basic-details/search`
 */
export const searchBasicModelObjectDetails: UnboundOperation<ObjectManager["searchBasicModelObjectDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchBasicModelObjectDetails",
  path: "/api/custom-entity/v2/models/basic-details/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Basic Object Details
 *
 * `POST /api/custom-entity/v1/entity-basic-details/search`
 */
export const searchBasicObjectDetails: UnboundOperation<ObjectManager["searchBasicObjectDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchBasicObjectDetails",
  path: "/api/custom-entity/v1/entity-basic-details/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  required: { query: ["entityTypeId"] },
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Basic Project Object Details
 *
 * `POST /api/custom-entity/v1/projects/basic-details/search`
 */
export const searchBasicProjectObjectDetails: UnboundOperation<ObjectManager["searchBasicProjectObjectDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchBasicProjectObjectDetails",
  path: "/api/custom-entity/v1/projects/basic-details/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Model Object Details
 *
 * `POST /api/custom-entity/v2/models/search`
 */
export const searchModelObjects: UnboundOperation<ObjectManager["searchModelObjects"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchModelObjects",
  path: "/api/custom-entity/v2/models/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Full Object Details
 *
 * `POST /api/custom-entity/v1/entities/search`
 */
export const searchObjects: UnboundOperation<ObjectManager["searchObjects"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchObjects",
  path: "/api/custom-entity/v1/entities/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Project Object Details
 *
 * `POST /api/custom-entity/v1/projects/search`
 */
export const searchProjectObjects: UnboundOperation<ObjectManager["searchProjectObjects"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchProjectObjects",
  path: "/api/custom-entity/v1/projects/search",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Task
 *
 * `PUT /api/custom-entity/v1/tasks/{taskId}`
 */
export const updateTask: UnboundOperation<ObjectManager["updateTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateTask",
  path: "/api/custom-entity/v1/tasks/{taskId}",
  scopes: ["OBJECT_MANAGER", "OBJECT_MANAGER_READ", "OBJECT_MANAGER_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
