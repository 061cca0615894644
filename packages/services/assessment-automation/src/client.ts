// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AssessmentAutomation } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Assessment Automation" to a connection. */
export const assessmentAutomation: Service<AssessmentAutomation, paths> = defineService({
  package: "assessment-automation",
  host: "tenant",
  definition: {
    id: "privacy-automation-assessment-automation",
    asOf: "mid-2026",
    snapshot: "2aaed0587c60ca975e56be061004b358dcac5abd045e2b2c3887befdf1f41ad4",
  },
  operations,
  paging: paginate(pageNumber),
});
