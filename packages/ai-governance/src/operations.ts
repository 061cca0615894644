// Generated from specs/snapshots/ai-governance.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { AiGovernance } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<AiGovernance> = {
  addAttributeToSchema: {
    method: "POST",
    path: "/api/ai-governance/v1/schema-attributes",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  addOptionsToAttribute: {
    method: "POST",
    path: "/api/ai-governance/v1/schema-attribute-options",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  createEntity: {
    method: "POST",
    path: "/api/ai-governance/v1/entities",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  createRelationshipRecordBetweenEntities: {
    method: "POST",
    path: "/api/ai-governance/v1/links",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  createTask: {
    method: "POST",
    path: "/api/ai-governance/v1/tasks",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  deleteEntity: {
    method: "DELETE",
    path: "/api/ai-governance/v1/entities/{entityId}",
    scopes: ["AI_GOVERNANCE"],
    answer: "none",
    replaySafe: true,
  },
  disableAttribute: {
    method: "PUT",
    path: "/api/ai-governance/v1/schema-attributes/{attributeId}/disable",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    replaySafe: true,
  },
  enableAttribute: {
    method: "PUT",
    path: "/api/ai-governance/v1/schema-attributes/{attributeId}/enable",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    replaySafe: true,
  },
  getBasicEntityDetails: {
    method: "POST",
    path: "/api/ai-governance/v1/entity-basic-details/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
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
  getFullEntityDetails: {
    method: "POST",
    path: "/api/ai-governance/v1/entities/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  getListOfEntityTypes: {
    method: "POST",
    path: "/api/ai-governance/v1/entity-types/search",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  getListOfRelationshipRecordsByEntity: {
    method: "POST",
    path: "/api/ai-governance/v1/linked-entity-types/entity-types/names/{entityTypeName}/entities/{entityId}/links/pages",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  getRelationshipRecord: {
    path: "/api/ai-governance/v1/links/{linkId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  getTask: {
    path: "/api/ai-governance/v1/tasks/{taskId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_READ", "AI_GOVERNANCE_WRITE"],
  },
  modifyEntity: {
    method: "PATCH",
    path: "/api/ai-governance/v1/entities/{entityId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  removeRelationshipRecord: {
    method: "DELETE",
    path: "/api/ai-governance/v1/links/{linkId}",
    scopes: ["AI_GOVERNANCE"],
    answer: "none",
    replaySafe: true,
  },
  updateEntityWorkflowStage: {
    method: "POST",
    path: "/api/ai-governance/v1/assignments/entities/{entityId}/types/{type}/stage",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
  },
  updateTask: {
    method: "PUT",
    path: "/api/ai-governance/v1/tasks/{taskId}",
    scopes: ["AI_GOVERNANCE", "AI_GOVERNANCE_WRITE"],
    body: "json",
    replaySafe: true,
  },
};
