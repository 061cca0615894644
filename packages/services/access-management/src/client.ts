// Generated from specs/snapshots/platform-access-management.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { AccessManagement } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Access Management" to a connection. */
export const accessManagement: Service<AccessManagement, paths> = defineService({
  package: "access-management",
  host: "tenant",
  definition: {
    id: "platform-access-management",
    asOf: "mid-2026",
    snapshot: "65b2cca28a28d8875429b7bdea94ca2f2ce576ee89d2c412adb01f91e5752329",
  },
  operations,
  paging: paginate(pageNumber),
});
