// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import {
  defineOperation,
  type OperationGroup,
  pageNumber,
  pageToken,
  paginate,
  type UnboundOperation,
  waitForJobs,
} from "@onetrust-client/core";
import type { BulkExport } from "./interface.js";

const jobs: OperationGroup = { package: "bulk-export", host: "tenant", jobs: waitForJobs };
const numberedPages: OperationGroup = { package: "bulk-export", host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
const service: OperationGroup = { package: "bulk-export", host: "tenant" };
const tokenPages: OperationGroup = { package: "bulk-export", host: "tenant", paging: /* @__PURE__ */ paginate(pageToken) };

/**
 * Cancel Bulk Export
 *
 * `DELETE /api/ot-insights/v1/bulk-export-jobs/{id}`
 */
export const cancelBulkExport: UnboundOperation<BulkExport["cancelBulkExport"]> = /* @__PURE__ */ defineOperation(service, {
  name: "cancelBulkExport",
  path: "/api/ot-insights/v1/bulk-export-jobs/{id}",
  scopes: ["BULK_EXPORT"],
  method: "DELETE",
  responseType: "any",
});

/**
 * Create Bulk Export
 *
 * `POST /api/ot-insights/v1/bulk-export-jobs`
 */
export const createBulkExport: UnboundOperation<BulkExport["createBulkExport"]> = /* @__PURE__ */ defineOperation(service, {
  name: "createBulkExport",
  path: "/api/ot-insights/v1/bulk-export-jobs",
  scopes: ["BULK_EXPORT"],
  method: "POST",
  body: "json",
});

/**
 * Get Bulk Export Credit Details
 *
 * `GET /api/ot-insights/v1/bulk-export-jobs/credits`
 */
export const getBulkExportCreditDetails: UnboundOperation<BulkExport["getBulkExportCreditDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getBulkExportCreditDetails",
  path: "/api/ot-insights/v1/bulk-export-jobs/credits",
  scopes: ["BULK_EXPORT"],
});

/**
 * Get Bulk Export Download Details
 *
 * `GET /api/ot-insights/v1/bulk-export-jobs/{id}/download`
 */
export const getBulkExportDownloadDetails: UnboundOperation<BulkExport["getBulkExportDownloadDetails"]> = /* @__PURE__ */ defineOperation(service, {
  name: "getBulkExportDownloadDetails",
  path: "/api/ot-insights/v1/bulk-export-jobs/{id}/download",
  scopes: ["BULK_EXPORT"],
  responseType: "list",
});

/**
 * Get Bulk Export Status
 *
 * `GET /api/ot-insights/v1/bulk-export-jobs/{id}`
 */
export const getBulkExportStatus: UnboundOperation<BulkExport["getBulkExportStatus"]> = /* @__PURE__ */ defineOperation(jobs, {
  name: "getBulkExportStatus",
  path: "/api/ot-insights/v1/bulk-export-jobs/{id}",
  scopes: ["BULK_EXPORT"],
  job: {
    by: "state",
    property: "status",
    running: ["EXPORT_IN_PROGRESS"],
    done: ["COMPLETED"],
    failed: ["FAILED", "CANCELLED", "EXPIRED"],
  },
});

/**
 * Get List of Bulk Export Download Details
 *
 * `GET /api/ot-insights/v1/bulk-export-jobs/{id}/download/pages`
 */
export const listBulkExportDownloadDetails: UnboundOperation<BulkExport["listBulkExportDownloadDetails"]> = /* @__PURE__ */ defineOperation(tokenPages, {
  name: "listBulkExportDownloadDetails",
  path: "/api/ot-insights/v1/bulk-export-jobs/{id}/download/pages",
  scopes: ["BULK_EXPORT"],
  paging: {
    by: "token",
    items: "items",
    token: ["continuationToken"],
    into: { part: "query", name: "continuationToken" },
  },
});

/**
 * Get List of Bulk Exports
 *
 * `GET /api/ot-insights/v1/bulk-export-jobs`
 */
export const listBulkExports: UnboundOperation<BulkExport["listBulkExports"]> = /* @__PURE__ */ defineOperation(numberedPages, {
  name: "listBulkExports",
  path: "/api/ot-insights/v1/bulk-export-jobs",
  scopes: ["BULK_EXPORT"],
  paging: { by: "page", items: "content", info: "" },
});
