// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  paginate,
  type UnboundOperation,
  waitForJobs,
} from "@onetrust-client/core";
import type { DataDiscovery } from "./interface.js";

const jobs: OperationGroup = { package: "data-discovery", host: "tenant", jobs: waitForJobs };
const numberedPages: OperationGroup = { package: "data-discovery", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "data-discovery", host: "tenant" };

/**
 * Cancel Scan Job
 *
 * `PATCH /api/discovery-scan-config/v2/scan-job/{jobId}/cancel`
 */
export const cancelScanJob: UnboundOperation<DataDiscovery["cancelScanJob"]> = /* @__PURE__ */ defineOperation(service, {
  name: "cancelScanJob",
  path: "/api/discovery-scan-config/v2/scan-job/{jobId}/cancel",
  scopes: ["DATA_DISCOVERY"],
  method: "PATCH",
});

/**
 * Cancel Scan Job
 *
 * `PATCH /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel`
 */
export const cancelScanJobByScanner: UnboundOperation<DataDiscovery["cancelScanJobByScanner"]> = /* @__PURE__ */ defineOperation(service, {
  name: "cancelScanJobByScanner",
  path: "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}/cancel",
  scopes: ["DATA_DISCOVERY"],
  method: "PATCH",
});

/**
 * Create Credential
 *
 * `POST /api/discovery-scan-config/v2/credentials`
 */
export const createCredential: UnboundOperation<DataDiscovery["createCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCredential",
  path: "/api/discovery-scan-config/v2/credentials",
  scopes: ["DATA_DISCOVERY"],
  method: "POST",
  body: "json",
});

/**
 * Create Custom Classifier
 *
 * `POST /api/label-manager/v2/custom-classifiers`
 */
export const createCustomClassifier: UnboundOperation<DataDiscovery["createCustomClassifier"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createCustomClassifier",
  path: "/api/label-manager/v2/custom-classifiers",
  scopes: ["DATA_DISCOVERY"],
  method: "POST",
  body: "json",
});

/**
 * Create Scan Job
 *
 * `POST /api/discovery-scan-config/v2/scan-job`
 */
export const createScanJob: UnboundOperation<DataDiscovery["createScanJob"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createScanJob",
  path: "/api/discovery-scan-config/v2/scan-job",
  scopes: ["DATA_DISCOVERY"],
  method: "POST",
  body: "json",
});

/**
 * Create Scan Profile
 *
 * `POST /api/discovery-scan-config/v2/scan-profiles`
 */
export const createScanProfile: UnboundOperation<DataDiscovery["createScanProfile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createScanProfile",
  path: "/api/discovery-scan-config/v2/scan-profiles",
  scopes: ["DATA_DISCOVERY"],
  method: "POST",
  body: "json",
});

/**
 * Delete Credential
 *
 * `DELETE /api/discovery-scan-config/v2/credentials/{id}`
 */
export const deleteCredential: UnboundOperation<DataDiscovery["deleteCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteCredential",
  path: "/api/discovery-scan-config/v2/credentials/{id}",
  scopes: ["DATA_DISCOVERY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Custom Classifier
 *
 * `DELETE /api/label-manager/v2/custom-classifiers/{classifierName}`
 */
export const deleteCustomClassifier: UnboundOperation<DataDiscovery["deleteCustomClassifier"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteCustomClassifier",
  path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
  scopes: ["DATA_DISCOVERY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Data Source
 *
 * `DELETE /api/discovery-scan-config/v3/system/{id}`
 */
export const deleteDataSource: UnboundOperation<DataDiscovery["deleteDataSource"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteDataSource",
  path: "/api/discovery-scan-config/v3/system/{id}",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Delete Scan Profile
 *
 * `DELETE /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`
 */
export const deleteScanProfile: UnboundOperation<DataDiscovery["deleteScanProfile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "deleteScanProfile",
  path: "/api/discovery-scan-config/v2/scan-profiles/{scanProfileId}",
  scopes: ["DATA_DISCOVERY"],
  method: "DELETE",
  response: "none",
  idempotent: true,
});

/**
 * Get Credential
 *
 * `GET /api/discovery-scan-config/v2/credentials/{id}`
 */
export const getCredential: UnboundOperation<DataDiscovery["getCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getCredential",
  path: "/api/discovery-scan-config/v2/credentials/{id}",
  scopes: ["DATA_DISCOVERY"],
});

/**
 * Get Custom Classifier
 *
 * `GET /api/label-manager/v2/custom-classifiers/{classifierName}`
 */
export const getCustomClassifier: UnboundOperation<DataDiscovery["getCustomClassifier"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getCustomClassifier",
  path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
  scopes: ["DATA_DISCOVERY"],
});

/**
 * Get Data Source
 *
 * `GET /api/discovery-scan-config/v3/system/{id}`
 */
export const getDataSource: UnboundOperation<DataDiscovery["getDataSource"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getDataSource",
  path: "/api/discovery-scan-config/v3/system/{id}",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  failures: [{ property: "errors" }],
});

/**
 * Get Scan Job
 *
 * `GET /api/discovery-scan-config/v2/scan-job/{jobId}`
 */
export const getScanJob: UnboundOperation<DataDiscovery["getScanJob"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getScanJob",
  path: "/api/discovery-scan-config/v2/scan-job/{jobId}",
  scopes: ["DATA_DISCOVERY"],
  job: {
    by: "state",
    property: "status",
    running: ["QUEUED", "PENDING", "PROCESSING", "PAUSING", "PAUSED", "RESUMING", "CANCELLING"],
    done: ["COMPLETED"],
    failed: ["FAILED", "ABORTED", "STOPPED_AS_LOAD_ABORTED", "CANCELLED"],
  },
});

/**
 * Get Scan Job
 *
 * `GET /api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}`
 */
export const getScanJobByScanner: UnboundOperation<DataDiscovery["getScanJobByScanner"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getScanJobByScanner",
  path: "/api/discovery-scan-config/v2/scanners/{scannerId}/jobs/{jobId}",
  scopes: ["DATA_DISCOVERY"],
  job: {
    by: "state",
    property: "status",
    running: ["QUEUED", "PENDING", "PROCESSING", "PAUSING", "PAUSED", "RESUMING", "CANCELLING"],
    done: ["COMPLETED"],
    failed: ["FAILED", "ABORTED", "STOPPED_AS_LOAD_ABORTED", "CANCELLED"],
  },
});

/**
 * Get Scan Profile
 *
 * `GET /api/discovery-scan-config/v2/scan-profiles/{scanProfileId}`
 */
export const getScanProfile: UnboundOperation<DataDiscovery["getScanProfile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getScanProfile",
  path: "/api/discovery-scan-config/v2/scan-profiles/{scanProfileId}",
  scopes: ["DATA_DISCOVERY"],
});

/**
 * Get List of Credentials
 *
 * `GET /api/discovery-scan-config/v2/credentials`
 */
export const listCredentials: UnboundOperation<DataDiscovery["listCredentials"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listCredentials",
  path: "/api/discovery-scan-config/v2/credentials",
  scopes: ["DATA_DISCOVERY"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Custom Classifiers
 *
 * `GET /api/label-manager/v2/custom-classifiers`
 */
export const listCustomClassifiers: UnboundOperation<DataDiscovery["listCustomClassifiers"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listCustomClassifiers",
  path: "/api/label-manager/v2/custom-classifiers",
  scopes: ["DATA_DISCOVERY"],
  responseType: "list",
});

/**
 * Get List of Data Sources
 *
 * `GET /api/discovery-scan-config/v3/system`
 */
export const listDataSources: UnboundOperation<DataDiscovery["listDataSources"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listDataSources",
  path: "/api/discovery-scan-config/v3/system",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Image tags
 *
 * `GET /api/discovery-scan-config/v3/docker-repository-tags`
 */
export const listImageTags: UnboundOperation<DataDiscovery["listImageTags"]> = /* @__PURE__ */ defineOperation(service, {
  name: "listImageTags",
  path: "/api/discovery-scan-config/v3/docker-repository-tags",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  response: "text",
});

/**
 * Get List of Scan Jobs
 *
 * `GET /api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}`
 */
export const listScanJobs: UnboundOperation<DataDiscovery["listScanJobs"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listScanJobs",
  path: "/api/discovery-scan-config/v2/scan-job/datasource/{dataSourceId}",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Get List of Scan Profiles
 *
 * `GET /api/discovery-scan-config/v2/scan-profiles`
 */
export const listScanProfiles: UnboundOperation<DataDiscovery["listScanProfiles"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listScanProfiles",
  path: "/api/discovery-scan-config/v2/scan-profiles",
  scopes: ["DATA_DISCOVERY"],
  paging: { by: "page", items: "content", info: "" },
});

/**
 * Update Credential
 *
 * `PUT /api/discovery-scan-config/v2/credentials`
 */
export const updateCredential: UnboundOperation<DataDiscovery["updateCredential"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateCredential",
  path: "/api/discovery-scan-config/v2/credentials",
  scopes: ["DATA_DISCOVERY"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Update Custom Classifier
 *
 * `PUT /api/label-manager/v2/custom-classifiers/{classifierName}`
 */
export const updateCustomClassifier: UnboundOperation<DataDiscovery["updateCustomClassifier"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateCustomClassifier",
  path: "/api/label-manager/v2/custom-classifiers/{classifierName}",
  scopes: ["DATA_DISCOVERY"],
  method: "PUT",
  body: "json",
  response: "none",
});

/**
 * Update Scan Profile
 *
 * `PUT /api/discovery-scan-config/v2/scan-profiles`
 */
export const updateScanProfile: UnboundOperation<DataDiscovery["updateScanProfile"]> = /* @__PURE__ */ defineOperation(service, {
  name: "updateScanProfile",
  path: "/api/discovery-scan-config/v2/scan-profiles",
  scopes: ["DATA_DISCOVERY"],
  method: "PUT",
  body: "json",
  idempotent: true,
});

/**
 * Create or Update Data Source
 *
 * `PUT /api/discovery-scan-config/v3/system`
 */
export const upsertDataSource: UnboundOperation<DataDiscovery["upsertDataSource"]> = /* @__PURE__ */ defineOperation(service, {
  name: "upsertDataSource",
  path: "/api/discovery-scan-config/v3/system",
  scopes: ["DATA_DISCOVERY", "INTEGRATIONS"],
  method: "PUT",
  body: "json",
});
