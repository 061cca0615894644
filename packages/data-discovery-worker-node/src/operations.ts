// Generated from specs/snapshots/data-use-governance-data-discovery-worker-node.json. Do not edit; run pnpm generate.
import type { OperationTable } from "@onetrust-client/core";
import type { DataDiscoveryWorkerNode } from "./client.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationTable<DataDiscoveryWorkerNode> = {
  listScanJobs: { path: "/api/data-discovery-bridge/v1/jobs" },
  submitDataToCatalog: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/catalog-data",
    method: "POST",
    body: "json",
    answer: "none",
  },
  submitDataToClassify: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/classify-data",
    method: "POST",
    body: "json",
    answer: "none",
  },
  updateScanJobStatus: {
    path: "/api/data-discovery-bridge/v1/jobs/{jobId}/status",
    method: "PUT",
    body: "json",
    answer: "none",
  },
};
