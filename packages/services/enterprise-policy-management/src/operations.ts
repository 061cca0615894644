// Generated from specs/snapshots/tech-risk-compliance-enterprise-policy-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { EnterprisePolicyManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "enterprise-policy-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "enterprise-policy-management", host: "tenant" };

/**
 * Add Document Attachments
 *
 * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/documents`
 */
export const addDocumentAttachments: UnboundOperation<EnterprisePolicyManagement["addDocumentAttachments"]> = /* @__PURE__ */ defineOperation(service, {
  name: "addDocumentAttachments",
  path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/documents",
  scopes: ["POLICY"],
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Create Document
 *
 * `POST /api/enterprise-policy/v1/{complianceType}/create`
 */
export const createDocument: UnboundOperation<EnterprisePolicyManagement["createDocument"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDocument",
  path: "/api/enterprise-policy/v1/{complianceType}/create",
  scopes: ["POLICY"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Create Document Version
 *
 * `POST /api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create`
 */
export const createDocumentVersion: UnboundOperation<EnterprisePolicyManagement["createDocumentVersion"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createDocumentVersion",
  path: "/api/enterprise-policy/v1/{complianceType}/{policyId}/versions/create",
  scopes: ["POLICY"],
  method: "POST",
  body: "json",
  bodyType: "list",
  response: "none",
});

/**
 * Get Document
 *
 * `GET /api/enterprise-policy/v1/{complianceType}/{id}/details`
 */
export const getDocument: UnboundOperation<EnterprisePolicyManagement["getDocument"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDocument",
  path: "/api/enterprise-policy/v1/{complianceType}/{id}/details",
  scopes: ["POLICY", "POLICY_READ"],
});

/**
 * Get Document Version
 *
 * `GET /api/enterprise-policy/v1/{complianceType}/{id}/published-version`
 */
export const getDocumentVersion: UnboundOperation<EnterprisePolicyManagement["getDocumentVersion"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDocumentVersion",
  path: "/api/enterprise-policy/v1/{complianceType}/{id}/published-version",
  scopes: ["POLICY", "POLICY_READ"],
  required: { query: ["date"] },
});

/**
 * Get List of Documents
 *
 * `GET /api/enterprise-policy/v1/{complianceType}/list`
 */
export const listDocuments: UnboundOperation<EnterprisePolicyManagement["listDocuments"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDocuments",
  path: "/api/enterprise-policy/v1/{complianceType}/list",
  scopes: ["POLICY", "POLICY_READ"],
  responseType: "list",
  paging: { by: "page", items: "" },
});
