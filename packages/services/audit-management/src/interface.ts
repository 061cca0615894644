// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  AuditDetail,
  AuditDetailList,
  AuditDetailListPage,
  BasicControlWorkpaper,
  CreateAuditInput,
  DeleteAuditInput,
  DeleteAuditScopeInput,
  GetAuditInput,
  GetWorkpaperControlDetailsInput,
  GetWorkpaperResultsInput,
  ListAuditsInput,
  ListWorkpapersInput,
  UpdateAuditInput,
  UpdateAuditScopeInput,
  UpdateWorkpaperInput,
  WorkpaperDetail,
  WorkpaperList,
  WorkpaperListPage,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Audit Management". */
export interface AuditManagement {
  /**
   * Create Audit
   *
   * `POST /api/audit-management/v1/audits`, scope `AUDIT_MANAGEMENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/validateandcreateauditusingpost
   */
  readonly createAudit: Operation<[input: CreateAuditInput], string>;

  /**
   * Delete Audit
   *
   * `DELETE /api/audit-management/v1/audits/{auditId}`, scope `AUDIT_MANAGEMENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deleteauditusingdelete
   */
  readonly deleteAudit: Operation<[input: DeleteAuditInput], void>;

  /**
   * Delete Audit Scope
   *
   * `DELETE /api/audit-management/v1/audit-scopes/{scopeId}`, scope `AUDIT_MANAGEMENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletescopeusingdelete
   */
  readonly deleteAuditScope: Operation<[input: DeleteAuditScopeInput], void>;

  /**
   * Get Audit
   *
   * `GET /api/audit-management/v1/audits/{auditId}`, scope `AUDIT_MANAGEMENT`
   *
   * Returns `AuditDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/getauditdetailusingget
   */
  readonly getAudit: Operation<[input: GetAuditInput], AuditDetail>;

  /**
   * Get Workpaper Control Details
   *
   * `GET /api/audit-management/v1/audit-workpapers/{workpaperId}/control-details`, scope `AUDIT_MANAGEMENT`
   *
   * Returns `BasicControlWorkpaper`.
   * @see https://developer.onetrust.com/onetrust/reference/getworkpaperbasicdetailinformationusingget
   */
  readonly getWorkpaperControlDetails: Operation<[input: GetWorkpaperControlDetailsInput], BasicControlWorkpaper>;

  /**
   * Get Workpaper Results
   *
   * `GET /api/audit-management/v1/audit-workpapers/{workpaperId}/attribute-details`, scope `AUDIT_MANAGEMENT`
   *
   * Returns `WorkpaperDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/getworkpaperresultusingget
   */
  readonly getWorkpaperResults: Operation<[input: GetWorkpaperResultsInput], WorkpaperDetail>;

  /**
   * Get List of Audits
   *
   * `POST /api/audit-management/v1/audits/pages`, scope `AUDIT_MANAGEMENT`
   *
   * Paged list of `AuditDetailList`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getauditlistpageusingpost
   */
  readonly listAudits: PagedOperation<[input: ListAuditsInput], AuditDetailListPage, AuditDetailList>;

  /**
   * Get List of Workpapers
   *
   * `POST /api/audit-management/v1/audit-workpapers/pages`, scope `AUDIT_MANAGEMENT`
   *
   * Paged list of `WorkpaperList`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getauditworkpaperlistviewusingpost
   */
  readonly listWorkpapers: PagedOperation<[input: ListWorkpapersInput], WorkpaperListPage, WorkpaperList>;

  /**
   * Update Audit
   *
   * `PUT /api/audit-management/v1/audits/{auditId}`, scope `AUDIT_MANAGEMENT`
   *
   * Returns `AuditDetail`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/validateandupdateauditusingput
   */
  readonly updateAudit: Operation<[input: UpdateAuditInput], AuditDetail>;

  /**
   * Update Audit Scope
   *
   * `PUT /api/audit-management/v1/audits/{auditId}/reassign-scopes`, scope `AUDIT_MANAGEMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/validateandreassignscopesusingput
   */
  readonly updateAuditScope: Operation<[input: UpdateAuditScopeInput], void>;

  /**
   * Update Workpaper
   *
   * `PUT /api/audit-management/v1/audit-workpapers/{workpaperId}`, scope `AUDIT_MANAGEMENT`
   *
   * Returns `WorkpaperDetail`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/editworkpaperdetailsusingpost
   */
  readonly updateWorkpaper: Operation<[input: UpdateWorkpaperInput], WorkpaperDetail>;
}
