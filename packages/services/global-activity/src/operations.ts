// Generated from specs/snapshots/audit-api.json. Do not edit; run pnpm generate.
import type { OperationDefinitions } from "@onetrust-client/core";
import type { GlobalActivity } from "./interface.js";

/** What a call needs to know about each operation; the compiler proves that none is missing. */
export const operations: OperationDefinitions<GlobalActivity> = {
  listEventTypes: { path: "/api/audit/v4/audits/event-types", scopes: ["ACTIVITY_LOG"], responseType: "list" },
};
