// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import { defineService, paginate, type Service, scimIndex } from "@onetrust-client/core";
import type { UserProvisioning } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - User Provisioning" to a connection. */
export const userProvisioning: Service<UserProvisioning, paths> = defineService({
  package: "user-provisioning",
  host: "tenant",
  operations,
  paging: paginate(scimIndex),
});
