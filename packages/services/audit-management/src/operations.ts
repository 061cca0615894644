// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { AuditManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<AuditManagement> = {
  createAudit: {
    path: "/api/audit-management/v1/audits",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "POST",
    body: "json",
    responseType: "text",
  },
  deleteAudit: {
    path: "/api/audit-management/v1/audits/{auditId}",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  deleteAuditScope: {
    path: "/api/audit-management/v1/audit-scopes/{scopeId}",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  getAudit: { path: "/api/audit-management/v1/audits/{auditId}", scopes: ["AUDIT_MANAGEMENT"] },
  getWorkpaperControlDetails: {
    path: "/api/audit-management/v1/audit-workpapers/{workpaperId}/control-details",
    scopes: ["AUDIT_MANAGEMENT"],
  },
  getWorkpaperResults: {
    path: "/api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details",
    scopes: ["AUDIT_MANAGEMENT"],
  },
  listAudits: {
    path: "/api/audit-management/v1/audits/pages",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  listWorkpapers: {
    path: "/api/audit-management/v1/audit-workpapers/pages",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  updateAudit: {
    path: "/api/audit-management/v1/audits/{auditId}",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  updateAuditScope: {
    path: "/api/audit-management/v1/audits/{auditId}/reassign-scopes",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "PUT",
    body: "json",
    bodyType: "list",
    response: "none",
  },
  updateWorkpaper: {
    path: "/api/audit-management/v1/audit-workpapers/{workpaperId}",
    scopes: ["AUDIT_MANAGEMENT"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
};
