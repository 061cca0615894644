// Generated from specs/snapshots/privacy-automation-incident-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { IncidentManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Privacy Automation - Incident Management" to a connection. */
export const incidentManagement: Service<IncidentManagement, paths> = defineService({
  package: "incident-management",
  host: "tenant",
  definition: {
    id: "privacy-automation-incident-management",
    asOf: "mid-2026",
    snapshot: "6656258511da66ef5f872d09b286ae3815f0dc18580e9cd9fe6cf942c2cd7cb8",
  },
  operations,
  paging: paginate(pageNumber),
});
