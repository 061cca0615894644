// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { ItRiskManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "it-risk-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "it-risk-management", host: "tenant" };

/**
 * Add Controls to Risk
 *
 * `POST /api/risk/v2/risks/{riskId}/control-implementations`
 */
export const addControlsToRisk: UnboundOperation<ItRiskManagement["addControlsToRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addControlsToRisk",
  path: "/api/risk/v2/risks/{riskId}/control-implementations",
  scopes: ["RISK"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Threat to Risk
 *
 * `POST /api/risk/v2/risks/{riskId}/threats`
 */
export const addThreatToRisk: UnboundOperation<ItRiskManagement["addThreatToRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addThreatToRisk",
  path: "/api/risk/v2/risks/{riskId}/threats",
  scopes: ["ITRM"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Vulnerabilities to Risk
 *
 * `POST /api/risk/v2/risks/{riskId}/vulnerabilities`
 */
export const addVulnerabilitiesToRisk: UnboundOperation<ItRiskManagement["addVulnerabilitiesToRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addVulnerabilitiesToRisk",
  path: "/api/risk/v2/risks/{riskId}/vulnerabilities",
  scopes: ["ITRM"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Approve Risk
 *
 * `PUT /api/risk/v2/risks/{riskId}/approve`
 */
export const approveRisk: UnboundOperation<ItRiskManagement["approveRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "approveRisk",
  path: "/api/risk/v2/risks/{riskId}/approve",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Attach Files to Control Implementation
 *
 * `POST /api/controls/v1/control-implementations/{guid}/attachments`
 */
export const attachFilesToControlImplementation: UnboundOperation<ItRiskManagement["attachFilesToControlImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "attachFilesToControlImplementation",
  path: "/api/controls/v1/control-implementations/{guid}/attachments",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Add Attachments to Evidence Task Implementation
 *
 * `POST /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments`
 */
export const attachFilesToEvidenceTaskImplementation: UnboundOperation<ItRiskManagement["attachFilesToEvidenceTaskImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "attachFilesToEvidenceTaskImplementation",
  path: "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyType: "any",
  response: "none",
});

/**
 * Create Control
 *
 * `POST /api/controls/v1/controls`
 */
export const createControl: UnboundOperation<ItRiskManagement["createControl"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createControl",
  path: "/api/controls/v1/controls",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
});

/**
 * Create Multiple Threats
 *
 * `POST /api/controls/v2/threats`
 */
export const createMultipleThreats: UnboundOperation<ItRiskManagement["createMultipleThreats"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createMultipleThreats",
  path: "/api/controls/v2/threats",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "any",
});

/**
 * Create Multiple Vulnerabilities
 *
 * `POST /api/controls/v2/vulnerabilities`
 */
export const createMultipleVulnerabilities: UnboundOperation<ItRiskManagement["createMultipleVulnerabilities"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createMultipleVulnerabilities",
  path: "/api/controls/v2/vulnerabilities",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
  bodyType: "list",
  responseType: "any",
});

/**
 * Create Risk
 *
 * `POST /api/risk/v2/risks`
 */
export const createRiskV2: UnboundOperation<ItRiskManagement["createRiskV2"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRiskV2",
  path: "/api/risk/v2/risks",
  scopes: ["RISK"],
  method: "POST",
  body: "json",
});

/**
 * Create Risk
 *
 * `POST /api/risk/v3/risks`
 */
export const createRiskV3: UnboundOperation<ItRiskManagement["createRiskV3"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createRiskV3",
  path: "/api/risk/v3/risks",
  scopes: ["RISK"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Create Threat
 *
 * `POST /api/controls/v1/threats`
 */
export const createThreat: UnboundOperation<ItRiskManagement["createThreat"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createThreat",
  path: "/api/controls/v1/threats",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
});

/**
 * Create Vulnerability
 *
 * `POST /api/controls/v1/vulnerabilities`
 */
export const createVulnerability: UnboundOperation<ItRiskManagement["createVulnerability"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createVulnerability",
  path: "/api/controls/v1/vulnerabilities",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
});

/**
 * Delete Control
 *
 * `DELETE /api/controls/v1/controls/{controlId}`
 */
export const deleteControl: UnboundOperation<ItRiskManagement["deleteControl"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteControl",
  path: "/api/controls/v1/controls/{controlId}",
  scopes: ["CONTROL"],
  method: "DELETE",
  idempotent: true,
});

/**
 * Delete Control Implementation
 *
 * `DELETE /api/controls/v1/control-implementations/{guid}`
 */
export const deleteControlImplementation: UnboundOperation<ItRiskManagement["deleteControlImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteControlImplementation",
  path: "/api/controls/v1/control-implementations/{guid}",
  scopes: ["CONTROL"],
  method: "DELETE",
  required: { query: ["entityId"] },
  response: "none",
  idempotent: true,
});

/**
 * Delete Risk
 *
 * `DELETE /api/risk/v2/risks/{riskId}`
 */
export const deleteRisk: UnboundOperation<ItRiskManagement["deleteRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteRisk",
  path: "/api/risk/v2/risks/{riskId}",
  scopes: ["RISK"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Threat
 *
 * `DELETE /api/controls/v1/threats/{threatId}`
 */
export const deleteThreat: UnboundOperation<ItRiskManagement["deleteThreat"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteThreat",
  path: "/api/controls/v1/threats/{threatId}",
  scopes: ["ITRM"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Vulnerability
 *
 * `DELETE /api/controls/v1/vulnerabilities/{vulnerabilityId}`
 */
export const deleteVulnerability: UnboundOperation<ItRiskManagement["deleteVulnerability"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteVulnerability",
  path: "/api/controls/v1/vulnerabilities/{vulnerabilityId}",
  scopes: ["ITRM"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Control Implementation
 *
 * `GET /api/controls/v1/control-implementations/{guid}`
 */
export const getControlImplementation: UnboundOperation<ItRiskManagement["getControlImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getControlImplementation",
  path: "/api/controls/v1/control-implementations/{guid}",
  scopes: ["CONTROL"],
});

/**
 * Get Evidence Task Implementation
 *
 * `GET /api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}`
 */
export const getEvidenceTaskImplementation: UnboundOperation<ItRiskManagement["getEvidenceTaskImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getEvidenceTaskImplementation",
  path: "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}",
  scopes: ["CONTROL"],
});

/**
 * Get Related Control Entity Types
 *
 * `GET /api/controls/v2/related/control-entity-types`
 */
export const getRelatedControlEntityTypes: UnboundOperation<ItRiskManagement["getRelatedControlEntityTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRelatedControlEntityTypes",
  path: "/api/controls/v2/related/control-entity-types",
  scopes: ["CONTROL"],
  responseType: "list",
});

/**
 * Get Risk
 *
 * `GET /api/risk/v2/risks/{riskId}`
 */
export const getRisk: UnboundOperation<ItRiskManagement["getRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRisk",
  path: "/api/risk/v2/risks/{riskId}",
  scopes: ["RISK", "RISK_READ"],
});

/**
 * Get Risk Matrix Configuration
 *
 * `GET /api/risk/v2/risk-settings/matrix`
 */
export const getRiskMatrixConfiguration: UnboundOperation<ItRiskManagement["getRiskMatrixConfiguration"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRiskMatrixConfiguration",
  path: "/api/risk/v2/risk-settings/matrix",
  scopes: ["RISK"],
});

/**
 * Get Risk Template
 *
 * `GET /api/risk-template/v1/templates/{riskTemplateId}`
 */
export const getRiskTemplate: UnboundOperation<ItRiskManagement["getRiskTemplate"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getRiskTemplate",
  path: "/api/risk-template/v1/templates/{riskTemplateId}",
  scopes: ["RISK", "RISK_READ"],
  responseType: "list",
});

/**
 * Get Standard Risk Configuration
 *
 * `GET /api/risk/v2/risk-settings/standard`
 */
export const getStandardRiskConfiguration: UnboundOperation<ItRiskManagement["getStandardRiskConfiguration"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getStandardRiskConfiguration",
  path: "/api/risk/v2/risk-settings/standard",
  scopes: ["RISK"],
});

/**
 * Grant Risk Exception
 *
 * `PUT /api/risk/v2/risks/{riskId}/grant-exception`
 */
export const grantRiskException: UnboundOperation<ItRiskManagement["grantRiskException"]> = /* @__PURE__ */ defineOperation(service, {
  name: "grantRiskException",
  path: "/api/risk/v2/risks/{riskId}/grant-exception",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Link Controls
 *
 * `POST /api/controls/v1/links/bulk`
 */
export const linkControls: UnboundOperation<ItRiskManagement["linkControls"]> = /* @__PURE__ */ defineOperation(service, {
  name: "linkControls",
  path: "/api/controls/v1/links/bulk",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  responseType: "list",
});

/**
 * Get List of Control Entity Source Types
 *
 * `GET /api/controls/v2/control-entity-types`
 */
export const listControlEntitySourceTypes: UnboundOperation<ItRiskManagement["listControlEntitySourceTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listControlEntitySourceTypes",
  path: "/api/controls/v2/control-entity-types",
  scopes: ["CONTROL"],
  responseType: "list",
});

/**
 * Get List of Control Implementations
 *
 * `POST /api/controls/v1/control-implementations/pages`
 */
export const listControlImplementations: UnboundOperation<ItRiskManagement["listControlImplementations"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listControlImplementations",
  path: "/api/controls/v1/control-implementations/pages",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Control Implementations by Entity
 *
 * `POST /api/controls/v1/entities/{entityId}/control-implementations/pages`
 */
export const listControlImplementationsByEntity: UnboundOperation<ItRiskManagement["listControlImplementationsByEntity"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listControlImplementationsByEntity",
  path: "/api/controls/v1/entities/{entityId}/control-implementations/pages",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Controls
 *
 * `POST /api/controls/v1/controls/pages`
 */
export const listControls: UnboundOperation<ItRiskManagement["listControls"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listControls",
  path: "/api/controls/v1/controls/pages",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Evidence Task Implementations
 *
 * `POST /api/controls/v1/evidence-task-implementations/pages`
 */
export const listEvidenceTaskImplementations: UnboundOperation<ItRiskManagement["listEvidenceTaskImplementations"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listEvidenceTaskImplementations",
  path: "/api/controls/v1/evidence-task-implementations/pages",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Linked Risks
 *
 * `POST /api/risk/v2/risks/{riskEntityType}/{entityId}/risks`
 */
export const listLinkedRisks: UnboundOperation<ItRiskManagement["listLinkedRisks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listLinkedRisks",
  path: "/api/risk/v2/risks/{riskEntityType}/{entityId}/risks",
  scopes: ["RISK", "RISK_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Risk Categories
 *
 * `GET /api/risk/v2/risk-categories`
 */
export const listRiskCategories: UnboundOperation<ItRiskManagement["listRiskCategories"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listRiskCategories",
  path: "/api/risk/v2/risk-categories",
  scopes: ["RISK", "RISK_READ"],
  responseType: "list",
});

/**
 * Get List of Risk Entity Source Types
 *
 * `GET /api/risk/v2/risks/source-entity-types`
 */
export const listRiskEntitySourceTypes: UnboundOperation<ItRiskManagement["listRiskEntitySourceTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listRiskEntitySourceTypes",
  path: "/api/risk/v2/risks/source-entity-types",
  scopes: ["RISK", "RISK_READ"],
  responseType: "any",
});

/**
 * Get List of Risk Entity Types
 *
 * `GET /api/risk/v2/risks/risk-entity-types`
 */
export const listRiskEntityTypes: UnboundOperation<ItRiskManagement["listRiskEntityTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listRiskEntityTypes",
  path: "/api/risk/v2/risks/risk-entity-types",
  scopes: ["RISK", "RISK_READ"],
  responseType: "list",
});

/**
 * Get List of Risks
 *
 * `POST /api/risk/v2/risks/pages`
 */
export const listRisks: UnboundOperation<ItRiskManagement["listRisks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listRisks",
  path: "/api/risk/v2/risks/pages",
  scopes: ["RISK", "RISK_READ"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Threats
 *
 * `POST /api/controls/v1/threats/pages`
 */
export const listThreats: UnboundOperation<ItRiskManagement["listThreats"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listThreats",
  path: "/api/controls/v1/threats/pages",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Vulnerabilities
 *
 * `POST /api/controls/v1/vulnerabilities/pages`
 */
export const listVulnerabilities: UnboundOperation<ItRiskManagement["listVulnerabilities"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listVulnerabilities",
  path: "/api/controls/v1/vulnerabilities/pages",
  scopes: ["CONTROL", "ITRM"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Modify Risk
 *
 * `PATCH /api/risk/v2/risks/{riskId}`
 */
export const modifyRisk: UnboundOperation<ItRiskManagement["modifyRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyRisk",
  path: "/api/risk/v2/risks/{riskId}",
  scopes: ["RISK"],
  method: "PATCH",
  body: "json",
  response: "none",
});

/**
 * Perform Risk Action
 *
 * `PUT /api/risk/v2/risks/{riskId}/actions/{action}`
 */
export const performRiskAction: UnboundOperation<ItRiskManagement["performRiskAction"]> = /* @__PURE__ */ defineOperation(service, {
  name: "performRiskAction",
  path: "/api/risk/v2/risks/{riskId}/actions/{action}",
  scopes: ["RISK"],
  method: "PUT",
});

/**
 * Reopen Risk
 *
 * `PUT /api/risk/v2/risks/{riskId}/reopen`
 */
export const reopenRisk: UnboundOperation<ItRiskManagement["reopenRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "reopenRisk",
  path: "/api/risk/v2/risks/{riskId}/reopen",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Request Risk Exception
 *
 * `PUT /api/risk/v2/risks/{riskId}/request-exception`
 */
export const requestRiskException: UnboundOperation<ItRiskManagement["requestRiskException"]> = /* @__PURE__ */ defineOperation(service, {
  name: "requestRiskException",
  path: "/api/risk/v2/risks/{riskId}/request-exception",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Search Control Implementation Attributes
 *
 * `POST /api/controls/v1/control-implementation-attributes/search`
 */
export const searchControlImplementationAttributes: UnboundOperation<ItRiskManagement["searchControlImplementationAttributes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "searchControlImplementationAttributes",
  path: "/api/controls/v1/control-implementation-attributes/search",
  scopes: ["CONTROL"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  idempotent: true,
});

/**
 * Send Back Risk
 *
 * `PUT /api/risk/v2/risks/{riskId}/send-back`
 */
export const sendBackRisk: UnboundOperation<ItRiskManagement["sendBackRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "sendBackRisk",
  path: "/api/risk/v2/risks/{riskId}/send-back",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Submit Risk
 *
 * `PUT /api/risk/v2/risks/{riskId}/submit`
 */
export const submitRisk: UnboundOperation<ItRiskManagement["submitRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "submitRisk",
  path: "/api/risk/v2/risks/{riskId}/submit",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Unlink Risks
 *
 * `POST /api/risk/v2/entities/risks/unlink`
 */
export const unlinkRisks: UnboundOperation<ItRiskManagement["unlinkRisks"]> = /* @__PURE__ */ defineOperation(service, {
  name: "unlinkRisks",
  path: "/api/risk/v2/entities/risks/unlink",
  scopes: ["RISK"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Update Control
 *
 * `PUT /api/controls/v1/controls/{controlId}`
 */
export const updateControl: UnboundOperation<ItRiskManagement["updateControl"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateControl",
  path: "/api/controls/v1/controls/{controlId}",
  scopes: ["CONTROL"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Control Implementation
 *
 * `PUT /api/controls/v1/control-implementations/{guid}`
 */
export const updateControlImplementation: UnboundOperation<ItRiskManagement["updateControlImplementation"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateControlImplementation",
  path: "/api/controls/v1/control-implementations/{guid}",
  scopes: ["CONTROL"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Risk
 *
 * `PUT /api/risk/v2/risks/{riskId}`
 */
export const updateRisk: UnboundOperation<ItRiskManagement["updateRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRisk",
  path: "/api/risk/v2/risks/{riskId}",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
});

/**
 * Update Risk Approvers
 *
 * `PUT /api/risk/v2/risks/{riskId}/approvers`
 */
export const updateRiskApprovers: UnboundOperation<ItRiskManagement["updateRiskApprovers"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRiskApprovers",
  path: "/api/risk/v2/risks/{riskId}/approvers",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Risk Categories
 *
 * `PUT /api/risk/v2/risks/{riskId}/categories`
 */
export const updateRiskCategories: UnboundOperation<ItRiskManagement["updateRiskCategories"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRiskCategories",
  path: "/api/risk/v2/risks/{riskId}/categories",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Update Risk Owners
 *
 * `PUT /api/risk/v2/risks/{riskId}/owners`
 */
export const updateRiskOwners: UnboundOperation<ItRiskManagement["updateRiskOwners"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRiskOwners",
  path: "/api/risk/v2/risks/{riskId}/owners",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Risk Stage
 *
 * `POST /api/risk/v2/risks/{id}/assign-stage`
 */
export const updateRiskStage: UnboundOperation<ItRiskManagement["updateRiskStage"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateRiskStage",
  path: "/api/risk/v2/risks/{id}/assign-stage",
  scopes: ["RISK"],
  method: "POST",
  body: "json",
});

/**
 * Update Threats
 *
 * `PUT /api/controls/v2/threats`
 */
export const updateThreats: UnboundOperation<ItRiskManagement["updateThreats"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateThreats",
  path: "/api/controls/v2/threats",
  scopes: ["ITRM"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  responseType: "list",
  idempotent: true,
});

/**
 * Update Vulnerabilities
 *
 * `PUT /api/controls/v2/vulnerabilities`
 */
export const updateVulnerabilities: UnboundOperation<ItRiskManagement["updateVulnerabilities"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateVulnerabilities",
  path: "/api/controls/v2/vulnerabilities",
  scopes: ["ITRM"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  responseType: "list",
  idempotent: true,
});

/**
 * Create or Update Risk
 *
 * `PUT /api/risk/v2/risks/upsert`
 */
export const upsertRisk: UnboundOperation<ItRiskManagement["upsertRisk"]> = /* @__PURE__ */ defineOperation(service, {
  name: "upsertRisk",
  path: "/api/risk/v2/risks/upsert",
  scopes: ["RISK"],
  method: "PUT",
  body: "json",
  required: { query: ["matchAttributes"] },
});
