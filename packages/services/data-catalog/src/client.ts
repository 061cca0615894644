// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, pageToken, paginate, type Service } from "@onetrust-client/core";
import type { DataCatalog } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Data Use Governance - Data Catalog" to a connection. */
export const dataCatalog: Service<DataCatalog, paths> = defineService({
  package: "data-catalog",
  host: "tenant",
  definition: {
    id: "data-use-governance-data-catalog",
    asOf: "mid-2026",
    snapshot: "b37f2feba830521eabc477dd9c11d11f09d9b7f9be7e561ebc0836eed9eec3c8",
  },
  operations,
  paging: paginate(pageNumber, pageToken),
});
