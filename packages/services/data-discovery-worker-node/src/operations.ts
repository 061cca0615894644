// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import { defineOperation, type OperationGroup, type UnboundOperation } from "@onetrust-client/core";
import type { DataDiscoveryWorkerNode } from "./interface.js";

const service: OperationGroup = { package: "data-discovery-worker-node", host: "worker-node" };

/**
 * Get List of Scan Jobs
 *
 * `GET /api/data-discovery-bridge/v1/jobs`
 */
export const listScanJobs: UnboundOperation<DataDiscoveryWorkerNode["listScanJobs"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listScanJobs",
  path: "/api/data-discovery-bridge/v1/jobs",
  required: { query: ["datasourceId"] },
  responseType: "list",
});

/**
 * Submit Data to Catalog
 *
 * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data`
 */
export const submitDataToCatalog: UnboundOperation<DataDiscoveryWorkerNode["submitDataToCatalog"]> = /* @__PURE__ */ defineOperation(service, {
  name: "submitDataToCatalog",
  path: "/api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data",
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Submit Data to Classify
 *
 * `POST /api/data-discovery-bridge/v1/jobs/{jobId}/classify-data`
 */
export const submitDataToClassify: UnboundOperation<DataDiscoveryWorkerNode["submitDataToClassify"]> = /* @__PURE__ */ defineOperation(service, {
  name: "submitDataToClassify",
  path: "/api/data-discovery-bridge/v1/jobs/{jobId}/classify-data",
  method: "POST",
  body: "json",
  response: "none",
});

/**
 * Update Scan Job Status
 *
 * `PUT /api/data-discovery-bridge/v1/jobs/{jobId}/status`
 */
export const updateScanJobStatus: UnboundOperation<DataDiscoveryWorkerNode["updateScanJobStatus"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateScanJobStatus",
  path: "/api/data-discovery-bridge/v1/jobs/{jobId}/status",
  method: "PUT",
  body: "json",
  response: "none",
});
