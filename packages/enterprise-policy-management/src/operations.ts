// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<EnterprisePolicyManagement> = {
  addDocumentAttachments: {
    path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/documents",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
    answer: "none",
  },
  createDocument: {
    path: "/api/enterprise-policy/v1/{complianceType}/create",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
  },
  createDocumentVersion: {
    path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create",
    scopes: ["POLICY"],
    method: "POST",
    body: "json",
    answer: "none",
  },
  getDocument: { path: "/api/enterprise-policy/v1/{complianceType}/{id}/details", scopes: ["POLICY", "POLICY_READ"] },
  getDocumentVersion: {
    path: "/api/enterprise-policy/v1/{complianceType}/{id}/published-version",
    scopes: ["POLICY", "POLICY_READ"],
  },
  listDocuments: {
    path: "/api/enterprise-policy/v1/{complianceType}/list",
    scopes: ["POLICY", "POLICY_READ"],
    paging: { by: "page", items: "" },
  },
};
