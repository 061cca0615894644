// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { AuditManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "audit-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "audit-management", host: "tenant" };

/**
 * Create Audit
 *
 * `POST /api/audit-management/v1/audits`
 */
export const createAudit: UnboundOperation<AuditManagement["createAudit"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createAudit",
  path: "/api/audit-management/v1/audits",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Delete Audit
 *
 * `DELETE /api/audit-management/v1/audits/{auditId}`
 */
export const deleteAudit: UnboundOperation<AuditManagement["deleteAudit"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteAudit",
  path: "/api/audit-management/v1/audits/{auditId}",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Audit Scope
 *
 * `DELETE /api/audit-management/v1/audit-scopes/{scopeId}`
 */
export const deleteAuditScope: UnboundOperation<AuditManagement["deleteAuditScope"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteAuditScope",
  path: "/api/audit-management/v1/audit-scopes/{scopeId}",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Audit
 *
 * `GET /api/audit-management/v1/audits/{auditId}`
 */
export const getAudit: UnboundOperation<AuditManagement["getAudit"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getAudit",
  path: "/api/audit-management/v1/audits/{auditId}",
  scopes: ["AUDIT_MANAGEMENT"],
});

/**
 * Get Workpaper Control Details
 *
 * `GET /api/audit-management/v1/audit-workpapers/{workpaperId}/control-details`
 */
export const getWorkpaperControlDetails: UnboundOperation<AuditManagement["getWorkpaperControlDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getWorkpaperControlDetails",
  path: "/api/audit-management/v1/audit-workpapers/{workpaperId}/control-details",
  scopes: ["AUDIT_MANAGEMENT"],
});

/**
 * Get Workpaper Results
 *
 * `GET /api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details`
 */
export const getWorkpaperResults: UnboundOperation<AuditManagement["getWorkpaperResults"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getWorkpaperResults",
  path: "/api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details",
  scopes: ["AUDIT_MANAGEMENT"],
});

/**
 * Get List of Audits
 *
 * `POST /api/audit-management/v1/audits/pages`
 */
export const listAudits: UnboundOperation<AuditManagement["listAudits"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listAudits",
  path: "/api/audit-management/v1/audits/pages",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Get List of Workpapers
 *
 * `POST /api/audit-management/v1/audit-workpapers/pages`
 */
export const listWorkpapers: UnboundOperation<AuditManagement["listWorkpapers"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listWorkpapers",
  path: "/api/audit-management/v1/audit-workpapers/pages",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "POST",
  body: "json",
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Audit
 *
 * `PUT /api/audit-management/v1/audits/{auditId}`
 */
export const updateAudit: UnboundOperation<AuditManagement["updateAudit"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateAudit",
  path: "/api/audit-management/v1/audits/{auditId}",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Audit Scope
 *
 * `PUT /api/audit-management/v1/audits/{auditId}/reassign-scopes`
 */
export const updateAuditScope: UnboundOperation<AuditManagement["updateAuditScope"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateAuditScope",
  path: "/api/audit-management/v1/audits/{auditId}/reassign-scopes",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "PUT",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Update Workpaper
 *
 * `PUT /api/audit-management/v1/audit-workpapers/{workpaperId}`
 */
export const updateWorkpaper: UnboundOperation<AuditManagement["updateWorkpaper"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateWorkpaper",
  path: "/api/audit-management/v1/audit-workpapers/{workpaperId}",
  scopes: ["AUDIT_MANAGEMENT"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
