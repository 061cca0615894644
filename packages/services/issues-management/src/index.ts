// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { IssuesManagement } from "./interface.js";
import * as operations from "./operations.js";

export type { IssuesManagement } from "./interface.js";
export type {
  AbacBasicAssignment,
  AssociatedAttribute,
  AssociatedAttributeValue,
  AssociatedAttributeValueInput,
  Attribute,
  AttributeDomainOptionOverride,
  AttributeOption,
  AttributeOptionMetadata,
  AttributeOptionMetadataInformation,
  AttributePredicate,
  AttributeQueryCriteria,
  AttributeValue,
  AttributeValueInput,
  Category,
  CreateIssueInput,
  CreateIssueLinkRequest,
  CreateIssueLinkResponse,
  CreateIssueRelationshipInput,
  EntityBasicUser,
  EntityDetails,
  EntityRecordAudit,
  EntityWorkflow,
  GetAttributeSchemaInput,
  GetIssueInput,
  IntakeQuestion,
  IssueCreateRequest,
  IssueLinkRow,
  IssuePatchRequest,
  IssueRelatedTasks,
  IssueResponse,
  IssueUpdateRequest,
  ListIssueRelationshipsInput,
  ListIssuesInput,
  ListIssueTasksInput,
  ModifyIssueInput,
  PageSearchRequest,
  UpdateIssueInput,
} from "./schema.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Issues Management" to a connection. */
export const issuesManagement: Service<IssuesManagement> = /* @__PURE__ */ defineService<IssuesManagement>({
  package: "issues-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-issues-management",
    asOf: "mid-2026",
    snapshot: "8cbc214c17907eec1b43a7295eb326ebd7017b6ecfd725607646b0625add14c9",
  },
  operations,
});
