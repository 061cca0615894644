// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<ThirdPartyRiskManagement> = {
  createContract: { path: "/api/vendor/v1/contracts/add", scopes: ["VRM"], method: "POST", body: "json" },
  createEngagement: { path: "/api/vendor/v1/vendor-engagements", scopes: ["VRM"], method: "POST", body: "json" },
  deleteContract: {
    path: "/api/vendor/v1/contracts/{contractId}",
    scopes: ["VRM"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  deleteEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "DELETE",
    answer: "none",
    replaySafe: true,
  },
  getContract: { path: "/api/vendor/v1/contracts/{contractId}/contracts", scopes: ["VRM", "VRM_READ"] },
  getContractSchema: { path: "/api/vendor/v1/contracts/schemas", scopes: ["VRM", "VRM_READ"] },
  getEngagement: { path: "/api/vendor/v1/engagements/{engagementId}", scopes: ["VRM_READ"] },
  getEngagementSchema: { path: "/api/vendor/v1/engagement-schemas", scopes: ["VRM", "VRM_READ"] },
  listContractTypes: { path: "/api/vendor/v1/contracts/types", scopes: ["VRM", "VRM_READ"] },
  modifyEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "PATCH",
    body: "json",
  },
  searchContracts: {
    path: "/api/vendor/v1/contracts/vendors/{vendorId}/contracts",
    scopes: ["VRM", "VRM_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  searchEngagements: {
    path: "/api/vendor/v1/engagements-search",
    scopes: ["VRM", "VRM_READ"],
    method: "POST",
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  updateContract: {
    path: "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
  updateEngagement: {
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    replaySafe: true,
  },
  updateEngagementStatus: {
    path: "/api/vendor/v1/engagements/{engagementId}/status",
    scopes: ["VRM"],
    method: "PUT",
    body: "json",
    answer: "none",
  },
};
