// Generated from specs/snapshots/privacy-automation-data-mapping-automation-swagger.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { DataMappingReference } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Data Mapping Automation" to a connection. */
export const dataMappingReference: Service<DataMappingReference, paths> = defineService({
  package: "data-mapping-reference",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
