// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { IncidentManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { IncidentManagement } from "./interface.js";
export type {
  AdvanceStageAction,
  Assessment,
  AssociatedAttributeValue,
  AssociatedAttributeValueInput,
  AttributeValue,
  AttributeValueInput,
  CreateIncidentInput,
  EntityOrganization,
  GetIncidentInput,
  Incident,
  IncidentAssignee,
  IncidentAssigneeRequest,
  IncidentCreateRequest,
  IncidentDetails,
  IncidentJurisdictionCreateRequest,
  IncidentJurisdictionGuidance,
  IncidentList,
  IncidentSourceType,
  IncidentStatus,
  IncidentUpdateRequest,
  InventoryLinkAssociation,
  InventoryLinkCreationRequest,
  LinkCreationMode,
  LinkIncidentToInventoryInput,
  NamedAttributeValue,
  NotificationNeededType,
  SearchCriteria,
  SearchIncidentsInput,
  StageException,
  UpdateIncidentInput,
  UpdateIncidentStageByTypeInput,
  UpdateIncidentStageInput,
  WorkflowSpecificStageNavigationRequest,
  WorkflowStageApprover,
  WorkflowStageAssignment,
  WorkflowStageList,
} from "./schema.js";

/** Binds the operations of OneTrust's "Privacy Automation - Incident Management" to a connection. */
export const incidentManagement: Service<IncidentManagement> = /* @__PURE__ */ defineService<IncidentManagement>({
  package: "incident-management",
  host: "tenant",
  definition: {
    id: "privacy-automation-incident-management",
    asOf: "mid-2026",
    snapshot: "6656258511da66ef5f872d09b286ae3815f0dc18580e9cd9fe6cf942c2cd7cb8",
  },
  operations,
});
