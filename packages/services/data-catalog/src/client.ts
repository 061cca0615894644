// Generated from specs/snapshots/data-use-governance-data-catalog.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, pageToken, paginate, type Service } from "@onetrust-client/core";
import type { DataCatalog } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Data Use Governance - Data Catalog" to a connection. */
export const dataCatalog: Service<DataCatalog, paths> = defineService({
  package: "data-catalog",
  host: "tenant",
  operations,
  paging: paginate(pageNumber, pageToken),
});
