// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { AiGovernance } from "./interface.js";

const numberedPages: OperationGroup = { package: "ai-governance", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "ai-governance", host: "tenant" };

/**
 * Add Attribute to Schema
 *
 * `POST /api/ai-governance/v1/schema-attributes`
 */
export const addAttributeToSchema: UnboundOperation<AiGovernance["addAttributeToSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addAttributeToSchema",
  path: "/api/ai-governance/v1/schema-attributes",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  required: { query: ["schemaName"] },
});

/**
 * Add Options to Attribute
 *
 * `POST /api/ai-governance/v1/schema-attribute-options`
 */
export const addOptionsToAttribute: UnboundOperation<AiGovernance["addOptionsToAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addOptionsToAttribute",
  path: "/api/ai-governance/v1/schema-attribute-options",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  bodyType: "list",
  required: { query: ["attributeId"] },
});

/**
 * Create Entity
 *
 * `POST /api/ai-governance/v1/entities`
 */
export const createEntity: UnboundOperation<AiGovernance["createEntity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createEntity",
  path: "/api/ai-governance/v1/entities",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Create Relationship Record between Entities
 *
 * `POST /api/ai-governance/v1/links`
 */
export const createRelationshipRecord: UnboundOperation<AiGovernance["createRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRelationshipRecord",
  path: "/api/ai-governance/v1/links",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  required: { query: ["linkTypeId"] },
});

/**
 * Create Task
 *
 * `POST /api/ai-governance/v1/tasks`
 */
export const createTask: UnboundOperation<AiGovernance["createTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createTask",
  path: "/api/ai-governance/v1/tasks",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Delete Entity
 *
 * `DELETE /api/ai-governance/v1/entities/{entityId}`
 */
export const deleteEntity: UnboundOperation<AiGovernance["deleteEntity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteEntity",
  path: "/api/ai-governance/v1/entities/{entityId}",
  scopes: ["AI_GOVERNANCE"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Disable Attribute
 *
 * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/disable`
 */
export const disableAttribute: UnboundOperation<AiGovernance["disableAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "disableAttribute",
  path: "/api/ai-governance/v1/schema-attributes/{attributeId}/disable",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "PUT",
  required: { query: ["schemaId"] },
  idempotent: true,
});

/**
 * Enable Attribute
 *
 * `PUT /api/ai-governance/v1/schema-attributes/{attributeId}/enable`
 */
export const enableAttribute: UnboundOperation<AiGovernance["enableAttribute"]> = /* @__PURE__ */ defineOperation(service, {
  name: "enableAttribute",
  path: "/api/ai-governance/v1/schema-attributes/{attributeId}/enable",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "PUT",
  required: { query: ["schemaId"] },
  idempotent: true,
});

/**
 * Get Entity
 *
 * `GET /api/ai-governance/v1/entities/{entityId}`
 */
export const getEntity: UnboundOperation<AiGovernance["getEntity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getEntity",
  path: "/api/ai-governance/v1/entities/{entityId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
});

/**
 * Get Entity Type
 *
 * `GET /api/ai-governance/v1/entity-types/{entityTypeId}`
 */
export const getEntityType: UnboundOperation<AiGovernance["getEntityType"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getEntityType",
  path: "/api/ai-governance/v1/entity-types/{entityTypeId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
});

/**
 * Get Relationship Record
 *
 * `GET /api/ai-governance/v1/links/{linkId}`
 */
export const getRelationshipRecord: UnboundOperation<AiGovernance["getRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelationshipRecord",
  path: "/api/ai-governance/v1/links/{linkId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  required: { query: ["linkTypeId"] },
});

/**
 * Get Task
 *
 * `GET /api/ai-governance/v1/tasks/{taskId}`
 */
export const getTask: UnboundOperation<AiGovernance["getTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getTask",
  path: "/api/ai-governance/v1/tasks/{taskId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
});

/**
 * Get List of Entity Types
 *
 * `POST /api/ai-governance/v1/entity-types/search`
 */
export const listEntityTypes: UnboundOperation<AiGovernance["listEntityTypes"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listEntityTypes",
  path: "/api/ai-governance/v1/entity-types/search",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Relationship Records by Entity
 *
 * `POST /api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages`
 */
export const listRelationshipRecordsByEntity: UnboundOperation<AiGovernance["listRelationshipRecordsByEntity"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRelationshipRecordsByEntity",
  path: "/api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Modify Entity
 *
 * `PATCH /api/ai-governance/v1/entities/{entityId}`
 */
export const modifyEntity: UnboundOperation<AiGovernance["modifyEntity"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyEntity",
  path: "/api/ai-governance/v1/entities/{entityId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "PATCH",
  body: "json",
});

/**
 * Remove Relationship Record
 *
 * `DELETE /api/ai-governance/v1/links/{linkId}`
 */
export const removeRelationshipRecord: UnboundOperation<AiGovernance["removeRelationshipRecord"]> = /* @__PURE__ */ defineOperation(service, {
  name: "removeRelationshipRecord",
  path: "/api/ai-governance/v1/links/{linkId}",
  scopes: ["AI_GOVERNANCE"],
  method: "DELETE",
  required: { query: ["linkTypeId"] },
  response: "none",
  idempotent: true,
});

/**
 * Get Basic Entity Details
 *
 * `POST /api/ai-governance/v1/entity-basic-details/search`
 */
export const searchBasicEntityDetails: UnboundOperation<AiGovernance["searchBasicEntityDetails"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchBasicEntityDetails",
  path: "/api/ai-governance/v1/entity-basic-details/search",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get Full Entity Details
 *
 * `POST /api/ai-governance/v1/entities/search`
 */
export const searchEntities: UnboundOperation<AiGovernance["searchEntities"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchEntities",
  path: "/api/ai-governance/v1/entities/search",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Entity Workflow Stage
 *
 * `POST /api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage`
 */
export const updateEntityWorkflowStage: UnboundOperation<AiGovernance["updateEntityWorkflowStage"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateEntityWorkflowStage",
  path: "/api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "POST",
  body: "json",
});

/**
 * Update Task
 *
 * `PUT /api/ai-governance/v1/tasks/{taskId}`
 */
export const updateTask: UnboundOperation<AiGovernance["updateTask"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateTask",
  path: "/api/ai-governance/v1/tasks/{taskId}",
  scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
