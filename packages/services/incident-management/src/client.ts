// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { IncidentManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Incident Management" to a connection. */
export const incidentManagement: Service<IncidentManagement, paths> = defineService({
  package: "incident-management",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
