// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  detectPaging,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { IssuesManagement } from "./interface.js";

const anyPages: OperationGroup = { package: "issues-management", host: "tenant", paging: /* @__PURE__ */ paginate(detectPaging) };
const numberedPages: OperationGroup = { package: "issues-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "issues-management", host: "tenant" };

/**
 * Create Issue
 *
 * `POST /api/issue-management/v1/issues`
 */
export const createIssue: UnboundOperation<IssuesManagement["createIssue"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createIssue",
  path: "/api/issue-management/v1/issues",
  scopes: ["ISSUE"],
  method: "POST",
  body: "json",
});

/**
 * Create Issue Relationship
 *
 * `POST /api/issue-management/v1/issuelink/issue/{issueId}`
 */
export const createIssueRelationship: UnboundOperation<IssuesManagement["createIssueRelationship"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createIssueRelationship",
  path: "/api/issue-management/v1/issuelink/issue/{issueId}",
  scopes: ["ISSUE"],
  method: "POST",
  body: "json",
});

/**
 * Get Attribute Schema
 *
 * `GET /api/issue-management/v1/attributes`
 */
export const getAttributeSchema: UnboundOperation<IssuesManagement["getAttributeSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getAttributeSchema",
  path: "/api/issue-management/v1/attributes",
  scopes: ["ISSUE", "ISSUE_READ"],
  required: { query: ["schemaName"] },
  responseType: "list",
});

/**
 * Get Issue
 *
 * `GET /api/issue-management/v1/issues/{issueId}`
 */
export const getIssue: UnboundOperation<IssuesManagement["getIssue"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getIssue",
  path: "/api/issue-management/v1/issues/{issueId}",
  scopes: ["ISSUE", "ISSUE_READ"],
});

/**
 * Get Issue Relationships
 *
 * `GET /api/issue-management/v1/issuelinks/{issueId}`
 */
export const listIssueRelationships: UnboundOperation<IssuesManagement["listIssueRelationships"]> = /* @__PURE__ */ defineOperation(anyPages, {
  name: "listIssueRelationships",
  path: "/api/issue-management/v1/issuelinks/{issueId}",
  scopes: ["ISSUE", "ISSUE_READ"],
  responseType: "any",
  paging: { by: "any" },
});

/**
 * Get Issue Tasks
 *
 * `GET /api/issue-management/v1/issuetasks/{issueId}`
 */
export const listIssueTasks: UnboundOperation<IssuesManagement["listIssueTasks"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listIssueTasks",
  path: "/api/issue-management/v1/issuetasks/{issueId}",
  scopes: ["ISSUE", "ISSUE_READ"],
  responseType: "list",
  paging: { by: "page", items: "" },
});

/**
 * Get List of Issues
 *
 * `POST /api/issue-management/v1/issues/search`
 */
export const listIssues: UnboundOperation<IssuesManagement["listIssues"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listIssues",
  path: "/api/issue-management/v1/issues/search",
  scopes: ["ISSUE", "ISSUE_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  responseType: "list",
  paging: { by: "page", items: "" },
  idempotent: true,
});

/**
 * Modify Issue
 *
 * `PATCH /api/issue-management/v1/issues/{issueId}`
 */
export const modifyIssue: UnboundOperation<IssuesManagement["modifyIssue"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyIssue",
  path: "/api/issue-management/v1/issues/{issueId}",
  scopes: ["ISSUE"],
  method: "PATCH",
  body: "json",
});

/**
 * Update Issue
 *
 * `PUT /api/issue-management/v1/issues/{issueId}`
 */
export const updateIssue: UnboundOperation<IssuesManagement["updateIssue"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateIssue",
  path: "/api/issue-management/v1/issues/{issueId}",
  scopes: ["ISSUE"],
  method: "PUT",
  body: "json",
  idempotent: true,
});
