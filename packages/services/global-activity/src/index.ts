// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import { defineService, type Service } from "@onetrust-client/core";
import type { GlobalActivity } from "./interface.js";
import * as operations from "./operations.js";

export type { GlobalActivity } from "./interface.js";
export type { EventType, ListEventTypesInput } from "./schema.js";

/** Binds the operations of OneTrust's "Platform - Global Activity" to a connection. */
export const globalActivity: Service<GlobalActivity> = /* @__PURE__ */ defineService<GlobalActivity>({
  package: "global-activity",
  host: "tenant",
  definition: {
    id: "audit-api",
    asOf: "August 2026",
    snapshot: "66a4e7513a4d51daa8e69ef507c2827634acfd6232906ac81bd4a77e317581c5",
  },
  operations,
});
