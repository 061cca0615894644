// Generated from specs/snapshots/tech-risk-compliance-compliance-automation.json. Do not edit; run pnpm generate.
export { type ComplianceAutomation, complianceAutomation } from "./client.js";
export type {
  AttributePredicate,
  AttributeQueryCriteria,
  EntityBasicUserInformation,
  EntityRecordAuditInformation,
  EntityWorkflowInformation,
  GetInitiativeInput,
  GetListOfInitiativesInput,
  InitiativeResponse,
  InitiativeUpdateRequest,
  InventoryDetailIdentifier,
  LegislationInformation,
  OrgGroupBasicDetailResponse,
  PageSearchRequest,
  paths,
  UpdateInitiativeInput,
  UserInfo,
} from "./schema.js";
