// Generated from specs/snapshots/platform-user-provisioning.json. Do not edit; run pnpm generate.
import { defineService, paginate, type Service, scimIndex } from "@onetrust-client/core";
import type { UserProvisioning } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - User Provisioning" to a connection. */
export const userProvisioning: Service<UserProvisioning, paths> = defineService({
  package: "user-provisioning",
  host: "tenant",
  definition: {
    id: "platform-user-provisioning",
    asOf: "mid-2026",
    snapshot: "5c1453f184cd41d47c7aab1b9b0548c67933a4e42dcbbed97a9deac4ffe48abd",
  },
  operations,
  paging: paginate(scimIndex),
});
