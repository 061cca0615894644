// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { IssuesManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<IssuesManagement> = {
  createIssue: { path: "/api/issue-management/v1/issues", scopes: ["ISSUE"], method: "POST", body: "json" },
  createIssueRelationship: {
    path: "/api/issue-management/v1/issuelink/issue/{issueId}",
    scopes: ["ISSUE"],
    method: "POST",
    body: "json",
  },
  getAttributeSchema: {
    path: "/api/issue-management/v1/attributes",
    scopes: ["ISSUE", "ISSUE_READ"],
    required: { query: ["schemaName"] },
    responseType: "list",
  },
  getIssue: { path: "/api/issue-management/v1/issues/{issueId}", scopes: ["ISSUE", "ISSUE_READ"] },
  listIssueRelationships: {
    path: "/api/issue-management/v1/issuelinks/{issueId}",
    scopes: ["ISSUE", "ISSUE_READ"],
    responseType: "any",
    paging: { by: "any" },
  },
  listIssueTasks: {
    path: "/api/issue-management/v1/issuetasks/{issueId}",
    scopes: ["ISSUE", "ISSUE_READ"],
    responseType: "list",
    paging: { by: "page", items: "" },
  },
  listIssues: {
    path: "/api/issue-management/v1/issues/search",
    scopes: ["ISSUE", "ISSUE_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    responseType: "list",
    paging: { by: "page", items: "" },
    idempotent: true,
  },
  modifyIssue: { path: "/api/issue-management/v1/issues/{issueId}", scopes: ["ISSUE"], method: "PATCH", body: "json" },
  updateIssue: {
    path: "/api/issue-management/v1/issues/{issueId}",
    scopes: ["ISSUE"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
};
