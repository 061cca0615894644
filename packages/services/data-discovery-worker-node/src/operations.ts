// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { DataDiscoveryWorkerNode } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<DataDiscoveryWorkerNode> = {
  listScanJobs: {
    path: "/api/data-discovery-bridge/v1/jobs",
    required: { query: ["datasourceId"] },
    responseType: "list",
  },
  submitDataToCatalog: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data",
    method: "POST",
    body: "json",
    response: "none",
  },
  submitDataToClassify: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/classify-data",
    method: "POST",
    body: "json",
    response: "none",
  },
  updateScanJobStatus: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/status",
    method: "PUT",
    body: "json",
    response: "none",
  },
};
