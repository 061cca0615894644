// Generated from specs/snapshots/platform-object-manager.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import type { ObjectManager } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Object Manager" to a connection. */
export const objectManager: Service<ObjectManager, paths> = defineService({
  package: "object-manager",
  host: "tenant",
  definition: {
    id: "platform-object-manager",
    asOf: "mid-2026",
    snapshot: "2dbeb3060c51d0b92b39ff8dc301c47211c04d910c409e09cc91ac76093c1a01",
  },
  operations,
  paging: paginate(pageNumber),
});
