// Generated from specs/snapshots/data-use-governance-data-discovery.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service, waitForJobs } from "@onetrust-client/core";
import type { DataDiscovery } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Data Use Governance - Data Discovery" to a connection. */
export const dataDiscovery: Service<DataDiscovery, paths> = defineService({
  package: "data-discovery",
  host: "tenant",
  definition: {
    id: "data-use-governance-data-discovery",
    asOf: "mid-2026",
    snapshot: "f735e0dd9b739029390f5fcf46f1a8dbc5c8683cf0d67b41f4d7ca1495cba7f5",
  },
  operations,
  paging: paginate(pageNumber),
  jobs: waitForJobs,
});
