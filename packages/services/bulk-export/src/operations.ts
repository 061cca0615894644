// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { BulkExport } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<BulkExport> = {
  cancelBulkExport: {
    path: "/api/ot-insights/v1/bulk-export-jobs/{id}",
    scopes: ["BULK_EXPORT"],
    method: "DELETE",
    responseType: "any",
  },
  createBulkExport: {
    path: "/api/ot-insights/v1/bulk-export-jobs",
    scopes: ["BULK_EXPORT"],
    method: "POST",
    body: "json",
  },
  getBulkExportCreditDetails: { path: "/api/ot-insights/v1/bulk-export-jobs/credits", scopes: ["BULK_EXPORT"] },
  getBulkExportDownloadDetails: {
    path: "/api/ot-insights/v1/bulk-export-jobs/{id}/download",
    scopes: ["BULK_EXPORT"],
    responseType: "list",
  },
  getBulkExportStatus: {
    path: "/api/ot-insights/v1/bulk-export-jobs/{id}",
    scopes: ["BULK_EXPORT"],
    job: {
      by: "state",
      property: "status",
      running: ["EXPORT_IN_PROGRESS"],
      done: ["COMPLETED"],
      failed: ["FAILED", "CANCELLED", "EXPIRED"],
    },
  },
  listBulkExportDownloadDetails: {
    path: "/api/ot-insights/v1/bulk-export-jobs/{id}/download/pages",
    scopes: ["BULK_EXPORT"],
    paging: {
      by: "token",
      items: "items",
      token: ["continuationToken"],
      into: { part: "query", name: "continuationToken" },
    },
  },
  listBulkExports: {
    path: "/api/ot-insights/v1/bulk-export-jobs",
    scopes: ["BULK_EXPORT"],
    paging: { by: "page", items: "content", info: "" },
  },
};
