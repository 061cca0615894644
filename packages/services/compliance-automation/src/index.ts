// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { ComplianceAutomation } from "./interface.js";
import * as operations from "./operations.js";

export type { ComplianceAutomation } from "./interface.js";
export type {
  AttributePredicate,
  AttributeQueryCriteria,
  EntityBasicUser,
  EntityRecordAudit,
  EntityWorkflow,
  GetInitiativeInput,
  InitiativeResponse,
  InitiativeUpdateRequest,
  InventoryDetailIdentifier,
  Legislation,
  ListInitiativesInput,
  OrgGroupBasicDetailResponse,
  PageSearchRequest,
  UpdateInitiativeInput,
  User,
} from "./schema.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Compliance Automation" to a connection. */
export const complianceAutomation: Service<ComplianceAutomation> = /* @__PURE__ */ defineService<ComplianceAutomation>({
  package: "compliance-automation",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-compliance-automation",
    asOf: "mid-2026",
    snapshot: "bf69cc5ef5dd9c1efe429af87a4f0a4f92ee5977e8451b534a2f2a55ed27de88",
  },
  operations,
});
