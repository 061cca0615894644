// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<ThirdPartyRiskManagement> = {
  createContract: {
    path: "/api/vendor/v1/contracts/add",
    scopes: ["VRM"],
    method: "POST",
    body: "json",
    responseType: "text",
  },
  createEngagement: { path: "/api/vendor/v1/vendor-engagements", scopes: ["VRM"], method: "POST", body: "json" },
  deleteContract: {
    path: "/api/vendor/v1/contracts/{contractId}",
    scopes: ["VRM"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  deleteEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  getContract: { path: "/api/vendor/v1/contracts/{contractId}/contracts", scopes: ["VRM", "VRM_READ"] },
  getContractSchema: { path: "/api/vendor/v1/contracts/schemas", scopes: ["VRM", "VRM_READ"], responseType: "list" },
  getEngagement: { path: "/api/vendor/v1/engagements/{engagementId}", scopes: ["VRM_READ"] },
  getEngagementSchema: { path: "/api/vendor/v1/engagement-schemas", scopes: ["VRM", "VRM_READ"], responseType: "list" },
  listContractTypes: { path: "/api/vendor/v1/contracts/types", scopes: ["VRM", "VRM_READ"], responseType: "list" },
  modifyEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "PATCH",
    body: "json",
    bodyType: "any",
  },
  searchContracts: {
    path: "/api/vendor/v1/contracts/vendors/{vendorId}/contracts",
    scopes: ["VRM", "VRM_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  searchEngagements: {
    path: "/api/vendor/v1/engagements-search",
    scopes: ["VRM", "VRM_READ"],
    method: "POST",
    body: "json",
    bodyOptional: true,
    paging: { by: "page", items: "content", info: "" },
    idempotent: true,
  },
  updateContract: {
    path: "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  updateEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  updateEngagementStatus: {
    path: "/api/vendor/v1/engagements/{engagementId}/status",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    response: "none",
  },
};
