// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<EnterprisePolicyManagement> = {
  addDocumentAttachments: {
    path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/documents",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
    response: "none",
  },
  createDocument: {
    path: "/api/enterprise-policy/v1/{complianceType}/create",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
    responseType: "text",
  },
  createDocumentVersion: {
    path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
    bodyType: "list",
    response: "none",
  },
  getDocument: { path: "/api/enterprise-policy/v1/{complianceType}/{id}/details", scopes: ["POLICY", "POLICY_READ"] },
  getDocumentVersion: {
    path: "/api/enterprise-policy/v1/{complianceType}/{id}/published-version",
    scopes: ["POLICY", "POLICY_READ"],
    required: { query: ["date"] },
  },
  listDocuments: {
    path: "/api/enterprise-policy/v1/{complianceType}/list",
    scopes: ["POLICY", "POLICY_READ"],
    responseType: "list",
    paging: { by: "page", items: "" },
  },
};
