// Generated from specs/snapshots/platform-documents.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { Documents } from "./interface.js";
import { operations } from "./operations.js";
import type { paths } from "./paths.js";

/** Binds the operations of OneTrust's "Platform - Documents" to a connection. */
export const documents: Service<Documents, paths> = defineService({
  package: "documents",
  host: "tenant",
  definition: {
    id: "platform-documents",
    asOf: "mid-2026",
    snapshot: "7c2763b51e547e46a7288c8bad517464dc14b681d95bba26b46e656c646e05cf",
  },
  operations,
});
