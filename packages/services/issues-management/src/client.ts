// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import { defineService, detectPaging, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { IssuesManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Tech Risk & Compliance - Issues Management" to a connection. */
export const issuesManagement: Service<IssuesManagement, paths> = defineService({
  package: "issues-management",
  host: "tenant",
  definition: {
    id: "tech-risk-compliance-issues-management",
    asOf: "mid-2026",
    snapshot: "8cbc214c17907eec1b43a7295eb326ebd7017b6ecfd725607646b0625add14c9",
  },
  operations,
  paging: paginate(detectPaging, pageNumber),
});
