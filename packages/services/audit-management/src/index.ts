// Generated from specs/snapshots/tech-risk-compliance-audit-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { AuditManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { AuditManagement } from "./interface.js";
export type {
  Approver,
  AttributeValue,
  AttributeValueInput,
  AuditCreateModel,
  AuditDetail,
  AuditDetailList,
  AuditDetailListPage,
  AuditHeaderModel,
  Auditor,
  AuditUpdateModel,
  BasicControlWorkpaper,
  BasicEntityDetail,
  BasicEntityDetailTranslation,
  ControlAttributeValue,
  ControlDetail,
  CreateAuditInput,
  DeleteAuditInput,
  DeleteAuditScopeInput,
  Filter,
  FrameworkAssignmentModel,
  GetAuditInput,
  GetWorkpaperControlDetailsInput,
  GetWorkpaperResultsInput,
  ListAuditsInput,
  ListWorkpapersInput,
  OrgGroupAssignmentModel,
  Pageable,
  ScopesAssignmentRequest,
  SearchCriteriaRequest,
  Sort,
  Stage,
  UpdateAuditInput,
  UpdateAuditScopeInput,
  UpdateWorkpaperInput,
  UserAssignmentModel,
  WorkpaperDetail,
  WorkpaperDetailsUpdateRequest,
  WorkpaperList,
  WorkpaperListPage,
} from "./schema.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Audit Management" to a connection. */
export const auditManagement: Service<AuditManagement> = /* @__PURE__ */ defineService<AuditManagement>({
  package: "audit-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-audit-management",
    asOf: "mid-2026",
    snapshot: "5ae10eacbaa69f034231d0b3479cdfa652428ca982a9fe970a96cacf15d24980",
  },
  operations,
});
