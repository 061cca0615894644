// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
export { complianceAutomation } from "./client.js";
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
