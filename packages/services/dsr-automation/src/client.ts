// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service, waitForJobs } from "@onetrust-client/core";
import type { DsrAutomation } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Data Subject Request (DSR) Automation" to a connection. */
export const dsrAutomation: Service<DsrAutomation, paths> = defineService({
  package: "dsr-automation",
  host: "tenant",
  definition: {
    id: "privacy-automation-data-subject-request-dsr-automation",
    asOf: "mid-2026",
    snapshot: "25d12ea5618a9dd8a08ee6db78513ea0276bfc32600330dad39002b070ddf5c8",
  },
  operations,
  paging: paginate(pageNumber),
  jobs: waitForJobs,
});
