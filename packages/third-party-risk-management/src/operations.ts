// Generated from specs/snapshots/third-party-management-third-party-risk-management.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { ThirdPartyRiskManagement } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<ThirdPartyRiskManagement> = {
  createContract: { method: "POST", path: "/api/vendor/v1/contracts/add", scopes: ["VRM"], body: "json" },
  createEngagement: { method: "POST", path: "/api/vendor/v1/vendor-engagements", scopes: ["VRM"], body: "json" },
  deleteContract: {
    method: "DELETE",
    path: "/api/vendor/v1/contracts/{contractId}",
    scopes: ["VRM"],
    answer: "none",
    replaySafe: true,
  },
  deleteEngagement: {
    method: "DELETE",
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    answer: "none",
    replaySafe: true,
  },
  getContract: { path: "/api/vendor/v1/contracts/{contractId}/contracts", scopes: ["VRM", "VRM_READ"] },
  getContractSchema: { path: "/api/vendor/v1/contracts/schemas", scopes: ["VRM", "VRM_READ"] },
  getEngagement: { path: "/api/vendor/v1/engagements/{engagementId}", scopes: ["VRM_READ"] },
  getEngagementSchema: { path: "/api/vendor/v1/engagement-schemas", scopes: ["VRM", "VRM_READ"] },
  getListOfContractTypes: { path: "/api/vendor/v1/contracts/types", scopes: ["VRM", "VRM_READ"] },
  modifyEngagement: {
    method: "PATCH",
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    body: "json",
  },
  searchContracts: {
    method: "POST",
    path: "/api/vendor/v1/contracts/vendors/{vendorId}/contracts",
    scopes: ["VRM", "VRM_READ"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  searchEngagements: {
    method: "POST",
    path: "/api/vendor/v1/engagements-search",
    scopes: ["VRM", "VRM_READ"],
    body: "json",
    paging: { by: "page", items: "content", info: "" },
    replaySafe: true,
  },
  updateContract: {
    method: "PUT",
    path: "/api/vendor/v1/contracts/{contractId}/vendors/{vendorId}/contracts",
    scopes: ["VRM"],
    body: "json",
    replaySafe: true,
  },
  updateEngagement: {
    method: "PUT",
    path: "/api/vendor/v1/engagements/{engagementId}",
    scopes: ["VRM"],
    body: "json",
    replaySafe: true,
  },
  updateEngagementStatus: {
    method: "PUT",
    path: "/api/vendor/v1/engagements/{engagementId}/status",
    scopes: ["VRM"],
    body: "json",
    answer: "none",
  },
};
