// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { bulkExport } from "./index.js";
import type {
  BulkExportCredits,
  BulkExportDownloadPageResponse,
  BulkExportDownloadResponse,
  BulkExportListItemPage,
  BulkExportRequest,
  BulkExportResponse,
} from "./schema.js";

/** The requests of OneTrust's "Platform - Bulk Export" by path, for `pathClient`. */
export const bulkExportPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(bulkExport);

export interface paths {
  "/api/ot-insights/v1/bulk-export-jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Bulk Exports */
    get: operations["listBulkExports"];
    put?: never;
    /** Create Bulk Export */
    post: operations["createBulkExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/credits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Credit Details */
    get: operations["getBulkExportCreditDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Status */
    get: operations["getBulkExportStatus"];
    put?: never;
    post?: never;
    /** Cancel Bulk Export */
    delete: operations["cancelBulkExport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Bulk Export Download Details */
    get: operations["getBulkExportDownloadDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ot-insights/v1/bulk-export-jobs/{id}/download/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Bulk Export Download Details */
    get: operations["listBulkExportDownloadDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listBulkExports: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "name,asc" | "name,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "completedDate,asc" | "completedDate,desc" | "expiryDate,asc" | "expiryDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportListItemPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createBulkExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BulkExportRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportCreditDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportCredits;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  cancelBulkExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getBulkExportDownloadDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportDownloadResponse[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listBulkExportDownloadDetails: {
    parameters: {
      query?: {
        continuationToken?: string | undefined;
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BulkExportDownloadPageResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
