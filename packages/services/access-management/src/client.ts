// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AccessManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Access Management" to a connection. */
export const accessManagement: Service<AccessManagement, paths> = defineService({
  package: "access-management",
  host: "tenant",
  operations,
  paging: paginate(pageNumber),
});
