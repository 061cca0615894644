// Generated from specs/snapshots/privacy-automation-data-subject-request-dsr-automation.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { DsrAutomation } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Data Subject Request (DSR) Automation" to a connection. */
export const dsrAutomation: Service<DsrAutomation, paths> = defineService({
  package: "dsr-automation",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
