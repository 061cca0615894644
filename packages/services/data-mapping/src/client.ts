// Generated from specs/snapshots/privacy-automation-data-mapping-automation.json. Do not edit; run pnpm generate.
import { defineService, detectPaging, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { DataMapping } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Data Mapping Automation" to a connection. */
export const dataMapping: Service<DataMapping, paths> = defineService({
  package: "data-mapping",
  host: "tenant",
  definition: {
    id: "privacy-automation-data-mapping-automation",
    asOf: "mid-2026",
    snapshot: "511e9c1b39ba6cdb9975946bd59c605617532ce64c1451d2e2c8076e44232141",
  },
  operations,
  paging: paginate(detectPaging, pageNumber),
});
