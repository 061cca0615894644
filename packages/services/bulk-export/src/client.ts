// Generated from specs/snapshots/platform-bulk-export.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, pageToken, paginate, type Service } from "@onetrust-client/core";
import type { BulkExport } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Bulk Export" to a connection. */
export const bulkExport: Service<BulkExport, paths> = defineService({
  package: "bulk-export",
  host: "tenant",
  operations,
  paging: paginate(pageNumber, pageToken),
});
