// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
export { type ComplianceAutomation, complianceAutomation } from "./client.js";
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
  paths,
  UpdateInitiativeInput,
  User,
} from "./schema.js";
