// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { EsgReporting } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "ESG Program Reporting & Disclosures" to a connection. */
export const esgReporting: Service<EsgReporting, paths> = defineService({
  package: "esg-reporting",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
