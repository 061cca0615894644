// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { DataDiscovery } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<DataDiscovery> = {
  cancelScanJob: {
    path: "/api/discovery-scan-config/v2/scan-job/{jobId}/cancel",
    scopes: ["DATA_DISCOVERY"],
    method: "PATCH",
  },
  cancelScanJobByScanner: {
    path: "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel",
    scopes: ["DATA_DISCOVERY"],
    method: "PATCH",
  },
  createCredential: {
    path: "/api/discovery-scan-config/v2/credentials",
    scopes: ["DATA_DISCOVERY"],
    method: "POST",
    body: "json",
  },
  createCustomClassifier: {
    path: "/api/label-manager/v2/custom-classifiers",
    scopes: ["DATA_DISCOVERY"],
    method: "POST",
    body: "json",
  },
  createScanJob: {
    path: "/api/discovery-scan-config/v2/scan-job",
    scopes: ["DATA_DISCOVERY"],
    method: "POST",
    body: "json",
  },
  createScanProfile: {
    path: "/api/discovery-scan-config/v2/scan-profiles",
    scopes: ["DATA_DISCOVERY"],
    method: "POST",
    body: "json",
  },
  deleteCredential: {
    path: "/api/discovery-scan-config/v2/credentials/{id}",
    scopes: ["DATA_DISCOVERY"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  deleteCustomClassifier: {
    path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
    scopes: ["DATA_DISCOVERY"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  deleteDataSource: {
    path: "/api/discovery-scan-config/v3/system/{id}",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  deleteScanProfile: {
    path: "/api/discovery-scan-config/v2/scan-profiles/{scanProfileId}",
    scopes: ["DATA_DISCOVERY"],
    method: "DELETE",
    response: "none",
    idempotent: true,
  },
  getCredential: { path: "/api/discovery-scan-config/v2/credentials/{id}", scopes: ["DATA_DISCOVERY"] },
  getCustomClassifier: {
    path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
    scopes: ["DATA_DISCOVERY"],
  },
  getDataSource: {
    path: "/api/discovery-scan-config/v3/system/{id}",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    failures: [{ property: "errors" }],
  },
  getScanJob: {
    path: "/api/discovery-scan-config/v2/scan-job/{jobId}",
    scopes: ["DATA_DISCOVERY"],
    job: {
      by: "state",
      property: "status",
      running: ["QUEUED", "PENDING", "PROCESSING", "PAUSING", "PAUSED", "RESUMING", "CANCELLING"],
      done: ["COMPLETED"],
      failed: ["FAILED", "ABORTED", "STOPPED_AS_LOAD_ABORTED", "CANCELLED"],
    },
  },
  getScanJobByScanner: {
    path: "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}",
    scopes: ["DATA_DISCOVERY"],
    job: {
      by: "state",
      property: "status",
      running: ["QUEUED", "PENDING", "PROCESSING", "PAUSING", "PAUSED", "RESUMING", "CANCELLING"],
      done: ["COMPLETED"],
      failed: ["FAILED", "ABORTED", "STOPPED_AS_LOAD_ABORTED", "CANCELLED"],
    },
  },
  getScanProfile: { path: "/api/discovery-scan-config/v2/scan-profiles/{scanProfileId}", scopes: ["DATA_DISCOVERY"] },
  listCredentials: {
    path: "/api/discovery-scan-config/v2/credentials",
    scopes: ["DATA_DISCOVERY"],
    paging: { by: "page", items: "content", info: "" },
  },
  listCustomClassifiers: {
    path: "/api/label-manager/v2/custom-classifiers",
    scopes: ["DATA_DISCOVERY"],
    responseType: "list",
  },
  listDataSources: {
    path: "/api/discovery-scan-config/v3/system",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    paging: { by: "page", items: "content", info: "" },
  },
  listImageTags: {
    path: "/api/discovery-scan-config/v3/docker-repository-tags",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    response: "text",
  },
  listScanJobs: {
    path: "/api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    paging: { by: "page", items: "content", info: "" },
  },
  listScanProfiles: {
    path: "/api/discovery-scan-config/v2/scan-profiles",
    scopes: ["DATA_DISCOVERY"],
    paging: { by: "page", items: "content", info: "" },
  },
  updateCredential: {
    path: "/api/discovery-scan-config/v2/credentials",
    scopes: ["DATA_DISCOVERY"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  updateCustomClassifier: {
    path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
    scopes: ["DATA_DISCOVERY"],
    method: "PUT",
    body: "json",
    response: "none",
  },
  updateScanProfile: {
    path: "/api/discovery-scan-config/v2/scan-profiles",
    scopes: ["DATA_DISCOVERY"],
    method: "PUT",
    body: "json",
    idempotent: true,
  },
  upsertDataSource: {
    path: "/api/discovery-scan-config/v3/system",
    scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
    method: "PUT",
    body: "json",
  },
};
