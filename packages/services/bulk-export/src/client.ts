// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, pageToken, paginate, type Service, waitForJobs } from "@onetrust-client/core";
import type { BulkExport } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Bulk Export" to a connection. */
export const bulkExport: Service<BulkExport, paths> = defineService({
  package: "bulk-export",
  host: "tenant",
  definition: {
    id: "platform-bulk-export",
    asOf: "mid-2026",
    snapshot: "4c2ebdfcdb26ff875e1f95107b9c92536e829b65472f060987ee23789e0e878b",
  },
  operations,
  paging: paginate(pageNumber, pageToken),
  jobs: waitForJobs,
});
