// Generated from specs/snapshots/esg-program-reporting-disclosures.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { EsgReporting } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "ESG Program Reporting & Disclosures" to a connection. */
export const esgReporting: Service<EsgReporting, paths> = defineService({
  package: "esg-reporting",
  host: "tenant",
  definition: {
    id: "esg-program-reporting-disclosures",
    asOf: "mid-2026",
    snapshot: "0fa2df7b305842a467beb94f1067f8a1f26e6448c936e2e099f80a06b5937377",
  },
  operations,
  paging: paginate(pageNumber),
});
