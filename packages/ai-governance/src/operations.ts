// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { AiGovernance } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<AiGovernance> = {
  addAttributeToSchema: {
    path: "/api/ai-governance/v1/schema-attributes",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  addOptionsToAttribute: {
    path: "/api/ai-governance/v1/schema-attribute-options",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  createEntity: {
    path: "/api/ai-governance/v1/entities",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  createRelationshipRecord: {
    path: "/api/ai-governance/v1/links",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  createTask: {
    path: "/api/ai-governance/v1/tasks",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  deleteEntity: {
    path: "/api/ai-governance/v1/entities/{entityId}",
    scopes: ["AI_GOVERNANCE"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  disableAttribute: {
    path: "/api/ai-governance/v1/schema-attributes/{attributeId}/disable",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "PUT",
    replaySafe: true,
  },
  enableAttribute: {
    path: "/api/ai-governance/v1/schema-attributes/{attributeId}/enable",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "PUT",
    replaySafe: true,
  },
  getEntity: {
    path: "/api/ai-governance/v1/entities/{entityId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  getEntityType: {
    path: "/api/ai-governance/v1/entity-types/{entityTypeId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  getRelationshipRecord: {
    path: "/api/ai-governance/v1/links/{linkId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  getTask: {
    path: "/api/ai-governance/v1/tasks/{taskId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  listEntityTypes: {
    path: "/api/ai-governance/v1/entity-types/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  listRelationshipRecordsByEntity: {
    path: "/api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  modifyEntity: {
    path: "/api/ai-governance/v1/entities/{entityId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "PATCH",
    body: "json",
  },
  removeRelationshipRecord: {
    path: "/api/ai-governance/v1/links/{linkId}",
    scopes: ["AI_GOVERNANCE"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  searchBasicEntityDetails: {
    path: "/api/ai-governance/v1/entity-basic-details/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  searchEntities: {
    path: "/api/ai-governance/v1/entities/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  updateEntityWorkflowStage: {
    path: "/api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "POST",
    body: "json",
  },
  updateTask: {
    path: "/api/ai-governance/v1/tasks/{taskId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
};
