// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { DataDiscovery } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Data Use Governance - Data Discovery" to a connection. */
export const dataDiscovery: Service<DataDiscovery, paths> = defineService({
  package: "data-discovery",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
