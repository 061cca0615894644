// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
} from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./interface.js";

const numberedPages: OperationGroup = { package: "third-party-risk-management", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "third-party-risk-management", host: "tenant" };

/**
 * Create Contract
 *
 * `POST /api/vendor/v1/contracts/add`
 */
export const createContract: UnboundOperation<ThirdPartyRiskManagement["createContract"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createContract",
  path: "/api/vendor/v1/contracts/add",
  scopes: ["VRM"],
  method: "POST",
  body: "json",
  responseType: "text",
});

/**
 * Create Engagement
 *
 * `POST /api/vendor/v1/vendor-engagements`
 */
export const createEngagement: UnboundOperation<ThirdPartyRiskManagement["createEngagement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createEngagement",
  path: "/api/vendor/v1/vendor-engagements",
  scopes: ["VRM"],
  method: "POST",
  body: "json",
});

/**
 * Delete Contract
 *
 * `DELETE /api/vendor/v1/contracts/{contractId}`
 */
export const deleteContract: UnboundOperation<ThirdPartyRiskManagement["deleteContract"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteContract",
  path: "/api/vendor/v1/contracts/{contractId}",
  scopes: ["VRM"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Engagement
 *
 * `DELETE /api/vendor/v1/engagements/{engagementId}`
 */
export const deleteEngagement: UnboundOperation<ThirdPartyRiskManagement["deleteEngagement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteEngagement",
  path: "/api/vendor/v1/engagements/{engagementId}",
  scopes: ["VRM"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Contract
 *
 * `GET /api/vendor/v1/contracts/{contractId}/contracts`
 */
export const getContract: UnboundOperation<ThirdPartyRiskManagement["getContract"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getContract",
  path: "/api/vendor/v1/contracts/{contractId}/contracts",
  scopes: ["VRM", "VRM_READ"],
});

/**
 * Get Contract Schema
 *
 * `GET /api/vendor/v1/contracts/schemas`
 */
export const getContractSchema: UnboundOperation<ThirdPartyRiskManagement["getContractSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getContractSchema",
  path: "/api/vendor/v1/contracts/schemas",
  scopes: ["VRM", "VRM_READ"],
  responseType: "list",
});

/**
 * Get Engagement
 *
 * `GET /api/vendor/v1/engagements/{engagementId}`
 */
export const getEngagement: UnboundOperation<ThirdPartyRiskManagement["getEngagement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getEngagement",
  path: "/api/vendor/v1/engagements/{engagementId}",
  scopes: ["VRM_READ"],
});

/**
 * Get Engagement Schema
 *
 * `GET /api/vendor/v1/engagement-schemas`
 */
export const getEngagementSchema: UnboundOperation<ThirdPartyRiskManagement["getEngagementSchema"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getEngagementSchema",
  path: "/api/vendor/v1/engagement-schemas",
  scopes: ["VRM", "VRM_READ"],
  responseType: "list",
});

/**
 * Get List of Contract Types
 *
 * `GET /api/vendor/v1/contracts/types`
 */
export const listContractTypes: UnboundOperation<ThirdPartyRiskManagement["listContractTypes"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listContractTypes",
  path: "/api/vendor/v1/contracts/types",
  scopes: ["VRM", "VRM_READ"],
  responseType: "list",
});

/**
 * Modify Engagement
 *
 * `PATCH /api/vendor/v1/engagements/{engagementId}`
 */
export const modifyEngagement: UnboundOperation<ThirdPartyRiskManagement["modifyEngagement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "modifyEngagement",
  path: "/api/vendor/v1/engagements/{engagementId}",
  scopes: ["VRM"],
  method: "PATCH",
  body: "json",
  bodyType: "any",
});

/**
 * Search Contracts
 *
 * `POST /api/vendor/v1/contracts/vendors/{vendorId}/contracts`
 */
export const searchContracts: UnboundOperation<ThirdPartyRiskManagement["searchContracts"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchContracts",
  path: "/api/vendor/v1/contracts/vendors/{vendorId}/contracts",
  scopes: ["VRM", "VRM_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Search Engagements
 *
 * `POST /api/vendor/v1/engagements-search`
 */
export const searchEngagements: UnboundOperation<ThirdPartyRiskManagement["searchEngagements"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "searchEngagements",
  path: "/api/vendor/v1/engagements-search",
  scopes: ["VRM", "VRM_READ"],
  method: "POST",
  body: "json",
  bodyOptional: true,
  paging: { by: "page", items: "content", info: "" },
  idempotent: true,
});

/**
 * Update Contract
 *
 * `PUT /api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts`
 */
export const updateContract: UnboundOperation<ThirdPartyRiskManagement["updateContract"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateContract",
  path: "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts",
  scopes: ["VRM"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Engagement
 *
 * `PUT /api/vendor/v1/engagements/{engagementId}`
 */
export const updateEngagement: UnboundOperation<ThirdPartyRiskManagement["updateEngagement"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateEngagement",
  path: "/api/vendor/v1/engagements/{engagementId}",
  scopes: ["VRM"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Engagement Status
 *
 * `PUT /api/vendor/v1/engagements/{engagementId}/status`
 */
export const updateEngagementStatus: UnboundOperation<ThirdPartyRiskManagement["updateEngagementStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateEngagementStatus",
  path: "/api/vendor/v1/engagements/{engagementId}/status",
  scopes: ["VRM"],
  method: "PUT",
  body: "json",
  response: "none",
});
